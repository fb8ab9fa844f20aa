import type { Clause, Clauses } from './clauses.ts';
import {
  AUTHORITIES,
  CONDITIONALS,
  FEAR_JOINS,
  FEARS,
  HEDGES,
  LAUGHS,
  QUESTION_WORDS,
  SAID,
  THINGS,
} from './lexicon/doubt.ts';
import { AND, COPULA, SUBJECT, TURNS } from './lexicon/light.ts';
import { NEGATORS, OVER, WAS, WELL_AGAIN } from './lexicon/negation.ts';
import type { Match } from './matches.ts';
import { isMemory } from './past.ts';
import { isIn, type Token } from './tokens.ts';

/** Why a mention is not a plain statement of now. */
export type Doubt = 'hedged' | 'feared' | 'conditional' | 'reported' | 'over' | 'long-ago';

/** What the clause around a match says about it. Words of the match itself count for its meaning and not as doubt. */
export function doubtOf(tokens: readonly Token[], clauses: Clauses, match: Match): Doubt | undefined {
  const clause = clauses.list[clauses.of[match.from] as number] as Clause;
  const own = (at: number) => at >= match.from && at < match.to;
  const from = Math.max(clause.from, match.from - 12);
  const to = Math.min(clause.to, match.to + 8);
  if (isMemory(tokens, clauses, match)) return 'long-ago';
  let hedged =
    isDisclaimed(tokens, clause, match.from) || isByThing(tokens, match) || isNearly(tokens, match.from);
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (own(at)) continue;
    const before = at < match.from;
    if (before && isIn(CONDITIONALS, token)) return 'conditional';
    if (before && isIn(FEARS, token) && joinsFear(tokens, at, match.from)) return 'feared';
    if (before && isIn(AUTHORITIES, token) && (isIn(SAID, tokens[at + 1]) || isIn(SAID, tokens[at - 1])))
      return 'reported';
    if (!before && isNotNow(tokens, at, clause.to)) return 'over';
    if (!before && isIn(OVER, token) && !denied(tokens, match.to, at) && at - match.to < 5) return 'over';
    if (isHedge(tokens, at) && !(isIn(NEGATORS, tokens[at + 1]) && own(at + 1))) hedged = true;
  }
  if (hedged) return 'hedged';
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

/** "…, ikke nu", "… not today", where nothing follows. */
function isNotNow(tokens: readonly Token[], at: number, to: number): boolean {
  if (!isIn(NEGATORS, tokens[at]) || at >= to) return false;
  const today = tokens[at + 1]?.word === 'i' && tokens[at + 2]?.word === 'dag';
  const end = today ? at + 3 : at + 2;
  const now = today || isIn(NOW_OR_MORE, tokens[at + 1]) || tokens[at + 1]?.word === 'today';
  return now && (end >= to || tokens[end]?.gap !== 'space');
}

/** Behind "bange for" only light words lead to what is feared. */
const joinsFear = (tokens: readonly Token[], at: number, to: number): boolean =>
  to - at <= 7 && tokens.slice(at + 1, at + 3).some((token) => isIn(FEAR_JOINS, token));

const denied = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isIn(NEGATORS, token));

/**
 * "Det er ikke fordi jeg vil dø", "ikke sådan at …", "it's not that …": a way of saying it, and no denial. "Jeg sover ikke fordi jeg
 * har ondt" gives a reason.
 */
function isDisclaimed(tokens: readonly Token[], clause: Clause, to: number): boolean {
  for (let at = Math.max(clause.from, to - 6); at < to; at++) {
    if (!isIn(DISCLAIM_JOINS, tokens[at])) continue;
    const shade = isIn(DISCLAIM_SHADES, tokens[at - 1]) ? 1 : 0;
    const negator = at - 1 - shade;
    if (!isIn(NEGATORS, tokens[negator])) continue;
    const before = tokens[negator - 1];
    const opens = tokens[negator]?.gap !== 'space' || isIn(TURNS, before) || isIn(AND, before);
    // "It's" has left no verb.
    const thatIs =
      isIn(COPULA, before) ||
      before?.word === 'it' ||
      (isIn(SUBJECT, before) && isIn(COPULA, tokens[negator - 2]));
    if (opens || thatIs) return true;
  }
  return false;
}
const DISCLAIM_JOINS = new Set(['fordi', 'at', 'because', 'that']);
const DISCLAIM_SHADES = new Set(['sådan', 'sadan', 'derfor', 'så', 'fordi', 'like', 'so']);

/** "Mit arbejde slår mig ihjel": a thing does it, and says how much. */
function isByThing(tokens: readonly Token[], match: Match): boolean {
  const words = tokens.slice(match.from, match.to + 1).map(({ word }) => word);
  return (words.includes('ihjel') || words.includes('killing')) && isIn(THINGS, tokens[match.from - 1]);
}

/** Whether it is said with a laugh: "jeg hænger mig selv hvis der er prøve i morgen haha". */
export function isInJest(tokens: readonly Token[], { list, of }: Clauses, match: Match): boolean {
  const sentence = list[of[match.from] as number]?.sentence ?? 0;
  return tokens.some(
    (token, at) => isIn(LAUGHS, token) && Math.abs((list[of[at] as number]?.sentence ?? 0) - sentence) <= 1,
  );
}

/** "Kunne have slået ham ihjel", "havde nær fået hjertestop": it did not happen. */
function isNearly(tokens: readonly Token[], at: number): boolean {
  const [before, beforeThat] = [tokens[at - 1], tokens[at - 2]];
  const could = (one: Token | undefined, other: Token | undefined) =>
    one?.key === 'kan' && (other?.word === 'have' || other?.word === 'ha');
  return (
    could(beforeThat, before) ||
    could(before, tokens[at]) ||
    (before?.word === 'nær' && (beforeThat?.word === 'havde' || beforeThat?.word === 'var'))
  );
}

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

/** Whether the sentence, or the next one at once, turns behind a match: "…, men jeg kan ikke mere". */
export function turnsBehind(tokens: readonly Token[], { list, of }: Clauses, match: Match): boolean {
  const index = of[match.to - 1] as number;
  const here = list[index] as Clause;
  for (let next = index + 1; next <= index + 4; next++) {
    const clause = list[next];
    if (!clause) return false;
    const nextSentence = clause.sentence !== here.sentence;
    if (isIn(TURNS, tokens[clause.from])) return true;
    if (nextSentence) return false;
  }
  return false;
}
