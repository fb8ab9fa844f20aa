import { measures } from './measures.ts';
import { matches, type Span } from './span.ts';

const MONTH =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec|dez)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';
const YEAR = "(?:19|20)\\d\\d|'\\d\\d";
const ORDINAL =
  '(?:første|anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|el(?:l)?evte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tyvende|(?:en|to|tre|fire|fem|seks|syv|otte|ni)ogtyvende|tred[ie]vte|enogtred[ie]vte)';

/** A day, a month and a year. */
const FULL = [
  // 3.5.1980, 3/5-80, 03-05-80, 3/5 1980
  `(?<![\\d.,/])${DAY} ?[./] ?${MONTH_NUMBER} ?[./-] ?'?(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d/]|[.,:]\\d)`,
  `(?<![\\d.,/-])(?:0[1-9]|[12]\\d|3[01])-(?:0[1-9]|1[0-2])-(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d/-]|[.,:]\\d)`,
  `(?<![\\d.,/])${DAY}[ ./-]{1,3}${MONTH_NUMBER}[ ./-]{1,3}(?:19|20)\\d\\d(?!\\d)`,
  // 05/23/1980
  `(?<![\\d.,/])${MONTH_NUMBER}/${DAY}/(?:19|20)\\d\\d(?!\\d)`,
  `(?<!\\d)(?:19|20)\\d\\d ?[-/.] ?${MONTH_NUMBER} ?[-/.] ?${DAY}(?!\\d)`,
  // 3. maj 1980, 3rd of May 1980, May 3rd, 1980
  `(?<![\\d.,])${DAY}(?:st|nd|rd|th)?\\.? ?(?:of )?-?${MONTH}\\.?,?[ -]?(?:${YEAR})(?!\\d)`,
  `(?<!\\p{L})${ORDINAL} ${MONTH},? (?:${YEAR})(?!\\d)`,
  `(?<!\\p{L})${MONTH}\\.? (?:the )?${DAY}(?:st|nd|rd|th)?,? (?:${YEAR})(?!\\d)`,
].map((source) => new RegExp(source, 'giu'));

/** Words after which a date is a birth, and a few small ones between. */
const BORN =
  '(?<!\\p{L})(?:født|foedt|fødte|fødselsdag(?:en)?|fødselsdato|fødselsår|fødd|f\\.|f\\.d\\.|fdt\\.?|dob|d\\.o\\.b\\.?|date of birth|birth ?date|born|birthday|kom til verden|årgang|year of birth)' +
  '(?:[ :,]{1,2}(?:er|den|d\\.?|i|var|blev|på|on|in|is|the|dag|min|mit|året|år|in the year)){0,4}[ :]{0,3}';

/** After such a word less is enough: no year, or two digits of it, or a year alone. */
const BIRTH = [
  `${DAY} ?[./] ?${MONTH_NUMBER}(?: ?[./ -] ?'?(?:(?:19|20)\\d\\d|\\d\\d))?(?!\\d|[.,]\\d)`,
  `${DAY}(?:st|nd|rd|th)?\\.? ?(?:of )?${MONTH}(?:\\.?,? '?(?:(?:19|20)\\d\\d|\\d\\d))?(?!\\d|[.,]\\d)`,
  `${ORDINAL} ${MONTH}(?: (?:19|20)?\\d\\d)?(?!\\d)`,
  `${MONTH} ${DAY}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?(?!\\d|[.,]\\d)`,
  `${MONTH},? (?:19|20)\\d\\d(?!\\d)`,
  `(?:19|20)\\d\\d(?!\\d|[.,]\\d)`,
].map((source) => new RegExp(`${BORN}(?<id>${source})`, 'giu'));

/** "A child of '57": the year of birth in two digits. */
const VINTAGE = /(?<!\p{L})årgang (?<id>'?\d\d(?:\d\d)?)(?!\d)/giu;

/** Full dates, and what stands for a birth. A day and a month alone are clinical and stay. */
export function findDates(text: string): Span[] {
  return [...FULL, ...BIRTH, VINTAGE]
    .flatMap((pattern) => matches(text, pattern, 'FØDT'))
    .filter(({ start, end }) => !(measures(text.slice(end)) && !/\d{4}|\p{L}/u.test(text.slice(start, end))))
    .filter(({ start, end }) => !(end - start === 4 && measures(text.slice(end))));
}
