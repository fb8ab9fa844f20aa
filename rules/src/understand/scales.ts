import { words } from './lexicon/list.ts';
import { countOf, PREGNANT_WORDS } from './lexicon/units.ts';
import type { Reading } from './readings.ts';
import { spelledAt } from './spelled-numbers.ts';
import { isIn, type Token } from './tokens.ts';

const SCALE_WORDS = words(
  'smerte smerten smerter smerterne smertescore smertescoren smerteskala smerteskalaen vas nrs skala skalaen pain scale score',
);
/** Between the scale and the number on it: "smerten er lige nu oppe på 9", "on a scale from 1 to 10 it's an 8". */
const ON_SCALE = words(
  'er var på oppe helt nu lige ligger lå vil jeg sige det den om af fra til en et cirka ca omkring mindst nok is was at about around from to of a an it its',
);
/** Behind it, where nothing is counted. */
const BEHIND_SCORE = words('nu er lige når og men i now when and but right da hele konstant');
const DATE_BEFORE = words('den d siden fra til på');
const WEEK = words('uge ugen uger uges week weeks');

/** How bad out of ten: "8 ud af 10", "7/10", "smerter 8". */
export function severityIn(given: string, tokens: readonly Token[]): Reading | undefined {
  for (const [at, token] of tokens.entries()) {
    const [next, after] = [tokens[at + 1], tokens[at + 2]];
    const outOf =
      (next?.key === 'ud' && after?.key === 'af') || (next?.word === 'out' && after?.word === 'of');
    const spelt = countOf(token.word) ?? 0;
    // "One out of ten" counts people.
    if (outOf && isTen(tokens[at + 3]) && spelt > 1 && spelt <= 10)
      return { value: spelt, from: at, to: at + 4 };
    if (next?.key === 'af' && isTen(after) && spelt > 1 && spelt <= 10)
      return { value: spelt, from: at, to: at + 3 };
    const mark = MARKS.indexOf(token.word);
    if (
      mark >= 0 &&
      next?.key === 'på' &&
      tokens.slice(at + 2, at + 4).some((word) => isIn(SCALE_WORDS, word))
    )
      return { value: mark, from: at, to: at + 1 };
    if (token.value === undefined || token.value > 10) continue;
    if (
      next?.value === 10 &&
      /^\s*\/\s*$/.test(given.slice(token.to, next.from)) &&
      !isIn(DATE_BEFORE, tokens[at - 1])
    ) {
      return { value: token.value, from: at, to: at + 2 };
    }
    const ten =
      next?.key === 'af' || next?.word === 'of'
        ? at + 2
        : outOf
          ? at + 3
          : POINTS.has(next?.word ?? '') && after?.key === 'ud' && tokens[at + 3]?.key === 'af'
            ? at + 4
            : 0;
    if (ten > 0 && isTen(tokens[ten])) return { value: token.value, from: at, to: ten + 1 };
    if (next?.key === 'på' && (after?.key === 'skalaen' || tokens[at + 3]?.key === 'skala'))
      return { value: token.value, from: at, to: at + 3 };
    // "En 8'er på jeres skala".
    if (
      next?.word === 'er' &&
      after?.key === 'på' &&
      tokens.slice(at + 3, at + 5).some((word) => isIn(SCALE_WORDS, word))
    )
      return { value: token.value, from: at, to: at + 2 };
    if ((next?.gap !== 'space' || isIn(BEHIND_SCORE, next)) && isOnScale(tokens, at))
      return { value: token.value, from: at, to: at + 1 };
  }
  return undefined;
}

/** "En syver på skalaen". */
const MARKS = [
  'nul',
  'etter',
  'toer',
  'treer',
  'firer',
  'femmer',
  'sekser',
  'syver',
  'otter',
  'nier',
  'tier',
];
const POINTS = new Set(['point', 'points']);

/** Whether nothing but small words and the ends of the scale lead from its name to a number. */
function isOnScale(tokens: readonly Token[], at: number): boolean {
  const isEnd = (token: Token | undefined) => token?.value === 0 || token?.value === 1 || isTen(token);
  // "Fra 1 til 10".
  if (isEnd(tokens[at]) && (isTen(tokens[at + 1]) || isTen(tokens[at + 2]) || isTo(tokens, at))) return false;
  for (let back = at - 1; back >= Math.max(0, at - 9); back--) {
    const token = tokens[back] as Token;
    if (isIn(SCALE_WORDS, token)) return true;
    if (token.gap === 'stop' || !(isIn(ON_SCALE, token) || isEnd(token))) return false;
  }
  return false;
}
const isTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === 'hyphen' ||
  ((tokens[at - 1]?.key === 'til' || tokens[at - 1]?.word === 'to') && tokens[at - 2]?.value !== undefined);

