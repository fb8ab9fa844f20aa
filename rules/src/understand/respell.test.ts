import { describe, expect, it } from 'vitest';
import { read, signs, value } from './testing/read.ts';

describe('a blank too few or too many loses nothing', () => {
  it.each([
    ['ondt ibrystet', '+chest-pain'],
    ['ondti brystet', '+chest-pain'],
    ['jeg vildø', '+suicidal'],
    ['kan ikkefå luft', '+no-air'],
    ['stiv inakken', '+stiff-neck'],
    ['be vidstløs', '+unconscious'],
    ['ondt i bry stet', '+chest-pain'],
    ['hun er bevidst løs', '+unconscious'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toContain(expected));
});

describe('a slip in a short word loses nothing', () => {
  it.each([
    ['odnt i brystet', '+chest-pain'],
    ['onddt i brystet', '+chest-pain'],
    ['ont i brystet', '+chest-pain'],
    ['kan ikek få luft', '+no-air'],
    ['kan ikke få lutf', '+no-air'],
    ['kan ijke få luft', '+no-air'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});

describe('a slip in a small word turns nothing', () => {
  it.each([
    ['inggen feber', '-fever'],
    ['jeg har iikke ondt i brystet', '-chest-pain'],
    ['uuden feber', '-fever'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));

  it('the person and the time are read', () => {
    expect(read('min dattter på 4 har feber').person).toBe('child');
    expect(value('feber isden i går', 'symptom-days')).toBe(1);
    expect(value('hoste sid en i går', 'symptom-days')).toBe(1);
  });
});

describe('what is spelt right, or may be another word, is left alone', () => {
  it.each([['næsen er tilstoppet'], ['vi var på ferie i Sverige'], ['jeg har købt en kat']])('%s', (text) =>
    expect(signs(text)).not.toMatch(/[+-]/),
  );

  it('a unit behind a number is no other word', () =>
    expect(read('datter på 2 måender har feber').age).toBeCloseTo(2 / 12));
});
