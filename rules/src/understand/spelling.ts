import { distance } from 'fastest-levenshtein';
import { push } from '../lists.ts';
import { remembering } from '../remembering.ts';
import { isLikelySlip, isSwap, type Slip, slipOf } from './slips.ts';

/** Below this length a changed letter makes another word, unless the fingers plainly slipped. */
const SHORTEST = 5;
/** The shortest words that are looked for at all. */
const LEAST = 3;
/** Below this length the first letter is rarely the wrong one. */
const SURE_START = 9;
/** From here on two edits are one misspelling. */
const LONG = 9;
export interface Near {
  entry: string;
  edits: number;
}

/** Words that a misspelt one may stand for. */
export interface Spelling {
  /** Entries within the edits that the word's length allows, the nearest only. */
  near(word: string): readonly Near[];
  /** The same among the entries that are nobody's guess. */
  nearSure(word: string): readonly Near[];
  /** Entries of three and four letters that a plain slip of the fingers turns into the word. */
  short(word: string): readonly { entry: string; slip: Slip }[];
}

/**
 * Indexes entries by their length and by their first and last two letters: a word with one or two edits nearly always keeps one of
 * these, so a look-up compares with a few dozen entries and not with the whole vocabulary. Short entries are indexed by what is left
 * of them without one of their letters.
 * @param isGuess tells entries that were made up from others
 */
export function makeSpelling(
  entries: readonly string[],
  isGuess: (entry: string) => boolean = () => false,
): Spelling {
  const beginnings = new Map<number, string[]>();
  const endings = new Map<number, string[]>();
  const shorter = new Map<string, string[]>();
  for (const entry of entries) {
    if (entry.length >= SHORTEST) {
      push(beginnings, keyOf(entry, 0, entry.length), entry);
      push(endings, keyOf(entry, entry.length - 2, entry.length), entry);
    } else if (entry.length >= LEAST) for (const key of withOneLess(entry)) push(shorter, key, entry);
  }
  const lookAmong = (word: string, sureOnly: boolean): Near[] => {
    if (word.length < SHORTEST - 1) return [];
    let best = word.length >= LONG ? 2 : 1;
    let found = new Set<string>();
    const reach = best;
    for (let length = word.length - reach; length <= word.length + reach; length++) {
      for (const bucket of [
        beginnings.get(keyOf(word, 0, length)),
        endings.get(keyOf(word, word.length - 2, length)),
      ]) {
        for (const entry of bucket ?? []) {
          if (sureOnly && isGuess(entry)) continue;
          const edits = editsBetween(word, entry);
          if (edits > Math.min(best, entry.length >= LONG ? 2 : 1) || !mayStandFor(word, entry, edits))
            continue;
          if (edits < best) found = new Set();
          best = edits;
          found.add(entry);
        }
      }
    }
    return [...found].map((entry) => ({ entry, edits: best }));
  };
  const lookShort = (word: string): { entry: string; slip: Slip }[] => {
    if (word.length < LEAST - 1 || word.length > SHORTEST) return [];
    const found = new Map<string, Slip>();
    for (const key of withOneLess(word)) {
      for (const entry of shorter.get(key) ?? []) {
        const slip = slipOf(word, entry);
        if (slip !== undefined) found.set(entry, slip);
      }
    }
    return [...found].map(([entry, slip]) => ({ entry, slip }));
  };
  return {
    near: remembering((word) => lookAmong(word, false)),
    nearSure: remembering((word) => lookAmong(word, true)),
    short: remembering(lookShort),
  };
}

/** Two letters of a word and a length, as one small number. */
const keyOf = (word: string, at: number, length: number): number =>
  (letterAt(word, at) << 16) | (letterAt(word, at + 1) << 8) | (length & 0xff);

/** A letter as a number; those of other languages, which no entry has, share one. */
const letterAt = (word: string, at: number): number => Math.min(word.charCodeAt(at), 0xff);

/** The word, and the word without each of its letters: two words one slip apart share one of these. */
export function* withOneLess(word: string): Generator<string> {
  yield word;
  for (let at = 0; at < word.length; at++)
    if (at === 0 || word[at] !== word[at - 1]) yield word.slice(0, at) + word.slice(at + 1);
}

function mayStandFor(word: string, entry: string, edits: number): boolean {
  if (word.length < SHORTEST && entry.length <= word.length) return false;
  if (word.length < SURE_START && entry[0] !== word[0] && !(edits === 1 && isLikelySlip(word, entry)))
    return false;
  // Two slips and another beginning make another word: "solskader" is no "selvskade".
  return edits <= 1 || entry.slice(0, 2) === word.slice(0, 2);
}

const undoubled = (word: string): string => word.replace(/(.)\1/g, '$1');

/** Levenshtein's distance; neighbours swapped, or letters doubled or not doubled, are one slip of the fingers. */
function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  if (edits > 2) return edits;
  return edits === 2 && (isSwap(a, b) || undoubled(a) === undoubled(b)) ? 1 : edits;
}

/** Whether two words are one slip of the fingers apart: a letter changed, lost, added or swapped with its neighbour. */
export const isSlip = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 1 && editsBetween(a, b) <= 1;
