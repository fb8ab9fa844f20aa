import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, DEMO_CLINIC, startApp } from './harness/app.ts';
import { accepted, refused } from './harness/patient.ts';

describe('taking a message back [UX-25]', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('within ten seconds: it is struck out for the patient, and stays on record', async () => {
    const patient = await app.patient();
    const id = randomUUID();
    accepted(await patient.say('Min hemmelige sygdom gør ondt', id));
    app.clock.advance({ seconds: 10 });
    accepted(await patient.withdraw(id));
    expect(patient.all('notice').at(-1)?.kind).toBe('withdrawn');
    const back = patient.again();
    await back.until('notice', ({ kind }) => kind === 'withdrawn');
    expect(back.last('message')).toMatchObject({ messageId: id, withdrawn: true });
    const events = await app.record.read(DEMO_CLINIC, patient.started.conversationId);
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['said', 'understood', 'withdrawn']),
    );
    back.close();
  });

  it('after ten seconds, of another’s message, or twice it is refused by code', async () => {
    const patient = await app.patient();
    const id = randomUUID();
    accepted(await patient.say('jeg har ondt i halsen', id));
    const other = await app.patient();
    expect(refused(await other.withdraw(id)).code).toBe('NOT_FOUND');
    accepted(await patient.withdraw(id));
    expect(refused(await patient.withdraw(id)).code).toBe('NOT_FOUND');
    const late = randomUUID();
    accepted(await patient.say('jeg har ondt i halsen', late));
    app.clock.advance({ seconds: 11 });
    expect(refused(await patient.withdraw(late)).code).toBe('TOO_LATE');
  });

  it.each([
    ['112', 'Jeg er 58 år og har trykkende smerter i brystet lige nu', 'call-112', 'emergency'],
    ['crisis help', 'jeg orker ikke livet mere', 'helpline', 'now'],
  ])('never unsays a red flag: %s stays, and a person still comes', async (_name, text, door, urgency) => {
    const nurse = await app.staff();
    const patient = await app.patient();
    const id = randomUUID();
    accepted(await patient.say(text, id));
    accepted(await patient.withdraw(id));
    expect(patient.all('notice').findLast(({ kind }) => kind === 'withdrawn')?.text).toContain('står stadig');
    expect(patient.last('doors').doors.map(({ kind }) => kind)).toContain(door);
    await nurse.sees(patient.started.conversationId, (item) => item.urgency === urgency);
    // Nor does a harmless sentence afterwards.
    accepted(await patient.say('Det var bare en joke, jeg har ondt i halsen'));
    await patient.answerAll({ 'person.age': 58, 'person.sex': 'male' });
    expect(patient.last('decision').urgency).not.toBe('self-care');
    expect(patient.last('doors').doors.map(({ kind }) => kind)).not.toContain('self-care');
    nurse.close();
  });
});
