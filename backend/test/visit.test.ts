import type { CancelledBooking } from '@fordoer/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp, TUESDAY_MORNING } from './harness/app.ts';
import { accepted, type Patient, refused } from './harness/patient.ts';

const WOMAN_OF_30 = { 'person.age': 30, 'person.sex': 'female' };

describe('a visit', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
    await app.stopRounds();
  });
  afterAll(() => app.stop());

  const toSlots = async (locale: 'da' | 'en' = 'da'): Promise<Patient> => {
    const patient = await app.patient({ locale });
    accepted(await patient.say(locale === 'da' ? 'Det svier når jeg tisser' : 'It burns when I pee'));
    await patient.answerAll(WOMAN_OF_30);
    accepted(await patient.choose('door:gp-booking'));
    return patient;
  };
  const slotsOf = (patient: Patient) => patient.last('booking').slots.map(({ choice }) => choice);
  const tellAll = async (patient: Patient): Promise<void> => {
    accepted(await patient.answer('booking.name', 'Anna Andersen'));
    accepted(await patient.answer('booking.birth-date', '24-12-1995'));
    accepted(await patient.answer('booking.phone', '12 34 56 78'));
  };
  const booked = async (
    locale: 'da' | 'en' = 'da',
  ): Promise<{ patient: Patient; secret: string; slot: string }> => {
    const patient = await toSlots(locale);
    const slot = slotsOf(patient)[0] as string;
    accepted(await patient.choose(slot));
    await tellAll(patient);
    accepted(await patient.choose('confirm'));
    return { patient, slot, secret: patient.last('booking').cancelUrl?.split('#')[1] as string };
  };

  it('asks for name, birth date and phone, says that they are not verified, and books on confirming', async () => {
    const patient = await toSlots();
    accepted(await patient.choose(slotsOf(patient)[0] as string));
    expect(patient.last('booking')).toMatchObject({ status: 'held' });
    expect(patient.open()).toMatchObject({
      questionId: 'booking.name',
      autocomplete: 'name',
      unknownAllowed: false,
    });
    expect(refused(await patient.answer('booking.name', 'unknown')).code).toBe('EMPTY');
    await tellAll(patient);
    const confirm = patient.all('notice').at(-1);
    expect(confirm?.text).toContain('ikke er bekræftet');
    expect(confirm?.choices?.map(({ id }) => id)).toEqual(['confirm', 'back']);
    accepted(await patient.choose('confirm'));
    expect(patient.last('booking').status).toBe('confirmed');
    // The same choice again finds nothing more to confirm.
    expect(refused(await patient.choose('confirm')).code).toBe('UNKNOWN_CHOICE');
  });

  it('has a receipt page in the language of the conversation, with its secret where no server sees it', async () => {
    const pages = [await booked(), await booked('en')];
    const urls = pages.map(({ patient }) => patient.last('booking').cancelUrl);
    expect(urls).toEqual([
      expect.stringMatching(/^\/booking#[\w.-]{60,}$/),
      expect.stringMatching(/^\/booking\?lang=en#[\w.-]{60,}$/),
    ]);
  });

  it('two who take one slot at the same moment: one holds it, the other is offered the next in the same reply', async () => {
    const [one, two] = await Promise.all([toSlots(), toSlots()]);
    const slot = slotsOf(one)[0] as string;
    expect(slotsOf(two)).toContain(slot);
    for (const reply of await Promise.all([one.choose(slot), two.choose(slot)])) accepted(reply);
    const statuses = [one, two].map((patient) => patient.last('booking').status);
    expect(statuses.sort()).toEqual(['held', 'taken']);
    const loser = one.last('booking').status === 'taken' ? one : two;
    expect(slotsOf(loser).length).toBeGreaterThan(0);
    expect(slotsOf(loser)).not.toContain(slot);
  });

  it('held and left: after ten minutes the slot is free, and the patient is told [TR-41]', async () => {
    const patient = await toSlots();
    const slot = slotsOf(patient)[0] as string;
    accepted(await patient.choose(slot));
    app.clock.advance({ minutes: 9 });
    await app.round();
    expect(patient.last('booking').status).toBe('held');
    app.clock.advance({ minutes: 1 });
    await app.round();
    expect(await patient.until('booking', ({ status }) => status === 'expired')).toMatchObject({
      slots: expect.arrayContaining([expect.objectContaining({ choice: slot })]),
    });
    accepted(await patient.choose(slot));
    accepted(await patient.choose('end'));
    app.clock.advance({ minutes: 10 });
    await app.round();
    const other = await toSlots();
    expect(slotsOf(other)).toContain(slot);
    app.clock.turnTo(TUESDAY_MORNING);
  });

  it('held too long and taken by another: told at confirming, and the next is offered', async () => {
    const slow = await toSlots();
    const slot = slotsOf(slow).at(-1) as string;
    accepted(await slow.choose(slot));
    await tellAll(slow);
    app.clock.advance({ minutes: 11 });
    const quick = await toSlots();
    accepted(await quick.choose(slot));
    accepted(await slow.choose('confirm'));
    expect(slow.last('booking').status).toBe('taken');
    expect(slotsOf(slow)).not.toContain(slot);
    expect(quick.last('booking').status).toBe('held');
    app.clock.turnTo(TUESDAY_MORNING);
  });

  it('is cancelled by the receipt’s one-time secret, once; the patient’s chat says so and the slot is free', async () => {
    const { patient, secret, slot } = await booked();
    const bookedAt = patient.last('booking').seq;
    const cancel = async () => {
      const response = await app.post('/api/bookings/cancel', { secret });
      expect(response.ok).toBe(true);
      return (await response.json()) as CancelledBooking;
    };
    expect(await cancel()).toMatchObject({ cancelled: true });
    expect((await patient.until('booking', ({ status }) => status === 'cancelled')).text).toContain('aflyst');
    const again = await patient.until('booking', ({ seq, status }) => status === 'offered' && seq > bookedAt);
    expect(again.slots.length).toBeGreaterThan(0);
    expect(await cancel()).toMatchObject({ cancelled: false });
    expect(slotsOf(await toSlots())).toContain(slot);
  });

  it('is shown on its receipt: when, where and the phone, until it is cancelled', async () => {
    const { secret, patient } = await booked();
    const look = () => app.post('/api/bookings/visit?locale=en', { secret });
    expect(await (await look()).json()).toEqual({
      when: expect.stringMatching(/\d{1,2}:\d{2}|\d{1,2}\.\d{2}/),
      clinic: 'Demo-klinikken',
      phone: '+4512345678',
      reference: patient.last('booking').reference,
    });
    await app.post('/api/bookings/cancel', { secret });
    expect((await look()).status).toBe(404);
  });

  it('comes as a calendar file that says when and where, and nothing of why', async () => {
    const { secret, patient } = await booked();
    const response = await app.post('/api/bookings/calendar', { secret });
    expect(response.headers.get('content-type')).toContain('text/calendar');
    const file = await response.text();
    expect(file).toContain('BEGIN:VEVENT');
    expect(file).toContain('Demo-klinikken');
    expect(file).toContain(patient.last('booking').slot?.start.replace(/[-:]|\.000/g, ''));
    for (const why of ['svier', 'tisser', 'urin', 'Anna']) expect(file).not.toContain(why);
    await app.post('/api/bookings/cancel', { secret });
    expect((await app.post('/api/bookings/calendar', { secret })).status).toBe(404);
  });

  it('cannot be booked by who is in danger: an alarm gives the slot free [DESIGN invariant 6]', async () => {
    const patient = await toSlots();
    const slot = slotsOf(patient)[0] as string;
    accepted(await patient.choose(slot));
    accepted(await patient.answer('booking.name', 'Anna Andersen'));
    accepted(await patient.say('Nu har jeg trykkende smerter i brystet, og det stråler ud i armen'));
    expect(patient.last('doors').doors.map(({ kind }) => kind)).not.toContain('gp-booking');
    for (const choice of ['confirm', slot, 'door:gp-booking'])
      expect(refused(await patient.choose(choice)).code).toBe('UNKNOWN_CHOICE');
    expect(refused(await patient.answer('booking.birth-date', '24-12-1995')).code).toBe('UNKNOWN_QUESTION');
    expect(slotsOf(await toSlots())).toContain(slot);
  });
});
