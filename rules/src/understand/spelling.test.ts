import { describe, expect, it } from 'vitest';
import { makeSpelling } from './spelling.ts';
import { signs } from './testing/read.ts';

const near = (word: string, ...entries: string[]) =>
  makeSpelling(entries)
    .near(word)
    .map(({ entry }) => entry);

describe('a word is misspelt', () => {
  it.each([
    ['brytset', 'brystet', 'with two letters swapped'],
    ['rbystet', 'brystet', 'with its first two letters swapped'],
    ['brysttet', 'brystet', 'with a letter doubled'],
    ['brstet', 'brystet', 'with a letter lost'],
    ['naken', 'nakken', 'with one of a pair lost'],
    ['nake', 'nakke', 'with a letter lost from five'],
    ['bevidstæløs', 'bevidstløs', 'with a letter more'],
    ['halsbetændelsne', 'halsbetændelsen', 'when it is long'],
    ['halsbetndlse', 'halsbetændelse', 'with two slips when it is long'],
  ])('%s for %s, %s', (word, entry) => expect(near(word, entry, 'maven', 'feber')).toEqual([entry]));

  it.each([
    ['sakken', 'nakken', 'that begins with a far key'],
    ['solskader', 'selvskade', 'that begins otherwise and differs twice'],
    ['maver', 'mavens', 'that differs twice and is short'],
    ['mave', 'save', 'of four letters'],
    ['haps', 'hals', 'of four letters'],
  ])('%s is another word than %s, %s', (word, entry) => expect(near(word, entry)).toEqual([]));

  it('the nearest wins', () => expect(near('næseblod', 'næsebold', 'næseblot')).toContain('næseblot'));
});

describe('one slip does not lose a symptom', () => {
  it.each([
    ['smerter i brsytet', '+chest-pain'],
    ['smeter i brystet', '+chest-pain'],
    ['ondt i brystte', '+chest-pain'],
    ['ondt i halsne', '+sore-throat'],
    ['ondt i hasen', '+sore-throat'],
    ['bevisdtløs', '+unconscious'],
    ['bloet fra næsen', '+nosebleed'],
    ['bldoet fra næsen', '+nosebleed'],
    ['stiv i naken', '+stiff-neck'],
    ['blodpropp', '+blood-clot'],
    ['blodporp', '+blood-clot'],
    ['brystsmaerter', '+chest-pain'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});

describe('common words are no symptoms', () => {
  it.each([
    ['jeg har mistet dem', 'whose stem is another word'],
    ['luk døren, jeg vil have den lukket', 'that only looks like a stem'],
    ['jeg vil have døren lukket', 'that only looks like a stem'],
    ['ondt hos lægen', 'by a letter'],
    ['den haster', 'by a letter'],
    ['jeg koster rundt og venter', 'by a letter'],
    ['som det plejer', 'without its letters'],
    ['jeg har sommerferie', 'by their beginning'],
  ])('%s, %s', (text) => expect(signs(text)).toBe(''));
});

it('where a message lacks all its letters, a word that would be another common one is read with them', () => {
  expect(signs('jeg vil do nar det gor ondt')).toBe('+suicidal');
});
