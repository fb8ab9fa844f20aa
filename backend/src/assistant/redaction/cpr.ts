import { chains, digitsOf, type Group, holding, separators, shapeOf } from './chains.ts';
import { doses, measures } from './measures.ts';
import { matches, type Span } from './span.ts';

/** How the ten digits are grouped by whoever writes a date and four digits, whatever stands between them. */
const USUAL = new Set([
  '10',
  '6-4',
  '6-2-2',
  '2-2-2-4',
  '2-2-2-2-2',
  '4-2-4',
  '2-2-6',
  '6-1-1-1-1',
  '1-1-1-1-1-1-1-1-1-1',
]);

/** With the century in the date. */
const TWELVE = new Set(['12', '8-4', '2-2-4-4', '4-2-2-4']);

/** A replacement number has letters among its last four. */
const REPLACEMENT = /(?<!\d)\d{6} ?-? ?(?=[A-Z\d]{0,3}[A-Z])(?=[A-Z]{0,3}\d)[A-Z\d]{4}(?![\p{L}\d])/gu;

/** "The last four are 1234". */
const LAST_FOUR =
  /(?<![\p{L}\d])(?:(?:de )?sidste|last|4|fire|four)[ -](?:fire|4|four)?[ -]{0,2}(?:(?:cifre|tal|digits)|(?<=fire|4|four))[ -]?(?: i (?:mit )?cpr)?[ :]{0,2}(?:er|are|is)?[ :]{1,3}(?<id>\d(?:[ -]?\d){3})(?!\d)/giu;

/** The date and the four digits in one sentence: "310280 and then 1234". */
const APART = /(?<!\d)\d{6}(?!\d)[^\d\n]{1,24}\d{4}(?!\d)/gu;

/** The first six digits of a CPR number: day, with 60 added in replacement numbers, and month. */
export function startsLikeBirth(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 60;
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function isCpr(groups: readonly Group[], rest: string): boolean {
  const shape = shapeOf(groups);
  const digits = digitsOf(groups);
  if (shape === '10' || shape === '6-4') return true;
  if (USUAL.has(shape) && startsLikeBirth(digits)) return true;
  if (shape === '2-2-2-4' || shape.startsWith('1-1-1-1-1-'))
    return separators(groups).size === 1 && !doses(rest);
  // Grouped in no usual way: only where nothing else than one kind of separator stands between, as in no list of measures.
  const [separator, ...others] = separators(groups);
  return startsLikeBirth(digits) && others.length === 0 && ['', '-', '.', '_'].includes(separator ?? '');
}

/** CPR numbers in every way of writing. Modulus 11 is not asked: numbers without it are valid (TR-16). */
export function findCpr(text: string): Span[] {
  const spans = [...matches(text, REPLACEMENT, 'CPR'), ...matches(text, LAST_FOUR, 'CPR')];
  for (const match of text.matchAll(APART)) {
    const end = match.index + match[0].length;
    if (startsLikeBirth(match[0]) && !measures(text.slice(end)) && !/^[,.]\d/.test(text.slice(end)))
      spans.push({ kind: 'CPR', start: end - 4, end });
  }
  for (const chain of chains(text)) {
    for (let i = 0; i < chain.length; i++) {
      const ten = holding(chain, i, 10);
      const twelve = holding(chain, i, 12);
      const groups =
        twelve && TWELVE.has(shapeOf(twelve)) && !doses(text.slice(twelve.at(-1)?.end))
          ? twelve
          : ten && isCpr(ten, text.slice(ten.at(-1)?.end))
            ? ten
            : undefined;
      if (!groups) continue;
      spans.push({ kind: 'CPR', start: groups[0]?.start ?? 0, end: groups.at(-1)?.end ?? 0 });
      i += groups.length - 1;
    }
  }
  return spans;
}
