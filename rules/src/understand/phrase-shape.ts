import { isOneClause } from './clauses.ts';
import { is, type Lexeme, Trait } from './lexemes.ts';
import { isIn } from './tokens.ts';
import { Shape } from './ways.ts';

/** What a phrase is, by `Shape`. */
export function shapeOf(words: readonly Lexeme[], needed: readonly Lexeme[]): number {
  let shape = 0;
  for (let at = 0; at < needed.length; at++) if (is(needed[at], Trait.negator)) shape |= Shape.negative;
  if (crosses(words)) shape |= Shape.crosses;
  if (isIn(OTHERS, words[0]) && words.some(({ word }) => word === 'mig' || word === 'me'))
    shape |= Shape.byOther;
  return shape;
}
const OTHERS = new Set(['han', 'hun', 'de', 'he', 'she', 'they']);

/** Holds a clause of its own. */
function crosses(words: readonly Lexeme[]): boolean {
  for (let at = 1; at < words.length; at++) if (is(words[at], Trait.opens)) return !isOneClause(words);
  return false;
}

/** How many of its needed words carry the meaning of a phrase. */
export function weightOf(needed: readonly Lexeme[]): number {
  let telling = 0;
  for (let at = 0; at < needed.length; at++) if (!is(needed[at], Trait.light)) telling++;
  return Math.max(1, telling);
}

/** The word that alone says something. */
export function onlyTelling(words: readonly Lexeme[]): Lexeme | undefined {
  let only: Lexeme | undefined;
  for (let at = 0; at < words.length; at++) {
    if (is(words[at], Trait.light)) continue;
    if (only) return undefined;
    only = words[at];
  }
  return only;
}
