import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './harness/app.ts';
import { accepted, type Patient } from './harness/patient.ts';

describe('afterwards', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const caresForSelf = async (): Promise<Patient> => {
    const patient = await app.patient();
    accepted(await patient.say('Jeg har haft ondt i halsen i to dage'));
    await patient.answerAll({ 'person.age': 30, 'person.sex': 'female' });
    expect(patient.last('decision').urgency).toBe('self-care');
    return patient;
  };
  const asked = (patient: Patient) => patient.until('notice', ({ kind }) => kind === 'check-in');
  const isAsked = async (patient: Patient): Promise<void> => {
    app.clock.advance({ hours: 24 * 8 });
    await app.round();
    expect((await asked(patient)).choices?.map(({ id }) => id)).toEqual([
      'helped:yes',
      'helped:no',
      'helped:worse',
      'person',
    ]);
  };

  it('"hjalp det?" is asked in its time, once', async () => {
    const patient = await caresForSelf();
    app.clock.advance({ hours: 1 });
    await app.round();
    expect(patient.all('notice').some(({ kind }) => kind === 'check-in')).toBe(false);
    await isAsked(patient);
    await app.round();
    expect(patient.all('notice').filter(({ kind }) => kind === 'check-in')).toHaveLength(1);
  });

  it('worse brings a person, and the number to call now', async () => {
    const nurse = await app.staff();
    const patient = await caresForSelf();
    await isAsked(patient);
    accepted(await patient.choose('helped:worse'));
    expect(patient.last('doors').doors.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['call-112', 'human-triage']),
    );
    expect(await nurse.sees(patient.started.conversationId)).toMatchObject({
      reason: 'check-in',
      urgency: 'today',
    });
    nurse.close();
  });

  it('no answer for a day brings a person', async () => {
    const nurse = await app.staff();
    const patient = await caresForSelf();
    await isAsked(patient);
    app.clock.advance({ hours: 24 });
    await app.round();
    expect(await nurse.sees(patient.started.conversationId)).toMatchObject({ reason: 'check-in' });
    nurse.close();
  });

  it('an answer that it helped closes the matter', async () => {
    const nurse = await app.staff();
    const patient = await caresForSelf();
    await isAsked(patient);
    accepted(await patient.choose('helped:yes'));
    app.clock.advance({ hours: 24 });
    await app.round();
    expect(patient.all('handover')).toEqual([]);
    expect(nurse.queue.items.map(({ conversationId }) => conversationId)).not.toContain(
      patient.started.conversationId,
    );
    nurse.close();
  });
});
