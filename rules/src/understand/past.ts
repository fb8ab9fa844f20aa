import type { Clause, Clauses } from './clauses.ts';
import { LONG_AGO, NEGATORS, WAS } from './lexicon/negation.ts';
import {
  AGAIN,
  AS,
  BEGAN,
  COMPARED,
  FEASTS,
  IT,
  LAST,
  MONTHS,
  MONTHS_AND_WEEKS,
  ONGOING,
  SEASONS,
  SIMPLE_PAST,
  STILL,
  STRONG_PAST,
  THESE_DAYS,
  WITHIN,
  YEARS,
  YOUNG,
} from './lexicon/past.ts';
import { FIRST, kinOf, THIRD_PERSON } from './lexicon/persons.ts';
import { COUNTED, countAt, unitOf } from './lexicon/units.ts';
import type { Match } from './matches.ts';
import { isIn, type Token } from './tokens.ts';

/** How far around a word what is said of its time is looked for. */
const NEAR = 12;

/** Several words that say long ago. */
const LONG_AGO_PHRASES = [
  'i sin tid',
  'i gamle dage',
  'i mine unge dage',
  'før i tiden',
  'back then',
  'back in the day',
  'years back',
].map((phrase) => phrase.split(' '));

/**
 * Whether a mention is a memory: "for ti år siden", "sidste forår", "i 2019 havde jeg", "da jeg var barn". Hours and days ago are how
 * the present illness began, and so is what started then, is compared with now, or is said to be there still.
 */
export function isMemory(tokens: readonly Token[], clauses: Clauses, match: Match): boolean {
  const index = clauses.of[match.from] as number;
  const clause = clauses.list[index] as Clause;
  const around = near(clause, match);
  const own = (at: number) => at >= match.from && at < match.to;
  const longAgo = longAgoIn(tokens, clauses);
  for (let at = around.from; at < around.to; at++) {
    if (!longAgo[at]) continue;
    const told = !own(at) || (at === match.from && isYouth(tokens, at));
    if (told) return !isStillThere(tokens, clauses, match);
  }
  return isFramed(tokens, clauses, index, match) && !isStillThere(tokens, clauses, match);
}

const near = (clause: Clause, match: Match) => ({
  from: Math.max(clause.from, match.from - NEAR),
  to: Math.min(clause.to, match.to + 8),
});

/** Asked about every mention, so worked out once for each message. */
const asked = new WeakMap<Clauses, readonly boolean[]>();

function longAgoIn(tokens: readonly Token[], clauses: Clauses): readonly boolean[] {
  const known = asked.get(clauses);
  if (known) return known;
  const found = tokens.map((_, at) =>
    isLongAgo(tokens, at, clauses.list[clauses.of[at] as number] as Clause),
  );
  asked.set(clauses, found);
  return found;
}

function isLongAgo(tokens: readonly Token[], at: number, clause: Clause): boolean {
  const token = tokens[at] as Token;
  const [before, beforeThat, next] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  const from = Math.max(clause.from, at - NEAR);
  const said = (set: ReadonlySet<string>, to = at) => tokens.slice(from, to).some((one) => isIn(set, one));
  const last = isIn(LAST, before) && !isIn(ONGOING, beforeThat) && !isIn(COMPARED, beforeThat);
  const ago = (next?.word === 'siden' || next?.word === 'ago') && !isSinceThen(tokens, at) && !said(BEGAN);

  if (isIn(YEARS, token)) return last || ago;
  if (isIn(MONTHS_AND_WEEKS, token)) {
    const past = (one: Token) => one.word === 'havde' || one.word === 'had';
    return (last || ago) && tokens.slice(from, Math.min(clause.to, at + NEAR)).some(past);
  }
  if (isIn(FEASTS, token)) return last;
  // "I 2019 havde jeg": told as over before or behind.
  const over = said(WAS) || isIn(SIMPLE_PAST, next) || isIn(SIMPLE_PAST, tokens[at + 2]);
  if (isIn(SEASONS, token)) return last || (isIn(WITHIN, before) && (over || said(STRONG_PAST)));
  if (isIn(MONTHS, token)) return (last || isIn(WITHIN, before)) && over;
  if (isYear(token))
    return (
      isIn(WITHIN, before) &&
      (over || tokens.slice(from, at).some((one) => isPastForm(one) || isPassive(one)))
    );
  if (token.word === 'længe' || token.word === 'laenge')
    return next?.word === 'siden' && !said(NEGATORS) && !said(BEGAN) && before?.word !== 'så';
  if (LONG_AGO_PHRASES.some((phrase) => phrase.every((word, place) => tokens[at + place]?.word === word)))
    return true;
  if (isYouth(tokens, at)) return true;
  if (!isIn(LONG_AGO, token) || isIn(YOUNG, token)) return false;
  return (
    token.word !== 'tidligere' ||
    before?.key === 'har' ||
    before?.key === 'haft' ||
    !next ||
    next.gap !== 'space'
  );
}

/** "Kastede", "besvimede". */
const isPastForm = ({ key }: Token): boolean => /[^aeiouyæøå]ede$/.test(key);

/** "Blev stukket", "were stung". */
const isPassive = ({ word }: Token): boolean => word === 'blev' || word === 'were';

const isYear = ({ value }: Token): boolean =>
  value !== undefined && Number.isInteger(value) && value >= 1950 && value < 2100;

/** "Siden for to år siden" lasts, "som for to år siden" compares. */
const isSinceThen = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some((token) => isIn(ONGOING, token) || isIn(COMPARED, token));

