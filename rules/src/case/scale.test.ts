import { describe, expect, it } from 'vitest';
import { readContent } from '../files.ts';
import { triage } from '../triage.ts';
import { applyAnswer } from './answer.ts';
import { emptyCase, known } from './state.ts';

const content = readContent();
const fill = (questionId: string, value: readonly string[] | 'unknown') =>
  applyAnswer(content, emptyCase('da'), questionId, value);
const stateOf = (questionId: string, value: readonly string[]) => {
  const answered = fill(questionId, value);
  if (!answered.ok) throw new Error(answered.refusal);
  return answered.state;
};
const lines = (count: number, worth: string) => Array<string>(count).fill(worth);
const LOW = { text: 'jeg har været nedtrykt i tre uger', age: 40, sex: 'male', default: 'absent' } as const;

describe('a questionnaire that is filled in', () => {
  it('scores as its authors have it', () => {
    expect(
      known(stateOf('scale.phq9', ['3', '2', '1', '0', '0', '0', '0', '0', '0']), 'phq9-score').value,
    ).toBe(6);
    expect(known(stateOf('scale.gad7', lines(7, '3')), 'gad7-score').value).toBe(21);
    expect(known(stateOf('scale.who5', lines(5, '5')), 'who5-score').value).toBe(100);
    expect(known(stateOf('scale.who5', ['5', '4', '3', '2', '1']), 'who5-score').value).toBe(60);
  });

  it.each([
    ['a line left out', lines(8, '0'), 'EMPTY'],
    ['a line too many', lines(10, '0'), 'EMPTY'],
    ['a line without an answer', ['', ...lines(8, '0')], 'UNKNOWN_CHOICE'],
    ['a choice that is none', ['4', ...lines(8, '0')], 'UNKNOWN_CHOICE'],
  ])('is not taken with %s', (_title, value, refusal) => {
    expect(fill('scale.phq9', value)).toEqual({ ok: false, refusal });
  });

  it('left undone leaves the score unknown', () => {
    const left = fill('scale.phq9', 'unknown');
    expect(left.ok && known(left.state, 'phq9-score').state).toBe('unknown');
  });

  it('shows thoughts of dying by their own line, whatever the sum, and never denies them', () => {
    const some = stateOf('scale.phq9', [...lines(8, '0'), '1']);
    expect(known(some, 'suicidal-thoughts').state).toBe('present');
    expect(known(stateOf('scale.phq9', lines(9, '0')), 'suicidal-thoughts').state).toBe('unknown');
  });

  it('is the patient’s own account: a relative is not asked to fill it in', async () => {
    const own = await triage(content, { ...LOW, answers: { 'phq9-score': 12 } });
    expect(own.asked).toContain('scale.phq9');
    const mothers = await triage(content, {
      ...LOW,
      text: 'min mor på 60 har været nedtrykt i tre uger',
      age: 60,
      sex: 'female',
    });
    expect(mothers.asked).not.toContain('scale.phq9');
    expect(mothers.urgency).not.toBe('self-care');
  });

  it.each([
    [4, 'routine'],
    [12, 'soon'],
    [21, 'today'],
  ])('a PHQ-9 of %i in somebody low for three weeks is %s', async (score, urgency) => {
    expect(
      (await triage(content, { ...LOW, answers: { 'phq9-score': score, 'function-somewhat': true } }))
        .urgency,
    ).toBe(urgency);
  });

  it('asks PHQ-9 under stress only after a low WHO-5', async () => {
    const stressed = { ...LOW, text: 'jeg er stresset af mit arbejde og har været det i to uger' };
    const fine = await triage(content, { ...stressed, answers: { 'who5-score': 72 } });
    expect(fine.asked).toContain('scale.who5');
    expect(fine.asked).not.toContain('scale.phq9');
    const low = await triage(content, { ...stressed, answers: { 'who5-score': 44, 'phq9-score': 20 } });
    expect(low.asked).toContain('scale.phq9');
    expect(low.urgency).toBe('today');
  });
});
