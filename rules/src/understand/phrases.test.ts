import { describe, expect, it } from 'vitest';
import { read, signs } from './testing/read.ts';

describe('a phrase is recognised', () => {
  it.each([
    ['ondt i brystet', 'as written'],
    ['ONDT I BRYSTET', 'in capitals'],
    ['ont i bryst', 'in its everyday forms'],
    ['jeg har rigtig ondt midt i brystet', 'with small words between'],
    ['ondt i halsen og brystet', 'as part of a list'],
    ['brystet gør ondt', 'the other way round'],
    ['brystsmerter', 'as a compound'],
    ['ondt i halsen og brystet hvad skal jeg gøre', 'before a question without punctuation'],
    ['bryst smerter', 'as a compound written apart'],
    ['bryst-smerter', 'as a compound with a hyphen'],
    ['brystsmeter', 'misspelt'],
    ['brystsmeterne', 'misspelt and inflected'],
    ['smerterne i mit bryst', 'inflected'],
    ['my chest hurts', 'in English'],
    ['har chest pain siden i går', 'in both languages at once'],
  ])('%s: %s', (text) => expect(signs(text)).toContain('+chest-pain'));

  it.each(['naeseblod', 'naseblod', 'næseblod', 'NÆSEBLOD'.normalize('NFD'), 'næse blod', 'næsebldo'])(
    '%s is a nosebleed',
    (text) => expect(signs(text)).toBe('+nosebleed'),
  );

  it.each(['kan ik få luft', 'at jeg ikke kan få luft', 'kan næsten ikke få luft', 'jeg ka it få luft'])(
    '%s: the negation belongs to the phrase',
    (text) => expect(signs(text)).toBe('+no-air'),
  );
});

describe('a phrase is not recognised', () => {
  it.each([
    ['ondt i ryggen. Brystet er fint', 'across sentences'],
    ['ondt i maven, brystet er fint', 'across clauses'],
    ['ondt i maven men brystet er fint', 'across a turn'],
    ['jeg har høfeber', 'where a look-alike stands'],
    ['lidt feber efter vaccine', 'inside a longer look-alike'],
    ['jeg dør af grin', 'in an idiom that content names'],
    ['han er væk i weekenden', 'by half of it'],
    ['jeg slog mig på døren', 'where it was done by the writer'],
    ['min mand slår græs', 'without whom it was done to'],
    ['haste', 'in a common word one letter away'],
  ])('%s: %s', (text) => expect(signs(text)).toBe(''));
});

it('a short word that is only nearly the phrase becomes a question', () =>
  expect(signs('fever feberr hosder')).toContain('?cough'));

it('what people say without meaning it becomes a question', () =>
  expect(signs('jeg orker ikke mere')).toBe('?weary-of-life'));

describe('alternatives', () => {
  it.each(['kan ikke løfte armen', 'kan ikke bevæge mit ene ben'])('%s is one of them', (text) =>
    expect(signs(text)).toBe('?weak-limb'),
  );
  it('what is plainly said goes before what is said of lesser things too', () =>
    expect(signs('jeg kan pludselig ikke løfte armen')).toBe('+weak-limb'));
});

describe('a phrase with a number', () => {
  it.each(['tog 30 pinex', 'har taget tyve panodiler', 'jeg tog 12 stk panodiler'])('%s', (text) =>
    expect(signs(text)).toBe('+overdose'),
  );
  it.each(['tog 2 pinex', 'tog 500 mg panodiler', 'tog panodiler', 'tog for 12 timer siden panodiler'])(
    'not %s',
    (text) => expect(signs(text)).toBe(''),
  );
});

it('a finding names its phrase and quotes the words', () => {
  const text = 'Hej 👋 jeg har ONDT midt I BRYSTET nu';
  expect(read(text).findings).toEqual([
    {
      id: 'chest-pain',
      state: 'present',
      certain: true,
      rule: 'ondt i brystet',
      quote: 'ONDT midt I BRYSTET',
      span: { from: text.indexOf('ONDT'), to: text.indexOf(' nu') },
    },
  ]);
});
