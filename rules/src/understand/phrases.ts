import type { Content } from '../content/content.ts';
import type { Locale } from '../words.ts';
import { affirmed, deniedByAbility } from './affirm.ts';
import { type Anchored, anchored, Looseness, noWays } from './anchored.ts';
import { clausesOf } from './clauses.ts';
import { is, type Lexeme, makeReadings, Trait } from './lexemes.ts';
import { neededWords, variants } from './needed-words.ts';
import type { Owner, Phrase } from './phrase.ts';
import { leastOf, withWords } from './spell-out.ts';
import { makeSpelling, type Spelling } from './spelling.ts';
import { isIn } from './tokens.ts';
import { makeTerms, type Vocabulary } from './vocabulary.ts';

/** All phrases of a content release, indexed by the rarest word of each. */
export interface PhraseBook extends Vocabulary {
  spelling: Spelling;
  anchored: Anchored;
  /** Scratch for readings, a place for each term. */
  slots: Int32Array;
}

/** Compiles every phrase, complaint phrase and look-alike of a release. */
export function compilePhrases(content: Content): PhraseBook {
  const { read, apart } = makeReadings();
  const terms = makeTerms();
  const ways = noWays();
  const deniable = deniedByAbility(content);
  const put = (phrase: Phrase, inOrder: readonly number[], looseness: Looseness) => {
    ways.phrases.push(phrase);
    ways.looseness.push(looseness);
    for (const term of inOrder) ways.terms.push(term);
    ways.ends.push(ways.terms.length);
  };
  const addPhrase = (
    owner: Owner,
    text: string,
    tokens: readonly Lexeme[],
    locale: Locale,
    mayLackCopula: boolean,
  ) => {
    const exact = owner.lookAlike && tokens.length > 1;
    const words = tokens.map((token) => ({
      token,
      term: exact ? terms.exact(token, locale) : terms.word(token, locale, owner.lookAlike),
    }));
    const needed = owner.lookAlike ? words : neededWords(words, locale, mayLackCopula);
    if (needed.length === 0) return;
    const telling = needed.filter(({ token }) => !is(token, Trait.light));
    const [only] = telling;
    if (locale === 'da' && only && telling.length === 1 && !owner.lookAlike && terms.isOnlyItself(only.token))
      only.term = terms.whole(only.token);
    const phrase: Phrase = {
      owner,
      text,
      locale,
      least: leastOf(text).least,
      negative: needed.some(({ token }) => is(token, Trait.negator)),
      affirms: false,
      crosses:
        tokens.some((token, at) => at > 0 && is(token, Trait.opens)) && clausesOf(tokens).list.length > 1,
      apart: false,
      byOther: isIn(OTHERS, tokens[0]) && tokens.some(({ word }) => word === 'mig' || word === 'me'),
      weight: Math.max(1, telling.length),
      length: tokens.length,
    };
    if (locale === 'da' && needed.length > 1 && !owner.lookAlike)
      for (const { token, term } of needed) terms.spellForms(token, term);
    put(
      phrase,
      needed.map(({ term }) => term),
      owner.lookAlike ? Looseness.tight : Looseness.loose,
    );
    if (owner.lookAlike) return;
    for (const other of variants(words, needed, locale, terms.joined)) put(phrase, other, Looseness.light);
    const rest = phrase.negative && deniable.has(owner.id) ? affirmed(words, needed) : undefined;
    if (rest)
      put(
        { ...phrase, negative: false, affirms: true, weight: rest.length, length: rest.length },
        rest.map(({ term }) => term),
        Looseness.light,
      );
  };

  const addApart = (owner: Owner, text: string, locale: Locale) => {
    const tokens = apart(withWords(text, content.words, locale));
    const phrase: Phrase = {
      owner,
      text,
      locale,
      least: undefined,
      negative: tokens.some((token) => is(token, Trait.negator)),
      crosses: true,
      apart: true,
      affirms: false,
      byOther: false,
      weight: tokens.length,
      length: tokens.length,
    };
    const anyOrder = tokens.map((token) => terms.word(token, locale, false));
    put(phrase, anyOrder, Looseness.apart);
  };

  const both = (owner: Owner, list: { da: string[]; en: string[] } | undefined, mayLackCopula: boolean) => {
    for (const locale of ['da', 'en'] as const)
      for (const written of list?.[locale] ?? [])
        if (written.includes(' & ')) addApart(owner, written, locale);
        else
          for (const tokens of read(withWords(written, content.words, locale), owner.lookAlike))
            addPhrase(owner, written, tokens, locale, mayLackCopula);
  };
  for (const [id, finding] of content.findings) {
    both({ kind: 'finding', id, lookAlike: false }, finding.phrases, finding.about === 'symptom');
    if (finding.kind !== 'sign') continue;
    both(
      { kind: 'finding', id, lookAlike: false, asks: true },
      finding.askPhrases,
      finding.about === 'symptom',
    );
    both({ kind: 'finding', id, lookAlike: true }, finding.notPhrases, false);
  }
  for (const [id, complaint] of content.complaints) {
    both({ kind: 'complaint', id, lookAlike: false }, complaint.phrases, true);
    both({ kind: 'complaint', id, lookAlike: true }, complaint.notPhrases, false);
  }
  return {
    ...terms.vocabulary,
    spelling: makeSpelling(terms.vocabulary.spellings.keys(), terms.vocabulary.guesses),
    anchored: anchored(ways, terms.size()),
    slots: new Int32Array(terms.size()),
  };
}

const OTHERS = new Set(['han', 'hun', 'de', 'he', 'she', 'they']);
