import type { Door } from '@fordoer/protocol';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp, TUESDAY_MORNING } from './harness/app.ts';
import { accepted, type Patient, refused } from './harness/patient.ts';

const WOMAN_OF_30 = { 'person.age': 30, 'person.sex': 'female' };
const kinds = (doors: readonly Door[]) => doors.map(({ kind }) => kind);

/** The eight stories that the front door must tell right, each through a real socket. */
describe('the front door', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterEach(() => app.clock.turnTo(TUESDAY_MORNING));
  afterAll(() => app.stop());

  it('says who it is and where to call before the first word [TR-19]', async () => {
    const patient = await app.patient();
    const welcome = patient.last('notice');
    expect(welcome).toMatchObject({ seq: 1, kind: 'welcome' });
    expect(welcome.text).toContain('program');
    expect(welcome.text).toContain('112');
    expect(welcome.text).toContain('12 34 56 78');
    const english = await app.patient({ locale: 'en' });
    expect(english.last('notice').text).toContain('program');
    expect(english.last('notice').text).not.toContain('menneske');
  });

  describe('pressing chest pain', () => {
    it('opens 112 at once, with what to do meanwhile, and no more questions', async () => {
      const patient = await app.patient();
      accepted(await patient.say('Jeg er 58 år og har trykkende smerter i brystet lige nu'));
      expect(patient.all('notice').at(-1)).toMatchObject({
        kind: 'alarm',
        alarm: {
          urgency: 'emergency',
          phone: '112',
          meanwhile: expect.arrayContaining([expect.any(String)]),
        },
      });
      const decision = patient.last('decision');
      expect(decision).toMatchObject({ urgency: 'emergency', door: 'call-112', final: true });
      expect(decision.redFlags[0]?.quote).toContain('smerter i brystet');
      expect(decision.meanwhile.length).toBeGreaterThan(0);
      expect(kinds(patient.last('doors').doors)[0]).toBe('call-112');
      expect(patient.open()).toBeUndefined();
    });

    it('shows 112 at once also while the age is not known', async () => {
      const patient = await app.patient();
      accepted(await patient.say('Jeg har trykkende smerter i brystet'));
      expect(patient.all('notice').at(-1)).toMatchObject({ kind: 'alarm', alarm: { phone: '112' } });
      expect(kinds(patient.last('doors').doors)[0]).toBe('call-112');
    });

    it('stands in the queue as an emergency, in the patient’s own words', async () => {
      const nurse = await app.staff();
      const patient = await app.patient();
      accepted(await patient.say('Jeg er 58 år og har trykkende smerter i brystet lige nu'));
      const item = await nurse.sees(patient.started.conversationId);
      expect(item).toMatchObject({ urgency: 'emergency', reason: 'red-flag', online: true });
      expect(item.redFlags[0]?.quote).toContain('smerter i brystet');
      nurse.close();
    });
  });

  it('fever in a child of two months at 02:00 in Midtjylland opens the out-of-hours service, 70 11 31 31', async () => {
    app.clock.turnTo('2026-12-02T02:00:00+01:00');
    const patient = await app.patient();
    accepted(await patient.say('Min datter på 2 måneder har feber, 38,6 grader'));
    // Before the last question already.
    expect(patient.last('doors').doors[0]).toMatchObject({ kind: 'out-of-hours', phone: '+4570113131' });
    expect(patient.all('notice').at(-1)?.alarm?.phoneLabel).toBe('Ring 70 11 31 31');
    await patient.answerAll();
    expect(patient.last('decision')).toMatchObject({ urgency: 'acute', door: 'out-of-hours' });
    const doors = patient.last('doors').doors;
    expect(doors[0]).toMatchObject({ kind: 'out-of-hours', phone: '+4570113131' });
    expect(kinds(doors)).not.toContain('gp-booking');
  });

  it('burning urination, a woman of 30 on a Tuesday at 10: a visit is booked, and nobody else can book it', async () => {
    const patient = await app.patient();
    const slot = await toSlot(patient);
    accepted(await patient.choose(slot));
    expect(patient.last('booking').status).toBe('held');
    const other = await app.patient();
    await toSlots(other);
    expect(other.last('booking').slots.map(({ choice }) => choice)).not.toContain(slot);
    expect(refused(await other.choose(slot)).code).toBe('UNKNOWN_CHOICE');
    accepted(await patient.answer('booking.name', 'Anna Andersen'));
    accepted(await patient.answer('booking.birth-date', '24-12-1995'));
    accepted(await patient.answer('booking.phone', '12 34 56 78'));
    accepted(await patient.choose('confirm'));
    const receipt = patient.last('booking');
    expect(receipt).toMatchObject({
      status: 'confirmed',
      reference: expect.stringMatching(/^F\d{5}$/),
      safetyNet: expect.any(Array),
    });
    expect(receipt.text).toContain(receipt.slot?.label);
    const third = await app.patient();
    await toSlots(third);
    expect(third.last('booking').slots.map(({ choice }) => choice)).not.toContain(slot);
  });

  it('a sore throat for two days without danger signs ends in self-care with a safety net', async () => {
    const patient = await app.patient();
    accepted(await patient.say('Jeg har haft ondt i halsen i to dage'));
    const asked = await patient.answerAll(WOMAN_OF_30);
    expect(asked.length).toBeLessThanOrEqual(14);
    const decision = patient.last('decision');
    expect(decision).toMatchObject({ urgency: 'self-care', door: 'self-care', duration: expect.any(String) });
    expect(decision.safetyNet.length).toBeGreaterThan(0);
    expect(decision.advice.length).toBeGreaterThan(0);
  });

  it('low mood for a month, not suicidal: a digital course is offered beside a person', async () => {
    const patient = await app.patient();
    accepted(await patient.say('Jeg har været trist og nedtrykt i en måned'));
    await patient.answerAll({
      ...WOMAN_OF_30,
      'person.age': 40,
      'low-mood-depression.birth': 'none',
      'low-mood-depression.function': 'heavy',
      // PHQ-9 of 8: mild.
      'scale.phq9': ['2', '2', '1', '1', '1', '0', '1', '0', '0'],
    });
    const doors = patient.last('doors').doors;
    expect(kinds(doors)).toEqual(expect.arrayContaining(['digital-course', 'human-triage']));
    accepted(await patient.choose('door:digital-course'));
    expect(patient.all('notice').some(({ kind }) => kind === 'check-in')).toBe(true);
  });

  it('"noget er helt galt, jeg ved ikke hvad": a person answers in the same chat', async () => {
    const nurse = await app.staff({ firstName: 'Mette', role: 'nurse' });
    const patient = await app.patient();
    accepted(await patient.say('noget er helt galt, jeg ved ikke hvad'));
    await patient.answerAll({ 'person.age': 47 });
    expect(patient.last('handover')).toMatchObject({ status: 'waiting', withinMinutes: 60 });
    const { conversationId } = patient.started;
    await nurse.sees(conversationId);
    const { messages } = accepted(await nurse.open(conversationId));
    expect(messages.map(({ text }) => text)).toContain('noget er helt galt, jeg ved ikke hvad');
    const { seq } = accepted(await nurse.claim(conversationId));
    const claimed = await patient.until('handover', ({ status }) => status === 'claimed');
    expect(claimed.who).toEqual({ role: 'nurse', firstName: 'Mette' });
    accepted(await nurse.say(conversationId, 'Hej, fortæl mig mere', seq));
    const said = await patient.until('message', ({ from }) => from === 'clinician');
    expect(said).toMatchObject({ text: 'Hej, fortæl mig mere', who: { role: 'nurse', firstName: 'Mette' } });
    accepted(await patient.say('det er bare en fornemmelse'));
    await nurse.until(() => nurse.cases.some(({ text }) => text === 'det er bare en fornemmelse'));
    nurse.close();
  });

  it('"jeg orker ikke livet mere": crisis help and a person at once, never self-care [TR-56]', async () => {
    const nurse = await app.staff();
    const patient = await app.patient();
    accepted(await patient.say('jeg orker ikke livet mere'));
    expect(patient.all('notice').at(-1)).toMatchObject({ kind: 'alarm' });
    const first = kinds(patient.last('doors').doors);
    expect(first).toEqual(expect.arrayContaining(['human-triage', 'helpline', 'call-112']));
    // A person has it before the patient answers anything more.
    const item = await nurse.sees(patient.started.conversationId, ({ urgency }) => urgency === 'now');
    expect(item.redFlags[0]?.quote).toContain('orker ikke livet');
    await patient.answerAll(WOMAN_OF_30);
    expect(['now', 'acute', 'emergency']).toContain(patient.last('decision').urgency);
    const doors = kinds(patient.last('doors').doors);
    expect(doors).toEqual(expect.arrayContaining(['human-triage', 'helpline']));
    for (const never of ['self-care', 'pharmacy', 'digital-course', 'gp-booking'])
      expect([...first, ...doors]).not.toContain(never);
    nurse.close();
  });
});

/** A story that ends at a visit, up to the slots on offer. */
async function toSlots(patient: Patient): Promise<void> {
  accepted(await patient.say('Det svier når jeg tisser'));
  await patient.answerAll(WOMAN_OF_30);
  expect(kinds(patient.last('doors').doors)).toContain('gp-booking');
  accepted(await patient.choose('door:gp-booking'));
}

async function toSlot(patient: Patient): Promise<string> {
  await toSlots(patient);
  const slot = patient.last('booking').slots[0];
  if (!slot) throw new Error('no slot was offered');
  return slot.choice;
}
