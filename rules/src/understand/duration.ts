import type { Amount } from './amounts.ts';
import type { Clause, Clauses } from './clauses.ts';
import { CONDITIONALS } from './lexicon/doubt.ts';
import {
  ALL_OF,
  BEGINS,
  BOUTS,
  DAY_BEFORE,
  EVENTS,
  EXPLICIT_BEFORE,
  EXPLICIT_BEHIND,
  HOURS_OF_DAY,
  LAST_EVENING,
  NOT_BEFORE,
  NOT_BEHIND,
  ORDINAL_BEFORE,
  ORDINAL_BEHIND,
  SINCE_UNKNOWN,
  TODAY,
  WORSE,
  YESTERDAY,
} from './lexicon/duration.ts';
import { countOf, hoursIn, UNIT_HOURS } from './lexicon/units.ts';
import type { Reading } from './readings.ts';
import { isIn, type Token } from './tokens.ts';

/** How long, in hours. `vague` where it is known by the day and not by the hour: "siden i morges", "hele natten". */
export interface Duration extends Reading {
  vague: boolean;
}

const YEAR_HOURS = UNIT_HOURS.year;
/** Two lengths further apart than this are not the same illness, or not told of the same symptom. */
const APART = 3;

interface Read {
  value: number;
  from: number;
  to: number;
  /** How plainly it is said to be the length of the illness. */
  plain: number;
  ago?: boolean;
  vague?: boolean;
}

/**
 * The duration of the main symptom, if a message tells one: "siden i går", "i 3 uger", "på femte dag", "since yesterday". Of
 * several equally plain ones the longest; where they lie far apart, or it began on a day that cannot be counted back to, none.
 *
 * @param speaks how near a symptom is told to a clause: 2 in it, 1 in its sentence, 0 nowhere
 */
export function durationIn(
  tokens: readonly Token[],
  clauses: Clauses,
  amounts: readonly Amount[],
  taken: (at: number) => boolean,
  speaks: (clause: number) => number,
): Duration | undefined {
  const all: (Read & { score: number })[] = [];
  let uncounted = false;
  let today: Read | undefined;
  const events = new Set(tokens.flatMap((_, at) => (isEvent(tokens, at) ? [clauses.of[at]] : [])));
  const byPlace = new Map(amounts.map((amount) => [amount.from, amount]));
  for (let at = 0; at < tokens.length; at++) {
    uncounted ||= isSinceUnknown(tokens, at);
    if (taken(at)) continue;
    const amount = byPlace.get(at);
    const read = amount ? counted(tokens, amount) : named(tokens, at);
    if (amount) at = amount.to - 1;
    const index = clauses.of[read?.from ?? at] as number;
    const clause = clauses.list[index];
    if (!read || !clause) continue;
    const lead = tokens.slice(Math.max(clause.from, read.from - 12), read.from);
    const score = read.plain + speaks(index);
    const begins = lead.some((token, place) => isIn(BEGINS, token) && lead[place + 1]?.word !== 'på');
    if (lead.some((token) => isIn(CONDITIONALS, token)) || isGettingWorse(lead)) continue;
    // Years ago is another illness unless it began then, and so is what "I had" weeks ago.
    if (read.ago && !begins && isAnother(tokens, clause, read)) continue;
    if (isToday(read) && !begins && read.plain < 2) {
      // "Har kastet op fire gange i nat": what happened today, where nothing else tells when.
      const times = isTimes(tokens, read.from);
      if (times || (speaks(index) === 2 && isDone(tokens, clause))) today ??= read;
      continue;
    }
    // "Opereret for to uger siden", "taget penicillin i 3 dage": not how long the illness lasts.
    if (speaks(index) < 2 && events.has(index)) continue;
    all.push({ ...read, score: begins && read.plain < 2 ? score + 2 : score });
  }
  const found = ofThisIllness(all, (one) => isBout(tokens, clauses, one), today !== undefined);
  if (today && !uncounted && found.length === 0 && !tokens.some((token) => isIn(GOES_ON, token)))
    return { value: 0, from: today.from, to: today.to, vague: true };
  const top = Math.max(...found.map(({ score }) => score));
  if (found.length === 0 || (top === 0 && (found.length > 1 || tokens.length > 4))) return undefined;
  const best = found.filter(({ score }) => score === top);
  const longest = best.reduce((most, next) => (next.value > most.value ? next : most));
  const apart = (one: Read) => !one.vague && !longest.vague && one.value * APART < longest.value;
  if (best.some(apart)) return undefined;
  // "Siden i fredags, i dag kom der også feber": today is not when it began.
  if (uncounted && longest.vague) return undefined;
  const { value, from, to, vague = false } = longest;
  return { value, from, to, vague };
}

