import { COMMON_DANISH, COMMON_ENGLISH } from './lexicon/common.ts';
import { stem, stemOf } from './stems.ts';
import type { Token } from './tokens.ts';

/** Shorter stems are shared by unlike words. */
const TELLING_STEM = 4;

const DANISH_STEMS = stemsOf(COMMON_DANISH, 'da');
const ENGLISH_STEMS = stemsOf(COMMON_ENGLISH, 'en');

function stemsOf(list: Iterable<string>, locale: 'da' | 'en'): Set<string> {
  return new Set([...list].map((word) => stem(word, locale)).filter((made) => made.length >= TELLING_STEM));
}

/** Whether a token is a common word in some form: it is spelt right, so it is no misspelling of another one. */
export const isCommon = (token: Token): boolean =>
  COMMON_DANISH.has(token.word) ||
  COMMON_ENGLISH.has(token.word) ||
  DANISH_STEMS.has(stemOf(token, 'da')) ||
  ENGLISH_STEMS.has(stemOf(token, 'en'));
