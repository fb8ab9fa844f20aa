import type { Clause, Clauses } from './clauses.ts';
import { AUTHORITIES, CONDITIONALS, FEAR_JOINS, FEARS, HEDGES, SAID } from './lexicon/doubt.ts';
import { SUBJECT } from './lexicon/light.ts';
import { LONG_AGO, NEGATORS, OVER } from './lexicon/negation.ts';
import type { Match } from './matches.ts';
import { isIn, type Token } from './tokens.ts';

/** Why a mention is not a plain statement of now. */
export type Doubt = 'hedged' | 'feared' | 'conditional' | 'reported' | 'over' | 'long-ago';

const YEARS = new Set(['år', 'ar', 'years', 'year']);

/** What the clause around a match says about it. Words of the match itself count for its meaning and not as doubt. */
export function doubtOf(tokens: readonly Token[], clauses: Clauses, match: Match): Doubt | undefined {
  const clause = clauses.list[clauses.of[match.from] as number] as Clause;
  const own = (at: number) => at >= match.from && at < match.to;
  const from = Math.max(clause.from, match.from - 12);
  const to = Math.min(clause.to, match.to + 8);
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (own(at)) continue;
    const before = at < match.from;
    if (before && isIn(CONDITIONALS, token)) return 'conditional';
    if (before && isIn(FEARS, token) && joinsFear(tokens, at, match.from)) return 'feared';
    if (before && isIn(AUTHORITIES, token) && (isIn(SAID, tokens[at + 1]) || isIn(SAID, tokens[at - 1])))
      return 'reported';
    if (isLongAgo(tokens, at, before)) return 'long-ago';
    if (!before && isIn(OVER, token) && !denied(tokens, match.to, at) && at - match.to < 5) return 'over';
    if (isHedge(tokens, at) && !own(at + 1)) return 'hedged';
  }
  return undefined;
}

/** Behind "bange for" only light words lead to what is feared. */
const joinsFear = (tokens: readonly Token[], at: number, to: number): boolean =>
  to - at <= 7 && tokens.slice(at + 1, at + 3).some((token) => isIn(FEAR_JOINS, token));

const denied = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isIn(NEGATORS, token));

/** "For to år siden", "sidste år", "som barn". Days and months ago are how the present illness began. */
function isLongAgo(tokens: readonly Token[], at: number, before: boolean): boolean {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  if (YEARS.has(token.word)) {
    if (previous?.word === 'sidste' || previous?.word === 'last' || previous?.word === 'forrige')
      return (
        tokens[at - 2]?.key !== 'siden' &&
        tokens[at - 2]?.word !== 'since' &&
        tokens[at - 2]?.key !== 'det' &&
        tokens[at - 2]?.word !== 'the'
      );
    return tokens[at + 1]?.word === 'siden' || tokens[at + 1]?.word === 'ago';
  }
  if (!isIn(LONG_AGO, token)) return false;
  if (token.key === 'barn' || token.word === 'childhood')
    return previous?.word === 'som' || previous?.word === 'in';
  return (
    token.word !== 'tidligere' ||
    before ||
    previous?.key === 'har' ||
    tokens[at + 1] === undefined ||
    tokens[at + 1]?.gap !== 'space'
  );
}

/** "Måske", "tror", "ved ikke om", "kan det være". */
function isHedge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (isIn(HEDGES, token)) return true;
  if ((token.key === 'ved' || token.key === 'know') && isIn(NEGATORS, next)) return true;
  if (token.word === 'know' && isIn(NEGATORS, tokens[at - 1])) return true;
  if (token.key === 'kan' && next?.key === 'det' && tokens[at + 2]?.key === 'være') return true;
  if (token.key === 'kan' && next?.key === 'være') return true;
  return (
    (token.word === 'could' || token.word === 'can') &&
    (next?.word === 'be' || (isIn(SUBJECT, next) && tokens[at + 2]?.word === 'be'))
  );
}
