import type { Clauses } from './clauses.ts';
import { HEDGES } from './lexicon/doubt.ts';
import { AND, OR, SAYING } from './lexicon/light.ts';
import {
  BEHIND,
  CAUSES,
  CLOSES_BEHIND,
  DENIES_LIST,
  DENIES_NOUN,
  ENDING,
  LESS,
  MODALS,
  NEGATORS,
  NEVER_SUCH,
  NO_MORE,
  NOT_DENIED_BY,
  PERCEIVE,
  TRANSPARENT,
} from './lexicon/negation.ts';
import type { Match } from './matches.ts';
import { isFiller } from './phrases.ts';
import { isIn, type Token } from './tokens.ts';

/** What the words around a mention do to it. `doubted` is a denial that is not quite one, `past` what is no longer there. */
export type Denial = 'denied' | 'doubted' | 'past';

/** How far a negator reaches at most; no list of symptoms is longer. */
const REACH = 40;

/**
 * For each match the denial that reaches it, if any. A negator that belongs to the phrase ("kan ikke tisse") denies nothing;
 * one that denies a verb ("kan ikke sove for smerter") does not deny what follows it.
 */
export function denials(
  tokens: readonly Token[],
  clauses: Clauses,
  matches: readonly Match[],
): Map<Match, Denial> {
  const found = new Map<Match, Denial>();
  const starting: Match[][] = tokens.map(() => []);
  const inside = tokens.map(() => false);
  for (const match of matches) {
    starting[match.from]?.push(match);
    for (const at of match.used) inside[at] = true;
  }
  for (const [at, token] of tokens.entries()) {
    if (!isIn(NEGATORS, token)) continue;
    const kind = kindOf(tokens, clauses, at);
    if (kind) reach(tokens, clauses, at, kind, starting, inside, found);
  }
  for (const match of matches) {
    const own = match.negators.map((at) => kindOf(tokens, clauses, at)).find((kind) => kind !== undefined);
    if (own) found.set(match, own);
    else if (!found.has(match) && match.to < tokens.length) {
      const kind = deniedBehind(tokens, clauses, match);
      if (kind) found.set(match, kind);
    }
  }
  return found;
}

/** What a negator does to the words behind it, or `undefined` where it denies nothing of the kind. */
function kindOf(tokens: readonly Token[], clauses: Clauses, at: number): Denial | undefined {
  const clause = clauses.list[clauses.of[at] as number];
  if (!clause) return undefined;
  const within = (place: number) => (place >= clause.from && place < clause.to ? tokens[place] : undefined);
  const [before, next] = [within(at - 1), within(at + 1)];
  const kind: Denial = noMore(tokens, at, clause.to) ? 'past' : 'denied';
  if (isIn(NOT_DENIED_BY, next) || before?.key === 'hvorfor' || before?.word === 'why') return undefined;
  if (isIn(ENDING, next) || isIn(ENDING, before)) return undefined;
  if (isIn(HEDGES, before) || isIn(SAYING, before) || isIn(HEDGES, next)) return 'doubted';
  // "ved ikke om", "do not know", "er ikke klar over"
  for (const near of [within(at - 2), before, next]) if (isKnowing(near)) return 'doubted';
  if (
    isIn(MODALS, before) ||
    isIn(MODALS, next) ||
    (isFiller(before ?? EMPTY) && isIn(MODALS, within(at - 2)))
  ) {
    const verb = isIn(MODALS, next) ? within(at + 2) : next;
    return isIn(PERCEIVE, verb) && !isOf(within(at + 2), ['på', 'ud', 'out']) ? 'doubted' : undefined;
  }
  if (isNever(tokens[at]) && such(tokens, at, clause.to)) return undefined;
  if (isIn(LESS, next) && !isIn(DENIES_NOUN, tokens[at])) return 'doubted';
  return kind;
}

const EMPTY: Token = { from: 0, to: 0, word: '', key: '', gap: 'start' };
const isOf = (token: Token | undefined, list: string[]): boolean =>
  token !== undefined && list.includes(token.key);
