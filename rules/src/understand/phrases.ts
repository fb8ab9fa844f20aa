import type { Content } from '../content/content.ts';
import { LOCALES, type Locale } from '../words.ts';
import { affirmed, deniedByAbility } from './affirm.ts';
import { type Anchored, anchored } from './anchored.ts';
import type { Lexeme } from './lexemes.ts';
import { neededWords, variants } from './needed-words.ts';
import type { Owner, Source } from './phrase.ts';
import { makeReadings, type Readings } from './phrase-readings.ts';
import { onlyTelling, shapeOf, weightOf } from './phrase-shape.ts';
import { type Scratch, scratchFor } from './scratch.ts';
import { withWords } from './spell-out.ts';
import { makeSpelling, type Spelling } from './spelling.ts';
import { makeTerms } from './terms.ts';
import { Is, isA, type Vocabulary } from './vocabulary.ts';
import { addPhrase, addText, addWay, Looseness, noWays, Shape } from './ways.ts';

/** All phrases of a content release, indexed by the rarest word of each. */
export interface PhraseBook extends Vocabulary {
  spelling: Spelling;
  anchored: Anchored;
  scratch: Scratch;
}

/** Compiles every phrase, complaint phrase and look-alike of a release. */
export function compilePhrases(content: Content, { read, apart }: Readings = makeReadings()): PhraseBook {
  const terms = makeTerms();
  const ways = noWays();
  const deniable = deniedByAbility(content);
  const addLookAlike = (words: readonly Lexeme[], locale: Locale) => {
    const inOrder: number[] = [];
    for (const word of words)
      inOrder.push(words.length > 1 ? terms.exact(word, locale) : terms.word(word, locale, true));
    if (words.length === 0) return;
    const phrase = addPhrase(ways, shapeOf(words, words), weightOf(words), words.length);
    addWay(ways, phrase, Looseness.tight, inOrder);
  };
  const add = (words: readonly Lexeme[], { owner, locale }: Source, mayLackCopula: boolean) => {
    for (let at = 0; at < words.length; at++) terms.word(words[at] as Lexeme, locale, false);
    const needed = neededWords(words, locale, mayLackCopula);
    if (needed.length === 0) return;
    const only = locale === 'da' ? onlyTelling(needed) : undefined;
    const whole = only && terms.isOnlyItself(only) ? only : undefined;
    const inOrder: number[] = [];
    for (let at = 0; at < needed.length; at++) {
      const word = needed[at] as Lexeme;
      inOrder.push(word === whole ? terms.whole(word) : terms.word(word, locale, false));
    }
    const shape = shapeOf(words, needed);
    const phrase = addPhrase(ways, shape, weightOf(needed), words.length);
    if (locale === 'da' && needed.length > 1)
      for (let at = 0; at < needed.length; at++)
        terms.spellForms(needed[at] as Lexeme, inOrder[at] as number);
    addWay(ways, phrase, Looseness.loose, inOrder);
    const others = variants(words, needed, inOrder, locale, terms.joined);
    for (let at = 0; at < others.length; at++)
      addWay(ways, phrase, Looseness.light, others[at] as readonly number[]);
    if ((shape & Shape.negative) !== 0 && deniable.has(owner.id))
      addAffirmed(words, needed, shape, locale, whole);
  };
  const addAffirmed = (
    words: readonly Lexeme[],
    needed: readonly Lexeme[],
    shape: number,
    locale: Locale,
    whole: Lexeme | undefined,
  ) => {
    const termOf = (word: Lexeme): number =>
      word === whole ? terms.whole(word) : terms.word(word, locale, false);
    const rest = affirmed(words, needed, termOf);
    if (!rest) return;
    const affirms = (shape & ~Shape.negative) | Shape.affirms;
    addWay(ways, addPhrase(ways, affirms, rest.length, rest.length), Looseness.light, rest.map(termOf));
  };
  const addApart = (words: readonly Lexeme[], locale: Locale) => {
    const shape = shapeOf([], words) | Shape.crosses | Shape.apart;
    const phrase = addPhrase(ways, shape, words.length, words.length);
    const anyOrder = words.map((word) => terms.word(word, locale, false));
    addWay(ways, phrase, Looseness.apart, anyOrder);
  };
  const addAll = (owner: Owner, list: { da: string[]; en: string[] } | undefined, mayLackCopula = false) => {
    for (const locale of LOCALES) {
      const source = { owner, locale };
      for (const text of list?.[locale] ?? []) {
        addText(ways, text, source);
        const written = withWords(text, content.words, locale);
        if (text.includes(' & ')) {
          addApart(apart(written), locale);
          continue;
        }
        const rows = read(written, owner.lookAlike);
        for (let at = 0; at < rows.length; at++)
          if (owner.lookAlike) addLookAlike(rows[at] as readonly Lexeme[], locale);
          else add(rows[at] as readonly Lexeme[], source, mayLackCopula);
      }
    }
  };
  for (const [id, finding] of content.findings) {
    const owner = { kind: 'finding', id, lookAlike: false, asks: false } as const;
    const isSymptom = finding.about === 'symptom';
    addAll(owner, finding.phrases, isSymptom);
    if (finding.kind !== 'sign') continue;
    addAll({ ...owner, asks: true }, finding.askPhrases, isSymptom);
    addAll({ ...owner, lookAlike: true }, finding.notPhrases);
  }
  for (const [id, complaint] of content.complaints) {
    const owner = { kind: 'complaint', id, lookAlike: false, asks: false } as const;
    addAll(owner, complaint.phrases, true);
    addAll({ ...owner, lookAlike: true }, complaint.notPhrases);
  }
  const { vocabulary, size } = terms.close();
  return {
    ...vocabulary,
    spelling: makeSpelling(vocabulary.spellings, (entry) => isA(vocabulary, entry, Is.guess)),
    anchored: anchored(ways, size),
    scratch: scratchFor(size),
  };
}
