import { distance } from 'fastest-levenshtein';

/** Below this length a changed letter makes another word; one letter less is that much shorter only where it lost one. */
const SHORTEST = 5;
/** Below this length the first letter is rarely the wrong one. */
const SURE_START = 9;
/** From here on two edits are one misspelling. */
const LONG = 9;
/** Looked up again and again: people make few mistakes, and often the same. */
const REMEMBERED = 5000;

interface Near {
  entry: string;
  edits: number;
}

/** Words that a misspelt one may stand for. */
export interface Spelling {
  /** Entries within the edits that the word's length allows, the nearest only. */
  near(word: string): readonly Near[];
}

/**
 * Indexes entries by their length and by their first and last two letters: a word with one or two edits nearly always keeps one of
 * these, so a look-up compares with a few dozen entries and not with the whole vocabulary.
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
    put(`${entry.slice(0, 2)}_${entry.length}`, entry);
    put(`_${entry.slice(-2)}${entry.length}`, entry);
  }
  const remembered = new Map<string, readonly Near[]>();
  const look = (word: string): Near[] => {
    let best = word.length >= LONG ? 2 : 1;
    let found = new Set<string>();
    const reach = best;
    for (let length = word.length - reach; length <= word.length + reach; length++) {
      for (const key of [`${word.slice(0, 2)}_${length}`, `_${word.slice(-2)}${length}`]) {
        for (const entry of buckets.get(key) ?? []) {
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
  return {
    near(word) {
      if (word.length < SHORTEST - 1) return [];
      const known = remembered.get(word);
      if (known) return known;
      const found = look(word);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(word, found);
      return found;
    },
  };
}

function mayStandFor(word: string, entry: string, edits: number): boolean {
  if (word.length < SHORTEST && entry.length <= word.length) return false;
  if (word.length < SURE_START && entry[0] !== word[0] && !isSwap(word, entry)) return false;
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

export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
