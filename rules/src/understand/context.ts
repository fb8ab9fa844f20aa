import type { Clause, Clauses } from './clauses.ts';
import {
  AUTHORITIES,
  CONDITIONALS,
  FEAR_JOINS,
  FEARS,
  HEDGES,
  QUESTION_WORDS,
  SAID,
} from './lexicon/doubt.ts';
import { COPULA, SUBJECT, TURNS } from './lexicon/light.ts';
import { LONG_AGO, NEGATORS, OVER, WAS, WELL_AGAIN } from './lexicon/negation.ts';
import type { Match } from './matches.ts';
import { isIn, type Token } from './tokens.ts';

/** Why a mention is not a plain statement of now. */
export type Doubt = 'hedged' | 'feared' | 'conditional' | 'reported' | 'over' | 'long-ago';

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
    if (isLongAgo(tokens, at, clause)) return 'long-ago';
    if (!before && isIn(OVER, token) && !denied(tokens, match.to, at) && at - match.to < 5) return 'over';
    if (isHedge(tokens, at) && !(isIn(NEGATORS, tokens[at + 1]) && own(at + 1))) return 'hedged';
  }
  return isOverNext(tokens, clauses, match) ? 'over' : undefined;
}

/** "Havde feber, men den er væk", "har haft nældefeber men ikke nu", "havde feber men er frisk nu". */
function isOverNext(tokens: readonly Token[], clauses: Clauses, match: Match): boolean {
  const index = clauses.of[match.from] as number;
  const [clause, next] = [clauses.list[index], clauses.list[index + 1]];
  if (!clause || !next || next.from < match.to) return false;
  const told = tokens.slice(next.from, Math.min(next.to, next.from + 6));
  const [first, second] = told[0] && isIn(TURNS, told[0]) ? told.slice(1) : told;
  const no = told.findIndex((token) => isIn(NEGATORS, token));
  if (no >= 0) return no <= 1 && isIn(NOW_OR_MORE, told[no + 1]) && told.length <= no + 3;
  if (isIn(IT, first) && told.some((token) => isIn(OVER, token))) return true;
  const from = Math.max(clause.from, match.from - 12);
  const was = tokens.slice(from, match.from).some((token) => isIn(WAS, token));
  const now = told.some(({ word }) => AGAIN.has(word));
  const well = told.some((token) => isIn(WELL_AGAIN, token));
  return was && now && well && (isIn(COPULA, first) || isIn(COPULA, second));
}
const IT = new Set(['den', 'det', 'de', 'it', 'they']);
const AGAIN = new Set(['nu', 'igen', 'now', 'again']);
const NOW_OR_MORE = new Set(['nu', 'mere', 'længere', 'længer', 'now', 'anymore', 'more']);

/** Behind "bange for" only light words lead to what is feared. */
const joinsFear = (tokens: readonly Token[], at: number, to: number): boolean =>
  to - at <= 7 && tokens.slice(at + 1, at + 3).some((token) => isIn(FEAR_JOINS, token));

const denied = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isIn(NEGATORS, token));

/** "For to år siden", "sidste år", "havde … i sidste uge", "som barn". Days ago is how the present illness began. */
function isLongAgo(tokens: readonly Token[], at: number, clause: Clause): boolean {
  const token = tokens[at] as Token;
  const [before, beforeThat, next] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  const last = LAST.has(before?.word ?? '');
  // "Siden sidste år", "det sidste år" last until now.
  const ongoing = beforeThat?.key === 'siden' || ONGOING.has(beforeThat?.word ?? '');
  if (YEARS.has(token.word)) return last ? !ongoing : next?.word === 'siden' || next?.word === 'ago';
  if (WEEKS.has(token.word)) {
    return (
      last && !ongoing && tokens.slice(clause.from, at).some(({ word }) => word === 'havde' || word === 'had')
    );
  }
  if (SEASONS.has(token.word) || isYear(token)) {
    return IN.has(before?.word ?? '') && tokens.slice(clause.from, at).some((one) => isIn(WAS, one));
  }
  if (!isIn(LONG_AGO, token)) return false;
  if (token.key === 'barn' || token.word === 'childhood')
    return before?.word === 'som' || before?.word === 'in';
  return (
    token.word !== 'tidligere' ||
    before?.key === 'har' ||
    before?.key === 'haft' ||
    !next ||
    next.gap !== 'space'
  );
}
const SEASONS = new Set([
  'foråret',
  'sommer',
  'sommers',
  'efteråret',
  'vinter',
  'vinters',
  'spring',
  'summer',
  'autumn',
  'winter',
]);
const IN = new Set(['i', 'in', 'sidste', 'last']);
const isYear = ({ value }: Token): boolean =>
  value !== undefined && Number.isInteger(value) && value >= 1950 && value < 2100;
const YEARS = new Set(['år', 'ar', 'years', 'year']);
const WEEKS = new Set(['uge', 'måned', 'week', 'month']);
const LAST = new Set(['sidste', 'forrige', 'last']);
const ONGOING = new Set(['since', 'det', 'de', 'den', 'the', 'hele']);

/** "Måske", "tror", "ved ikke om", "kan det være". */
function isHedge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (isIn(HEDGES, token)) return true;
  const unknowing = (token.key === 'ved' || token.key === 'know') && isIn(NEGATORS, next) ? at + 2 : at + 1;
  if (unknowing === at + 2 || (token.word === 'know' && isIn(NEGATORS, tokens[at - 1]))) {
    return ![0, 1].some((ahead) => isIn(QUESTION_WORDS, tokens[unknowing + ahead]));
  }
  if (token.key === 'kan' && next?.key === 'det' && tokens[at + 2]?.key === 'være') return true;
  if (token.key === 'kan' && next?.key === 'være') return true;
  return (
    (token.word === 'could' || token.word === 'can') &&
    (next?.word === 'be' || (isIn(SUBJECT, next) && tokens[at + 2]?.word === 'be'))
  );
}