/**
 * Without how long one bout of it lasts, where more is told, and without the years of an old illness beside what is new: "har haft
 * epilepsi i 40 år, et anfald i aftes".
 */
function ofThisIllness<T extends Read>(
  all: readonly T[],
  isBout: (one: Read) => boolean,
  today: boolean,
): readonly T[] {
  const whole = all.filter((one) => one.value >= UNIT_HOURS.day || !isBout(one));
  const told = whole.length > 0 ? whole : all;
  const isNew = today || told.some(({ value }) => value <= 2 * UNIT_HOURS.day);
  return isNew ? told.filter(({ value }) => value < YEAR_HOURS) : told;
}

/** "Hver nat vågner jeg og hiver efter luft i en halv time", "varede fem minutter". */
function isBout(tokens: readonly Token[], clauses: Clauses, { from }: Read): boolean {
  const sentence = clauses.list[clauses.of[from] as number]?.sentence;
  for (let at = from - 1; at >= Math.max(0, from - 14); at--) {
    if (clauses.list[clauses.of[at] as number]?.sentence !== sentence) return false;
    if (isIn(BOUTS, tokens[at])) return true;
  }
  return false;
}

/** "Fjerde gang i dag", "three times tonight". */
const isTimes = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ word }) => ['gang', 'gange', 'times', 'time'].includes(word));

/** Told as done: "har kastet op", "besvimede", "fik". */
const isDone = (tokens: readonly Token[], { from, to }: Clause): boolean =>
  tokens
    .slice(from, Math.min(to, from + 20))
    .some(({ key, word }) => key === 'har' || DONE.has(word) || /[^aeiouyæøå]ede$/.test(key));
const DONE = new Set(
  'fik kom blev faldt slog skar så tog ku kunne had was got fell took cut woke have could'.split(' '),
);
/** It was there before. */
const GOES_ON = new Set('stadig stadigvæk længe værre igen still again worse'.split(' '));

const isAnother = (tokens: readonly Token[], clause: Clause, { from, to, value }: Read): boolean =>
  value >= YEAR_HOURS ||
  (value >= UNIT_HOURS.week &&
    tokens
      .slice(Math.max(clause.from, from - 8), Math.min(clause.to, to + 8))
      .some(({ word }) => word === 'havde' || word === 'had'));

const isToday = ({ value, vague }: Read): boolean => vague === true && value === 0;

/** "Værre de sidste to dage" began before. */
const isGettingWorse = (lead: readonly Token[]): boolean =>
  lead.slice(-5).some((token) => isIn(WORSE, token));

/** "Opereret", "startede på sertralin". */
const isEvent = (tokens: readonly Token[], at: number): boolean =>
  isIn(EVENTS, tokens[at]) || (isIn(BEGINS, tokens[at]) && tokens[at + 1]?.word === 'på');

/** "Siden mandag", "siden jul", "i flere uger": it did not begin today, but when cannot be told. */
function isSinceUnknown(tokens: readonly Token[], at: number): boolean {
  if (!isIn(SINCE_UNKNOWN, tokens[at])) return false;
  const near = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  return near.some((token) => token?.key === 'siden' || token?.word === 'since' || token?.word === 'i');
}

/** "3 uger", "en halv time", "et par dage", "3-4 dage", "på femte dag". */
function counted(tokens: readonly Token[], amount: Amount): Read | undefined {
  const { from, to, hours } = amount;
  const [before, beforeThat, behind] = [tokens[from - 1], tokens[from - 2], tokens[to]];
  const near = behind?.gap === 'space' ? behind : undefined;
  if (isIn(NOT_BEFORE, before) || isIn(NOT_BEHIND, near)) return undefined;
  // "De næste to dage", "inden for to timer", "hver hele time"
  if (isIn(NOT_BEFORE, beforeThat) && (isIn(EXPLICIT_BEFORE, before) || before?.value !== undefined))
    return undefined;
  const ago = near?.key === 'siden' || near?.word === 'ago';
  const read = { value: hours, from, to: ago ? to + 1 : to, ago };
  if (amount.ordinal) {
    const told =
      isIn(ORDINAL_BEFORE, before) ||
      isIn(ORDINAL_BEHIND, near) ||
      isApart(tokens, from, to) ||
      tokens.length <= 4;
    return told ? { ...read, plain: 3 } : undefined;
  }
  const leads = [before, ...(isIn(AROUND, before) ? [beforeThat] : [])];
  const explicit = leads.some((token) => isIn(EXPLICIT_BEFORE, token)) || isIn(EXPLICIT_BEHIND, near);
  const apart = isApart(tokens, from, to);
  const had = tokens.slice(Math.max(0, from - 4), from).some((token) => isIn(HAD, token));
  return amount.article && !explicit && !apart && !had
    ? undefined
    : { ...read, plain: explicit ? 2 : apart ? 1 : 0 };
}
/** "…, en måned", "snot. En uge.": between commas or stops. */
const isApart = (tokens: readonly Token[], from: number, to: number): boolean =>
  from > 0 && tokens[from]?.gap !== 'space' && tokens[to]?.gap !== 'space' && tokens[to]?.gap !== 'hyphen';
