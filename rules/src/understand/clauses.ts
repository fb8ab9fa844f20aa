import { AND, COPULA, FINITE, LIGHT, OPENERS, SAYING, SUBJECT, TURNS } from './lexicon/light.ts';
import { NEGATORS } from './lexicon/negation.ts';
import { isIn, type Token } from './tokens.ts';

/** A stretch of tokens `[from, to)` that says one thing: what is denied, doubted or past in it stays in it. */
export interface Clause {
  from: number;
  to: number;
  /** Counts sentences; a clause never crosses one. */
  sentence: number;
}

/** Clauses of a message in order, and for each token which one it is in. */
export interface Clauses {
  list: Clause[];
  of: number[];
}

/** Splits at sentence ends, at turns ("men"), at words that open a clause, and where a new subject or verb begins. */
export function clausesOf(tokens: readonly Token[]): Clauses {
  const list: Clause[] = [];
  const of: number[] = [];
  let sentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    const stops = tokens[at]?.gap === 'stop';
    if (stops) sentence++;
    const last = list.at(-1);
    if (!last || stops || opens(tokens, at, last.from)) list.push({ from: at, to: at + 1, sentence });
    else last.to = at + 1;
    of.push(list.length - 1);
  }
  return { list, of };
}

/** Whether tokens are one clause and no more. */
export function isOneClause(tokens: readonly Token[]): boolean {
  for (let at = 1; at < tokens.length; at++)
    if (tokens[at]?.gap === 'stop' || opens(tokens, at, 0)) return false;
  return true;
}

function opens(tokens: readonly Token[], at: number, from: number): boolean {
  const here = tokens[at];
  const before = tokens[at - 1];
  if (!here || !mayOpen(here)) return false;
  if (isIn(TURNS, here)) return true;
  if (isIn(OPENERS, here)) return at > from;
  const thought = isIn(NEGATORS, before) ? tokens[at - 2] : before;
  if (isIn(SAYING, thought) || isIn(OPENERS, before) || isIn(TURNS, before)) return false;
  const comma = here.gap === 'comma';
  const and = isIn(AND, here);
  if (and || comma) return startsClause(tokens, and ? at + 1 : at);
  // No punctuation at all: "ingen feber jeg har hoste".
  return isSubject(tokens, at) && isIn(FINITE, tokens[at + 1]) && !isIn(FINITE, before) && !isIn(AND, before);
}

/** Whether a clause can begin at a token at all: behind a comma, at a joint, or at a subject. */
export const mayOpen = (token: Token): boolean => token.gap === 'comma' || isIn(OPENING, token);
const OPENING = new Set([...TURNS, ...OPENERS, ...AND, ...SUBJECT, 'i']);

/** A subject, a verb, or a short noun phrase with its verb. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  if (isSubject(tokens, at) || isIn(FINITE, here) || here?.word === 'nu' || here?.word === 'now') return true;
  if (isIn(LIGHT, here)) return false;
  for (let next = at + 1; next <= at + 2; next++) {
    if (tokens[next]?.gap !== 'space' || isIn(OPENERS, tokens[next])) return false;
    if (isIn(COPULA, tokens[next]) || isIn(FINITE, tokens[next])) return true;
  }
  return false;
}

function isSubject(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  // "I" is English for "jeg" and Danish for "in" unless a verb follows.
  if (here?.word === 'i') return isIn(FINITE, tokens[at + 1]);
  // "Min søn, der hoster" goes on about the same subject.
  return isIn(SUBJECT, here) && here?.word !== 'der' && here?.word !== 'den' && here?.word !== 'that';
}
