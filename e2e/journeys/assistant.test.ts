import { afterAll, describe, expect, it } from 'vitest';
import { type Model, startModel } from '../support/model.ts';
import { onStage, TUESDAY_10 } from '../support/stage.ts';

let model: Model | undefined;
const stage = onStage(
  TUESDAY_10,
  async () => {
    model = await startModel();
    return { ...model.settings, FORDOER_ASSISTANT_LANGUAGES: 'pl,ar' };
  },
  { replayed: true },
);
afterAll(() => model?.stop());

const WOMAN_OF_30 = [
  [/hvor mange år/i, '30'],
  [/hvilket køn/i, 'Kvinde'],
] as const;

describe('at a clinic with a language model', () => {
  it('the answers are read once more before somebody is told to wait and see, and the patient reads that', async () => {
    const patient = await stage.patient();
    await patient.say('Jeg har haft ondt i halsen i to dage');
    await patient.interview(WOMAN_OF_30, { until: patient.decision });
    await patient.line('Dine svar bliver læst en gang til').waitFor();
    await patient.decision.getByRole('heading', { name: 'Se tiden an' }).waitFor();
  });

  it('a question is put in other words, the question stays, and what a model wrote says so [TR-19]', async () => {
    const patient = await stage.patient();
    await patient.say('Jeg har haft ondt i halsen i to dage');
    await patient.question.waitFor();
    const asked = await patient.asked();
    await patient.page.getByRole('button', { name: 'Forklar det med andre ord' }).click();
    await patient.line(/sprogmodel/i).waitFor();
    expect(await patient.asked()).toBe(asked);
  });

  it('the clinic reads what the model makes of a case below what the rules make of it, marked as its own', async () => {
    const nurse = await stage.clinician('Mette');
    const patient = await stage.patient();
    await patient.say('Jeg har haft ondt i halsen i to dage');
    await patient.person.click();
    await patient.line('læser det, du har skrevet').waitFor();
    await nurse.rows
      .filter({ hasText: 'Bad om et menneske' })
      .getByRole('heading')
      .getByRole('button')
      .click();
    const model = nurse.case.getByText(/stand-in-2026-11-01/).first();
    await model.waitFor();
    const text = await nurse.case.innerText();
    expect(text.indexOf('Skriver om sig selv')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('Skriver om sig selv')).toBeLessThan(text.indexOf('stand-in-2026-11-01'));
  });

  it('112 is shown at once, whatever the model does', async () => {
    const patient = await stage.patient();
    await patient.say('Jeg har trykkende smerter i brystet, og det stråler ud i venstre arm');
    await patient.alarm.waitFor();
  });
});
