import { doses, isVital, PUBLIC_LINES } from './measures.ts';
import { read } from './reading.ts';

/** A digit, where it stands, and what stands before it. */
interface Digit {
  value: string;
  at: number;
}

const SMALL = /^[^\p{L}\p{N}]{0,3}$/u;

/** After which digits of a number there is a gap, as `2,4,6`; nothing where the gaps are too wide. */
function gaps(text: string, digits: readonly Digit[]): { after: string; signs: Set<string> } | undefined {
  const after: number[] = [];
  const signs = new Set<string>();
  for (let i = 1; i < digits.length; i++) {
    const gap = text.slice((digits[i - 1] as Digit).at + 1, (digits[i] as Digit).at);
    if (gap === '') continue;
    if (!SMALL.test(gap) || /[,:\n[\]{}"]/.test(gap)) return undefined;
    after.push(i);
    signs.add(gap.trim());
  }
  return { after: after.join(','), signs };
}

const CPR_GAPS = new Set(['', '6', '2,4,6', '4,6', '6,8', '2,4,6,8', '2,4', '1,2,3,4,5,6,7,8,9']);
const PHONE_GAPS = new Set(['', '4', '2,4,6', '4,6', '2,4', '3,6', '3,5', '2,5', '1,2,3,4,5,6,7']);

/**
 * Whether a text still holds anything shaped like a CPR number, a Danish phone number or an e-mail address. Written apart from
 * the finders, digit by digit, so that what one overlooks the other may see.
 */
export function holdsIdentifier(typed: string): boolean {
  const { text } = read(typed);
  if (/[\p{L}\p{N}_]@[\p{L}\p{N}]/u.test(text)) return true;
  const digits: Digit[] = [...text.matchAll(/\d/g)].map(({ 0: value, index }) => ({ value, at: index }));
  const begins = (i: number) => i === 0 || (digits[i] as Digit).at - (digits[i - 1] as Digit).at > 1;
  const ends = (i: number) => i === digits.length - 1 || begins(i + 1);
  for (let i = 0; i < digits.length; i++) {
    if (!begins(i)) continue;
    for (const [length, allowed] of [
      [10, CPR_GAPS],
      [8, PHONE_GAPS],
    ] as const) {
      const window = digits.slice(i, i + length);
      if (window.length < length || !ends(i + length - 1)) continue;
      const seen = gaps(text, window);
      const rest = text.slice((window.at(-1) as Digit).at + 1);
      if (!seen || !allowed.has(seen.after) || seen.signs.size > 1) continue;
      const number = window.map(({ value }) => value).join('');
      if (PUBLIC_LINES.has(number)) continue;
      if (seen.after === '' || (length === 10 && seen.after === '6')) return true;
      const times = length === 8 && [...seen.signs].some((sign) => sign !== '' && !'-./·_*'.includes(sign));
      const years = seen.after === '4' && /^(?:19|20)\d\d(?:19|20)\d\d$/.test(number);
      const vital = length === 8 && isVital(text.slice(0, (digits[i] as Digit).at));
      if (!times && !years && !vital && !doses(rest)) return true;
    }
  }
  return false;
}
