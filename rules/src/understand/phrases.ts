import type { Content } from '../content/content.ts';
import type { Locale } from '../words.ts';
import { clausesOf } from './clauses.ts';
import { isCommonWord, isTakenByCommon } from './common-words.ts';
import { withoutDanishLetters } from './fold.ts';
import { FORMS_OF } from './lexicon/lemmas.ts';
import { isTaken } from './lexicon/list.ts';
import { NEGATORS } from './lexicon/negation.ts';
import {
  alternativesOf,
  type Head,
  isLight,
  lettersOf,
  neededWords,
  readings,
  variants,
} from './phrase-words.ts';
import { leastOf } from './spell-out.ts';
import { makeSpelling, type Spelling } from './spelling.ts';
import { stem, stemOf } from './stems.ts';
import { isIn, type Token, tokenise } from './tokens.ts';

/** What a phrase speaks for. */
export interface Owner {
  kind: 'finding' | 'complaint';
  id: string;
  /** A look-alike: where it matches, its owner does not. */
  lookAlike: boolean;
  /** Said of lesser things too: where it matches, its owner is asked about. */
  asks?: boolean;
}

/** How much may stand between two words: anything short, only light words, nothing. */
export type Looseness = 'loose' | 'light' | 'tight';

/** A content phrase, made ready: its terms in the order they are looked for. */
export interface Phrase {
  owner: Owner;
  text: string;
  locale: Locale;
  terms: number[];
  looseness: Looseness;
  /** Holds a negating word itself: "kan ikke tisse". */
  negative: boolean;
  /** Holds a word that opens a clause: "når jeg hoster". */
  crosses: boolean;
  /** Says what somebody does to the writer: "han slog mig" is not "jeg slog mig". */
  byOther: boolean;
  /** The least number that must stand among its words or right before them. */
  least?: number;
  /** Words that carry its meaning; more is more specific. */
  weight: number;
  /** All its words, small ones too: where two overlap, the longer one is meant. */
  length: number;
}

/** All phrases of a content release, indexed by the rarest word of each. */
export interface PhraseBook {
  /** Term ids by stem, for Danish and English words. */
  terms: Record<Locale, Map<string, number[]>>;
  /** Term ids by whole word: a look-alike of several words means just those ("tog sit liv", not "tage sit liv"). */
  exact: Map<string, number[]>;
  /** Term ids by a spelling that may be misspelt. */
  spellings: Map<string, number[]>;
  spelling: Spelling;
  /** Spellings made up from others: enough within a longer phrase, not alone. */
  guesses: Set<string>;
  /** Spellings that lack a Danish letter: a text that has such letters rather slipped on another word. */
  bare: Set<string>;
  /** The spellings that are nobody's guess. */
  sure: Spelling;
  /** Words that without their letters are other common ones: read so only where the whole message lacks them. */
  shorn: Map<string, number[]>;
  /** The spellings of each language's words. */
  spelt: Record<Locale, Set<string>>;
  /** English words as they stand in phrases. */
  english: Set<string>;
  /** For each term the phrases it is the rarest word of, with its place in them. */
  anchored: Map<number, { phrase: Phrase; place: number }[]>;
}

/** The words of a phrase, each read once: a release holds tens of thousands of phrases and a few thousand words. */
function makeWordsOf(): (text: string) => Token[] {
  const known = new Map<string, Token[]>();
  const read = (word: string, gap: Token['gap']): Token[] => {
    const key = gap + word;
    const before = known.get(key);
    if (before) return before;
    // "Doesnt" is two.
    const made = tokenise(word).map((token, at) => ({ ...token, gap: at === 0 ? gap : ('space' as const) }));
    known.set(key, made);
    return made;
  };
  return (text) => {
    const words = text.split(' ');
    return words.every((word) => PLAIN.test(word))
      ? words.flatMap((word, at) => read(word, at === 0 ? 'start' : 'space'))
      : tokenise(text);
  };
}
/** Letters only, and none of the few words that are read by the one before them. */
const PLAIN = /^(?!(?:it|hår|do)$)\p{Ll}+$/u;

