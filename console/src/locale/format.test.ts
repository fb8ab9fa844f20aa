import { describe, expect, it } from 'vitest';
import { sayPerson, sayPhone, sayTime, sayWait } from './format.ts';

describe('times', () => {
  it.each([
    [-5_000, 'under 1 min'],
    [59_000, 'under 1 min'],
    [12 * 60_000, '12 min'],
    [65 * 60_000, '1 t 5 min'],
    [27 * 3_600_000, '1 dag 3 t'],
  ])('%d ms of waiting read as %s', (ms, said) => expect(sayWait(ms)).toBe(said));

  it('a time of another day bears its day, in Copenhagen', () => {
    const now = Date.parse('2026-12-01T23:30:00Z'); // half past midnight on the 2nd
    expect(sayTime('2026-12-02T13:05:00Z', now)).toBe('14.05');
    expect(sayTime('2026-12-01T13:05:00Z', now)).toBe('tirs. 14.05');
    expect(sayTime('2026-12-11T13:05:00Z', now)).toBe('11. dec. 14.05');
  });
});

describe('people', () => {
  it.each([
    [{ who: 'child', ageYears: 2 / 12 }, 'barn 2 mdr.'],
    [{ who: 'child', ageYears: 0.02, sex: 'female' as const }, 'barn under 1 md., pige'],
    [{ who: 'self', ageYears: 34, sex: 'female' as const }, 'kvinde 34 år'],
    [{ who: 'self' }, 'Alder og køn ukendt'],
    [{ who: 'parent', ageYears: 81.4, sex: 'male' as const }, 'forælder, mand 81 år'],
    [{ who: 'other' }, 'en anden'],
  ])('%j reads as %s', (person, said) => expect(sayPerson(person)).toBe(said));

  it('a Danish number is read in pairs, any other as written', () => {
    expect(sayPhone('+4512345678')).toBe('12 34 56 78');
    expect(sayPhone('+46 8 123')).toBe('+46 8 123');
  });
});
