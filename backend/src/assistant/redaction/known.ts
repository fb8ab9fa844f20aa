import { standing } from './lexicon.ts';
import { fold } from './reading.ts';
import { bonesOf, places, skeleton } from './skeleton.ts';
import { type Kind, matches, type Span } from './span.ts';

/** What is known of who takes part: told in the booking, read from an identity. Redacted wherever it occurs, in any case and without æøå too. */
export interface KnownIdentity {
  names: readonly string[];
  phones: readonly string[];
  emails: readonly string[];
  addresses: readonly string[];
  /** ISO 8601: `1980-05-03`. */
  birthDates: readonly string[];
  others: readonly string[];
}

const MONTHS =
  'januar|january|jan februar|february|feb marts|march|mar april|apr maj|may juni|june|jun juli|july|jul august|aug september|sept?|sep oktober|october|okt|oct november|nov december|dec'.split(
    ' ',
  );

/** All ways of writing one date of birth: with its year, or with its month as a word. */
function datePattern(iso: string): RegExp | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [d, m] = [`0?${Number(day)}`, `0?${Number(month)}`];
  const y = `'?(?:${year.slice(0, 2)})?${year.slice(2)}`;
  const named = `(?:${MONTHS[Number(month) - 1] ?? month})`;
  const ways = [
    `${d}[ ./-]{1,3}${m}[ ./-]{1,3}${y}`,
    `${m}[ ./-]{1,3}${d}[ ./-]{1,3}${y}`,
    `${year}[ ./-]?${month}[ ./-]?${day}`,
    `${day}${month}(?:${year.slice(0, 2)})?${year.slice(2)}`,
    `${d}(?:st|nd|rd|th)?\\.? ?(?:of )?${named}(?:[., ]{1,3}${y})?`,
    `${named} ${d}(?:st|nd|rd|th)?(?:,? ${y})?`,
  ];
  return new RegExp(`(?<![\\d.,/])(?:${ways.join('|')})(?![\\d/]|[.,]\\d)`, 'giu');
}

/** Parts of an address that tell where it is by themselves: the street with its number, the street, the town with its code. */
function addressParts(address: string): string[] {
  const segments = address.split(/[,\n]/).map((part) => part.trim());
  const streets = segments
    .map((part) => part.replace(/ \d.*$/, ''))
    .filter((part) => part.length > 4 && !/^\d/.test(part));
  return [address, ...segments.filter((part) => part.length > 4), ...streets];
}

/** Finds what is known in a text. */
export class Known {
  private readonly sought: { kind: Kind; bones: string }[] = [];
  private readonly dates: RegExp[];
  /** Words of names; whether they are looked for without a capital too. */
  private readonly words = new Map<string, boolean>();

  constructor(known: KnownIdentity) {
    const seek = (kind: Kind, text: string) => this.sought.push({ kind, bones: bonesOf(text) });
    for (const name of known.names) {
      if (/\p{L}[ .-]+\p{L}/u.test(name)) seek('NAVN', name);
      for (const [word] of name.matchAll(/\p{L}{2,}/gu)) {
        // "Hans" and "Per" are words of every text: without a capital they are taken for that.
        const seen = standing(word.toLowerCase());
        this.words.set(
          fold(word),
          !(seen === 'weak' || seen === 'common' || EVERYDAY.has(word.toLowerCase())),
        );
      }
    }
    for (const phone of known.phones) {
      const digits = phone.replace(/\D/g, '');
      if (digits.length > 4) seek('TELEFON', digits);
      if (/^(?:00)?45\d{8}$/.test(digits)) seek('TELEFON', digits.slice(-8));
    }
    for (const email of known.emails) seek('MAIL', email);
    for (const address of known.addresses) for (const part of addressParts(address)) seek('ADRESSE', part);
    for (const other of known.others) seek(/^\d{6}\D?\d{4}$/.test(other.trim()) ? 'CPR' : 'NUMMER', other);
    this.dates = known.birthDates.map(datePattern).filter((pattern) => pattern !== undefined);
  }

  find(text: string): Span[] {
    const spans = this.dates.flatMap((pattern) => matches(text, pattern, 'FØDT'));
    if (this.words.size > 0) {
      for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
        const name = [fold(word), fold(word.replace(/s$/i, ''))].find((one) => this.words.has(one));
        if (name === undefined || !(this.words.get(name) || /^\p{Lu}/u.test(word))) continue;
        const whole = fold(word) === name;
        spans.push({ kind: 'NAVN', start: index, end: index + word.length - (whole ? 0 : 1) });
      }
    }
    const all = this.sought.length > 0 ? bonesOf(text) : '';
    const there = this.sought.filter(({ bones }) => all.includes(bones));
    if (there.length === 0) return spans;
    const within = skeleton(text);
    for (const { kind, bones } of there)
      for (const place of places(text, within, bones)) spans.push({ kind, ...place });
    return spans;
  }
}

/** Names that stand in nearly every text as another word. */
const EVERYDAY = new Set(
  'hans per ben bo else tage will max said my lang kort have dag vil her ned mine line mark'.split(' '),
);
