import type { Words } from './by-word.ts';
import type { NumberLists, Numbers } from './number-lists.ts';

/**
 * The words of a release by all the ways in which they may be written. A word, or alternatives that stand together, is a term; what
 * a string of letters stands for is a list of terms.
 */
export interface Vocabulary {
  /** Strings of letters that may stand in a message. */
  letters: Words;
  /** By string, one more than the number of the list of terms that it stands for, for each way in which it is read. */
  lists: Record<Reading, Numbers>;
  /** By string, what it is besides, by `Is`. */
  is: Numbers;
  terms: NumberLists;
  /** What may be misspelt, in the order in which it was found. */
  spellings: readonly string[];
}

/**
 * How letters are read: as the stem of a Danish or an English word; as a whole word, for a look-alike of several words means just those
 * ("tog sit liv", not "tage sit liv"); as a spelling that may be misspelt; as a word without its letters that is another common one, which
 * is read so only where the whole message lacks them.
 */
export type Reading = 'da' | 'en' | 'exact' | 'spelling' | 'shorn';
export const NOTHING = -1;

export const Is = {
  /** A spelling made up from others: enough within a longer phrase, not alone. */
  guess: 1,
  /** Lacks a Danish letter: a text that has such letters rather slipped on another word. */
  bare: 2,
  /** A spelling of a Danish or an English word. */
  da: 4,
  en: 8,
  /** An English word as it stands in a phrase. */
  english: 16,
} as const;

/** The list of terms that a string of letters is read as, or `NOTHING`. */
export function listOf({ letters, lists }: Vocabulary, written: string, reading: Reading): number {
  const string = letters.find(written);
  return string < 0 ? NOTHING : lists[reading].at(string) - 1;
}

/** Whether a string of letters stands for something where it is read so. */
export const isReadAs = (vocabulary: Vocabulary, written: string, reading: Reading): boolean =>
  listOf(vocabulary, written, reading) !== NOTHING;

/** Whether a string of letters is something by `Is`. */
export function isA({ letters, is }: Vocabulary, written: string, what: number): boolean {
  const string = letters.find(written);
  return string >= 0 && (is.at(string) & what) !== 0;
}

/** Whether a word stands in the library as it is spelt, and is nobody's guess. */
export const isSpelling = (vocabulary: Vocabulary, word: string): boolean =>
  isReadAs(vocabulary, word, 'spelling') && !isA(vocabulary, word, Is.guess);