/** "Har haft øreondt en uge", "har været der en uge". */
const HAD = new Set(['haft', 'været', 'vært', 'stået', 'siddet', 'had', 'been']);
const AROUND = new Set([
  'de',
  'hele',
  'ca',
  'cirka',
  'mindst',
  'over',
  'godt',
  'knap',
  'næsten',
  'snart',
  'the',
  'about',
]);

/** "Siden i går", "since this morning", "siden sidste uge", "hele natten", "siden kl. 5". */
function named(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at] as Token;
  const [before, beforeThat] = [tokens[at - 1], tokens[at - 2]];
  const since = [before, beforeThat].some((near) => near?.key === 'siden' || near?.word === 'since');
  const read = (value: number, plain: number, vague = false): Read => ({
    value,
    from: at,
    to: at + 1,
    plain,
    vague,
  });
  const plain = since ? 2 : 0;
  if (isIn(YESTERDAY, token) || (before?.word === 'i' && (token.word === 'går' || token.word === 'gar')))
    return read(24, plain);
  if (isIn(DAY_BEFORE, token)) return read(48, plain);
  if (token.word === 'night' && before?.word === 'last') return read(OVERNIGHT, plain, true);
  if (isIn(LAST_EVENING, token)) return read(UNIT_HOURS.day, plain, true);
  if (since && isIn(HOURS_OF_DAY, token) && !isIn(YESTERDAY, tokens[at + 1])) return read(0, 2, true);
  if (since && isClockAt(tokens, at)) return read(0, 2, true);
  if (isIn(ALL_OF, before)) {
    if (OVER_ONE_DAY.has(token.word)) return read(OVERNIGHT, 2, true);
    const hours = DEFINITE.has(token.word) ? hoursIn(token) : undefined;
    if (hours !== undefined && hours >= UNIT_HOURS.day) return read(hours, 2);
  }
  const clock = token.value !== undefined && CLOCK.has(before?.word ?? '') && beforeThat;
  const began = tokens.slice(Math.max(0, at - 6), at).some(({ word }) => WOKE.has(word));
  if (clock && (began || clock.key === 'siden' || clock.word === 'since')) {
    const ahead = tokens.slice(at + 1, at + 4);
    if (ahead.some((near) => isIn(YESTERDAY, near) || near.word === 'går')) return undefined;
    return read(0, 2, true);
  }
  const today = before?.word === 'i' || before?.word === 'this' || /^(i[nmadf]|to)/.test(token.word);
  if (isIn(TODAY, token) && today && !isIn(ALL_OF, before)) return read(0, plain, true);
  const hours = hoursIn(token);
  if (since && hours !== undefined && ['sidste', 'forrige', 'last'].includes(before?.word ?? ''))
    return read(hours, 2);
  return undefined;
}
/** Less than a whole day. */
const OVERNIGHT = 11;

/** "Siden halv otte", "siden 7.30", "siden jeg stod op". */
const isClockAt = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.word === 'halv')
    return countOf(next?.word ?? '') !== undefined && hoursIn(tokens[at + 2]) === undefined;
  if (token?.word === 'vågnede' || token?.word === 'woke' || (token?.word === 'stod' && next?.word === 'op'))
    return true;
  return /^\d{1,2}[.,][0-5]\d$/.test(token?.word ?? '') && hoursIn(next) === undefined;
};
const WOKE = new Set(['vågnede', 'vågnet', 'startede', 'begyndte', 'woke', 'started', 'began']);
const CLOCK = new Set(['kl', 'klokken', 'klokka', 'at']);
const OVER_ONE_DAY = new Set(
  'natten dagen formiddagen eftermiddagen aftenen morgenen night day morning afternoon evening'.split(' '),
);
const DEFINITE = new Set('ugen måneden maneden året aret week month year'.split(' '));
