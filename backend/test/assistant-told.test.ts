import { ClinicInfo } from '@fordoer/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calm } from '../src/cli/stand-in/calm.ts';
import { ModelServer, STAND_IN_MODEL } from '../src/cli/stand-in/model-server.ts';
import { type App, DEMO_CLINIC, startApp } from './harness/app.ts';
import { accepted } from './harness/patient.ts';

const HEADING = { da: 'Læser en sprogmodel med?', en: 'Does a language model read along?' };

/** How far the assistant goes at the clinic; a changed row acts within a minute. */
async function setAssistant(app: App, assistant: 'off' | 'shadow' | 'on'): Promise<void> {
  await app.record.inClinics([DEMO_CLINIC], (runner) =>
    runner.query('update clinic set assistant = $1', [assistant]),
  );
  app.clock.advance({ minutes: 1 });
}
const infoOf = async (app: App, locale: 'da' | 'en' = 'da'): Promise<ClinicInfo> =>
  ClinicInfo.parse(await (await fetch(`${app.url}/api/clinics/demo?locale=${locale}`)).json());
const bodyUnder = ({ privacy }: ClinicInfo, heading: string): string | undefined =>
  privacy.text.find((part) => part.heading === heading)?.body;

describe('what people are told of the assistant', () => {
  let app: App;
  let model: ModelServer;
  beforeAll(async () => {
    model = await ModelServer.start(calm);
    app = await startApp({
      env: {
        ...model.environment,
        FORDOER_ASSISTANT_LANGUAGES: 'ar, pl',
        FORDOER_ASSISTANT_OPERATOR: 'Modelhuset ApS',
      },
    });
  });
  afterAll(async () => {
    await app.stop();
    await model.stop();
  });

  it('a clinic that has it switched off offers nothing of it, and nobody but the staff can read', async () => {
    await setAssistant(app, 'off');
    const info = await infoOf(app);
    expect(info.explains).toBeUndefined();
    expect(bodyUnder(info, HEADING.da)).toBeUndefined();
    expect(bodyUnder(info, 'Hvem kan se det?')).toContain('Ingen andre.');
  });

  it.each(['shadow', 'on'] as const)(
    '%s: the privacy notice tells who runs it, what is taken out, and what it can never do, before anything is written [TR-21]',
    async (stage) => {
      await setAssistant(app, stage);
      for (const [locale, parts] of Object.entries({
        da: [
          'Modelhuset ApS',
          'CPR-numre',
          'aldrig gøre en henvendelse mindre hastende',
          'aldrig alene',
          'altid få et menneske',
        ],
        en: [
          'Modelhuset ApS',
          'CPR numbers',
          'never make an inquiry less urgent',
          'never decides alone',
          'always have a person',
        ],
      }) as ['da' | 'en', string[]][]) {
        const info = await infoOf(app, locale);
        const body = bodyUnder(info, HEADING[locale]) ?? '';
        for (const part of parts) expect(body).toContain(part);
        expect(JSON.stringify(info.privacy)).not.toMatch(/Ingen andre|Nobody else/);
        // Plain words: no sentence is long (UX-26).
        for (const sentence of body.split(/[.?]/))
          expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(15);
      }
    },
  );

  it('explanations are offered where it is on, in languages by their own names, and not where it only runs along', async () => {
    await setAssistant(app, 'shadow');
    expect((await infoOf(app)).explains).toBeUndefined();
    await setAssistant(app, 'on');
    const languages = [
      { tag: 'ar', name: 'العربية' },
      { tag: 'pl', name: 'polski' },
    ];
    expect((await infoOf(app)).explains).toEqual(languages);
    expect((await infoOf(app, 'en')).explains).toEqual(languages);
  });

  it('a clinician who has the case open is told when its summary has come, and reads it as that model’s', async () => {
    await setAssistant(app, 'off');
    const nurse = await app.staff();
    const patient = await app.patient();
    accepted(await patient.say('Jeg har haft ondt i halsen i to dage'));
    accepted(await patient.choose('person'));
    const { conversationId } = patient.started;
    await nurse.sees(conversationId);
    const before = accepted(await nurse.open(conversationId));
    expect(before.assistant).toBeUndefined();
    expect(before.summary.map(({ text }) => text)).toContain(
      'Skriver: "Jeg har haft ondt i halsen i to dage"',
    );
    await setAssistant(app, 'on');
    accepted(await patient.choose('person'));
    await nurse.until(() => nurse.news > 0);
    const { assistant, messages, summary } = accepted(await nurse.open(conversationId));
    expect(assistant?.model).toBe(STAND_IN_MODEL);
    const cited = messages.find(({ seq }) => seq === assistant?.summary[0]?.events[0]);
    expect(cited?.text).toBe('Jeg har haft ondt i halsen i to dage');
    expect(summary).toEqual(before.summary);
  });
});

it('without an endpoint a clinic that wants it offers nothing, and tells of nothing', async () => {
  const app = await startApp();
  try {
    await setAssistant(app, 'on');
    const info = await infoOf(app);
    expect(info.explains).toBeUndefined();
    expect(bodyUnder(info, HEADING.da)).toBeUndefined();
  } finally {
    await app.stop();
  }
});
