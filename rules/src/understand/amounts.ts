import { distance } from 'fastest-levenshtein';
import { isCommon } from './common-words.ts';
import { FREE_BEHIND } from './lexicon/ages.ts';
import { kinOf } from './lexicon/persons.ts';
import {
  countAt,
  countOf,
  ORDINALS,
  SPELT_UNITS,
  type TimeUnit,
  UNIT_HOURS,
  UNIT_WORDS,
  UNIT_YEARS,
  unitOf,
} from './lexicon/units.ts';
import { isFiller } from './phrase-words.ts';
import { isSwap } from './slips.ts';
import { withOnes } from './spelled-numbers.ts';
import { isSlip } from './spelling.ts';
import type { Token } from './tokens.ts';

/** A stretch of time as it is told: "3-4 dage", "halvandet år", "2 år og 3 måneder", "femte dag". */
export interface Amount {
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  /** The larger end of a range. */
  hours: number;
  /** The same in years as ages are counted: a month is a twelfth. */
  years: number;
  /** The smallest unit it is told in. */
  unit: TimeUnit;
  /** "En uge", "a day": the number may be no more than an article. */
  article: boolean;
  /** "Femte dag": the stretch is not over yet. */
  ordinal: boolean;
}

const ARTICLES = new Set(['en', 'et', 'a', 'an', 'one', 'én', 'ét', 'een']);
const HALVES = new Set(['halv', 'halvt', 'half']);
const TO = new Set(['til', 'to', 'eller', 'or']);
/** Between a number and its unit: "3 hele dage", "et par gode uger", "a couple of days". */
const BETWEEN = new Set(['hele', 'gode', 'lange', 'stive', 'små', 'knap', 'of', 'full', 'whole', 'long']);
/** Shorter words are slips of a unit only by two letters swapped. */
const SPELT = 4;

/** All stretches of time in a message, in order; none within another. */
export function amountsIn(tokens: readonly Token[]): Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const amount = amountAt(tokens, at) ?? ordinalAt(tokens, at);
    if (!amount) continue;
    found.push(amount);
    at = amount.to - 1;
  }
  return found;
}

/** The stretch of time that begins at a token. */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const number = numberAt(tokens, at);
  if (!number) return undefined;
  let unitAt = number.to;
  if (BETWEEN.has(tokens[unitAt]?.word ?? '') && isJoined(tokens[unitAt])) unitAt++;
  const spelt = tokens[unitAt];
  const hour = spelt?.word === 'times' && tokens[unitAt + 1]?.word === 'tid' ? 'hour' : undefined;
  const night = tokens[at]?.ordinal && NIGHT.has(spelt?.word ?? '') ? 'day' : undefined;
  const unit = isJoined(spelt) ? (hour ?? night ?? unitBehindNumber(spelt)) : undefined;
  // "Er 19. min far må ikke vide det": no minutes.
  const isMine = tokens[at]?.ordinal && spelt?.word === 'min' && kinOf(tokens[unitAt + 1]?.word ?? '');
  if (unit === undefined || isMine) return undefined;
  const first = {
    from: at,
    to: unitAt + 1,
    hours: number.value * UNIT_HOURS[unit],
    years: number.value * (UNIT_YEARS[unit] ?? 0),
    unit,
    article: number.to === at + 1 && ARTICLES.has(tokens[at]?.word ?? ''),
    ordinal: tokens[at]?.ordinal === true && isSingular(tokens[unitAt]),
  };
  return first.ordinal ? first : withRest(tokens, first);
}

/** "2 år og 3 måneder", "1 time 20 min": a smaller unit behind belongs to it. */
function withRest(tokens: readonly Token[], first: Amount): Amount {
  const and = tokens[first.to]?.key === 'og' || tokens[first.to]?.word === 'and' ? 1 : 0;
  const rest = isJoined(tokens[first.to]) ? amountAt(tokens, first.to + and) : undefined;
  if (!rest || rest.ordinal || UNIT_HOURS[rest.unit] >= UNIT_HOURS[first.unit]) return first;
  // "37 år 12 uger henne": nobody counts months on so many years.
  if (first.years >= GROWN) return first;
  return {
    ...rest,
    from: first.from,
    hours: first.hours + rest.hours,
    years: first.years + rest.years,
    article: false,
  };
}

const GROWN = 15;

/** "Femte dag", "dag 5", "day five". */
function ordinalAt(tokens: readonly Token[], at: number): Amount | undefined {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const ordinal = ORDINALS.get(token?.word ?? '');
  const told = (unit: TimeUnit, count: number, to: number): Amount => ({
    from: at,
    to,
    hours: count * UNIT_HOURS[unit],
    years: count * (UNIT_YEARS[unit] ?? 0),
    unit,
    article: false,
    ordinal: true,
  });
  // "Tredje nat".
  const unit = unitOf(next) ?? (NIGHT.has(next?.word ?? '') ? 'day' : undefined);
  if (ordinal !== undefined && unit && isJoined(next) && isSingular(next)) return told(unit, ordinal, at + 2);
  const day = unitOf(token);
  if (day !== 'day' || !isSingular(token)) return undefined;
  const number = next?.word === 'nr' || next?.word === 'nummer' || next?.word === 'number' ? after : next;
  const count = number && isJoined(next) ? (number.value ?? countOf(number.word)) : undefined;
  if (count === undefined || ARTICLES.has(number?.word ?? '') || !Number.isInteger(count)) return undefined;
  // "I dag 2 gange": the number counts something else.
  const behind = tokens[number === after ? at + 3 : at + 2];
  const counts = behind?.gap === 'space' && !DAY_NUMBER_BEHIND.has(behind.word);
  return counts || tokens[at - 1]?.word === 'i'
    ? undefined
    : told(day, count, number === after ? at + 3 : at + 2);
}
const DAY_NUMBER_BEHIND = new Set(['med', 'nu', 'af', 'hvor', 'og', 'of', 'with', 'now', 'and', 'i', 'uden']);

