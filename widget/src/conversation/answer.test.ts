import { describe, expect, it } from 'vitest';
import { question } from '../testing/messages.ts';
import { draftOf, optionsOf, pick, rate, readAnswer } from './answer.ts';

const options = [
  { id: 'rash', label: 'Udslæt' },
  { id: 'stiff-neck', label: 'Stiv nakke' },
];
const yesNo = question(1, 'q');
const oneOf = question(1, 'q', { answerType: 'one-of', options });
const anyOf = question(1, 'q', { answerType: 'any-of', options });
const number = question(1, 'q', { answerType: 'number', unit: 'grader', range: { min: 30, max: 45 } });
const text = question(1, 'q', { answerType: 'text', unknownAllowed: false });

const scale = question(1, 'q', {
  answerType: 'scale',
  options: [
    { id: '0', label: 'Slet ikke' },
    { id: '1', label: 'Flere dage' },
  ],
  items: ['Træt', 'Nedtrykt'],
});

const read = (asked: typeof yesNo, picked: string[], written = '') =>
  readAnswer(asked, { picked, written }, 'da', 'og');

describe('reading an answer', () => {
  it.each([
    [yesNo, ['yes'], '', true, 'Ja'],
    [yesNo, ['no'], '', false, 'Nej'],
    [yesNo, ['unknown'], '', 'unknown', 'Ved ikke'],
    [oneOf, ['rash'], '', 'rash', 'Udslæt'],
    [oneOf, ['unknown'], '', 'unknown', 'Ved ikke'],
    [anyOf, ['stiff-neck', 'rash'], '', ['rash', 'stiff-neck'], 'Udslæt og Stiv nakke'],
    [anyOf, ['none'], '', ['none'], 'Nej, intet af det'],
    [anyOf, ['unknown'], '', 'unknown', 'Ved ikke'],
    [scale, ['0', '1'], '', ['0', '1'], 'Træt: Slet ikke\nNedtrykt: Flere dage'],
    [number, [], '38,5', 38.5, '38,5 grader'],
    [text, [], ' Test Testesen ', 'Test Testesen', 'Test Testesen'],
  ])('case %#', (asked, picked, written, value, words) => {
    expect(read(asked, picked, written)).toEqual({ ok: true, value, text: words });
  });

  it.each([
    [yesNo, '', 'choose-one'],
    [oneOf, '', 'choose-one'],
    [anyOf, '', 'choose-any'],
    [scale, '', 'rate-all'],
    [number, '', 'number'],
    [number, 'mindst 38', 'number'],
    [number, '385', 'range'],
    [text, '   ', 'write'],
  ])('[UX-27] says what is missing, case %#', (asked, written, missing) => {
    expect(read(asked, [], written)).toEqual({ ok: false, missing });
  });
});

describe('the options', () => {
  it('[UX-24] always hold ved ikke, and a list of signs its explicit no', () => {
    expect(optionsOf(yesNo).map(({ id }) => id)).toEqual(['yes', 'no', 'unknown']);
    expect(optionsOf(anyOf).map(({ id }) => id)).toEqual(['rash', 'stiff-neck', 'none', 'unknown']);
  });

  it('leave ved ikke out where only the patient can know', () => {
    expect(optionsOf({ ...oneOf, unknownAllowed: false }).map(({ id }) => id)).toEqual([
      'rash',
      'stiff-neck',
    ]);
  });
});

describe('rating', () => {
  it('keeps each line apart, and is not done before all are rated', () => {
    const first = rate(scale, [], 1, '1');
    expect(first).toEqual(['', '1']);
    expect(read(scale, first)).toEqual({ ok: false, missing: 'rate-all' });
    expect(rate(scale, rate(scale, first, 0, '0'), 1, '0')).toEqual(['0', '0']);
  });
});

describe('picking', () => {
  it('replaces where one answer is wanted', () => {
    expect(pick(yesNo, ['yes'], 'no')).toEqual(['no']);
  });

  it('adds and takes away on a list of signs', () => {
    expect(pick(anyOf, ['rash'], 'stiff-neck')).toEqual(['rash', 'stiff-neck']);
    expect(pick(anyOf, ['rash', 'stiff-neck'], 'rash')).toEqual(['stiff-neck']);
  });

  it('none and ved ikke exclude the signs, and the signs them', () => {
    expect(pick(anyOf, ['rash', 'stiff-neck'], 'none')).toEqual(['none']);
    expect(pick(anyOf, ['none'], 'unknown')).toEqual(['unknown']);
    expect(pick(anyOf, ['unknown'], 'rash')).toEqual(['rash']);
  });
});

it.each([
  [yesNo, false, { picked: ['no'], written: '' }],
  [anyOf, ['rash'], { picked: ['rash'], written: '' }],
  [anyOf, 'unknown', { picked: ['unknown'], written: '' }],
  [number, 38.5, { picked: [], written: '38,5' }],
  [number, 'unknown', { picked: [], written: '' }],
  [text, 'Test', { picked: [], written: 'Test' }],
])('[UX-25] an earlier answer stands in the fields again, case %#', (asked, value, draft) => {
  expect(draftOf(asked, value, 'da')).toEqual(draft);
});
