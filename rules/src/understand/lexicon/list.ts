import { withoutDanishLetters } from '../fold.ts';

/** Danish words that, without their letters, would be other common words ("får" as "far", "før" as "for"). */
const TAKEN = new Set([
  'a',
  'do',
  'ta',
  'ar',
  'are',
  'bad',
  'bar',
  'far',
  'fatter',
  'for',
  'har',
  'hore',
  'la',
  'om',
  'or',
  'ore',
  'rad',
  'tar',
  'to',
]);

/** A set from a blank-separated list, as written. */
export const asWritten = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** A set from a blank-separated list, with each word also as typed without æ, ø and å. */
export function words(...lists: string[]): Set<string> {
  const set = new Set<string>();
  for (const word of lists.join(' ').split(/\s+/)) {
    if (word === '') continue;
    set.add(word);
    const typed = withoutDanishLetters(word);
    if (!TAKEN.has(typed)) set.add(typed);
  }
  return set;
}

/** A map from `meaning: word word …` lines. */
export function table<T>(entries: [T, string][]): Map<string, T> {
  const map = new Map<string, T>();
  for (const [meaning, list] of entries) for (const word of words(list)) map.set(word, meaning);
  return map;
}

/** True where a word without its letters stands for another word and must not be read as the Danish one. */
export const isTaken = (word: string): boolean => TAKEN.has(word);
