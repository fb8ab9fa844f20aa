import { describe, expect, it } from 'vitest';
import { askedFindings, clarifies } from '../case/clarify.ts';
import { emptyCase } from '../case/state.ts';
import { readContent } from '../files.ts';

import { type TriageCase, triage } from '../triage.ts';
import { type Turn, turn } from '../turn.ts';
import { wordQuestion } from './wording.ts';

const content = readContent();
const asked = async (given: TriageCase) => (await triage(content, given)).asked;

describe('the interview', () => {
  it('asks nothing once 112 is needed', async () => {
    expect(
      await asked({ text: 'trykken for brystet der stråler ud i venstre arm og koldsveder', age: 58 }),
    ).toEqual([]);
  });

  it('never asks a question twice', async () => {
    for (const text of [
      'ondt i halsen',
      'ondt i brystet',
      'feber hos min søn på 3',
      'svie når jeg tisser',
      'jeg er nedtrykt',
    ]) {
      for (const fallback of ['absent', 'unknown'] as const) {
        const list = await asked({ text, default: fallback });
        expect(new Set(list).size).toBe(list.length);
      }
    }
  });

  it('asks the most dangerous first', async () => {
    const list = await asked({ text: 'jeg har ondt i halsen', age: 30, sex: 'female', default: 'absent' });
    expect(list[0]).toBe('danger.adult');
  });

  it('asks about what a message is only like by the question of the content, or directly where none covers it', async () => {
    const said = await turn(content, emptyCase('da'), { say: 'ondt i halsen' });
    if (!said.ok) throw new Error(said.refusal);
    const next = async (...ids: string[]) => {
      const asked = [...content.release.opening];
      const state = { ...said.state, asked, suspected: ids, alike: ids };
      const { step } = (await turn(content, state, { again: true })) as Turn;
      if (step.kind !== 'ask') throw new Error('a question is open');
      return step.questionId;
    };
    expect(askedFindings(content, await next('mouth-opens-poorly'))).toContain('mouth-opens-poorly');
    expect(clarifies(await next('mouth-opens-poorly'))).toEqual([]);
    expect(await next('saddle-numbness')).toBe('clarify.saddle-numbness');
    expect(clarifies(await next('saddle-numbness', 'knee-locked')).toSorted()).toEqual([
      'knee-locked',
      'saddle-numbness',
    ]);
  });

  it('words several findings as one list to tick, in both languages and about whoever is ill', () => {
    for (const locale of ['da', 'en'] as const)
      for (const person of ['self', 'child'] as const) {
        const state = { ...emptyCase(locale), person };
        const worded = wordQuestion(content, state, 'clarify.saddle-numbness+new-confusion');
        expect(worded).toMatchObject({
          answerType: 'any-of',
          findings: ['saddle-numbness', 'new-confusion'],
        });
        expect(worded.options.map(({ id }) => id)).toEqual(worded.findings);
        expect(worded.text).not.toMatch(/[{}]/);
      }
  });

  it('does not ask a man about pregnancy', async () => {
    const list = await asked({ text: 'svie når jeg tisser', age: 30, sex: 'male', default: 'absent' });
    expect(list.filter((id) => id.includes('pregnan'))).toEqual([]);
  });

  it('every question can be worded in both languages, for the patient and for another', () => {
    for (const locale of ['da', 'en'] as const) {
      for (const person of ['self', 'child', 'partner', 'parent', 'other'] as const) {
        for (const id of content.questions.keys()) {
          const worded = wordQuestion(content, { ...emptyCase(locale), person }, id);
          expect(worded.text).not.toMatch(/[{}]/);
          expect(worded.why).not.toBe('');
        }
      }
    }
  });

  it('[UX-24] a relative is asked about the ill one, not about themself', () => {
    const other = wordQuestion(content, { ...emptyCase('da'), person: 'child' }, 'general.temperature');
    expect(other.text).not.toMatch(/\bdu\b/i);
  });
});
