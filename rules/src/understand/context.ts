import type { Clause, Clauses } from './clauses.ts';
import { isFigure, isStory, type Manner } from './figures.ts';
import {
  AUTHORITIES,
  CONDITIONALS,
  FEAR_JOINS,
  FEARS,
  HEDGES,
  QUESTION_WORDS,
  SAID,
  THINGS,
} from './lexicon/doubt.ts';
import { AND, COPULA, SUBJECT, TURNS } from './lexicon/light.ts';
import { AT_PLAY, NEGATORS, OVER, WAS, WELL_AGAIN } from './lexicon/negation.ts';
import { STILL } from './lexicon/past.ts';
import type { Match } from './matches.ts';
import { isMemory } from './past.ts';
import { isFiller } from './phrase-words.ts';
import { isIn, type Token } from './tokens.ts';

/** Why a mention is not a plain statement of now. */
export type Doubt =
  | 'hedged'
  | 'feared'
  | 'conditional'
  | 'reported'
  | 'over'
  | 'long-ago'
  /** A figure of speech, a story. */
  | 'not-meant'
  /** In a sentence said for fun: a danger is asked about, the rest stands. */
  | 'joked';

/** What the clause around a match says about it. Words of the match itself count for its meaning and not as doubt. */
export function doubtOf(
  tokens: readonly Token[],
  clauses: Clauses,
  match: Match,
  { joking, figures, stories, isGuarded }: Manner = PLAIN,
): Doubt | undefined {
  const clause = clauses.list[clauses.of[match.from] as number] as Clause;
  const own = (at: number) => at >= match.from && at < match.to;
  const from = Math.max(clause.from, match.from - 12);
  const to = Math.min(clause.to, match.to + 8);
  if (isMemory(tokens, clauses, match)) return 'long-ago';
  if (
    (figures && isFigure(tokens, clauses, match)) ||
    (stories && isStory(tokens, clauses, match, isGuarded(match)))
  )
    return 'not-meant';
  if (joking.has(clause.sentence)) return 'joked';
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
    const over = isIn(OVER, token) || isGoneBy(tokens, at);
    if (!before && over && !denied(tokens, match.to, at) && at - match.to < 5) return 'over';
    if (before && match.from - at <= 4 && isStopped(tokens, at, match.from)) return 'over';
    if (isHedge(tokens, at) && !(isIn(NEGATORS, tokens[at + 1]) && own(at + 1))) hedged = true;
  }
  if (hedged) return 'hedged';
  if (isOverNext(tokens, clauses, match) || isOverApart(tokens, match)) return 'over';
  return isWellSince(tokens, clauses, match) ? 'over' : undefined;
}

const PLAIN: Manner = { joking: new Set(), figures: true, stories: true, isGuarded: () => true };

/** "Havde feber, men den er væk", "har haft nældefeber men ikke nu", "havde feber men er frisk nu". */
function isOverNext(tokens: readonly Token[], clauses: Clauses, match: Match): boolean {
  const index = clauses.of[match.from] as number;
  const [clause, next] = [clauses.list[index], clauses.list[index + 1]];
  if (!clause || !next || next.from < match.to) return false;
  const told = tokens.slice(next.from, Math.min(next.to, next.from + 6));
  const [first, second] = told[0] && isIn(TURNS, told[0]) ? told.slice(1) : told;
  const no = told.findIndex((token) => isIn(NEGATORS, token));
  if (isOnlyOver(told)) return true;
  if (no >= 0) return no <= 1 && isIn(NOW_OR_MORE, told[no + 1]) && told.length <= no + 3;
  if (isIn(IT, first) && told.some((token) => isIn(OVER, token))) return true;
  const from = Math.max(clause.from, match.from - 12);
  const was = tokens.slice(from, match.from).some((token) => isIn(WAS, token));
  const now = told.some(({ word }) => AGAIN.has(word));
  const well = told.some((token) => isIn(WELL_AGAIN, token));
  return was && now && well && (isIn(COPULA, first) || isIn(COPULA, second));
}
/** "…, helt væk igen": nothing but that it is over. */
const isOnlyOver = (told: readonly Token[]): boolean =>
  told.length <= 3 &&
  told.some((token) => isIn(OVER, token)) &&
  told.every((token) => isIn(OVER, token) || isFiller(token));

/** "Hævede læber efter kiwi i søndags, helt væk igen": a piece between commas that says no more. */
function isOverApart(tokens: readonly Token[], { to }: Match): boolean {
  for (let at = to; at < Math.min(tokens.length, to + 10); at++) {
    if (tokens[at]?.gap === 'stop') return false;
    if (tokens[at]?.gap !== 'comma') continue;
    let end = at + 1;
    while (tokens[end]?.gap === 'space' && end < at + 4) end++;
    if (tokens[end]?.gap !== 'space' && isOnlyOver(tokens.slice(at, end))) return true;
  }
  return false;
}

/** "Fik krampe i nat, … nu leger han igen", "var slap i går, nu er hun frisk": it was, and now it is told what goes well. */
function isWellSince(tokens: readonly Token[], { list, of }: Clauses, match: Match): boolean {
  const index = of[match.from] as number;
  const clause = list[index] as Clause;
  const before = tokens.slice(Math.max(clause.from, match.from - 12), match.from);
  const inside = tokens.slice(match.from, match.to);
  if (!before.some((token) => isIn(WAS, token)) && !inside.some((token) => isIn(WAS, token))) return false;
  if (tokens.slice(clause.from, clause.to).some((token) => isIn(STILL, token))) return false;
  for (let next = index + 1; next <= index + 5; next++) {
    const later = list[next];
    if (!later || later.sentence > clause.sentence + 2) return false;
    const told = tokens.slice(later.from, Math.min(later.to, later.from + 8));
    if (told.some((token) => isIn(NEGATORS, token) || isIn(TURNS, token))) continue;
    const now = tokens
      .slice(Math.max(clause.to, later.from - 2), later.from + 3)
      .some(({ word }) => word === 'nu' || word === 'now');
    if (now && told.some((token) => isIn(WELL_AGAIN, token) || isIn(AT_PLAY, token))) return true;
  }
  return false;
}
const IT = new Set(['den', 'det', 'de', 'it', 'they']);
const AGAIN = new Set(['nu', 'igen', 'now', 'again']);
const NOW_OR_MORE = new Set(['nu', 'mere', 'længere', 'længer', 'now', 'anymore', 'more']);

/** "Gået over", "went away". */
const isGoneBy = (tokens: readonly Token[], at: number): boolean =>
  (/^(gået|gaet|gik|går)$/.test(tokens[at]?.word ?? '') && tokens[at + 1]?.word === 'over') ||
  (tokens[at]?.word === 'went' && tokens[at + 1]?.word === 'away');

/** "Er holdt op med at kaste op", "stopped vomiting": nothing but small words lead to what has ended. */
function isStopped(tokens: readonly Token[], at: number, to: number): boolean {
  const { word } = tokens[at] as Token;
  const upTo = word === 'holdt' && tokens[at + 1]?.word === 'op' ? at + 2 : STOPPED.has(word) ? at + 1 : -1;
  if (upTo < 0 || isIn(NEGATORS, tokens[at - 1]) || upTo > to) return false;
  return tokens.slice(upTo, to).every(({ word: one }) => one === 'med' || one === 'at');
}
const STOPPED = new Set(['stoppet', 'stoppede', 'stopped']);

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
