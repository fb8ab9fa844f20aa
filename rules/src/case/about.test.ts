import { describe, expect, it } from 'vitest';
import { readContent } from '../files.ts';
import { wordQuestion } from '../interview/wording.ts';
import { type Turn, type TurnInput, turn } from '../turn.ts';
import { rank } from '../words.ts';
import { offeredBy } from './about.ts';
import { type CaseState, emptyCase } from './state.ts';

const content = readContent();
const fallback = content.release.fallbackComplaint;

async function take(state: CaseState, input: TurnInput): Promise<Turn> {
  const turned = await turn(content, state, input);
  if (!turned.ok) throw new Error(turned.refusal);
  return turned;
}

/** The question that is open, once everything before the one wanted is answered with *ved ikke*. */
async function untilAbout(
  say: string,
  state = emptyCase('da'),
): Promise<{ turned: Turn; questionId: string }> {
  let turned = await take(state, { say });
  for (let asked = 0; asked < 10 && turned.step.kind === 'ask'; asked++) {
    const { questionId } = turned.step;
    if (offeredBy(questionId).length > 0) return { turned, questionId };
    turned = await take(turned.state, { answer: { questionId, value: 'unknown' } });
  }
  throw new Error('what it is about is not asked');
}

const answer = ({ state }: Turn, questionId: string, ...value: string[]) =>
  take(state, { answer: { questionId, value: value.length > 0 ? value : 'none' } });

/** A case whose words name `named` and are like `likely`. */
const meaning = (named: Record<string, number>, likely: Record<string, number>): CaseState => {
  const scored = (of: Record<string, number>) => Object.entries(of).map(([id, score]) => ({ id, score }));
  return { ...emptyCase('da'), complaints: scored(named), likely: scored(likely) };
};
const step = async (state: CaseState) => (await take(state, { again: true })).step;
const offered = async (state: CaseState): Promise<readonly string[]> => {
  const next = await step(state);
  return next.kind === 'ask' ? offeredBy(next.questionId) : [];
};

describe('what it is about is asked', () => {
  it('where no words name it: what is chosen is as if it had been written', async () => {
    const { turned, questionId } = await untilAbout(
      'tuden løb rødt i ti minutter efter jeg pudsede næse i morges',
    );
    expect(offeredBy(questionId)).toContain('nosebleed');
    const after = await answer(turned, questionId, 'nosebleed');
    expect(after.state.complaints.map(({ id }) => id)).toEqual(['nosebleed']);
  });

  it('where the whole is like something else than what its words name', async () => {
    expect(await offered(meaning({ jaundice: 0.6 }, { 'red-eye-vision': 0.8 }))).toEqual([
      'jaundice',
      'red-eye-vision',
    ]);
  });

  it('beside what is plain, only of what a word in passing names', async () => {
    const state = meaning({ 'urinary-symptoms-uti': 0.9, burn: 0.5 }, { 'urinary-symptoms-uti': 0.95 });
    expect(await step(state)).toMatchObject({ kind: 'ask', questionId: 'also.burn' });
    const after = await take(state, { answer: { questionId: 'also.burn', value: 'none' } });
    expect(after.state.complaints.map(({ id }) => id)).toEqual(['urinary-symptoms-uti']);
  });

  it('not where words and likeness agree, nor where there is nothing to choose from', async () => {
    expect(await offered(meaning({ cough: 0.6 }, { cough: 0.7, 'croup-hoarseness': 0.2 }))).toEqual([]);
    expect(await offered(meaning({ cough: 0.6 }, { jaundice: 0.3 }))).toEqual([]);
    expect(await offered(meaning({}, {}))).toEqual([]);
  });

  it('once, and never while somebody is in danger', async () => {
    const state = meaning({}, { nosebleed: 0.4, cough: 0.2 });
    const [first] = [await step(state)];
    if (first.kind !== 'ask') throw new Error('it is asked');
    const after = await take(state, { answer: { questionId: first.questionId, value: 'unknown' } });
    const again = await take(after.state, { say: 'det ved jeg ikke rigtig, det er bare underligt' });
    expect(again.step.kind === 'ask' && offeredBy(again.step.questionId).length).toBe(0);
    const danger = { ...state, findings: { 'hard-to-wake': { state: 'present', by: 'answer' } as const } };
    expect(await offered(danger)).toEqual([]);
  });

  it('offers nothing that somebody who reads along must not see, and nothing for another age', async () => {
    const state = meaning({}, { 'violence-abuse': 0.5, 'rash-child': 0.2, 'rash-adult': 0.1 });
    expect(await offered(state)).toEqual(['rash-adult']);
    const aged = { 'age-years': { state: 'present', value: 4, by: 'answer' } as const };
    expect(await offered({ ...state, person: 'child', findings: aged })).toEqual(['rash-child']);
  });

  it('offers no illness of the mind to somebody whose words are hardly like it', async () => {
    const likely = { fatigue: 0.4, 'low-mood-depression': 0.2, 'suicidal-thoughts-self-harm': 0.05 };
    expect(await offered(meaning({}, likely))).toEqual(['fatigue', 'low-mood-depression']);
  });

  it('asks nobody whose words are most like those of people who cannot say', async () => {
    expect(await offered(meaning({}, { [fallback]: 0.5, cough: 0.2 }))).toEqual([]);
  });

  it('in the words of the release, about whoever is ill', () => {
    for (const locale of ['da', 'en'] as const)
      for (const person of ['self', 'child'] as const) {
        const worded = wordQuestion(content, { ...emptyCase(locale), person }, 'about.cough+sore-throat');
        expect(worded).toMatchObject({ answerType: 'any-of', findings: [] });
        expect(worded.options.map(({ label }) => label)).toEqual(
          ['cough', 'sore-throat'].map((id) => content.complaints.get(id)?.title[locale]),
        );
        expect(worded.labels.none).toBe(content.release.phrases.aboutNone[locale]);
        expect(worded.text).not.toMatch(/[{}]/);
      }
  });
});

