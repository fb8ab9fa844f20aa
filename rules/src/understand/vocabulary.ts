import type { Locale } from '../words.ts';
import { isCommonWord, isTakenByCommon } from './common-words.ts';
import { withoutDanishLetters } from './fold.ts';
import type { Lexeme } from './lexemes.ts';
import { FORMS_OF } from './lexicon/lemmas.ts';
import { isTaken } from './lexicon/list.ts';
import type { Head } from './needed-words.ts';
import { lettersOf } from './phrase-words.ts';
import { stem, stemOf } from './stems.ts';

/** The words of a release by all the ways in which they may be written. A word, or alternatives that stand together, is a term. */
export interface Vocabulary {
  /** Term ids by stem, for Danish and English words. */
  terms: Record<Locale, Map<string, number[]>>;
  /** Term ids by whole word: a look-alike of several words means just those ("tog sit liv", not "tage sit liv"). */
  exact: Map<string, number[]>;
  /** Term ids by a spelling that may be misspelt. */
  spellings: Map<string, number[]>;
  /** Spellings made up from others: enough within a longer phrase, not alone. */
  guesses: Set<string>;
  /** Spellings that lack a Danish letter: a text that has such letters rather slipped on another word. */
  bare: Set<string>;
  /** Words that without their letters are other common ones: read so only where the whole message lacks them. */
  shorn: Map<string, number[]>;
  /** The spellings of each language's words. */
  spelt: Record<Locale, Set<string>>;
  /** English words as they stand in phrases. */
  english: Set<string>;
}

