import type { Amount } from './amounts.ts';
import { FREE_BEHIND, MEASURED } from './lexicon/ages.ts';
import { BABY_SIGNS, DESCRIBES, FIRST } from './lexicon/persons.ts';
import { COUNTED, FEVER_WORDS, UNIT_WORDS, UNIT_YEARS, unitOf } from './lexicon/units.ts';
import type { Named } from './persons.ts';
import { isIn, type Token } from './tokens.ts';

/** What a message says of its persons besides: asked for once. */
export interface About {
  third: boolean;
  baby: boolean;
  /** A child is named. */
  child: boolean;
  /** "Jeg", "min": somebody writes of themself. */
  self: boolean;
  /** A number between 36 and 42 may be a temperature. */
  maybeFever: boolean;
}

/** An age that stands by itself, with nobody beside whose it is. */
interface Lone {
  years: number;
  unit: number;
  to: number;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Nobody above this age is a toddler told with half years, and few below write for themselves. */
export const CHILD_YEARS = 18;
const WRITES_FROM = 15;
/** From here on a number that stands alone hardly counts what a child did or has. */
const SCHOOL_YEARS = 10;
const MOST = 105;
const PRONOUNS = set('han hun he she ham hende hans hendes his');
/** "58 k", "f 40": as it stands on a form. */
const SEX_LETTERS = set('k m f kv');
/** Behind a number at the very beginning the sentence goes on about the one whose age it is. */
const GOES_ON = set(
  'har er som der med får fik havde kan vil skal må bliver blev og men jeg er aldrig hvor mit mine lige vågner tænker føler hoster bløder her have has had is with who and but got here woke never my just',
);
/** Only as the first word behind: "22 nakken gør ondt". */
const DEFINITE = /^.{3,}(en|et)$/;
const PAST = /.(ede|rte|gte|lte|bte|øb|ik)$/;

/** What a message says of its persons besides. */
export const aboutOf = (tokens: readonly Token[], named: readonly Named[]): About => ({
  third: tokens.some(({ word }) => PRONOUNS.has(word)),
  baby:
    tokens.some((token) => isIn(BABY_SIGNS, token)) ||
    named.some(({ baby }) => baby) ||
    criesAndThrives(tokens),
  child: named.some(({ relation }) => relation === 'child'),
  self: tokens.some((token) => isIn(FIRST, token)),
  maybeFever:
    named.some(({ relation }) => relation === 'child') || tokens.some((token) => isIn(FEVER_WORDS, token)),
});

/** "Hun græder hver aften og tager på": nobody but a baby. */
const criesAndThrives = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => CRIES.has(word)) &&
  tokens.some(({ word }, at) => word === 'smiler' || (word === 'tager' && tokens[at + 1]?.word === 'på'));
const CRIES = set('græder grædt hyler vræler skriger cries screams');

const isApart = (token: Token | undefined): boolean => token === undefined || token.gap !== 'space';

/** "124/78", "7:30": two numbers written as one are no age. */
const isPartOfNumber = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const touches = (one: Token | undefined, other: Token | undefined) =>
    one?.value !== undefined && other?.value !== undefined && other.from - one.to === 1;
  return touches(before, token) || touches(token, next);
};

/** "Har slugt piller, 20": how many of them. */
const countsPills = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.value ?? 0) < MOST_PILLS &&
  TAKEN.test(tokens[at - 1]?.word ?? '') &&
  tokens[at]?.gap === 'comma' &&
  tokens.slice(Math.max(0, at - 5), at).some(({ word }) => TAKES.has(word));
const MOST_PILLS = 50;
const TAKES = set('taget tog slugt slugte spist spiste drukket fået fik gav givet taken took swallowed');
const TAKEN =
  /(pille|piller|tablet|tabletter|kapsler|panodil|pamol|pinex|ipren|paracetamol|ibuprofen|genstande|pills|tablets)$/;

/** "…, 58", "… kan ikke tisse. 72", "58, ryger", "28 og gravid", "k 58": a number of years that stands alone. A fever's number may do that too, most of all a child's. */
export function yearsAlone(tokens: readonly Token[], at: number, about: About): Lone | undefined {
  const token = tokens[at] as Token;
  const { value } = token;
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > MOST) return undefined;
  if (
    isPartOfNumber(tokens, at) ||
    countsPills(tokens, at) ||
    isIn(MEASURED, tokens[at - 1]) ||
    (value >= 36 && value <= 42 && about.maybeFever)
  )
    return undefined;
  const told = { years: value, unit: 1, to: at + 1 };
  const next = tokens[at + 1];
  const bySex = value >= WRITES_FROM ? besideSex(tokens, at) : undefined;
  if (bySex) return { ...told, to: bySex };
  if (at === 0)
    return value >= WRITES_FROM && (leadsOn(tokens, at) || isStopped(tokens, at)) ? told : undefined;
  const isHere = (next?.word === 'her' || next?.word === 'here') && isApart(tokens[at + 2]);
  const ends =
    next === undefined || next.gap === 'comma' || next.gap === 'stop' || isHere || isStopped(tokens, at);
  const old =
    next === undefined || value >= CHILD_YEARS || about.third || (about.child && value >= SCHOOL_YEARS);
  if (ends && old && (token.gap === 'comma' || token.gap === 'stop')) return told;
  const after = tokens[at + 2]?.word ?? '';
  const begins = token.gap === 'stop' || (token.gap === 'comma' && ALSO.has(after));
  const goesOn = begins && value >= CHILD_YEARS && (next?.word === 'og' || next?.word === 'and');
  return goesOn || (ends && value >= CHILD_YEARS && isAlsoOfAge(tokens, at)) ? told : undefined;
}

