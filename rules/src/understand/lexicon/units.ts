import { table, words } from './list.ts';

/** What a unit or a count is read from: a word, its Danish form, and the number it is written as. */
interface Written {
  word: string;
  key: string;
  value?: number;
}

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
  [50, 'halvtreds halvtres fifty'],
  [60, 'tres treds sixty'],
  [70, 'halvfjerds halvfjers seventy'],
  [80, 'firs eighty'],
  [90, 'halvfems ninety'],
]);

/** Number words long enough to be known by a slip. */
export const COUNT_WORDS: ReadonlySet<string> = new Set([...COUNTS.keys()].filter((word) => word.length > 2));

const TENS = 'tyve|tredive|fyrre|halvtreds|halvtres|tres|treds|halvfjerds|halvfjers|firs|halvfems';
/** "Femogtredive". */
const COMPOUND = new RegExp(`^(en|to|tre|fire|fem|seks|syv|otte|ni)og(${TENS})$`);

/** The number that a word of tens and ones stands for, which is no other word: "femogtredive". */
export function compoundOf(word: string): number | undefined {
  const [, ones, tens] = word.length < 7 || !word.includes('og') ? [] : (COMPOUND.exec(word) ?? []);
  return ones && tens ? (COUNTS.get(ones) as number) + (COUNTS.get(tens) as number) : undefined;
}

/** The number a word stands for: "tre", "femogtredive". */
export const countOf = (word: string): number | undefined => COUNTS.get(word) ?? compoundOf(word);

/** The number a token stands for, in digits or words. */
export const countAt = (tokens: readonly Written[], at: number): number | undefined => {
  const token = tokens[at];
  return token === undefined ? undefined : (token.value ?? countOf(token.word));
};

/** "Femte dag". */
export const ORDINALS = table<number>([
  [1, 'første first'],
  [2, 'anden andet second'],
  [3, 'tredje tredie third'],
  [4, 'fjerde fourth'],
  [5, 'femte fifth'],
  [6, 'sjette sixth'],
  [7, 'syvende seventh'],
  [8, 'ottende eighth'],
  [9, 'niende ninth'],
  [10, 'tiende tenth'],
  [11, 'elvte ellevte'],
  [12, 'tolvte twelfth'],
  [14, 'fjortende'],
]);

export const TIME_UNITS = ['minute', 'quarter', 'hour', 'day', 'week', 'fortnight', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

export const UNIT_HOURS: Record<TimeUnit, number> = {
  minute: 1 / 60,
  quarter: 1 / 4,
  hour: 1,
  day: 24,
  week: 168,
  fortnight: 336,
  month: 730.5,
  year: 8766,
};
/** What an age is told in, in years. */
export const UNIT_YEARS: Partial<Record<TimeUnit, number>> = {
  day: 1 / 365,
  week: 1 / 52,
  month: 1 / 12,
  year: 1,
};

/** How units are written, Norwegian and Swedish neighbours among them. */
const UNITS = table<TimeUnit>([
  ['minute', 'minut minutter minutters minuttet min minutes minute mins minuter minutt'],
  ['quarter', 'kvarter kvarteret'],
  ['hour', 'time timer timerne timen tim hour hours hr hrs timme timmar'],
  ['day', 'nætter nights dag dage dagene døgn døgnet dgr dg day days dager dagar dygn'],
  ['week', 'uge uger ugen ugerne ugr week weeks wk wks uke uker vecka veckor'],
  ['fortnight', 'fortnight fortnights'],
  [
    'month',
    'måned måneder månederne månede mdr mdrs md mnd mndr mdnr mdrn måndr mndre mnder mdn mth mths mo mos month months månad månader mån',
  ],
  ['year', 'år årr åar åer åt åe åre året årene årene ar year years yr yrs'],
]);
export const UNIT_WORDS: ReadonlySet<string> = new Set(UNITS.keys());
/** Units as they may be misspelt by one slip. */
export const SPELT_UNITS = words(
  'minut minutter time timer dag dage dagene døgn uge uger ugers ugen måned måneder måneders minute minutes hour hours day days week weeks month months year years',
);

/** The unit of time that a word is. "Times" is English for how often; "en times tid" is read by its "tid". */
export const unitOf = (token: Written | undefined): TimeUnit | undefined =>
  token === undefined || token.word === 'times'
    ? undefined
    : (UNITS.get(token.word) ?? UNITS.get(token.key) ?? UNITS.get(token.word.replace(/s$/, '')));

/** Hours in a unit of time. */
export const hoursIn = (token: Written | undefined): number | undefined => {
  const unit = unitOf(token);
  return unit && UNIT_HOURS[unit];
};

/** What else a number counts or measures. */
export const COUNTED = words(
  'units unit enheder enhed dråber pust sug mcg kg kilo gram meter m cm mm gange gang børn stk tabletter tablet piller pille procent grader grad mg ml l liter dl øl glas kr kroner sting klasse sal søskende unger gangs',
  'times pills tablets kids stitches percent degrees floor grade',
);

/** UCUM codes of time in hours. */
export const UCUM_HOURS: Record<string, number> = { min: 1 / 60, h: 1, d: 24, wk: 168, mo: 730.5, a: 8766 };
/** UCUM codes of age in years. */
export const UCUM_YEARS: Record<string, number> = { a: 1, mo: 1 / 12, wk: 1 / 52, d: 1 / 365 };

export const AGE_WORDS = words('alder alderen age aged årgang');
export const FEVER_WORDS = words(
  'feber temperatur temperaturen temp tmp grader graders celsius termometer termometeret målt fever temperature degrees febril',
);
export const PREGNANT_WORDS = words(
  'gravid graviditet graviditeten henne termin graviditetsuge pregnant pregnancy along gestation',
);