/** Compiles every phrase, complaint phrase and look-alike of a release. */
export function compilePhrases(content: Content): PhraseBook {
  const book: PhraseBook = {
    terms: { da: new Map(), en: new Map() },
    exact: new Map(),
    spellings: new Map(),
    spelling: makeSpelling([]),
    guesses: new Set(),
    bare: new Set(),
    sure: makeSpelling([]),
    shorn: new Map(),
    spelt: { da: new Set(), en: new Set() },
    english: new Set(),
    anchored: new Map(),
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
  const wordsOf = makeWordsOf();
  const guess = (form: string, term: number) => {
    if (!book.spellings.has(form)) book.guesses.add(form);
    book.spelt.da.add(form);
    add(book.spellings, form, term);
  };
  // A word stands in thousands of phrases; what it may be spelt as is written down once.
  const done = new Map<string, number>();
  const termOf = (surface: string, stemmed: string, locale: Locale, asWritten = false): number => {
    const key = `${locale}${asWritten ? '=' : ' '}${surface} ${stemmed}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const made = newTerm(surface, stemmed, locale, asWritten);
    done.set(key, made);
    return made;
  };
  const newTerm = (surface: string, stemmed: string, locale: Locale, asWritten: boolean): number => {
    const term = idOf(`${locale} ${stemmed}`);
    register(term, surface, stemmed, locale, asWritten);
    return term;
  };
  /** Writes down how a word of a term may be written. */
  const register = (
    term: number,
    surface: string,
    stemmed: string,
    locale: Locale,
    asWritten: boolean,
  ): void => {
    add(book.terms[locale], stemmed, term);
    if (locale === 'en') book.english.add(surface);
    // "Høster" is no "hoster": a look-alike is neither corrected nor typed without its letters.
    if (asWritten) return;
    add(book.spellings, surface, term);
    add(book.spellings, stemmed, term);
    book.spelt[locale].add(surface).add(stemmed);
    if (locale === 'en') return;
    for (const form of FORMS_OF.get(surface) ?? []) guess(form, term);
    const typed = withoutDanishLetters(surface);
    if (typed === surface) return;
    if (isTaken(typed) || isCommonWord(typed)) {
      add(book.shorn, typed, term);
      return;
    }
    guess(typed, term);
    book.bare.add(typed);
    const alias = stem(typed, 'da');
    // "Lænden" as "landen" shares its stem with "land": only the word itself is read as typed so.
    if (isTaken(alias) || isTakenByCommon(typed, alias)) add(book.exact, typed, term);
    else add(book.terms.da, alias, term);
  };
  /** The term of a word, or of alternatives: one term that any of them is a sighting of. */
  const wordTerm = (token: Token, locale: Locale, asWritten: boolean): number => {
    const all = alternativesOf(token);
    if (all.length === 1) return termOf(lettersOf(token, locale), stemOf(token, locale), locale, asWritten);
    const words = all.map((one) => lettersOf(one, locale));
    return once(`${locale}/${words.join('/')}`, (term) => {
      for (const one of all) register(term, lettersOf(one, locale), stemOf(one, locale), locale, asWritten);
    });
  };
  const exactTerm = (token: Token, locale: Locale): number => {
    const surfaces = alternativesOf(token).map((one) => lettersOf(one, locale));
    return once(`= ${surfaces.join('/')}`, (term) => {
      for (const surface of surfaces) add(book.exact, surface, term);
    });
  };
  const wholeTerm = (token: Token): number => {
    const surface = lettersOf(token, 'da');
    const term = idOf(`! ${surface}`);
    add(book.exact, surface, term);
    add(book.spellings, surface, term);
    book.spelt.da.add(surface);
    const typed = withoutDanishLetters(surface);
    if (typed !== surface) add(isCommonWord(typed) || isTaken(typed) ? book.shorn : book.exact, typed, term);
    return term;
  };
  const joinedTerm =
    (locale: Locale) =>
    (first: Token | Head, second: Token): number => {
      // What is made up here is no word to correct a misspelling into, unless compounds like it are common.
      const asWritten = !('link' in first);
      const heads =
        'link' in first
          ? alternativesOf(first.of).map((one) => stemOf(one, 'da') + first.link)
          : alternativesOf(first).map((one) => lettersOf(one, locale));
      const made = heads.flatMap((head) =>
        alternativesOf(second).map(
          (one) => [head + lettersOf(one, locale), head + stemOf(one, locale)] as const,
        ),
      );
      const [only, ...others] = made;
      if (only && others.length === 0) return termOf(only[0], only[1], locale, asWritten);
      return once(`${locale}+${asWritten} ${made.map(([surface]) => surface).join('/')}`, (term) => {
        for (const [surface, stemmed] of made) register(term, surface, stemmed, locale, asWritten);
      });
    };

  const phrases: Phrase[] = [];
  const addPhrase = (
    owner: Owner,
    given: string,
    tokens: Token[],
    locale: Locale,
    mayLackCopula: boolean,
  ) => {
    const { least } = leastOf(given);
    const exact = owner.lookAlike && tokens.length > 1;
    const words = tokens.map((token) => ({
      token,
      term: exact ? exactTerm(token, locale) : wordTerm(token, locale, owner.lookAlike),
    }));
    const needed = owner.lookAlike ? words : neededWords(words, mayLackCopula);
    if (needed.length === 0) return;
    const [only, ...others] = needed.filter(({ token }) => !isLight(token));
    if (locale === 'da' && only && others.length === 0 && !owner.lookAlike && isOnlyItself(only.token))
      only.term = wholeTerm(only.token);
    const common = {
      owner,
      text: given,
      locale,
      ...(least === undefined ? {} : { least }),
      negative: needed.some(({ token }) => isIn(NEGATORS, token)),
      crosses: clausesOf(tokens).list.length > 1,
      byOther: isIn(OTHERS, tokens[0]) && tokens.some(({ word }) => word === 'mig' || word === 'me'),
      weight: Math.max(1, needed.filter(({ token }) => !isLight(token)).length),
      length: tokens.length,
    };
    const terms = needed.map(({ term }) => term);
    if (locale === 'da' && needed.length > 1 && !owner.lookAlike) {
      for (const { token, term } of needed)
        for (const one of alternativesOf(token))
          for (const form of formsOf(lettersOf(one, 'da'), stemOf(one, 'da')))
            if (!isCommonWord(form)) guess(form, term);
    }
    phrases.push({ ...common, terms, looseness: owner.lookAlike ? 'tight' : 'loose' });
    if (owner.lookAlike) return;
    for (const other of variants(words, needed, locale, joinedTerm(locale))) {
      phrases.push({ ...common, terms: other, looseness: 'light' });
    }
  };

  const both = (owner: Owner, list: { da: string[]; en: string[] } | undefined, mayLackCopula: boolean) => {
    for (const locale of ['da', 'en'] as const)
      for (const written of list?.[locale] ?? [])
        for (const tokens of readings(written, wordsOf, owner.lookAlike))
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
  anchor(phrases, book);
  book.spelling = makeSpelling(book.spellings.keys());
  book.sure = makeSpelling([...book.spellings.keys()].filter((word) => !book.guesses.has(word)));
  return book;
}

/** Forms of a short Danish word, whose misspelt stem tells nothing: "bldoet", "vanet", "murern". */
function formsOf(surface: string, stemmed: string): string[] {
  const doubled = stemmed + (stemmed.at(-1) ?? '');
  const head = surface.startsWith(doubled) ? doubled : stemmed;
  return head.length === SHORT_STEM ? ENDINGS.map((ending) => head + ending) : [];
}
/** Alone, a word with a stem of three letters means just itself: "demens" is no "dem", "ked" no "kede". */
const isOnlyItself = (token: Token): boolean =>
  stemOf(token, 'da').length < SHORT_STEM && !FORMS_OF.has(token.key);
const SHORT_STEM = 4;
const ENDINGS = ['en', 'et', 'er', 'ene', 'erne'];

const OTHERS = new Set(['han', 'hun', 'de', 'he', 'she', 'they']);

function anchor(phrases: readonly Phrase[], book: PhraseBook): void {
  const uses = new Map<number, number>();
  for (const { terms } of phrases) for (const term of terms) uses.set(term, (uses.get(term) ?? 0) + 1);
  for (const phrase of phrases) {
    let place = 0;
    for (const [at, term] of phrase.terms.entries()) {
      if ((uses.get(term) as number) < (uses.get(phrase.terms[place] as number) as number)) place = at;
    }
    const term = phrase.terms[place] as number;
    const list = book.anchored.get(term);
    if (list) list.push({ phrase, place });
    else book.anchored.set(term, [{ phrase, place }]);
  }
}

function add(map: Map<string, number[]>, key: string, term: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [term]);
  else if (!list.includes(term)) list.push(term);
}
