import { chains, separators } from './chains.ts';
import { startsLikeBirth } from './cpr.ts';
import { doses, measures, PUBLIC_LINES } from './measures.ts';
import { matches, type Span } from './span.ts';

/** A number plate; two capitals that are a measure's name are none. */
const PLATE =
  /(?<![\p{L}\d])(?!BT|BP|IE|KG|MG|ML|KL|NR|HR|CT|MR|TB|OK|RR|SP|DB)[A-ZÆØÅ]{2} ?\d{2} ?\d{3}(?!\d)/gu;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu;
const ADDRESS_ON_THE_NET = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;

/** What is said to be somebody's number: of an account, a card, a case, a door. */
const TOLD =
  /(?<!\p{L})(?:(?:konto|kunde|pas|sags|journal|medlems|patient|police|prøve|ordinations|bestillings|kørekort|sundhedskort|opholdskort|bankkort|løbe|skade|reg|recept|forsikrings|registrerings|personale|studie|kort)\.?[ -]?(?:nr|nummer|nummeret)|reg\.?|konto|dørkode|dørkoden|kode|koden|pinkode|pin|password|adgangskode|sagsnr|journalnr|forsikringspolice|nummerplade|(?:passport|account|case|member|patient|card|door|policy|licen[cs]e|id)(?: code| number| no)?)[.:]{0,2}(?: nr\.?| er| is| på|:|=| i \p{L}{1,12}){0,3}[ :]{1,2}(?<id>(?=[\p{L}\d\-/.]{0,6}\d)(?=[^\n]{0,12}\d[^\n]{0,3}\d)[\p{L}\d][\p{L}\d\-/]{2,24})(?![\p{L}\d])/giu;

/** Letters that belong to a number: K-5590213, A12345678. */
const PREFIX = /(?<![\p{L}\d])[A-Z]{1,2}-?$/u;
const SUFFIX = /^(?:[/-]\d{1,8}|[A-Z]{1,2}(?![\p{L}\d]))/u;

/** Whether a run of this many digits is somebody's number rather than an amount. */
function isLong(digits: string, rest: string): boolean {
  return digits.length >= 5 && !PUBLIC_LINES.has(digits) && !(digits.length <= 6 && doses(rest));
}

/** Every other long number: of journal, passport, card, account, car. Six digits that could be a birth are taken for one. */
export function findNumbers(text: string): Span[] {
  const spans = [
    ...matches(text, PLATE, 'NUMMER'),
    ...matches(text, IBAN, 'NUMMER'),
    ...matches(text, ADDRESS_ON_THE_NET, 'NUMMER'),
    ...matches(text, TOLD, 'NUMMER').filter(({ end }) => !measures(text.slice(end))),
  ];
  for (const chain of chains(text)) {
    for (const { digits, start, end } of chain) {
      if (!isLong(digits, text.slice(end))) continue;
      if (digits.length === 6 && startsLikeBirth(digits)) {
        spans.push({ kind: 'FØDT', start, end });
        continue;
      }
      const before = PREFIX.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
      const after = SUFFIX.exec(text.slice(end, end + 10))?.[0].length ?? 0;
      spans.push({ kind: 'NUMMER', start: start - before, end: end + after });
    }
    // A card or an account in groups: long, evenly written, and of large groups as no list of measures is.
    const total = chain.reduce((sum, { digits }) => sum + digits.length, 0);
    const large = chain.filter(({ digits }) => digits.length >= 4).length;
    const even = [...separators(chain)].every((one) => one === '' || one === '-');
    const last = chain.at(-1);
    if (total >= 11 && large >= 2 && even && !doses(text.slice(last?.end)))
      spans.push({ kind: 'NUMMER', start: chain[0]?.start ?? 0, end: last?.end ?? 0 });
  }
  return spans;
}
