import { da } from './da.ts';
import { en } from './en.ts';
import type { Texts } from './wording.ts';

const TEXTS = { da, en } satisfies Record<string, Texts>;

/** The sentences of a language. */
export const textsOf = (locale: 'da' | 'en'): Texts => TEXTS[locale];

/** "feber, hoste og udslæt" */
export function list(texts: Texts, parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${texts.listAnd} ${parts.at(-1)}`;
}

/** Making a format costs far more than using it. */
const formats = (locale: 'da' | 'en', tag: string) => ({
  time: new Intl.DateTimeFormat(tag, { ...textsOf(locale).dateTime, timeZone: 'Europe/Copenhagen' }),
  date: new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  number: new Intl.NumberFormat(tag, { maximumFractionDigits: 10, useGrouping: false }),
});
const FORMATS = { da: formats('da', 'da-DK'), en: formats('en', 'en-GB') };

/** "tirsdag den 1. december kl. 10.20", in Copenhagen. */
export const sayTime = (locale: 'da' | 'en', at: Date): string => FORMATS[locale].time.format(at);

/** "12. december 1995" from "1995-12-12". */
export const sayDate = (locale: 'da' | 'en', date: string): string =>
  FORMATS[locale].date.format(new Date(`${date}T00:00:00Z`));

/** "30 år"; under two years in months. */
export function sayAge(locale: 'da' | 'en', years: number): string {
  const { age } = textsOf(locale);
  return years < 2 ? age.months(Math.round(years * 12)) : age.years(Math.floor(years));
}

/** "38,5" in Danish; every digit that was given. */
export const sayNumber = (locale: 'da' | 'en', value: number): string => FORMATS[locale].number.format(value);

/** "polski": a language by the name that those who speak it give it. @param tag BCP 47 */
export const sayLanguage = (tag: string): string =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

/** "70 11 31 31" from "+4570113131"; short codes as they are. */
export function sayPhone(phone: string): string {
  const digits = phone.replace(/^\+45/, '');
  return digits.length === 8 ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : digits;
}
