import type { Locale } from '../words.ts';
import { withDanishLetters } from './fold.ts';
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
import { isIn, type Token } from './tokens.ts';

/** A word of a phrase, with its number in the vocabulary. */
export interface Word {
  token: Token;
  term: number;
}

/** The stem of a word as the first part of a compound. */
export interface Head {
  of: Token;
  link: string;
}

/** A word of a phrase that stands for others too: `løfte/bevæge`. */
interface Alternatives extends Token {
  others: readonly Token[];
}

/** All words that a word of a phrase stands for, itself first. */
export const alternativesOf = (token: Token): readonly Token[] =>
  'others' in token ? [token, ...(token as Alternatives).others] : [token];

/**
 * The words of a phrase as it is written in the content. Alternatives of the same kind become one word that stands for all;
 * the others are spelt out, each a reading of its own.
 */
export function readings(
  written: string,
  wordsOf: (text: string) => Token[],
  lookAlike: boolean,
): readonly Token[][] {
  if (!written.includes('/')) return [wordsOf(leastOf(written).text)];
  const parts = written.includes('#') ? [] : written.split(' ').map((part) => part.split('/'));
  const merged = parts.map((words) => merge(words.map(wordsOf), lookAlike));
  const open = merged.filter((one) => one !== undefined);
  const telling = open.filter(
    (token) => !isFiller(token) && !isIn(NEGATORS, token) && !isIn(PARTICLES, token),
  );
  if (parts.length < 2 || telling.length < 2)
    return spellOut(written).map((text) => wordsOf(leastOf(text).text));
  return parts
    .reduce<Token[][]>(
      (made, words, at) => {
        const one = merged[at];
        const each = one ? [[one]] : words.map(wordsOf);
        return made.flatMap((head) => each.map((tokens) => [...head, ...tokens]));
      },
      [[]],
    )
    .map((tokens) =>
      tokens.map((token, at) => (at === 0 || token.gap !== 'start' ? token : { ...token, gap: 'space' })),
    );
}

/** One word for alternatives that mean alike to the grammar, or nothing where they do not. */
function merge(words: readonly Token[][], lookAlike: boolean): Token | undefined {
  const [first] = words;
  if (!first || words.some((tokens) => tokens.length !== 1)) return undefined;
  const tokens = words.flat();
  const [token, ...others] = tokens as [Token, ...Token[]];
  if (others.length === 0) return token;
  const shapes = lookAlike ? CLAUSE : STRUCTURE;
  const apart = (one: Token) =>
    one.value !== undefined || isIn(NEGATORS, one) || shapes.some((set) => isIn(set, one));
  if (tokens.some(apart) || tokens.some((one) => isIn(HEADS, one) !== isIn(HEADS, token))) return undefined;
  if (!lookAlike && tokens.some(isFiller)) return undefined;
  return { ...token, others } as Alternatives;
}
/** Words that shape a clause, and those that shape a phrase, rather than fill it. */
const CLAUSE = [FINITE, OPENERS, TURNS, SAYING, OR, AND, SUBJECT];
const STRUCTURE = [...CLAUSE, PARTICLES, MODALS, COPULA];

/** The words of a phrase that must be there: all that mean something, and the light ones where little else is left. */
export function neededWords(words: Word[], mayLackCopula: boolean): Word[] {
  const telling = words.filter(({ token }) => !isLight(token));
  const meaning = telling.filter(
    ({ token }) => ![NEGATORS, SHADES, PARTICLES, OBJECTS].some((set) => isIn(set, token)),
  );
  if (meaning.length >= 2) return telling;
  const only = meaning[0];
  // "Gøre mig selv noget" is nothing without its small words.
  if (!only) return words;
  const strong = words.filter(({ token }) => !isIn(EMPTY, token) || isHaveIt(words, token));
  const bare = strong.filter(({ token }) => !isIn(COPULA, token));
  return mayLackCopula && bare.length === 1 && bare[0] === only && only.token.word.length >= 6
    ? bare
    : strong;
}

/** "Har det dårligt" is more than "dårligt". */
const isHaveIt = (words: Word[], token: Token): boolean =>
  (token.word === 'det' || token.word === 'it') &&
  isIn(COPULA_OR_HAVE, words[words.findIndex((word) => word.token === token) - 1]?.token);
const COPULA_OR_HAVE = new Set([...COPULA, 'har', 'have']);

/** The same words in the other ways that people put them. */
export function variants(
  words: Word[],
  needed: Word[],
  locale: Locale,
  joined: (first: Token | Head, second: Token) => number,
): number[][] {
  const made: number[][] = [];
  const terms = needed.map(({ term }) => term);
  // "at jeg ikke kan få vejret"
  const modal = needed.findIndex(
    ({ token }, at) => isIn(MODALS, token) && isIn(NEGATORS, needed[at + 1]?.token),
  );
  if (modal >= 0) made.push(swapped(terms, modal));
  const [first, second] = needed;
  if (!first || !second || needed.length !== 2 || !isNoun(first.token) || !isNoun(second.token)) return made;
  const between = words.slice(words.indexOf(first) + 1, words.indexOf(second));
  // "brystet gør ondt" for "ondt i brystet"
  if (between.every(({ token }) => !TURNS_MEANING.has(token.key))) made.push(swapped(terms, 0));
  if (between.length === 0) made.push([joined(first.token, second.token)]);
  else if (locale === 'da' && isIn(HEADS, first.token)) {
    // "brystsmerter" for "smerter i brystet"
    for (const link of ['', 'e', 's']) made.push([joined({ of: second.token, link }, first.token)]);
  }
  return made;
}

/** "Slået af min mand" is not "min mand slår". */
const TURNS_MEANING = new Set([
  'af',
  'til',
  'med',
  'for',
  'fra',
  'ved',
  'om',
  'by',
  'to',
  'with',
  'from',
  'og',
  'and',
]);

/** Not a small word, negator, object or number. */
const isNoun = (token: Token): boolean =>
  token.value === undefined && !isFiller(token) && !isIn(NEGATORS, token) && !isIn(PARTICLES, token);

const swapped = (terms: number[], at: number): number[] =>
  terms.map((term, place) => (place === at ? terms[at + 1] : place === at + 1 ? terms[at] : term) as number);

/** A word as its language spells it: Danish with its letters. */
export const lettersOf = (token: Token, locale: Locale): string =>
  locale === 'da' ? withDanishLetters(token.word) : token.word;

/** Free between the words of a phrase, and not enough to make one. */
export const isLight = (token: Token): boolean => isIn(EMPTY, token) || isIn(LIGHT, token);
export const isFiller = (token: Token): boolean =>
  isLight(token) || isIn(SHADES, token) || isIn(OBJECTS, token);
