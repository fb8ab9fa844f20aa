import type { Locale } from '../words.ts';
import { is, isNoun, type Lexeme, Trait } from './lexemes.ts';
import { COPULA } from './lexicon/light.ts';
import { isIn, type Token } from './tokens.ts';

/** A word of a phrase, with its number in the vocabulary. */
export interface Word {
  token: Lexeme;
  term: number;
}

/** The stem of a word as the first part of a compound. */
export interface Head {
  of: Lexeme;
  link: string;
}

/** The words of a phrase that must be there: all that mean something, and the light ones where little else is left. */
export function neededWords(words: Word[], locale: Locale, mayLackCopula: boolean): Word[] {
  // Danish "to" is a number, and no small word as in English.
  const isLight = (token: Lexeme): boolean =>
    is(token, Trait.light) && !(locale === 'da' && token.word === 'to');
  const telling = words.filter(({ token }) => !isLight(token) || is(token, Trait.must));
  const meaning = telling.filter(({ token }) => !is(token, BESIDE) && !isLight(token));
  if (meaning.length >= 2) return telling;
  const only = meaning[0];
  // "Gøre mig selv noget" is nothing without its small words.
  if (!only) return words;
  const strong = words.filter(
    ({ token }) => !is(token, Trait.empty) || is(token, Trait.must) || isHaveIt(words, token),
  );
  const bare = strong.filter(({ token }) => !is(token, Trait.copula));
  return mayLackCopula && bare.length === 1 && bare[0] === only && only.token.word.length >= 6
    ? bare
    : strong;
}
const BESIDE = Trait.negator | Trait.shade | Trait.particle | Trait.object;

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
  joined: (first: Lexeme | Head, second: Lexeme, locale: Locale) => number,
): number[][] {
  const made: number[][] = [];
  const terms = needed.map(({ term }) => term);
  // "at jeg ikke kan få vejret"
  const modal = needed.findIndex(
    ({ token }, at) => is(token, Trait.modal) && is(needed[at + 1]?.token, Trait.negator),
  );
  if (modal >= 0) made.push(swapped(terms, modal));
  const [first, second] = needed;
  if (!first || !second || needed.length !== 2 || !isNoun(first.token) || !isNoun(second.token)) return made;
  const between = words.slice(words.indexOf(first) + 1, words.indexOf(second));
  // "brystet gør ondt" for "ondt i brystet"
  if (between.every(({ token }) => !TURNS_MEANING.has(token.key))) made.push(swapped(terms, 0));
  if (between.length === 0) made.push([joined(first.token, second.token, locale)]);
  else if (locale === 'da' && is(first.token, Trait.head)) {
    // "brystsmerter" for "smerter i brystet"
    for (const link of ['', 'e', 's']) made.push([joined({ of: second.token, link }, first.token, locale)]);
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

const swapped = (terms: number[], at: number): number[] =>
  terms.map((term, place) => (place === at ? terms[at + 1] : place === at + 1 ? terms[at] : term) as number);
