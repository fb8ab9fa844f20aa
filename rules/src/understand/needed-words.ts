import type { Locale } from '../words.ts';
import { is, isNoun, type Lexeme, Trait } from './lexemes.ts';
import { COPULA } from './lexicon/light.ts';
import { isIn } from './tokens.ts';

/** The stem of a word as the first part of a compound. */
export interface Head {
  of: Lexeme;
  link: string;
}

/** The words of a phrase that must be there: all that mean something, and the light ones where little else is left. */
export function neededWords(
  words: readonly Lexeme[],
  locale: Locale,
  mayLackCopula: boolean,
): readonly Lexeme[] {
  let meaning = 0;
  let telling = 0;
  let only: Lexeme | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Lexeme;
    if (isTelling(word, locale)) telling++;
    if (isLight(word, locale) || is(word, BESIDE)) continue;
    meaning++;
    only ??= word;
  }
  if (meaning >= 2) return telling === words.length ? words : tellingOf(words, locale, telling);
  // "Gøre mig selv noget" is nothing without its small words.
  if (!only) return words;
  const strong = words.filter(
    (word) => !is(word, Trait.empty) || is(word, Trait.must) || isHaveIt(words, word),
  );
  const bare = strong.filter((word) => !is(word, Trait.copula));
  return mayLackCopula && bare.length === 1 && bare[0] === only && only.word.length >= 6 ? bare : strong;
}
/** Danish "to" is a number, and no small word as in English. */
const isLight = (word: Lexeme, locale: Locale): boolean =>
  is(word, Trait.light) && !(locale === 'da' && word.word === 'to');
const isTelling = (word: Lexeme, locale: Locale): boolean => !isLight(word, locale) || is(word, Trait.must);

/** Those of the words that are telling, in a list of just their length. */
function tellingOf(words: readonly Lexeme[], locale: Locale, count: number): Lexeme[] {
  const found = words.slice(0, count);
  for (let at = 0, place = 0; at < words.length; at++)
    if (isTelling(words[at] as Lexeme, locale)) found[place++] = words[at] as Lexeme;
  return found;
}
const BESIDE = Trait.negator | Trait.shade | Trait.particle | Trait.object;

/** "Har det dårligt" is more than "dårligt". */
const isHaveIt = (words: readonly Lexeme[], word: Lexeme): boolean =>
  (word.word === 'det' || word.word === 'it') && isIn(COPULA_OR_HAVE, words[words.indexOf(word) - 1]);
const COPULA_OR_HAVE = new Set([...COPULA, 'har', 'have']);

/**
 * The same words in the other ways that people put them.
 * @param terms of the needed words
 */
export function variants(
  words: readonly Lexeme[],
  needed: readonly Lexeme[],
  terms: readonly number[],
  locale: Locale,
  joined: (first: Lexeme | Head, second: Lexeme, locale: Locale) => number,
): readonly (readonly number[])[] {
  // "at jeg ikke kan få vejret"
  for (let at = 0; at + 1 < needed.length; at++)
    if (is(needed[at], Trait.modal) && is(needed[at + 1], Trait.negator)) return [swapped(terms, at)];
  const first = needed[0];
  const second = needed[1];
  if (!first || !second || needed.length !== 2 || !isNoun(first) || !isNoun(second)) return NONE;
  const made: number[][] = [];
  const place = words.indexOf(first);
  const end = words.indexOf(second, place + 1);
  // "brystet gør ondt" for "ondt i brystet"
  let mayTurn = true;
  for (let at = place + 1; at < end; at++) if (TURNS_MEANING.has((words[at] as Lexeme).key)) mayTurn = false;
  if (mayTurn) made.push(swapped(terms, 0));
  if (end === place + 1) made.push([joined(first, second, locale)]);
  else if (locale === 'da' && is(first, Trait.head)) {
    // "brystsmerter" for "smerter i brystet"
    for (const link of LINKS) made.push([joined({ of: second, link }, first, locale)]);
  }
  return made;
}
const NONE: readonly number[][] = [];
const LINKS = ['', 'e', 's'];

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

/** With the terms at a place and behind it in the other order. */
function swapped(terms: readonly number[], at: number): number[] {
  const turned = terms.slice();
  turned[at] = terms[at + 1] as number;
  turned[at + 1] = terms[at] as number;
  return turned;
}
