import { CONDITIONALS } from './lexicon/doubt.ts';
import { NEGATORS } from './lexicon/negation.ts';
import { FEVER_WORDS, hoursIn } from './lexicon/units.ts';
import type { Reading } from './readings.ts';
import { spelledAt } from './spelled-numbers.ts';
import { isIn, type Token } from './tokens.ts';

/** Numbers with a decimal that are something else. */
const OTHER_UNITS = new Set(
  'kg kilo cm mm m km ml l dl mg g mmol mol kr kroner uge uger år måneder timer time minutter dage gange procent pct tabletter weeks years hours days'.split(
    ' ',
  ),
);
const OTHER_MEASURES = new Set(
  'vejer vægt vægten blodsukker blodsukkeret bmi hba1c tlf kl klokken blodtryk puls pulsen crp højde str hæmoglobin blodprocent weigh weighs sugar'.split(
    ' ',
  ),
);
/** Where it is so warm: the room, the weather, the bath. */
const AROUND = new Set(
  'ude udenfor udendørs skyggen solen stuen rummet lejligheden soveværelset værelset kontoret bilen vejret luften vandet badet bassinet badevandet ovnen outside outdoors shade room flat bedroom office weather water bath pool'.split(
    ' ',
  ),
);
const THERE = new Set(['der', 'det', 'it', 'there']);
const MEASURED = new Set('feber temperatur temp termometer målt måler fever temperature'.split(' '));
const MEASURES = new Set(['måler', 'målt', 'målte', 'maaler', 'maalt']);
const LESS_THAN = new Set(['under', 'below', 'højst', 'maks', 'max']);

/** Body temperatures in °C: "39,4", "feber 39", "39 og 4", "39.4 grader", "102 F". The highest one told comes first. */
export function temperaturesIn(tokens: readonly Token[]): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = temperatureAt(tokens, at);
    if (read && !isUnreal(tokens, at)) readings.push({ ...read, from: at });
  }
  return readings.sort((a, b) => b.value - a.value);
}

function temperatureAt(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const token = tokens[at] as Token;
  if (token.value === undefined) return spelledOut(tokens, at);
  if (token.value < 30 || token.value > 110 || token.word.includes('+')) return undefined;
  // "152-98".
  if (token.gap === 'hyphen' && (tokens[at - 1]?.value ?? 0) > 110) return undefined;
  const next = tokens[at + 1];
  if (next && next.gap !== 'stop' && OTHER_UNITS.has(next.key)) return undefined;
  for (const before of [tokens[at - 1], tokens[at - 2]])
    if (before && OTHER_MEASURES.has(before.key)) return undefined;
  const fever = isNear(tokens, at);
  if (token.value >= 94) {
    const marked = next?.word === 'f' || next?.word === 'fahrenheit' || tokens[at + 2]?.word === 'f';
    if (!marked && !(fever && token.value <= 108)) return undefined;
    return { value: (token.value - 32) / 1.8, to: marked ? at + 2 : at + 1 };
  }
  if (token.value > 45) return undefined;
  if (/[.,]/.test(token.word)) {
    return fever || (token.value >= 34 && token.value < 43) ? { value: token.value, to: at + 1 } : undefined;
  }
  // "Måler 38", "38 komma et eller andet".
  const warm = token.value >= 36 && token.value < 43;
  const told = next?.word === 'komma' || MEASURES.has(tokens[at - 1]?.word ?? '');
  if (!fever && next?.word !== 'c' && !(warm && told)) return undefined;
  // "39 4" in a hurry.
  if (fever && next?.gap === 'space' && /^\d$/.test(next.word) && !isCounted(tokens[at + 2]))
    return { value: token.value + (next.value as number) / 10, to: at + 2 };
  const spelled = fever ? spelledAt(tokens, at) : undefined;
  if (spelled && spelled.to > at + 1) return spelled;
  const tenth = tokens[at + 2];
  if (
    (next?.key === 'og' || next?.word === 'komma') &&
    tenth?.value !== undefined &&
    /^\d$/.test(tenth.word) &&
    !OTHER_UNITS.has(tokens[at + 3]?.key ?? '')
  ) {
    return { value: token.value + tenth.value / 10, to: at + 3 };
  }
  return { value: token.value, to: at + 1 };
}

const isCounted = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.gap === 'space' &&
  (OTHER_UNITS.has(token.key) || hoursIn(token) !== undefined);

/** "Niogtredive komma to", "fyrre en halv", where fever is told. */
function spelledOut(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const whole = spelledAt(tokens, at);
  if (!whole || whole.value < WARM || whole.value > HOT || !isNear(tokens, at)) return undefined;
  if (isCounted(tokens[whole.to])) return undefined;
  const half = tokens[whole.to]?.word === 'og' ? whole.to + 1 : whole.to;
  const isHalf =
    Number.isInteger(whole.value) && tokens[half]?.word === 'en' && tokens[half + 1]?.word === 'halv';
  return isHalf ? { value: whole.value + 0.5, to: half + 2 } : whole;
}
const [WARM, HOT] = [34, 43];

/** A word of fever close by in the same sentence. */
function isNear(tokens: readonly Token[], at: number): boolean {
  for (let back = at; back > at - 4; back--) {
    if (back < at && isIn(FEVER_WORDS, tokens[back])) return true;
    if (tokens[back]?.gap === 'stop') break;
  }
  for (let ahead = at + 1; ahead < at + 5 && tokens[ahead]?.gap !== 'stop'; ahead++)
    if (isIn(FEVER_WORDS, tokens[ahead])) return true;
  return false;
}

/** "Løb en tur i 30 graders varme": nobody so cold runs. */
const isWeather = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.value ?? WEATHER) < WEATHER &&
  (tokens[at - 1]?.word === 'i' || tokens[at - 1]?.word === 'in') &&
  DEGREES.has(tokens[at + 1]?.word ?? '');
const WEATHER = 36;
const DEGREES = new Set(['grader', 'graders', 'degrees', 'degree']);

/** "Ikke over 38", "under 38", "hvis den når 39", "31 grader i stuen". */
function isUnreal(tokens: readonly Token[], at: number): boolean {
  if (isAround(tokens, at) || isWeather(tokens, at)) return true;
  let aside = false;
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    if (tokens[back + 1]?.gap === 'stop') return false;
    aside ||= tokens[back + 1]?.gap === 'comma';
    const token = tokens[back] as Token;
    if (at - back <= 2 && LESS_THAN.has(token.key)) return true;
    if (!aside && at - back <= 3 && isIn(NEGATORS, token)) return true;
    if (isIn(CONDITIONALS, token)) return true;
  }
  return false;
}

/** Degrees of a place, while nothing says that somebody was measured. No summer's day is as hot as a fever. */
function isAround(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at]?.value ?? 0) >= 37) return false;
  // "Fundet udenfor, han er 32 grader": only what "der er" or "det er" is of the place, so that no cold body is hidden.
  if (!tokens.slice(Math.max(0, at - 3), at).some(({ key }) => THERE.has(key))) return false;
  const near = tokens.slice(Math.max(0, at - 6), at + 7);
  return near.some(({ key }) => AROUND.has(key)) && !near.some(({ key }) => MEASURED.has(key));
}
