import { distance } from 'fastest-levenshtein';

/** Below this length a changed letter makes another word. */
const SHORTEST = 5;
/** Below this length the first letter is rarely the wrong one. */
const SURE_START = 7;
/** From here on two edits are one misspelling. */
const LONG = 9;

/** Words that a misspelt one may stand for. */
export interface Spelling {
  /** Entries within the edits that the word's length allows, the nearest only. */
  near(word: string): { entry: string; edits: number }[];
}

/**
 * Indexes entries by their first and by their last two letters: a word with one or two edits nearly always keeps one of them, so
 * a look-up compares with a few dozen entries and not with the whole vocabulary.
 */
export function makeSpelling(entries: Iterable<string>): Spelling {
  const buckets = new Map<string, string[]>();
  const put = (key: string, entry: string) => {
    const list = buckets.get(key);
    if (list) list.push(entry);
    else buckets.set(key, [entry]);
  };
  for (const entry of entries) {
    if (entry.length < SHORTEST) continue;
    put(`${entry.slice(0, 2)}_`, entry);
    put(`_${entry.slice(-2)}`, entry);
  }
  return {
    near(word) {
      if (word.length < SHORTEST) return [];
      let best = word.length >= LONG ? 2 : 1;
      let found = new Set<string>();
      for (const key of [`${word.slice(0, 2)}_`, `_${word.slice(-2)}`]) {
        for (const entry of buckets.get(key) ?? []) {
          if (Math.abs(entry.length - word.length) > best) continue;
          if (word.length < SURE_START && entry[0] !== word[0]) continue;
          const edits = editsBetween(word, entry);
          if (edits > Math.min(best, entry.length >= LONG ? 2 : 1)) continue;
          // Two slips and another beginning make another word: "solskader" is no "selvskade".
          if (edits > 1 && entry.slice(0, 2) !== word.slice(0, 2)) continue;
          if (edits < best) found = new Set();
          best = edits;
          found.add(entry);
        }
      }
      return [...found].map((entry) => ({ entry, edits: best }));
    },
  };
}

const undoubled = (word: string): string => word.replace(/(.)\1/g, '$1');

/** Levenshtein's distance; neighbours swapped are one slip of the fingers, a letter doubled or not doubled is none. */
function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  if (edits > 2) return edits;
  if (undoubled(a) === undoubled(b)) return 0;
  return edits === 2 && isSwap(a, b) ? 1 : edits;
}

/** Whether two words are one slip of the fingers apart: a letter changed, lost, added or swapped with its neighbour. */
export const isSlip = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 1 && editsBetween(a, b) <= 1;

export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