/** Numbers the words of phrases, and writes down once how each may be written. */
export function makeTerms() {
  const vocabulary: Vocabulary = {
    terms: { da: new Map(), en: new Map() },
    exact: new Map(),
    spellings: new Map(),
    guesses: new Set(),
    bare: new Set(),
    shorn: new Map(),
    spelt: { da: new Set(), en: new Set() },
    english: new Set(),
  };
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    const term = ids.get(key) ?? ids.size;
    ids.set(key, term);
    return term;
  };
  const once = (key: string, make: (term: number) => void): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const term = idOf(key);
    make(term);
    return term;
  };
  const guess = (form: string, term: number) => {
    if (!vocabulary.spellings.has(form)) vocabulary.guesses.add(form);
    vocabulary.spelt.da.add(form);
    add(vocabulary.spellings, form, term);
  };
  /** Writes down how a word of a term may be written. */
  const register = (
    term: number,
    surface: string,
    stemmed: string,
    locale: Locale,
    asWritten: boolean,
  ): void => {
    add(vocabulary.terms[locale], stemmed, term);
    if (locale === 'en') vocabulary.english.add(surface);
    // "Høster" is no "hoster": a look-alike is neither corrected nor typed without its letters.
    if (asWritten) return;
    add(vocabulary.spellings, surface, term);
    add(vocabulary.spellings, stemmed, term);
    vocabulary.spelt[locale].add(surface).add(stemmed);
    if (locale === 'en') return;
    for (const form of FORMS_OF.get(surface) ?? []) guess(form, term);
    const typed = withoutDanishLetters(surface);
    if (typed === surface) return;
    if (isTaken(typed) || isCommonWord(typed)) {
      add(vocabulary.shorn, typed, term);
      return;
    }
    guess(typed, term);
    vocabulary.bare.add(typed);
    const alias = stem(typed, 'da');
    // "Lænden" as "landen" shares its stem with "land": only the word itself is read as typed so.
    if (isTaken(alias) || isTakenByCommon(typed, alias)) add(vocabulary.exact, typed, term);
    else add(vocabulary.terms.da, alias, term);
  };
  const single = (surface: string, stemmed: string, locale: Locale, asWritten: boolean): number => {
    const term = idOf(`${locale} ${stemmed}`);
    register(term, surface, stemmed, locale, asWritten);
    return term;
  };
  /** The term of a word, or of alternatives: one term that any of them is a sighting of. */
  const wordTerm =
    (locale: Locale, asWritten: boolean) =>
    (token: Lexeme): number => {
      const all = token.all;
      if (all.length === 1) return single(lettersOf(token, locale), stemOf(token, locale), locale, asWritten);
      const words = all.map((one) => lettersOf(one, locale));
      return once(`${locale}/${words.join('/')}`, (term) => {
        for (const one of all) register(term, lettersOf(one, locale), stemOf(one, locale), locale, asWritten);
      });
    };
  const exactTerm =
    (locale: Locale) =>
    (token: Lexeme): number => {
      const surfaces = token.all.map((one) => lettersOf(one, locale));
      return once(`= ${surfaces.join('/')}`, (term) => {
        for (const surface of surfaces) add(vocabulary.exact, surface, term);
      });
    };
  const wholeTerm = (token: Lexeme): number => {
    const surface = lettersOf(token, 'da');
    const term = idOf(`! ${surface}`);
    add(vocabulary.exact, surface, term);
    add(vocabulary.spellings, surface, term);
    vocabulary.spelt.da.add(surface);
    const typed = withoutDanishLetters(surface);
    if (typed !== surface)
      add(isCommonWord(typed) || isTaken(typed) ? vocabulary.shorn : vocabulary.exact, typed, term);
    return term;
  };
  const joinedTerm = (first: Lexeme | Head, second: Lexeme, locale: Locale): number => {
    // What is made up here is no word to correct a misspelling into, unless compounds like it are common.
    const asWritten = !('link' in first);
    const heads =
      'link' in first
        ? first.of.all.map((one) => stemOf(one, 'da') + first.link)
        : first.all.map((one) => lettersOf(one, locale));
    const ends = second.all.map((one) => [lettersOf(one, locale), stemOf(one, locale)] as const);
    const made = heads.flatMap((head) =>
      ends.map(([letters, stemmed]) => [head + letters, head + stemmed] as const),
    );
    const [only, ...others] = made;
    if (only && others.length === 0) return single(only[0], only[1], locale, asWritten);
    return once(`${locale}+${asWritten} ${made.map(([surface]) => surface).join('/')}`, (term) => {
      for (const [surface, stemmed] of made) register(term, surface, stemmed, locale, asWritten);
    });
  };
  const words = {
    da: { meant: remembered(wordTerm('da', false)), asWritten: remembered(wordTerm('da', true)) },
    en: { meant: remembered(wordTerm('en', false)), asWritten: remembered(wordTerm('en', true)) },
  };
  /** By word, the term that its forms were written down for last. */
  const formed: number[] = [];
  const spellForms = (token: Lexeme, term: number): void => {
    if (formed[token.id] === term) return;
    formed[token.id] = term;
    for (const one of token.all)
      for (const form of formsOf(lettersOf(one, 'da'), stemOf(one, 'da')))
        if (!isCommonWord(form)) guess(form, term);
  };
  const exact = { da: remembered(exactTerm('da')), en: remembered(exactTerm('en')) };
  return {
    vocabulary,
    size: (): number => ids.size,
    /** The term of a word or of alternatives. */
    word: (token: Lexeme, locale: Locale, asWritten: boolean): number =>
      words[locale][asWritten ? 'asWritten' : 'meant'](token),
    /** The term of a word in just this form. */
    exact: (token: Lexeme, locale: Locale): number => exact[locale](token),
    /** The term of a Danish word that means just itself. */
    whole: remembered(wholeTerm),
    /** The term of two words written as one. */
    joined: joinedTerm,
    /** Alone, a word with a stem of three letters means just itself: "demens" is no "dem", "ked" no "kede". */
    isOnlyItself: remembered(
      (token: Lexeme): boolean => stemOf(token, 'da').length < SHORT_STEM && !FORMS_OF.has(token.key),
    ),
    /** Writes down the forms of a short Danish word. */
    spellForms,
  };
}

/** Works a thing out once for each word; phrases share their words. */
function remembered<T>(make: (token: Lexeme) => T): (token: Lexeme) => T {
  const known: (T | undefined)[] = [];
  return (token) => {
    const before = known[token.id];
    if (before !== undefined) return before;
    const made = make(token);
    known[token.id] = made;
    return made;
  };
}

/** Forms of a short Danish word, whose misspelt stem tells nothing: "bldoet", "vanet", "murern". */
function formsOf(surface: string, stemmed: string): string[] {
  const doubled = stemmed + (stemmed.at(-1) ?? '');
  const head = surface.startsWith(doubled) ? doubled : stemmed;
  return head.length === SHORT_STEM ? ENDINGS.map((ending) => head + ending) : [];
}
const SHORT_STEM = 4;
const ENDINGS = ['en', 'et', 'er', 'ene', 'erne'];

function add(map: Map<string, number[]>, key: string, term: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [term]);
  else if (!list.includes(term)) list.push(term);
}