/** "Som barn", "in childhood", "jeg var ung", "I was 20". */
function isYouth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (token.word === 'childhood') return before?.word === 'in' || before?.word === 'my';
  const lead =
    before?.word === 'a' || before?.word === 'et' || before?.word === 'en' ? tokens[at - 2] : before;
  if (isAged(tokens[at + 1]) && isIn(AS, lead)) return (countAt(tokens, at) ?? 0) >= 3;
  if (isIn(YOUNG, token)) return isIn(AS, lead) || lead?.word === 'var' || lead?.word === 'was';
  if ((countAt(tokens, at) ?? 0) < 3 || (before?.word !== 'var' && before?.word !== 'was')) return false;
  const unit = unitOf(tokens[at + 1]);
  if (unit === 'year') return !isIn(IT, tokens[at - 2]);
  // "Pulsen var 140", "the sats were 88": no year stands there, and nobody who could be so old.
  return !unit && !isIn(COUNTED, tokens[at + 1]) && isSomebody(tokens[at - 2]);
}

const isSomebody = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isIn(FIRST, token) ||
    isIn(THIRD_PERSON, token) ||
    ALSO_PERSONS.has(token.word) ||
    kinOf(token.word) !== undefined);
const ALSO_PERSONS = new Set(['i', 'vi', 'we', 'du', 'you']);

/** "Som 16 årig". */
const isAged = (token: Token | undefined): boolean => token?.word === 'årig' || token?.word === 'aarig';

/** A memory whose time stands in a clause beside it: "sidste år, havde jeg …", "havde …, det var i foråret", "… da jeg var 20". */
function isFramed(tokens: readonly Token[], clauses: Clauses, index: number, match: Match): boolean {
  const clause = clauses.list[index] as Clause;
  const { from, to } = near(clause, match);
  const around = tokens.slice(from, to);
  if (!around.some((token) => isIn(SIMPLE_PAST, token)))
    return around.some(isPastVerb) && isOfYouth(tokens, clauses, match, around);
  const told = (other: Clause | undefined): other is Clause =>
    other !== undefined && other.sentence === clause.sentence && other.to - other.from <= 8;
  const longAgoIn = (other: Clause) => {
    for (let at = other.from; at < other.to; at++) if (isLongAgo(tokens, at, other)) return true;
    return false;
  };
  const [before, behind] = [clauses.list[index - 1], clauseBehind(clauses, index)];
  if (told(before) && longAgoIn(before) && (isYouthful(tokens, before) || isTimeOnly(tokens, before)))
    return true;
  if (!told(behind) || !longAgoIn(behind)) return false;
  const [first, second] = [tokens[behind.from], tokens[behind.from + 1]];
  return (
    isYouthful(tokens, behind) || (isIn(IT, first) && (second?.word === 'var' || second?.word === 'was'))
  );
}

/** "Mor forsøgte selvmord da jeg var teenager": nothing said of these days, and compared with nothing. */
function isOfYouth(
  tokens: readonly Token[],
  clauses: Clauses,
  match: Match,
  around: readonly Token[],
): boolean {
  const index = clauses.of[match.from] as number;
  const clause = clauses.list[index] as Clause;
  const behind = clauseBehind(clauses, index);
  if (!behind || behind.sentence !== clause.sentence || behind.to - behind.from > 8) return false;
  if (behind.from < match.to) return false;
  if (!isYouthful(tokens, behind) || isIn(COMPARED, tokens[behind.from - 1])) return false;
  return !around.some((token) => isIn(THESE_DAYS, token));
}

const isPastVerb = (token: Token): boolean =>
  isIn(STRONG_PAST, token) || isPastForm(token) || /[^aeiouyæøå]te$/.test(token.word);

/** The clause behind; "da" and "and now" alone are part of what follows them. */
function clauseBehind({ list }: Clauses, index: number): Clause | undefined {
  const [next, second] = [list[index + 1], list[index + 2]];
  const alone = next && second && next.to - next.from <= 2 && next.sentence === second.sentence;
  return alone ? { ...second, from: next.from } : next;
}

const isYouthful = (tokens: readonly Token[], { from, to }: Clause): boolean => {
  for (let at = from; at < to; at++) if (isYouth(tokens, at)) return true;
  return false;
};

/** "For ti år siden", "in 2019": no word of its own. */
const isTimeOnly = (tokens: readonly Token[], { from, to }: Clause): boolean =>
  to - from <= 5 && !tokens.slice(from, to).some((token) => isIn(SIMPLE_PAST, token) || token.key === 'har');

/** "… og det er der stadig", "… og nu har jeg det igen", "… og nu igen". */
function isStillThere(tokens: readonly Token[], clauses: Clauses, match: Match): boolean {
  const index = clauses.of[match.from] as number;
  const clause = clauses.list[index] as Clause;
  const behind = tokens.slice(match.to, Math.min(clause.to, match.to + NEAR));
  if (saysStill(behind)) return true;
  const next = clauseBehind(clauses, index);
  if (!next || next.to - next.from > 8) return false;
  const told = tokens.slice(next.from, next.to);
  return saysStill(told) && (told.length <= 4 || told.some((token) => isIn(IT, token)));
}

function saysStill(told: readonly Token[]): boolean {
  if (told.some((token) => isIn(NEGATORS, token))) return false;
  return told.some((token) => isIn(STILL, token) || isIn(AGAIN, token));
}
