import { describe, expect, it } from 'vitest';
import { parseBirthDate, taskRefusal } from './tasks.ts';

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
    ['two digits for a year', '24-12-80'],
    ['a CPR number', '241280-1234'],
    ['something after it', '24-12-1980 ca.'],
  ])('%s is none', (_name, text) => {
    expect(parseBirthDate(text, now)).toBeUndefined();
  });
});

describe('a phone number', () => {
  it.each(['12345678', '12 34 56 78', '+45 12 34 56 78', '0046 70 123 45 67', '112-345-678'])(
    '%j is taken',
    (text) => {
      expect(taskRefusal('booking.phone', text, now)).toBeUndefined();
    },
  );

  it.each(['112', 'ring bare', '12345', '+', '1'.repeat(30), '12 34 56 78 eller mail'])(
    '%j is not',
    (text) => {
      expect(taskRefusal('booking.phone', text, now)).toBe('INVALID_MESSAGE');
    },
  );
});

describe('a name', () => {
  it.each([
    ['Åse Ærø-Nielsen', undefined],
    ['李', undefined],
    ['   ', 'EMPTY'],
    ['x'.repeat(201), 'TOO_LONG'],
    [7, 'INVALID_MESSAGE'],
    [['Anna'], 'INVALID_MESSAGE'],
  ])('%j: %s', (value, refusal) => {
    expect(taskRefusal('booking.name', value, now)).toBe(refusal);
  });
});
