import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '../content/content.ts';
import * as ages from './lexicon/ages.ts';
import * as doubt from './lexicon/doubt.ts';
import * as light from './lexicon/light.ts';
import * as negation from './lexicon/negation.ts';
import * as persons from './lexicon/persons.ts';
import * as units from './lexicon/units.ts';
import { makeReader } from './reader.ts';
import { content } from './testing/fixture.ts';
import { read, signs } from './testing/read.ts';
import { understand } from './understand.ts';

const LEXICON = [ages, doubt, light, negation, persons, units];
const RUNS = { numRuns: process.env.FORDOER_TEST_SIZE === 'full' ? 50_000 : 500 };

/** Arbitrary text, and text of the words this reader looks for, in any order. */
const words = fc
  .array(
    fc.constantFrom(
      ...'ondt i brystet ikke ingen feber, eller. min mor på 84 siden 39,4 \u0000 😭 <b> hvis men og har jeg hun 7/10 uge \ud800'.split(
        ' ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((list) => list.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 }), words);

/** The words of an exported list, where it is one. */
const wordsOf = (list: unknown): string[] =>
  list instanceof Set || list instanceof Map
    ? [...list.keys()].filter((word): word is string => typeof word === 'string')
    : [];

const checkSpans = (release: Content, text: string) => {
  const { findings, complaints } = understand(release, text);
  for (const { span, quote } of findings) expect(text.slice(span.from, span.to)).toBe(quote);
  for (const { span } of [...findings, ...complaints]) {
    expect(span.from).toBeGreaterThanOrEqual(0);
    expect(span.to).toBeGreaterThan(span.from);
    expect(span.to).toBeLessThanOrEqual(text.length);
  }
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
};

describe('whatever is written', () => {
  it.each(['⺀', '头痛'])('a script without words we know has its quote: %s', (text) => {
    const { findings } = understand(content, text);
    expect(findings.map(({ rule, quote }) => [rule, quote])).toEqual([['other-language', text]]);
    checkSpans(content, text);
  });

  it('nothing throws, spans lie in the text and quotes are its words', () => {
    fc.assert(
      fc.property(anyText, (text) => checkSpans(content, text)),
      RUNS,
    );
  });

  it('nothing throws where a message is only a few of the words that are looked for, in any order', () => {
    const known = [
      ...new Set(LEXICON.flatMap((list) => Object.values(list).flatMap(wordsOf))),
      ...'sig selv mig os min tur ret slår kniv halsgreb hendes 2 12 41 39,5'.split(' '),
    ];
    expect(known.length).toBeGreaterThan(1000);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 5 }), (few) =>
        checkSpans(content, few.join(' ')),
      ),
      { numRuns: 4 * RUNS.numRuns },
    );
  });

  it('what is unseen between the letters changes nothing', () => {
    const unseen = fc.constantFrom(
      '',
      '\u200b',
      '\u200d',
      '\u00ad',
      '\u202e',
      '\u{e0061}',
      '\ufe0f',
      '\u0008',
    );
    const plain = 'ingen feber, men ondt i brystet';
    fc.assert(
      fc.property(fc.array(unseen, { minLength: plain.length, maxLength: plain.length }), (hidden) => {
        const text = [...plain].map((letter, at) => letter + hidden[at]).join('');
        expect(signs(text)).toBe('+chest-pain -fever');
        checkSpans(content, text);
      }),
      RUNS,
    );
  });

  it('the same text is understood the same way', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(understand(content, text)).toEqual(understand(content, text));
      }),
      RUNS,
    );
  });

  it.each([
    ['lone surrogates', '\ud800\udc00\udfff ondt i brystet \ud800'],
    ['zeroes', 'ondt\u0000i\u0000brystet'],
    ['direction overrides', '\u202eondt i brystet\u202c'],
    ['invisible characters', 'o\u200bn\u200bd\u200bt i bry\u00adstet'],
    ['characters of tags', 'o\u{e0041}ndt i bry\u{e007f}stet'],
    ['control characters', 'o\u0008ndt i bry\u001bstet'],
    ['stylised letters', '𝐨𝐧𝐝𝐭 𝐢 ⓑⓡⓨⓢⓣⓔⓣ'],
    ['HTML', '<p>ondt i <b>brystet</b></p>'],
    ['emoji', '😭😭 ondt i brystet 💔'],
    ['a wall of text', `${'bla '.repeat(990)}ondt i brystet`.slice(-4000)],
  ])('%s do not hide a symptom', (_, text) => {
    expect(read(text).findings.map(({ id }) => id)).toEqual(['chest-pain']);
    checkSpans(content, text);
  });

  it.each(['', ' ', '?', '\n', '😭', '\u200b'])('%j says nothing', (text) => {
    expect(read(text)).toEqual({ complaints: [], likely: [], findings: [], language: 'und' });
  });
});

it('a release is compiled once', () => expect(makeReader(content)).toBe(makeReader(content)));

describe('complaints', () => {
  it.each([
    ['ondt i halsen og lidt hoste', ['sore-throat', 'cough']],
    ['feber, ondt i brystet og trykken for brystet', ['chest-pain', 'fever']],
    ['slem hoste om natten og ondt i halsen', ['cough', 'sore-throat']],
    ['hjælp', []],
  ])('%s → %j', (text, ids) => expect(read(text).complaints.map(({ id }) => id)).toEqual(ids));

  it('scores lie between 0 and 1 and fall', () => {
    const scores = read(
      'slem hoste om natten, hoste, feber og ondt i halsen, ikke ondt i brystet',
    ).complaints.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score).toBeGreaterThan(0);
    for (const score of scores) expect(score).toBeLessThan(1);
  });
});

describe('cost', () => {
  const STORIES = [
    'Min datter på 4 har haft 39,4 i feber siden i går og hoster meget. Hun har ikke udslæt, men er lidt slap. ',
    'ikke ikke ingen uden eller ',
    'ondt i brystet ',
    'min mor min far ',
    'for to år siden 3 dage ',
  ];
  /** Processor time of this thread in µs, so that a busy machine does not count. */
  const spent = (text: string, times: number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let sample = 0; sample < 5; sample++) {
      const before = process.threadCpuUsage();
      for (let time = 0; time < times; time++) understand(content, text);
      const { user, system } = process.threadCpuUsage(before);
      least = Math.min(least, user + system);
    }
    return least;
  };
  const told = (story: string, length: number): string =>
    story.repeat(Math.ceil(length / story.length)).slice(0, length);

  it.each(STORIES)('grows no faster than the message: %s', (story) => {
    const [short, long] = [told(story, 1000), told(story, 16_000)];
    spent(short, 16);
    // The same amount of text in one message or in sixteen. Quadratic reading would take sixteen times as long.
    expect(spent(long, 1)).toBeLessThan(4 * spent(short, 16));
  });
});
