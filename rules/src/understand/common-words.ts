import { withoutDanishLetters } from './fold.ts';
import { COMMON_DANISH, COMMON_ENGLISH, COMMON_SHORT } from './lexicon/common.ts';
import { stem, stemOf } from './stems.ts';
import type { Token } from './tokens.ts';

/** Shorter stems are shared by unlike words. */
const TELLING_STEM = 4;

const TYPED = new Set([...COMMON_DANISH, ...COMMON_SHORT].map(withoutDanishLetters));
const DANISH_STEMS = stemsOf(COMMON_DANISH, 'da');
const ENGLISH_STEMS = stemsOf(COMMON_ENGLISH, 'en');

function stemsOf(list: Iterable<string>, locale: 'da' | 'en'): Set<string> {
  return new Set([...list].map((word) => stem(word, locale)).filter((made) => made.length >= TELLING_STEM));
}

/** Whether a word is a common one as it is spelt. */
export const isCommonWord = (word: string): boolean =>
  COMMON_DANISH.has(word) || COMMON_SHORT.has(word) || COMMON_ENGLISH.has(word);

/** Whether a word is a common English one as it is spelt. */
export const isEnglishWord = (word: string): boolean => COMMON_ENGLISH.has(word);

/** Whether a text is typed on a keyboard without æ, ø and å: it has none, and a word that plainly lacks one ("nar", "gor"). */
export const lacksDanishLetters = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ word }) => /[æøå]/.test(word)) &&
  tokens.some(
    ({ word, key }) => word === key && (SHORN.has(word) || (TYPED.has(word) && !isCommonWord(word))),
  );
const SHORN = new Set('ar pa nar sa fa ma gar sar gor ga'.split(' '));

/** Whether a word, typed without its letters, would be read as a common one or a form of it. */
export const isTakenByCommon = (typed: string, stemmed: string): boolean =>
  isCommonWord(typed) || isCommonWord(stemmed) || DANISH_STEMS.has(stemmed);

/** Whether a token is a common word just as it is spelt, or as it is typed without its letters. */
export const isPlainlyCommon = (token: Token): boolean =>
  isCommonWord(token.word) || TYPED.has(token.word) || isCommonWord(token.key);

/** Whether a token is a common word in some form: it is spelt right, so it is no misspelling of another one. */
export const isCommon = (token: Token): boolean =>
  isCommonWord(token.word) ||
  TYPED.has(token.word) ||
  DANISH_STEMS.has(stemOf(token, 'da')) ||
  ENGLISH_STEMS.has(stemOf(token, 'en'));
