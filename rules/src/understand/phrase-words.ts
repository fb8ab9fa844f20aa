import type { Locale } from '../words.ts';
import { withDanishLetters } from './fold.ts';
import { EMPTY, LIGHT, OBJECTS, SHADES } from './lexicon/light.ts';
import { isIn, type Token } from './tokens.ts';

/** A word as its language spells it: Danish with its letters. */
export const lettersOf = (token: Token, locale: Locale): string =>
  locale === 'da' ? withDanishLetters(token.word) : token.word;

const LIGHT_WORDS: ReadonlySet<string> = new Set([...EMPTY, ...LIGHT]);
const FILLERS: ReadonlySet<string> = new Set([...LIGHT_WORDS, ...SHADES, ...OBJECTS]);

/** Free between the words of a phrase, and not enough to make one. */
export const isLight = (token: Token): boolean => isIn(LIGHT_WORDS, token);
export const isFiller = (token: Token): boolean => isIn(FILLERS, token);