/** A blood pressure as it is written: "168/102", "168 over 102". A date or a fraction has other numbers. */
export function pressureIn(
  given: string,
  tokens: readonly Token[],
): { systolic: Reading; diastolic: Reading } | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const high = spelledAt(tokens, at);
    if (!high) continue;
    const isOver = tokens[high.to]?.word === 'over';
    const low = spelledAt(tokens, isOver ? high.to + 1 : high.to);
    if (!low) continue;
    const between = given.slice(tokens[high.to - 1]?.to, tokens[high.to]?.from);
    const isWritten = /^\s*\/\s*$/.test(between) || (between === '-' && isIn(PRESSURE, tokens[at - 1]));
    if (!isOver && !isWritten) continue;
    if (high.value < 70 || high.value > 300 || low.value < 30 || low.value >= high.value) continue;
    const told = { from: at, to: low.to };
    return { systolic: { ...told, value: high.value }, diastolic: { ...told, value: low.value } };
  }
  return undefined;
}

/** "Målt 152-98": a range of anything else has no such word before it. */
const PRESSURE = words('målt målte måler måles blodtryk blodtrykket bt bp trykket tryk pressure measured');

const isTen = (token: Token | undefined): boolean =>
  token?.value === 10 || token?.word === 'ti' || token?.word === 'ten';

/** Week of pregnancy: "31+2", "gravid i uge 20", "12. uge", "20 uger henne". Only where pregnancy is told, or nothing else is. */
export function gestationIn(tokens: readonly Token[]): Reading | undefined {
  // "31+2" is nothing else; of the first half it may be anything.
  const weeks = tokens.findIndex(
    ({ word, value }) => word.includes('+') && (value ?? 0) >= 20 && (value ?? 0) < 43,
  );
  if (weeks >= 0) return { value: Math.floor(tokens[weeks]?.value ?? 0), from: weeks, to: weeks + 1 };
  if (tokens.length > 4 && !tokens.some((token) => isIn(PREGNANT_WORDS, token))) return undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.value === undefined) continue;
    if (isIn(WEEK, tokens[at - 1]) && tokens[at]?.gap !== 'stop')
      return { value: Math.floor(token.value), from: at - 1, to: at + 1 };
    if (!isIn(WEEK, tokens[at + 1])) continue;
    const near = [tokens[at + 2], tokens[at + 3], tokens[at - 1], tokens[at - 2], tokens[at - 3]];
    const ago = tokens[at + 2]?.key === 'siden' || tokens[at + 2]?.word === 'ago';
    if (!ago && near.some((word) => isIn(PREGNANT_WORDS, word)))
      return { value: Math.floor(token.value), from: at, to: at + 2 };
  }
  return undefined;
}

/**
 * What may be a week of pregnancy where nothing tells of one: "bløder, uge 33", "38 weeks, my waters went". "Hostet siden uge 40" and
 * "i 24 uger" are other weeks.
 */
export function perhapsGestationIn(tokens: readonly Token[]): Reading | undefined {
  if (tokens.some((token) => isIn(PREGNANT_WORDS, token))) return undefined;
  for (const [at, { value }] of tokens.entries()) {
    if (value === undefined || value < EARLIEST || value > LATEST) continue;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (isIn(WEEK, before) && !isIn(OF_TIME, tokens[at - 2])) return { value, from: at - 1, to: at + 1 };
    const isNth = next?.from === (tokens[at]?.to ?? 0) + 2;
    if (!isIn(WEEK, next) || isIn(OF_TIME, tokens[at + 2])) continue;
    const isSaid = tokens[at]?.gap !== 'space' || isIn(IS, before);
    if (isNth || (value >= LATE && isSaid)) return { value, from: at, to: at + 2 };
  }
  return undefined;
}
const [EARLIEST, LATE, LATEST] = [4, 20, 42];
const OF_TIME = words('siden ferie sidste seneste ago since last past');
const IS = words('er am kun only omkring around ca cirka about nu now næsten almost');
