import { describe, expect, it } from 'vitest';
import { readNumber, sayNumber } from './number.ts';

describe('a number as people write it', () => {
  it.each([
    ['38,5', 38.5],
    ['38.5', 38.5],
    [' 39 ', 39],
    ['0', 0],
    ['0,5', 0.5],
    ['-2', -2],
    ['45 år', 45],
    ['45 år.', 45],
    ['ca. 45', 45],
    ['Omkring 45 år', 45],
    ['cirka 38,5', 38.5],
    ['38,5 °C', 38.5],
    ['38,5°', 38.5],
    ['39 grader', 39],
    ['39 Grader', 39],
  ])('"%s" is %d', (text, value) => {
    expect(readNumber(text, 'år')).toBe(value);
  });

  it.each([
    '',
    'ca.',
    'mindst 45',
    '38-39',
    'mange',
    '45 kg',
    '4 5',
    '1.000.000',
    '38,',
    ',5',
    '4e2',
    '٤٥',
    'NaN',
  ])('"%s" is none that anybody else could know', (text) => {
    expect(readNumber(text, 'år')).toBeUndefined();
  });

  it('is said with the comma or point of the language', () => {
    expect(sayNumber(38.5, 'da')).toBe('38,5');
    expect(sayNumber(38.5, 'en')).toBe('38.5');
    expect(sayNumber(1000, 'da')).toBe('1000');
  });
});
