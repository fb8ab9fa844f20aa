import type { Door } from '@fordoer/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, DEMO_CLINIC, SHADOW_CLINIC, startApp } from './harness/app.ts';
import { accepted, refused } from './harness/patient.ts';

const ADULT = { 'person.age': 30, 'person.sex': 'female' };
const SORE_THROAT = 'Jeg har haft ondt i halsen i to dage';
const CHEST_PAIN = 'Jeg er 58 år og har trykkende smerter i brystet lige nu';
const kinds = (doors: readonly Door[]) => doors.map(({ kind }) => kind);

describe('how far automation goes [TR-58]', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  /** A changed stage acts within a minute (TR-58). */
  const setStage = async (clinicId: string, stage: string) => {
    await app.record.inClinics([clinicId], (runner) => runner.query('update clinic set stage = $1', [stage]));
    app.clock.advance({ minutes: 1 });
  };

  it('a new clinic lets a person decide', async () => {
    await app.record.inClinics(['dd000000-0000-4000-8000-000000000009'], (runner) =>
      runner.query(
        `insert into clinic (id, key, name, phone, region, hours, answer_minutes, readers, controller)
         select 'dd000000-0000-4000-8000-000000000009', 'helt-ny', name, phone, region, hours, answer_minutes, readers, controller from clinic where key = 'demo'`,
      ),
    );
    const info = await (await fetch(`${app.url}/api/clinics/helt-ny`)).json();
    expect(info).toMatchObject({ key: 'helt-ny', stage: 'shadow' });
  });

  it('automatic: the decision is the patient’s at once, and nobody needs to look', async () => {
    const patient = await app.patient({ clinic: 'demo' });
    accepted(await patient.say(SORE_THROAT));
    await patient.answerAll(ADULT);
    expect(patient.last('decision')).toMatchObject({ urgency: 'self-care', final: true });
    expect(patient.all('handover')).toEqual([]);
  });

  describe('in shadow', () => {
    it('the decision is only recorded; the patient is told that a person decides, and no door is promised', async () => {
      const nurse = await app.staff({ clinic: 'demo-ny' });
      const patient = await app.patient({ clinic: 'demo-ny' });
      accepted(await patient.say(SORE_THROAT));
      await patient.answerAll(ADULT);
      expect(patient.all('decision')).toEqual([]);
      expect(patient.text).not.toContain('se tiden an');
      const handover = patient.last('handover');
      expect(handover.status).toBe('waiting');
      expect(handover.text).toContain('De afgør, hvad der skal ske');
      expect(kinds(patient.last('doors').doors)).toEqual(['human-triage', 'gp-acute']);
      expect(refused(await patient.choose('door:self-care')).code).toBe('UNKNOWN_CHOICE');
      const events = await app.record.read(SHADOW_CLINIC, patient.started.conversationId);
      const decided = events.find(({ type }) => type === 'decided');
      expect(decided?.facts).toMatchObject({ final: false, decision: { urgency: 'self-care' } });
      const item = await nurse.sees(patient.started.conversationId);
      expect(item.reason).toBe('shadow');
      nurse.close();
    });

    it('a red flag shows 112 at once all the same', async () => {
      const patient = await app.patient({ clinic: 'demo-ny' });
      accepted(await patient.say(CHEST_PAIN));
      expect(patient.all('notice').at(-1)).toMatchObject({ kind: 'alarm', alarm: { phone: '112' } });
      expect(kinds(patient.last('doors').doors)[0]).toBe('call-112');
      expect(patient.last('handover').text).toContain('Vent ikke på svar her');
    });

    it('at night a child’s fever shows the out-of-hours number at once all the same', async () => {
      app.clock.turnTo('2026-12-02T02:00:00+01:00');
      const patient = await app.patient({ clinic: 'demo-ny' });
      accepted(await patient.say('Min datter på 2 måneder har feber, 38,6 grader'));
      expect(patient.last('doors').doors[0]).toMatchObject({ kind: 'out-of-hours', phone: '+4570113131' });
      app.clock.turnTo('2026-12-01T10:00:00+01:00');
    });

    it('"jeg orker ikke livet mere" shows crisis help at once all the same', async () => {
      const patient = await app.patient({ clinic: 'demo-ny' });
      accepted(await patient.say('jeg orker ikke livet mere'));
      expect(kinds(patient.last('doors').doors)).toEqual(
        expect.arrayContaining(['helpline', 'human-triage']),
      );
    });

    it('what a person confirms is what the patient then reads', async () => {
      const nurse = await app.staff({ clinic: 'demo-ny' });
      const patient = await app.patient({ clinic: 'demo-ny' });
      accepted(await patient.say(SORE_THROAT));
      await patient.answerAll(ADULT);
      const { conversationId } = patient.started;
      const view = accepted(await nurse.open(conversationId));
      expect(view.why.every(({ title }) => title.length > 0)).toBe(true);
      expect(view.content.hash).toBe(app.content.hash);
      accepted(await nurse.claim(conversationId));
      accepted(await nurse.resolve(conversationId, { outcome: 'confirm' }));
      expect(await patient.until('decision')).toMatchObject({ urgency: 'self-care', final: true });
      await patient.until('handover', ({ status }) => status === 'done');
      await patient.until('doors', ({ doors }) => doors[0]?.kind === 'self-care');
      accepted(await patient.choose('door:self-care'));
      nurse.close();
    });
  });

  it('assisted: a person confirms first, and the patient is told so', async () => {
    await setStage(SHADOW_CLINIC, 'assisted');
    const nurse = await app.staff({ clinic: 'demo-ny' });
    const patient = await app.patient({ clinic: 'demo-ny' });
    accepted(await patient.say(SORE_THROAT));
    await patient.answerAll(ADULT);
    expect(patient.all('decision')).toEqual([]);
    expect(patient.last('handover').text).toContain('bekræfter');
    expect((await nurse.sees(patient.started.conversationId)).reason).toBe('confirm');
    nurse.close();
    await setStage(SHADOW_CLINIC, 'shadow');
  });

  it('stepping back takes effect in conversations that are under way', async () => {
    const patient = await app.patient({ clinic: 'demo' });
    accepted(await patient.say(SORE_THROAT));
    await setStage(DEMO_CLINIC, 'shadow');
    await patient.answerAll(ADULT);
    expect(patient.all('decision')).toEqual([]);
    expect(patient.last('handover').text).toContain('læser');
    await setStage(DEMO_CLINIC, 'automatic');
  });
});