/** "23. noget man kan tage": in small letters a full stop looks like an ordinal's, and an ordinal leads to a day or a month. */
function isStopped(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.ordinal !== true || next === undefined || (token.value ?? 0) < WRITES_FROM) return false;
  return !COUNTED.has(next.key) && !UNIT_WORDS.has(next.key) && !isRow(next);
}
/** "3. klasse", "4. sal": what stands in a row. */
export const isRow = (token: Token | undefined): boolean =>
  token !== undefined && [token.key, token.word, token.typed ?? ''].some((row) => ROWS.has(row));
const ROWS = set(
  'januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul aug sep okt nov dec gang sal klasse fødselsdag',
);

const ALSO = set('har er ryger have am');

/** "Jeg er håndværker og 44, …": what else the writer is. */
export const isAlsoOfAge = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.word === 'og' || tokens[at - 1]?.word === 'and') &&
  tokens
    .slice(Math.max(0, at - 5), at - 1)
    .some(
      ({ word }, place, lead) =>
        (word === 'jeg' && lead[place + 1]?.word === 'er') ||
        (word === 'i' && lead[place + 1]?.word === 'am'),
    );

/** Where an age ends that stands beside a sex: "k 58", "56 m", "57 mand". */
function besideSex(tokens: readonly Token[], at: number): number | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (before && SEX_LETTERS.has(before.word) && isApart(before) && !isOther(next)) return at + 1;
  const sex = next && (SEX_LETTERS.has(next.word) || DESCRIBES.has(next.word));
  // "I'm 29F with a headache".
  if (sex && next.gap === 'hyphen' && next.word.length === 1) return at + 2;
  return sex && isApart(token) && (at === 0 || isApart(tokens[at + 2])) ? at + 2 : undefined;
}

const isOther = (next: Token | undefined): boolean =>
  next !== undefined && next.gap !== 'stop' && next.gap !== 'comma' && COUNTED.has(next.key);

/** "58, …", "58. …", "28 og …", "16 får …": what follows the first number of a message is no unit of it. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  // "35, 22 weeks pregnant".
  if (next?.value !== undefined) return next.gap === 'comma' && unitOf(tokens[at + 2]) !== undefined;
  if (next === undefined) return false;
  if (next.gap === 'comma' || next.gap === 'stop') return true;
  if (next.gap !== 'space' || COUNTED.has(next.key)) return false;
  return GOES_ON.has(next.word) || PAST.test(next.key) || DEFINITE.test(next.key);
}

/** "Hun hoster, 18 mdr", "bleen er tør, 9 mdr", "5 uger. Han …": apart, and of somebody small, months and weeks tell how old rather than how long. */
export function smallAlone(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  about: About,
): Lone | undefined {
  const { unit, years, to, ordinal } = amount;
  if ((unit !== 'month' && unit !== 'week') || ordinal || isFarAlong(amount)) return undefined;
  const lead = AROUND.has(tokens[at - 1]?.word ?? '') ? at - 1 : at;
  if (isJoined(tokens[lead])) return undefined;
  const said = tokens[to - 1]?.word ?? '';
  const behind = tokens[to];
  const short = said.startsWith('md');
  // "4 mdr. har skreget": a full stop that looks like an abbreviation's.
  if (behind && behind.gap === 'space' && !(short && FREE_BEHIND.has(behind.word))) return undefined;
  const told = { years, unit: UNIT_YEARS[unit] as number, to };
  if (years > 3) return undefined;
  if (about.baby) return told;
  return unit === 'month' && about.third && (years >= 0.75 || short) ? told : undefined;
}
/** "35 uger": so far along is somebody with child, and no baby is told in so many weeks. */
export const isFarAlong = ({ unit, years }: Amount): boolean =>
  unit === 'week' && years > FAR_ALONG && years < TERM;
const FAR_ALONG = 15.5 / 52;
const TERM = 42.5 / 52;

/** "Ondt i knæet når jeg løber, halvandet år": few years that stand alone are an age where somebody small is told of, or where nobody writes of themself. */
export function isSmallYears(at: number, amount: Amount, about: About): boolean {
  if (about.child || about.baby || about.third || at === 0) return true;
  return Number.isInteger(amount.years) && !about.self;
}
const isJoined = (token: Token | undefined): boolean => token?.gap === 'space' || token?.gap === 'hyphen';
const AROUND = set('knap snart ca cirka næsten kun godt almost nearly');