/** A number in digits or words, a half or a range; of a range the larger end. */
export function numberAt(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const count = countAt(tokens, at);
  if (token === undefined || count === undefined) return undefined;
  if (HALVES.has(token.word)) return { value: 0.5, to: ARTICLES.has(next?.word ?? '') ? at + 2 : at + 1 };
  if (ARTICLES.has(token.word) && HALVES.has(next?.word ?? '')) return { value: 0.5, to: at + 2 };
  // "Et par dage", "en 3-4 dage", "en to-tre uger"
  if (ARTICLES.has(token.word) && countAt(tokens, at + 1) !== undefined && isJoined(next))
    return numberAt(tokens, at + 1);
  const compound = withOnes(tokens, at, count);
  if (compound) return compound;
  const half = halfBehind(tokens, at + 1);
  if (half) return { value: count + 0.5, to: half };
  const range = TO.has(next?.word ?? '') && isJoined(next) ? at + 2 : at + 1;
  const end = tokens[range];
  if (end && isJoined(range === at + 1 ? end : after) && !ARTICLES.has(end.word)) {
    const upper = numberAt(tokens, range);
    // "To tre dage": only neighbours in words are a range without anything between.
    const close =
      range > at + 1 || end.gap === 'hyphen' || (token.value === undefined && upper?.value === count + 1);
    if (upper && upper.value > count && close) return upper;
  }
  return { value: count, to: at + 1 };
}

/** "To et halvt", "to og en halv", "1 1/2". */
function halfBehind(tokens: readonly Token[], at: number): number | undefined {
  const start = tokens[at]?.key === 'og' || tokens[at]?.word === 'and' ? at + 1 : at;
  const [one, half] = [tokens[start], tokens[start + 1]];
  if (!one || !isJoined(one)) return undefined;
  if (one.value === 0.5) return start + 1;
  if (one.value === 1 && half?.value === 2 && half.gap === 'comma') return start + 2;
  return ARTICLES.has(one.word) && HALVES.has(half?.word ?? '') ? start + 2 : undefined;
}

/** The unit of time that a word behind a number is, one slip of the fingers included: "månedr", "måender", "ueg". */
export function unitBehindNumber(token: Token | undefined): TimeUnit | undefined {
  const unit = unitOf(token);
  if (unit !== undefined || !token || token.value !== undefined || isCommon(token) || token.word === 'times')
    return unit;
  for (const word of new Set([token.word, token.key])) {
    for (const spelt of SPELT_UNITS) {
      const slip = Math.min(word.length, spelt.length) < SPELT ? isSwap(word, spelt) : isSlip(word, spelt);
      if (slip && (word[0] === spelt[0] || spelt.length > SPELT || isSwap(word, spelt)))
        return unitOf({ ...token, word: spelt, key: spelt });
    }
  }
  return undefined;
}

/** Whether a word behind a number may be a unit that cannot be told: "2 mdnr", "3 u". What is plainly something else is not. */
export function isUnitLike(token: Token): boolean {
  if (token.value !== undefined) return false;
  if (unitBehindNumber(token) !== undefined) return true;
  const { word } = token;
  if (isFiller(token) || isCommon(token) || FREE_BEHIND.has(word) || GREETS.has(word)) return false;
  if (word.length <= 3)
    return /^[^aeiouyæøå]+$/.test(word) || ANY_UNIT.some((spelt) => spelt.startsWith(word));
  // Verbs are near to the shorter units: "tømmer", "tisser".
  return ANY_UNIT.some((spelt) => {
    const shorter = Math.min(word.length, spelt.length);
    const most = shorter < 7 ? 1 : spelt[0] === 'm' ? 3 : 2;
    return (
      spelt[0] === word[0] && Math.abs(spelt.length - word.length) <= most && distance(spelt, word) <= most
    );
  });
}
const GREETS = new Set(['mvh', 'vh', 'kh', 'dbh']);
const ANY_UNIT = [...UNIT_WORDS, ...SPELT_UNITS];

const isJoined = (token: Token | undefined): boolean =>
  token !== undefined && (token.gap === 'space' || token.gap === 'hyphen');

/** "Dag", "uge", "måned": with a number above one it is the number of the day. */
const isSingular = (token: Token | undefined): boolean => SINGULAR.has(token?.word ?? '');
const NIGHT = new Set(['nat', 'night']);
const SINGULAR = new Set([
  'nat',
  'night',
  'dagen',
  'dag',
  'døgn',
  'dogn',
  'døgnet',
  'uge',
  'måned',
  'maned',
  'day',
  'week',
  'month',
]);
