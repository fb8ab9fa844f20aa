import type { Locale } from '../words.ts';
import { ByWord } from './by-word.ts';
import type { Lexeme } from './lexemes.ts';
import { FORMS_OF } from './lexicon/lemmas.ts';
import { makeVocabulary, type Places, SHORT_STEM } from './make-vocabulary.ts';
import type { Head } from './needed-words.ts';
import { Numbers } from './number-lists.ts';
import { lettersOf } from './phrase-words.ts';
import { stemOf } from './stems.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Numbers the words of phrases, and notes where each is to be found. */
export function makeTerms() {
  const vocabulary = makeVocabulary();
  let count = 0;
  /** By the list of a word's stem, one more than its term: its forms share it. */
  const ofStem = new Numbers();
  /** Of alternatives, and of words in just one form. */
  const named = new ByWord(() => count++);
  const single = (places: Places): number => {
    const list = vocabulary.stemOf(places);
    if (ofStem.at(list) === 0) ofStem.set(list, ++count);
    const term = ofStem.at(list) - 1;
    vocabulary.put(term, places);
    return term;
  };
  const once = (name: string, places: () => Iterable<Places>): number => {
    const before = count;
    const term = named.of(name);
    if (count > before) for (const some of places()) vocabulary.put(term, some);
    return term;
  };
  const lettersOfAll = (word: Lexeme, locale: Locale): string[] =>
    word.all.map((one) => lettersOf(one, locale));
  const wordTerm = (locale: Locale, kind: 'meant' | 'asWritten') => {
    const placesOf = numbered((word) =>
      vocabulary[kind](lettersOf(word, locale), stemOf(word, locale), locale),
    );
    return numbered((word) =>
      word.all.length === 1
        ? single(placesOf(word))
        : once(`${locale}/${lettersOfAll(word, locale).join('/')}`, () => word.all.map(placesOf)),
    );
  };
  const exactTerm = (locale: Locale) =>
    numbered((word) => {
      const letters = lettersOfAll(word, locale);
      return once(`= ${letters.join('/')}`, () => letters.map(vocabulary.exact));
    });
  const words = {
    da: { meant: wordTerm('da', 'meant'), asWritten: wordTerm('da', 'asWritten'), exact: exactTerm('da') },
    en: { meant: wordTerm('en', 'meant'), asWritten: wordTerm('en', 'asWritten'), exact: exactTerm('en') },
  };
  const formsOf = numbered((word) => vocabulary.forms(lettersOf(word, 'da'), stemOf(word, 'da')));
  /** By word, one more than the term that its forms were noted for last. */
  const formed = new Numbers();
  return {
    close: (): { vocabulary: Vocabulary; size: number } => ({ vocabulary: vocabulary.close(), size: count }),
    /** The term of a word, or of alternatives: one term that any of them is a sighting of. */
    word: (word: Lexeme, locale: Locale, asWritten: boolean): number =>
      asWritten ? words[locale].asWritten(word) : words[locale].meant(word),
    /** The term of a word in just this form. */
    exact: (word: Lexeme, locale: Locale): number => words[locale].exact(word),
    /** The term of a Danish word that means just itself. */
    whole: numbered((word) => {
      const surface = lettersOf(word, 'da');
      return once(`! ${surface}`, () => [vocabulary.whole(surface)]);
    }),
    /** Alone, a word with a stem of three letters means just itself: "demens" is no "dem", "ked" no "kede". */
    isOnlyItself: (word: Lexeme): boolean =>
      stemOf(word, 'da').length < SHORT_STEM && !FORMS_OF.has(word.key),
    /** Notes the forms of a short Danish word. */
    spellForms: (word: Lexeme, term: number): void => {
      if (formed.at(word.id) === term + 1) return;
      formed.set(word.id, term + 1);
      for (const one of word.all) vocabulary.put(term, formsOf(one));
    },
    /** The term of two words written as one. */
    joined: (first: Lexeme | Head, second: Lexeme, locale: Locale): number => {
      // What is made up here is no word to correct a misspelling into, unless compounds like it are common.
      const isCompound = 'link' in first;
      const kind = isCompound ? 'meant' : 'asWritten';
      const heads = isCompound
        ? first.of.all.map((one) => stemOf(one, 'da') + first.link)
        : lettersOfAll(first, locale);
      const made = heads.flatMap((head) =>
        second.all.map((end) => [head + lettersOf(end, locale), head + stemOf(end, locale)] as const),
      );
      const placesOf = ([surface, stemmed]: readonly [string, string]) =>
        vocabulary[kind](surface, stemmed, locale);
      const [only] = made;
      if (only && made.length === 1) return single(placesOf(only));
      return once(`${locale}+${kind} ${made.map(([surface]) => surface).join('/')}`, () =>
        made.map(placesOf),
      );
    },
  };
}

/** Works a number out once for each word; phrases share their words. */
function numbered(make: (word: Lexeme) => number): (word: Lexeme) => number {
  /** One more than each. */
  const known = new Numbers();
  return (word) => {
    const before = known.at(word.id);
    if (before !== 0) return before - 1;
    const made = make(word);
    known.set(word.id, made + 1);
    return made;
  };
}
