import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';
import { RedactionFailed, Redactor } from './redactor.ts';

/** A hundred times as many at full size. */
const RUNS = process.env.FORDOER_TEST_SIZE === 'full' ? 100 : 1;

const nobody = { names: [], phones: [], emails: [], addresses: [], birthDates: [], others: [] };
const bones = (text: string) => read(text).text.replace(/[^\p{L}\p{N}]/gu, '');
const pad = (value: number, width = 2) => String(value).padStart(width, '0');

const SCRIPTS = ['0', '٠', '۰', '०', '０', '𝟎', '𝟶'].map((zero) => zero.codePointAt(0) ?? 48);
const NOISE = ['', '', '', '\u200B', '\u00AD', '\u2060', '\uFE0F', '\u0332', '\u200D'];
const script = fc.constantFrom(...SCRIPTS);
const noise = fc.constantFrom(...NOISE);

/** Digits in any script, with something invisible after each. */
function written(digits: string, zero: number, unseen: readonly string[]): string {
  return [...digits]
    .map((d, i) => String.fromCodePoint(zero + Number(d)) + (unseen[i % unseen.length] ?? ''))
    .join('');
}

const cpr = fc
  .tuple(
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(0, 60),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 0, max: 9999 }),
  )
  .map(
    ([day, more, month, year, serial]) => [pad(day + more), pad(month), pad(year), pad(serial, 4)] as const,
  );
const inside = fc.constantFrom('', '', ' ', '.', '-', '/');
const between = fc.constantFrom(
  '',
  '-',
  ' ',
  '  ',
  ' - ',
  '–',
  '—',
  '−',
  '.',
  '/',
  '_',
  ' / ',
  '\u00A0',
  '\n',
  ':',
  '‑',
  '=',
  '·',
);
const before = fc.constantFrom(
  '',
  'cpr ',
  'CPR:',
  'Cpr-nr. ',
  'mit nummer er (',
  'CPR',
  'Jeg har 39,4 i feber. ',
  'æøå',
  '\n',
  'Tlf og ',
);
const after = fc.constantFrom(
  '',
  '.',
  ', tak',
  ')',
  ' har feber 38,5',
  ' mg er det ikke',
  '\n',
  'x',
  ' og 2 børn',
);

describe('CPR numbers', () => {
  test('[TR-16] leave in no way of writing: grouped, glued, in other scripts, with characters nobody sees', () => {
    fc.assert(
      fc.property(
        cpr,
        inside,
        between,
        script,
        fc.array(noise, { minLength: 1, maxLength: 4 }),
        before,
        after,
        (parts, dot, dash, zero, unseen, head, tail) => {
          const [day, month, year, serial] = parts;
          const typed =
            written(day, zero, unseen) +
            dot +
            written(month, zero, unseen) +
            dot +
            written(year, zero, unseen) +
            dash +
            written(serial, zero, unseen);
          const redactor = new Redactor(nobody);
          const text = head + typed + tail;
          const redacted = redactor.redact(text);
          expect(redactor.originals.some((one) => bones(one).includes(parts.join('')))).toBe(true);
          expect(bones(redacted)).not.toContain(serial);
          expect(redactor.restore(redacted)).toBe(text);
        },
      ),
      { numRuns: 1500 * RUNS },
    );
  });

  test('[TR-16] leave nowhere in a text of anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        cpr,
        fc.string({ unit: 'grapheme' }),
        (head, parts, tail) => {
          const [day, month, year, serial] = parts;
          const number = `${day}${month}${year}-${serial}`;
          const redactor = new Redactor(nobody);
          let redacted = '';
          try {
            redacted = redactor.redact(`${head}x${number}x${tail}`);
          } catch (error) {
            expect(error).toBeInstanceOf(RedactionFailed);
          }
          expect(redacted).not.toContain(number);
          expect(redacted).not.toContain(serial);
        },
      ),
      { numRuns: 1000 * RUNS },
    );
  });
});

describe('phone numbers', () => {
  const groupings = [
    [8],
    [2, 2, 2, 2],
    [4, 4],
    [4, 2, 2],
    [2, 2, 4],
    [3, 3, 2],
    [3, 2, 3],
    [2, 3, 3],
    [2, 6],
  ];
  test('[TR-17] leave in no usual grouping', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000_000, max: 19_999_999 }),
        fc.constantFrom(...groupings),
        fc.constantFrom(' ', '.', '-', '\u00A0', '–', '  '),
        fc.constantFrom('', '+45 ', '0045', '+45', '(+45) ', '0045 '),
        script,
        fc.constantFrom('tlf ', 'Ring ', 'mobil: ', 'Jeg har feber. ', ''),
        fc.constantFrom('', '.', ' tak', ', mvh'),
        (number, grouping, gap, country, zero, head, tail) => {
          // 1975-1980 is taken for years.
          fc.pre(
            !(grouping.length === 2 && grouping[0] === 4 && /^[12][09]\d\d[12][09]/.test(String(number))),
          );
          let at = 0;
          const groups = grouping.map((length) => {
            at += length;
            return written(String(number).slice(at - length, at), zero, ['']);
          });
          const text = head + country + groups.join(gap) + tail;
          const redactor = new Redactor(nobody);
          const redacted = redactor.redact(text);
          expect(redactor.originals.some((one) => bones(one).includes(String(number)))).toBe(true);
          expect(redactor.restore(redacted)).toBe(text);
        },
      ),
      { numRuns: 1000 * RUNS },
    );
  });
});

describe('any text at all', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'Anne',
          'hansen',
          ' ',
          '12',
          '.',
          '/',
          '@',
          '[NAVN-1]',
          'vej ',
          'født',
          'a\u030A',
          '\n',
          '3',
          '-',
          'Mark',
          ',',
          '1980',
          '😀',
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('comes back as it was, but for square brackets, or is refused', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const redactor = new Redactor(nobody);
        try {
          const redacted = redactor.redact(text);
          expect(redactor.restore(redacted)).toBe(text.replace(/[[［]/g, '(').replace(/[\]］]/g, ')'));
        } catch (error) {
          expect(error).toBeInstanceOf(RedactionFailed);
        }
      }),
      { numRuns: 1000 * RUNS },
    );
  });

  test('is read in time, however hostile', () => {
    for (const part of [
      'a',
      '1',
      '1 ',
      '@',
      'a@',
      'Aa ',
      'vej 1 ',
      '1/',
      'a.',
      '\u200B1',
      'hedder ',
      'a\u0301',
      '\n',
      '[',
      'a-',
      'A. ',
      '+',
      '(',
      'født ',
      'at dot ',
      '12 34 ',
    ]) {
      const text = part.repeat(4000 / part.length);
      try {
        new Redactor(nobody).redact(text);
      } catch (error) {
        expect(error).toBeInstanceOf(RedactionFailed);
      }
    }
  });
});