describe('what is left out', () => {
  const said = 'sønnen vågner med øjnene limet sammen';

  it('is asked about no more, until it is told again', async () => {
    const state = meaning({ jaundice: 0.6 }, { 'red-eye-vision': 0.8 });
    const after = await take(state, {
      answer: { questionId: 'about.jaundice+red-eye-vision', value: ['red-eye-vision'] },
    });
    expect(after.state.complaints.map(({ id }) => id)).toEqual(['red-eye-vision']);
    const later = await take(after.state, { say: 'hun er også blevet helt gul i huden' });
    expect(later.state.complaints.map(({ id }) => id)).toContain('jaundice');
  });

  it('still counts with what was told of it: no choice lowers an alarm', async () => {
    const told = await take(emptyCase('da'), { say: said });
    const before = { ...told.state, likely: [{ id: 'red-eye-vision', score: 0.8 }] };
    const alarmed = await take(before, { say: 'og han er næsten ikke til at vække' });
    expect(rank(alarmed.assessment.floor ?? 'self-care')).toBeGreaterThanOrEqual(rank('acute'));
    const chosen = await take(alarmed.state, {
      answer: { questionId: 'about.red-eye-vision+fatigue', value: ['red-eye-vision'] },
    });
    expect(rank(chosen.assessment.floor ?? 'self-care')).toBeGreaterThanOrEqual(
      rank(alarmed.assessment.floor ?? 'self-care'),
    );
  });

  it('stays where a red flag of its own fires', async () => {
    const flag = [...content.rules.values()].find(
      ({ kind, complaint, when }) =>
        kind === 'red-flag' &&
        complaint &&
        'fact' in when &&
        when.value === 'present' &&
        when.operator === 'equal',
    );
    if (!flag?.complaint || !('fact' in flag.when)) throw new Error('a red flag of one finding');
    const { complaint, when } = flag;
    const state = {
      ...meaning({ [complaint]: 0.6 }, { 'red-eye-vision': 0.8 }),
      notAbout: [complaint],
      findings: { [when.fact]: { state: 'present', by: 'text' } as const },
    };
    const { assessment } = await take(state, { again: true });
    expect(assessment.reasons.map(({ rule }) => rule)).toContain(flag.id);
  });

  it('is asked about again once *ved ikke* takes the choice back', async () => {
    const questionId = 'about.jaundice+red-eye-vision';
    const state = meaning({ jaundice: 0.6 }, { 'red-eye-vision': 0.8 });
    const chosen = await take(state, { answer: { questionId, value: ['red-eye-vision'] } });
    const taken = await take(chosen.state, { answer: { questionId, value: 'unknown' } });
    expect(taken.state.notAbout).toEqual([]);
  });

  it('whoever chooses none of it meets a person', async () => {
    const { turned, questionId } = await untilAbout(
      'tuden løb rødt i ti minutter efter jeg pudsede næse i morges',
    );
    let after = await answer(turned, questionId);
    expect(after.state.complaints.map(({ id }) => id)).toEqual([fallback]);
    for (let asked = 0; asked < 40 && after.step.kind === 'ask'; asked++)
      after = await take(after.state, { answer: { questionId: after.step.questionId, value: 'unknown' } });
    expect(after.decision?.human.length).toBeGreaterThan(0);
  });
});

it('an answer that was not offered is refused', async () => {
  for (const value of [['jaundice'], [], true, 3] as const)
    expect(
      await turn(content, emptyCase('da'), { answer: { questionId: 'about.cough', value } }),
    ).toMatchObject({ ok: false });
  expect(
    await turn(content, emptyCase('da'), { answer: { questionId: 'about.nothing-such', value: 'none' } }),
  ).toEqual({ ok: false, refusal: 'UNKNOWN_QUESTION' });
});
