import { describe, expect, it } from 'vitest';
import { ageAt, disagree, parseBirthDate, readBirthDate } from './birth-date.ts';

const now = new Date('2026-12-01T09:00:00Z');

describe('a birth date', () => {
  it.each([
    ['24-12-1980', '1980-12-24'],
    ['1. 2. 1990', '1990-02-01'],
    ['01/02/1990', '1990-02-01'],
    ['1 2 1990', '1990-02-01'],
    ['1990-02-01', '1990-02-01'],
    ['29-02-2024', '2024-02-29'],
    ['01-12-2026', '2026-12-01'],
    ['12.12.95', '1995-12-12'],
    ['12-12-95', '1995-12-12'],
    ['24-12-80', '1980-12-24'],
    ['121295', '1995-12-12'],
    ['12121995', '1995-12-12'],
    ['12/12/1995', '1995-12-12'],
    ['12. december 1995', '1995-12-12'],
    ['12 dec 1995', '1995-12-12'],
    ['12. Dec. 95', '1995-12-12'],
    ['den 1. maj 2020', '2020-05-01'],
    ['12 December 1995', '1995-12-12'],
    ['December 12, 1995', '1995-12-12'],
    ['12.12.1995.', '1995-12-12'],
    ['12.12.25', '2025-12-12'],
    ['12.12.26', '1926-12-12'],
  ])('%j is read as %s', (text, date) => {
    expect(parseBirthDate(text, now)).toBe(date);
  });

  it.each([
    ['no date', 'i går'],
    ['a day that is none', '31-02-1990'],
    ['29 February of another year', '29-02-2023'],
    ['month 13', '01-13-1990'],
    ['tomorrow', '02-12-2026'],
    ['too long ago', '01-01-1890'],
    ['a CPR number', '241280-1234'],
    ['something after it', '24-12-1980 ca.'],
  ])('%s is none', (_name, text) => {
    expect(parseBirthDate(text, now)).toBeUndefined();
  });
});

describe('two digits for a year', () => {
  it.each([
    ['12.12.20', 5, '2020-12-12'],
    ['12.12.20', 105, '1920-12-12'],
    ['12.12.20', undefined, '2020-12-12'],
    ['010126', 0.9, '2026-01-01'],
    ['010126', 100, '1926-01-01'],
  ])('%s at the age of %s is %s', (text, age, date) => {
    expect(parseBirthDate(text, now, age)).toBe(date);
  });
});

describe('what is wrong is told apart', () => {
  it.each([
    ['i går', 'form'],
    ['midt i maj', 'form'],
    ['24-12', 'no-year'],
    ['12. december', 'no-year'],
    ['31-02-1990', 'no-such-day'],
    ['300290', 'no-such-day'],
    ['1.1.2090', 'future'],
    ['1890-01-01', 'too-old'],
    ['241280-1234', 'cpr'],
    ['2412801234', 'cpr'],
    ['24-12-1980-1234', 'cpr'],
    ['mit cpr er 241280 1234', 'cpr'],
  ])('%s: %s', (text, why) => {
    expect(readBirthDate(text, now)).toEqual({ ok: false, why });
  });
});

describe('an age that was told', () => {
  it.each([
    ['1995-12-12', 30, false],
    ['1995-12-12', 31, false],
    ['1995-12-12', 29, false],
    ['1995-12-12', 32, true],
    ['1970-12-12', 30, true],
    ['2026-09-01', 0.25, false],
    ['2024-09-01', 0.25, true],
  ])('born %s, %s years: disagree %s', (date, told, differ) => {
    expect(disagree(date, told, now)).toBe(differ);
  });

  it('is counted to the day', () => {
    expect(ageAt('2020-12-01', now)).toBeGreaterThanOrEqual(6);
    expect(ageAt('2020-12-02', now)).toBeLessThan(6);
  });
});