const isKnowing = (token: Token | undefined): boolean =>
  isOf(token, ['ved', 'vide', 'husker', 'huske', 'klar', 'know', 'remember', 'clear']);
const isNever = (token: Token | undefined): boolean => isOf(token, ['aldrig', 'never']);

/** "Aldrig haft så ondt". */
const such = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens
    .slice(at + 1, Math.min(to, at + 10))
    .some((token) => isIn(NEVER_SUCH, token) || token.key === 'før' || token.word === 'before');

/** "Ikke længere ondt", "ikke ondt mere": but not "ikke mere end". */
function noMore(tokens: readonly Token[], at: number, to: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + 9); next++) {
    if (isIn(NO_MORE, tokens[next]) && !isOf(tokens[next + 1], ['end', 'than'])) return true;
  }
  return false;
}

/** Walks from a negator over what it denies: one thing, or a list. */
function reach(
  tokens: readonly Token[],
  clauses: Clauses,
  negator: number,
  given: Denial,
  starting: Match[][],
  inside: boolean[],
  found: Map<Match, Denial>,
): void {
  const clause = clauses.list[clauses.of[negator] as number];
  const end = Math.min(clause?.to ?? negator, negator + REACH);
  const noun = isIn(DENIES_NOUN, tokens[negator]);
  const wholeList = isIn(DENIES_LIST, tokens[negator]);
  let kind = given;
  let itemEnd = -1;
  let unknown = 0;
  let lastOr = -1;
  for (let at = negator + 1; at < end; at++) if (isIn(OR, tokens[at])) lastOr = at;
  for (let at = negator + 1; at < end; at++) {
    const token = tokens[at] as Token;
    const listed = lastOr > at || wholeList;
    if (isIn(CAUSES, token) || isIn(NEGATORS, token)) {
      if (isIn(OR, token)) continue;
      if (inside[at]) return;
      if (isIn(CAUSES, token)) return;
      continue;
    }
    if (token.gap === 'comma' && at > negator + 1) {
      if (!listed) return;
      unknown = 0;
      itemEnd = -1;
    }
    if (isIn(OR, token)) {
      unknown = 0;
      itemEnd = -1;
      continue;
    }
    if (isIn(AND, token)) {
      if (itemEnd < 0 && unknown === 0) continue;
      if (!listed) kind = 'doubted';
      unknown = 0;
      itemEnd = -1;
      continue;
    }
    const here = starting[at] ?? [];
    // A second thing without any joint is said for itself: "ingen feber ondt i halsen".
    if (here.length > 0 && itemEnd >= 0 && at >= itemEnd && !listed) return;
    for (const match of here) if (!match.used.includes(negator)) found.set(match, kind);
    if (here.length > 0) itemEnd = Math.max(itemEnd, ...here.map((match) => match.to));
    if (inside[at] || isFiller(token) || isIn(TRANSPARENT, token)) continue;
    unknown++;
    if (unknown > (noun || listed ? 1 : 0)) {
      if (!listed) return;
    }
  }
}

/** "Feber har jeg ikke haft", "feber: nej", "jeg hoster ikke". */
function deniedBehind(tokens: readonly Token[], clauses: Clauses, match: Match): Denial | undefined {
  const next = tokens[match.to];
  const after = tokens[match.to + 1];
  if (isOf(next, ['nej', 'no', 'nope', 'negativ']) && after?.gap !== 'space') return 'denied';
  const clause = clauses.of[match.from];
  let at = match.to;
  while (at < match.to + 4 && clauses.of[at] === clause && isIn(BEHIND, tokens[at])) at++;
  if (clauses.of[at] !== clause || !isOf(tokens[at], ['ikke', 'aldrig', 'not', 'never'])) return undefined;
  let last = at + 1;
  while (last < at + 3 && isIn(CLOSES_BEHIND, tokens[last]) && clauses.of[last] === clause) last++;
  if (tokens[last] && clauses.of[last] === clause && tokens[last]?.gap === 'space') return undefined;
  return kindOf(tokens, clauses, at);
}
