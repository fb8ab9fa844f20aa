/** Why a birth date cannot be taken. */
export type BirthDateProblem = 'form' | 'no-year' | 'no-such-day' | 'future' | 'too-old' | 'cpr';
export type BirthDate = { ok: true; date: string } | { ok: false; why: BirthDateProblem };

const OLDEST = 125;
const MONTHS = [
  'januar|january|jan',
  'februar|february|feb',
  'marts|march|mar',
  'april|apr',
  'maj|may',
  'juni|june|jun',
  'juli|july|jul',
  'august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
].map((names) => new Set(names.split('|')));

/** Digits of a date and four more, with or without a hyphen between: the form of a CPR number. */
const CPR = /(?<!\d)\d{2}[.\s/-]?\d{2}[.\s/-]?(?:\d{2}|\d{4})\s*[-–]?\s*\d{4}(?!\d)/;
const CPR_AS_WRITTEN = /(?<!\d)(\d{2})(\d{2})\d{2}\s?[-–]\s?\d{4}(?!\d)/;

/**
 * A birth date as Danes write it: `12.12.95`, `121295`, `12-12-1995`, `12. december 1995`, `1995-12-12`. Two digits of a year
 * leave two centuries: the one that fits the age that is known, else the later one that is past.
 */
export function readBirthDate(given: string, now: Date, ageYears?: number): BirthDate {
  const text = given
    .trim()
    .toLowerCase()
    .replace(/^(?:født|f\.|born(?: on)?)\s+/u, '')
    .replace(/^(?:den|d\.)\s+/u, '')
    .replace(/\.$/, '');
  const parts = partsOf(text);
  if (!parts) return refuse(CPR.test(text) ? 'cpr' : withoutYear(text) ? 'no-year' : 'form');
  const { day, month, year } = parts;
  const years = year >= 100 ? [year] : [2000 + year, 1900 + year];
  const dates = years.flatMap((full) => dateOf(full, month, day) ?? []);
  if (dates.length === 0) return refuse('no-such-day');
  const past = dates.filter((date) => date <= now);
  if (past.length === 0) return refuse('future');
  const possible = past.filter((date) => date.getUTCFullYear() > now.getUTCFullYear() - OLDEST);
  const off = (date: Date) => (ageYears === undefined ? 0 : Math.abs(ageAt(isoOf(date), now) - ageYears));
  const best = possible.sort((a, b) => off(a) - off(b) || b.getTime() - a.getTime())[0];
  return best ? { ok: true, date: isoOf(best) } : refuse('too-old');
}

/** The same as a date or nothing. */
export function parseBirthDate(text: string, now: Date, ageYears?: number): string | undefined {
  const read = readBirthDate(text, now, ageYears);
  return read.ok ? read.date : undefined;
}

/** Whether a text bears a CPR number: any digits that can be one, or (`phone`) only as it stands on the yellow card. */
export function hasCpr(text: string, { phone = false } = {}): boolean {
  if (!phone) return CPR.test(text);
  const found = CPR_AS_WRITTEN.exec(text);
  return found !== null && dateOf(2000, Number(found[2]), Number(found[1])) !== undefined;
}

/** Years since a date, with the part of a year. */
export function ageAt(date: string, now: Date): number {
  const born = new Date(`${date}T00:00:00Z`);
  const had = (year: number) => Date.UTC(year, born.getUTCMonth(), born.getUTCDate());
  const year = now.getUTCFullYear();
  const last = had(year) <= now.getTime() ? year : year - 1;
  return last - born.getUTCFullYear() + (now.getTime() - had(last)) / (had(last + 1) - had(last));
}

/** Whether a birth date and an age that was told are more than a year apart. A told "30" is true until the 31st birthday. */
export function disagree(date: string, told: number, now: Date): boolean {
  const age = ageAt(date, now);
  return Math.abs((Number.isInteger(told) ? Math.floor(age) : age) - told) > 1;
}

const refuse = (why: BirthDateProblem): BirthDate => ({ ok: false, why });
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

function partsOf(text: string): { day: number; month: number; year: number } | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numbers =
    /^(\d{1,2})[.\s/-]+(\d{1,2})[.\s/-]+(\d{4}|\d{2})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (numbers) return { day: Number(numbers[1]), month: Number(numbers[2]), year: Number(numbers[3]) };
  const worded =
    /^(\d{1,2})(?:st|nd|rd|th)?[.\s-]*(?:of\s+)?([a-z]+)[.,\s-]*(\d{4}|\d{2})$/.exec(text) ??
    swapped(/^([a-z]+)[.\s]*(\d{1,2})(?:st|nd|rd|th)?[,.\s]+(\d{4})$/.exec(text));
  if (!worded) return undefined;
  const month = MONTHS.findIndex((names) => names.has(worded[2] ?? '')) + 1;
  return month === 0 ? undefined : { day: Number(worded[1]), month, year: Number(worded[3]) };
}

/** "December 12, 1995": day and month the other way round. */
const swapped = (found: RegExpExecArray | null): (string | undefined)[] | null =>
  found && [found[0], found[2], found[1], found[3]];

const withoutYear = (text: string): boolean =>
  /^\d{1,2}[.\s/-]+\d{1,2}$/.test(text) || /^\d{1,2}[.\s]*[a-z]{3,}$/.test(text);

function dateOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}
