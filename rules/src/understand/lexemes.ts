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
import type { Gap, Token } from './tokens.ts';

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
  /** May be read by the word before it: what it stands in is read as a whole. */
  joins: 4096,
} as const;
export const FILLER = Trait.light | Trait.shade | Trait.object;
/** Shapes a phrase rather than fills it. */
const STRUCTURE = Trait.clause | Trait.particle | Trait.modal | Trait.copula;

/** A word of a phrase. A release holds tens of thousands of phrases and a few thousand words, so what a word is is asked once. */
export interface Lexeme extends Token {
  /** Counts the words of a release: what is worked out for a word is kept by this. */
  id: number;
  /** All words that it stands for, itself first: `løfte/bevæge`. */
  all: readonly Lexeme[];
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

/** Words that follow each other. */
export type Way = readonly Lexeme[];

/** What a word is to phrases, behind what stands before it. */
export function makeLexeme({ word, key, value }: Token, gap: Gap, id: number): Lexeme {
  const traits = (BY_WORD.get(word) ?? 0) | (BY_WORD.get(key) ?? 0);
  // Always of one shape, so that what looks at words looks in one way.
  const made: Lexeme = { id, word, key, value, gap, all: [], traits, from: 0, to: 0 };
  if (gap === 'stop' || mayOpen(made)) made.traits |= Trait.opens;
  made.all = [made];
  return made;
}

/** One word for alternatives that mean alike to the grammar, or nothing where they do not. */
export function merge(ways: readonly Way[], lookAlike: boolean, id: number): Lexeme | undefined {
  const apart = Trait.negator | (lookAlike ? Trait.clause : STRUCTURE | FILLER);
  const first = ways[0]?.[0];
  if (!first) return undefined;
  const all: Lexeme[] = [];
  for (let at = 0; at < ways.length; at++) {
    const word = ways[at]?.[0];
    if (!word || ways[at]?.length !== 1 || word.value !== undefined || is(word, apart)) return undefined;
    if (is(word, Trait.head) !== is(first, Trait.head)) return undefined;
    all.push(word);
  }
  return standingFor(all, first, id);
}

/** One word for several, like the one that is given. */
export const standingFor = (
  all: readonly Lexeme[],
  { word, key, value, gap, traits, from, to }: Lexeme,
  id: number,
): Lexeme => ({ id, word, key, value, gap, all, traits, from, to });
