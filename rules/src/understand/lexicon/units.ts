import type { Token } from '../tokens.ts';
import { table, words } from './list.ts';

/** Number words; "et par" is two. */
const COUNTS = table<number>([
  [1, 'en et én ét een one a an'],
  [2, 'to two par couple'],
  [3, 'tre three'],
  [4, 'fire four'],
  [5, 'fem five'],
  [6, 'seks six'],
  [7, 'syv seven'],
  [8, 'otte eight'],
  [9, 'ni nine'],
  [10, 'ti ten'],
  [11, 'elleve eleven'],
  [12, 'tolv twelve'],
  [13, 'tretten thirteen'],
  [14, 'fjorten fourteen'],
  [15, 'femten fifteen'],
  [16, 'seksten sixteen'],
  [17, 'sytten seventeen'],
  [18, 'atten eighteen'],
  [19, 'nitten nineteen'],
  [20, 'tyve twenty'],
  [1.5, 'halvanden halvandet'],
  [0.5, 'halv halve half'],
  [30, 'tredive thirty'],
  [40, 'fyrre forty'],
  [50, 'halvtreds fifty'],
  [60, 'tres sixty'],
  [70, 'halvfjerds seventy'],
  [80, 'firs eighty'],
  [90, 'halvfems ninety'],
]);

/** The number a token stands for, in digits or words. */
export const countAt = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokens[at];
  return token === undefined ? undefined : (token.value ?? COUNTS.get(token.word));
};

/** Hours in a unit of time. */
const HOURS = table<number>([
  [1 / 60, 'minut minutter minuttet min minute minutes mins'],
  [1, 'time timer timerne timen hour hours hr hrs'],
  [24, 'dag dage dagene døgn døgnet day days'],
  [168, 'uge uger ugen ugerne week weeks'],
  [730.5, 'måned måneder månederne mdr md mdrs month months'],
  [8766, 'år året årene ar year years'],
]);
export const hoursIn = (token: Token | undefined): number | undefined =>
  token && (HOURS.get(token.word) ?? HOURS.get(token.key) ?? HOURS.get(token.word.replace(/s$/, '')));

/** Years in a unit of age. */
const YEARS = table<number>([
  [1, 'år ar year years yr yrs yo årig årige åring årigt'],
  [1 / 12, 'måned måneder mdr md mdrs month months månedersgammel månedgammel månedgamle månedersgamle'],
  [1 / 52, 'uge uger week weeks ugergammel ugersgammel'],
  [1 / 365, 'dag dage døgn day days dagegammel'],
]);
export const ageUnit = (word: string): number | undefined => YEARS.get(word);

/** UCUM codes of time in hours. */
export const UCUM_HOURS: Record<string, number> = { min: 1 / 60, h: 1, d: 24, wk: 168, mo: 730.5, a: 8766 };
/** UCUM codes of age in years. */
export const UCUM_YEARS: Record<string, number> = { a: 1, mo: 1 / 12, wk: 1 / 52, d: 1 / 365 };

export const FEVER_WORDS = words(
  'feber temperatur temperaturen temp tmp grader graders celsius termometer termometeret målt fever temperature degrees febril',
);
export const PREGNANT_WORDS = words(
  'gravid graviditet graviditeten henne termin graviditetsuge pregnant pregnancy along gestation',
);
