import { mayOpen } from './clauses.ts';
import { HEADS } from './lexicon/heads.ts';
import {
  AND,
  COPULA,
  EMPTY,
  FINITE,
  LIGHT,
  OBJECTS,
  OPENERS,
  OR,
  PARTICLES,
  SAYING,
  SHADES,
  SUBJECT,
  TURNS,
} from './lexicon/light.ts';
import { MODALS, NEGATORS } from './lexicon/negation.ts';
import { leastOf, spellOut } from './spell-out.ts';
import { type Token, tokenise } from './tokens.ts';

/** What a word is to the phrases it stands in. */
export const Trait = {
  light: 1,
  empty: 2,
  negator: 4,
  shade: 8,
  particle: 16,
  object: 32,
  copula: 64,
  modal: 128,
  head: 256,
  /** Shapes a clause rather than fills it. */
  clause: 1024,
  /** May open a clause, or begins a sentence. */
  opens: 512,
  /** Needed in its phrase though it is small: `+for mange panodiler`. */
  must: 2048,
} as const;
const FILLER = Trait.light | Trait.shade | Trait.object;
/** Shapes a phrase rather than fills it. */
const STRUCTURE = Trait.clause | Trait.particle | Trait.modal | Trait.copula;

/** A word of a phrase. A release holds tens of thousands of phrases and a few thousand words, so what a word is is asked once. */
export interface Lexeme extends Token {
  /** Counts the words of a release: what is worked out for a word is kept by this. */
  id: number;
  /** All words that it stands for, itself first: `løfte/bevæge`. */
  all: readonly Token[];
  traits: number;
}

export const is = (word: Lexeme | undefined, traits: number): boolean =>
  word !== undefined && (word.traits & traits) !== 0;

/** Not a small word, negator, object or number. */
export const isNoun = (word: Lexeme): boolean =>
  word.value === undefined && !is(word, FILLER | Trait.negator | Trait.particle);

/** The sets that a word is looked for in. */
const KINDS: readonly (readonly [number, readonly ReadonlySet<string>[]])[] = [
  [Trait.light, [EMPTY, LIGHT]],
  [Trait.empty, [EMPTY]],
  [Trait.negator, [NEGATORS]],
  [Trait.shade, [SHADES]],
  [Trait.particle, [PARTICLES]],
  [Trait.object, [OBJECTS]],
  [Trait.copula, [COPULA]],
  [Trait.modal, [MODALS]],
  [Trait.head, [HEADS]],
  [Trait.clause, [FINITE, OPENERS, TURNS, SAYING, OR, AND, SUBJECT]],
];
const BY_WORD = new Map<string, number>();
for (const [trait, sets] of KINDS)
  for (const set of sets) for (const word of set) BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | trait);

function lexeme({ from, to, word, key, value, gap }: Token, id: number): Lexeme {
  const made: Lexeme = {
    id,
    from,
    to,
    word,
    key,
    gap,
    all: [],
    traits: (BY_WORD.get(word) ?? 0) | (BY_WORD.get(key) ?? 0),
    ...(value === undefined ? {} : { value }),
  };
  if (gap === 'stop' || mayOpen(made)) made.traits |= Trait.opens;
  made.all = [made];
  return made;
}

/** A blank-separated part of a phrase: `løfte/bevæge`. */
interface Part {
  /** One word that stands for all its alternatives where they mean alike to the grammar, else each of them. */
  ways: readonly (readonly Lexeme[])[];
  /** It is one word, and says something. */
  telling: boolean;
}

/** Reads phrases as they are written in the content. */
export interface Readings {
  /** The rows of words that a phrase stands for. */
  read: (written: string, lookAlike: boolean) => readonly (readonly Lexeme[])[];
  /** Words that are said near each other, each with all that it stands for: `samlet & piller`. */
  apart: (written: string) => readonly Lexeme[];
}

/**
 * Reads phrases as they are written in the content. Alternatives of the same kind become one word that stands for all;
 * the others are spelt out, each a reading of its own.
 */
export function makeReadings(): Readings {
  let count = 0;
  const lexemesOf = (text: string): Lexeme[] => tokenise(text).map((token) => lexeme(token, count++));
  const wordOf = remembered((written) => {
    const must = written.startsWith('+');
    const word = must ? written.slice(1) : written;
    const words = lexemesOf(word);
    if (must) for (const one of words) one.traits |= Trait.must;
    // As it stands behind another one; what its first word may be is told by its place.
    if (words[0]) words[0].gap = 'space';
    return { words, plain: PLAIN.test(word) };
  });
  const textOf = (text: string): Lexeme[] => {
    const row: Lexeme[] = [];
    for (const word of text.split(' ')) {
      const { words, plain } = wordOf(word);
      if (!plain) return lexemesOf(text);
      for (const one of words) row.push(one);
    }
    return row;
  };
  const partOf =
    (lookAlike: boolean) =>
    (part: string): Part => {
      const each = spellOut(part).map((word) => wordOf(word).words);
      const one = merge(each, lookAlike, count++);
      return {
        ways: one ? [[one]] : each,
        telling: one !== undefined && !is(one, FILLER | Trait.negator | Trait.particle),
      };
    };
  /** One word for alternatives, whatever each of them is to the grammar. */
  const anyOf = remembered((part) => {
    const all = spellOut(part).flatMap((word) => wordOf(word).words);
    return { ...(all[0] as Lexeme), id: count++, all };
  });
  const parts = { phrase: remembered(partOf(false)), lookAlike: remembered(partOf(true)) };
  const read = (written: string, lookAlike: boolean): readonly (readonly Lexeme[])[] => {
    if (!written.includes('/')) return [textOf(leastOf(written).text)];
    const row = written.includes('#')
      ? []
      : written.split(' ').map(lookAlike ? parts.lookAlike : parts.phrase);
    let telling = 0;
    for (const part of row) if (part.telling) telling++;
    if (row.length < 2 || telling < 2) return spellOut(written).map((text) => textOf(leastOf(text).text));
    return rowsOf(row);
  };
  return {
    read,
    apart: (written) => written.split(' & ').map(anyOf),
  };
}

/** Every row of words that the parts make, one way of each part. */
function rowsOf(parts: readonly Part[]): Lexeme[][] {
  let rows: Lexeme[][] = [[]];
  for (const { ways } of parts) {
    const [only] = ways;
    if (only && ways.length === 1) for (const row of rows) row.push(...only);
    else rows = rows.flatMap((row) => ways.map((way) => [...row, ...way]));
  }
  return rows;
}

/** Letters only, and none of the few words that are read by the one before them. */
const PLAIN = /^(?!(?:it|hår|do)$)\p{Ll}+$/u;

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** One word for alternatives that mean alike to the grammar, or nothing where they do not. */
function merge(words: readonly (readonly Lexeme[])[], lookAlike: boolean, id: number): Lexeme | undefined {
  const [first] = words;
  if (!first || words.some((tokens) => tokens.length !== 1)) return undefined;
  const [word, ...others] = words.flat() as [Lexeme, ...Lexeme[]];
  if (others.length === 0) return word;
  const all = [word, ...others];
  const shapes = Trait.negator | (lookAlike ? Trait.clause : STRUCTURE);
  const apart = (one: Lexeme) => one.value !== undefined || is(one, shapes);
  if (all.some(apart) || all.some((one) => is(one, Trait.head) !== is(word, Trait.head))) return undefined;
  if (!lookAlike && all.some((one) => is(one, FILLER))) return undefined;
  return { ...word, id, all };
}
