import { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StoredEvent } from '../src/record/events.ts';
import { type App, DEMO_CLINIC, startApp, TUESDAY_MORNING } from './harness/app.ts';
import { accepted, type Patient, refused } from './harness/patient.ts';
import type { Person, Staff } from './harness/staff.ts';

const WOMAN_OF_30 = { 'person.age': 30, 'person.sex': 'female' };
const STORY = 'Det svier når jeg tisser, og jeg hedder Kanariefugl';
/** Another story, and what of it must not leave the server. */
const SECRET = 'Jeg har haft ondt i halsen i to dage, og jeg hedder Undulat';
const CLINICAL = ['hals', 'undulat', 'ondt', 'sår', 'synke'];
const REASON = 'Hun ligger bevidstløs her, og jeg skal kende hendes allergi';
const NURSE: Person = { firstName: 'Mette' };
const DOCTOR: Person = { firstName: 'Jens', role: 'doctor' };

describe('who may look [TR-34]', () => {
  let app: App;
  let owner: DataSource;
  const people: { close: () => void }[] = [];
  beforeAll(async () => {
    app = await startApp();
    await app.stopRounds();
    // The first words that an engine reads take longest.
    await (await app.patient()).say(STORY);
    owner = await new DataSource({ type: 'postgres', url: app.databaseUrl }).initialize();
  });
  afterEach(() => {
    app.clock.turnTo(TUESDAY_MORNING);
    for (const one of people.splice(0)) one.close();
  });
  afterAll(async () => {
    await owner.destroy();
    await app.stop();
  });

  const staff = async (given: Person = NURSE): Promise<Staff> => {
    const one = await app.staff(given);
    people.push(one);
    return one;
  };
  /** A patient who was helped by the program alone: the clinic has no part in it. */
  const onTheirOwn = async (story = STORY): Promise<Patient> => {
    const patient = await app.patient();
    accepted(await patient.say(story));
    return patient;
  };
  const waiting = async (): Promise<Patient> => {
    const patient = await onTheirOwn();
    accepted(await patient.choose('person'));
    return patient;
  };
  const claimed = async (nurse: Staff): Promise<Patient> => {
    const patient = await waiting();
    await nurse.sees(id(patient));
    accepted(await nurse.claim(id(patient)));
    return patient;
  };
  const resolved = async (): Promise<Patient> => {
    const nurse = await staff();
    const patient = await claimed(nurse);
    accepted(await nurse.resolve(id(patient), { outcome: 'done' }));
    return patient;
  };
  const id = ({ started }: Patient) => started.conversationId;
  const reference = ({ started }: Patient) => started.reference;
  const events = async <T extends StoredEvent['type']>(patient: Patient, type: T) =>
    (await app.record.read(DEMO_CLINIC, id(patient))).filter(
      (event): event is Extract<StoredEvent, { type: T }> => event.type === type,
    );
  const head = async (patient: Patient, type: string) => {
    const rows = await app.record.rows(DEMO_CLINIC, id(patient));
    return JSON.parse(rows.findLast((row) => row.type === type)?.head.toString('utf8') ?? '{}');
  };
  const warnings = () => app.log.filter((line) => JSON.parse(line).level === 40);
  const optOut = (patient: Patient, on: boolean, token = patient.started.token) =>
    fetch(`${app.url}/api/conversations/mine/opt-out`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ on }),
    });
  const days = (n: number) =>
    app.clock.turnTo(new Date(Date.parse(TUESDAY_MORNING) + n * 86_400_000).toISOString());

  describe('a look-up', () => {
    it('finds a case by its reference, and is on record there', async () => {
      const [nurse, patient] = [await staff(), await waiting()];
      const { cases } = accepted(await nurse.lookUp(reference(patient).replace('-', '')));
      expect(cases.find(({ conversationId }) => conversationId === id(patient))).toEqual({
        conversationId: id(patient),
        reference: reference(patient),
        when: app.clock.now().toISOString(),
        care: true,
      });
      const [event] = await events(patient, 'looked-up');
      expect(event?.facts).toMatchObject({ by: 'reference', care: true, staff: { firstName: 'Mette' } });
    });

    it('without a care relation lets no clinical word leave the server', async () => {
      const patient = await onTheirOwn(SECRET);
      const nurse = await staff({ firstName: 'Nysgerrig' });
      nurse.heard.length = 0;
      expect(accepted(await nurse.lookUp(reference(patient))).cases).toMatchObject([{ care: false }]);
      expect(refused(await nurse.open(id(patient))).code).toBe('NO_CARE_RELATION');
      accepted(await patient.say('Undulat igen, og halsen er værre'));
      expect(refused(await nurse.open(id(patient))).code).toBe('NO_CARE_RELATION');
      const heard = nurse.heard.join('\n');
      expect(heard).toContain(reference(patient));
      for (const word of CLINICAL) expect(heard.toLowerCase()).not.toContain(word);
      expect(await events(patient, 'looked-at')).toEqual([]);
      expect((await events(patient, 'looked-up'))[0]?.facts).toMatchObject({ care: false });
    });

    it('finds nothing of another clinic, whose cases do not exist there [TR-32]', async () => {
      const [stranger, patient] = [await staff({ clinic: 'demo-ny', firstName: 'Frem' }), await waiting()];
      expect(accepted(await stranger.lookUp(reference(patient))).cases).toEqual([]);
      expect(refused(await stranger.open(id(patient))).code).toBe('NOT_FOUND');
      const glass = await stranger.breakGlass({ conversationId: id(patient) }, REASON);
      expect(refused(glass).code).toBe('NOT_FOUND');
    });

    it('is no way to guess: thirty an hour for a session', async () => {
      const guesser = await staff({ firstName: 'Gætter' });
      expect(refused(await guesser.lookUp('hvem som helst')).code).toBe('INVALID_MESSAGE');
      for (let times = 0; times < 30; times++) accepted(await guesser.lookUp('999-999'));
      const late = refused(await guesser.lookUp('999-999'));
      expect(late.code).toBe('TOO_FAST');
      expect(late.retryAfter).toBeGreaterThan(3000);
      expect(refused(await guesser.breakGlass({ query: '999-999' }, REASON)).code).toBe('TOO_FAST');
      accepted(await (await staff()).lookUp('999-999'));
    });

    it('is no news to the patient, and to nobody who is about to answer', async () => {
      const nurse = await staff();
      const patient = await claimed(nurse);
      const shown = patient.messages.length;
      const seen = accepted(await nurse.open(id(patient))).messages.at(-1)?.seq ?? 0;
      accepted(await nurse.lookUp(reference(patient)));
      accepted(await nurse.identify(id(patient), '010203-0000'));
      accepted(await nurse.say(id(patient), 'Hej', seen));
      await patient.until('message', ({ text }) => text === 'Hej');
      expect(patient.messages).toHaveLength(shown + 1);
    });
  });

  describe('a care relation', () => {
    it('opens what was resolved within seven days, and nothing older', async () => {
      const patient = await resolved();
      days(6.9);
      accepted(await (await staff()).open(id(patient)));
      days(7.1);
      const nurse = await staff();
      expect(refused(await nurse.open(id(patient))).code).toBe('NO_CARE_RELATION');
      // Nor can it be made by acting on it.
      expect(refused(await nurse.resolve(id(patient), { outcome: 'done' })).code).toBe('NO_CARE_RELATION');
      expect(refused(await nurse.open(id(patient))).code).toBe('NO_CARE_RELATION');
    });

    it('opens what a visit is booked for, until a day after it, and not once it is cancelled', async () => {
      const patient = await onTheirOwn();
      await patient.answerAll(WOMAN_OF_30);
      accepted(await patient.choose('door:gp-booking'));
      accepted(await patient.choose(patient.last('booking').slots[0]?.choice ?? ''));
      accepted(await patient.answer('booking.name', 'Anna Andersen'));
      accepted(await patient.answer('booking.birth-date', '24-12-1995'));
      accepted(await patient.answer('booking.phone', '12 34 56 78'));
      accepted(await patient.choose('confirm'));
      const { item } = accepted(await (await staff()).open(id(patient)));
      expect(item).toMatchObject({ reason: 'looked-up', reference: reference(patient) });
      days(5);
      expect(refused(await (await staff()).open(id(patient))).code).toBe('NO_CARE_RELATION');
      days(0);
      await app.post('/api/bookings/cancel', { secret: patient.last('booking').cancelUrl?.split('#')[1] });
      expect(refused(await (await staff()).open(id(patient))).code).toBe('NO_CARE_RELATION');
    });
  });

  describe('breaking the glass', () => {
    it('wants a reason, opens to this session for an hour, and closes again, also to what is written live', async () => {
      const [nurse, other, patient] = [
        await staff(),
        await staff({ firstName: 'Karen' }),
        await onTheirOwn(),
      ];
      const what = { conversationId: id(patient) };
      expect(refused(await nurse.breakGlass(what, 'haster    ')).code).toBe('INVALID_MESSAGE');
      expect(refused(await nurse.ask('break-glass', { id: id(patient), reason: REASON })).code).toBe(
        'INVALID_MESSAGE',
      );
      accepted(await nurse.breakGlass(what, REASON));
      const view = accepted(await nurse.open(id(patient)));
      expect(JSON.stringify(view.messages)).toContain('Kanariefugl');
      expect(view.glassUntil).toBe('2026-12-01T10:00:00.000Z');
      expect(refused(await other.open(id(patient))).code).toBe('NO_CARE_RELATION');

      app.clock.advance({ minutes: 59 });
      accepted(await patient.say('nu er det værre'));
      await nurse.until(() => nurse.cases.some(({ text }) => text === 'nu er det værre'));
      app.clock.advance({ minutes: 1 });
      accepted(await patient.say('og nu kom der blod'));
      expect(refused(await nurse.open(id(patient))).code).toBe('NO_CARE_RELATION');
      expect(nurse.heard.join('\n')).not.toContain('og nu kom der blod');
    });

    it('is on record with its purpose and reason, and so is what was read through it', async () => {
      const [nurse, patient] = [await staff(), await onTheirOwn()];
      accepted(await nurse.breakGlass({ conversationId: id(patient) }, REASON));
      accepted(await nurse.open(id(patient)));
      const [broken] = await events(patient, 'broke-glass');
      expect(broken?.facts).toMatchObject({ reason: REASON, optedOut: false, staff: { firstName: 'Mette' } });
      expect(await head(patient, 'broke-glass')).toMatchObject({ purpose: 'BTG', actor: { kind: 'staff' } });
      expect(await head(patient, 'looked-at')).toMatchObject({ purpose: 'BTG' });
      expect((await events(patient, 'looked-at'))[0]?.facts.glassId).toBe(broken?.facts.glassId);
    });

    it('is told at once to everybody else at the clinic, and to the log, without a word of the patient', async () => {
      const [nurse, karen] = [await staff(), await staff({ firstName: 'Karen', role: 'secretary' })];
      const patient = await onTheirOwn();
      const before = warnings().length;
      accepted(await nurse.breakGlass({ conversationId: id(patient) }, REASON));
      const alert = await karen.until(() => karen.alerts[0]);
      expect(alert).toMatchObject({
        reference: reference(patient),
        who: { firstName: 'Mette', role: 'nurse' },
        at: app.clock.now().toISOString(),
      });
      expect(nurse.alerts).toEqual([]);
      expect(karen.heard.join('\n')).not.toContain(REASON);
      expect(warnings()).toHaveLength(before + 1);
      for (const secret of [REASON, reference(patient), id(patient)])
        expect(warnings().at(-1)).not.toContain(secret);
    });

    it('has nothing to break where the clinic treats the patient', async () => {
      const [nurse, patient] = [await staff(), await waiting()];
      const { cases } = accepted(await nurse.breakGlass({ conversationId: id(patient) }, REASON));
      expect(cases).toMatchObject([{ care: true }]);
      expect(await events(patient, 'broke-glass')).toEqual([]);
    });

    it('sent twice by a lost connection is broken once', async () => {
      const [nurse, patient] = [await staff(), await onTheirOwn()];
      const again = { id: id(patient), conversationId: id(patient), reason: REASON };
      for (let times = 0; times < 2; times++) accepted(await nurse.ask('break-glass', again));
      expect(await events(patient, 'broke-glass')).toHaveLength(1);
    });
  });

  describe('a review', () => {
    const broken = async (by: Staff): Promise<{ patient: Patient; glassId: string }> => {
      const patient = await onTheirOwn();
      accepted(await by.breakGlass({ conversationId: id(patient) }, REASON));
      const [event] = await events(patient, 'broke-glass');
      return { patient, glassId: event?.facts.glassId ?? '' };
    };
    const item = (doctor: Staff, glassId: string) => doctor.reviews.find((one) => one.glassId === glassId);

    it('is a doctor’s who did not break it, once, and is on record', async () => {
      const [nurse, jens, eva] = [
        await staff(),
        await staff(DOCTOR),
        await staff({ ...DOCTOR, firstName: 'Eva' }),
      ];
      const { patient, glassId } = await broken(jens);
      const listed = await eva.until(() => item(eva, glassId));
      expect(listed).toMatchObject({ reason: REASON, who: { firstName: 'Jens' }, mine: false });
      expect(await jens.until(() => item(jens, glassId))).toMatchObject({ mine: true });
      expect(nurse.reviews).toEqual([]);
      expect(nurse.heard.join('\n')).not.toContain(REASON);

      expect(refused(await nurse.reviewGlass(glassId, 'justified')).code).toBe('NOT_ALLOWED');
      expect(refused(await jens.reviewGlass(glassId, 'justified')).code).toBe('NOT_ALLOWED');
      accepted(await jens.open(id(patient)));
      accepted(await eva.reviewGlass(glassId, 'unjustified'));
      // What nobody needed to read is read no further.
      accepted(await patient.say('det er ikke værre end i går'));
      expect(refused(await jens.open(id(patient))).code).toBe('NO_CARE_RELATION');
      expect(jens.heard.join('\n')).not.toContain('det er ikke værre end i går');
      await jens.until(() => item(jens, glassId) === undefined);
      expect(refused(await eva.reviewGlass(glassId, 'justified')).code).toBe('STALE');
      const reviews = await events(patient, 'glass-reviewed');
      expect(reviews.map(({ facts }) => facts)).toMatchObject([
        { glassId, verdict: 'unjustified', staff: { firstName: 'Eva' } },
      ]);
    });

    it('is not one’s own by signing in again', async () => {
      const { glassId } = await broken(await staff(DOCTOR));
      app.clock.advance({ hours: 11 });
      const again = await staff(DOCTOR);
      expect((await again.until(() => item(again, glassId))).mine).toBe(true);
      expect(refused(await again.reviewGlass(glassId, 'justified')).code).toBe('NOT_ALLOWED');
    });

    it('that nobody makes within 72 hours is told in the log, once, and stays listed', async () => {
      const { glassId } = await broken(await staff());
      const told = () => warnings().filter((line) => line.includes('in time') && line.includes(glassId));
      app.clock.advance({ hours: 71, minutes: 59 });
      await app.round();
      expect(told()).toEqual([]);
      app.clock.advance({ minutes: 1 });
      for (let times = 0; times < 3; times++) await app.round();
      expect(told()).toHaveLength(1);
      const doctor = await staff(DOCTOR);
      const late = await doctor.until(() => item(doctor, glassId));
      expect(Date.parse(late.reviewBy)).toBe(app.clock.now().getTime());
    });
  });

  describe('a patient who wants nobody to look', () => {
    it('is not found, except by breaking the glass, which says so; and is found again with their consent', async () => {
      const [nurse, doctor] = [await staff(), await staff(DOCTOR)];
      const patient = await resolved();
      expect((await optOut(patient, true)).status).toBe(200);
      expect((await optOut(patient, true)).status).toBe(200);
      expect(await events(patient, 'opted-out')).toHaveLength(1);
      expect(await head(patient, 'opted-out')).toMatchObject({
        purpose: 'PATRQT',
        actor: { kind: 'patient' },
      });
      expect(accepted(await nurse.lookUp(reference(patient))).cases).toEqual([]);
      expect(refused(await nurse.open(id(patient))).code).toBe('NO_CARE_RELATION');

      const { cases } = accepted(await nurse.breakGlass({ query: reference(patient) }, REASON));
      expect(cases).toMatchObject([{ conversationId: id(patient), care: false, optedOut: true }]);
      accepted(await nurse.open(id(patient)));
      const listed = await doctor.until(() =>
        doctor.reviews.find((one) => one.reference === reference(patient)),
      );
      expect(listed.optedOut).toBe(true);

      await optOut(patient, false);
      expect(accepted(await doctor.lookUp(reference(patient))).cases).toMatchObject([{ care: true }]);
    });

    it('is still helped while they wait for a person', async () => {
      const [nurse, patient] = [await staff(), await waiting()];
      await optOut(patient, true);
      accepted(await nurse.open(id(patient)));
      accepted(await nurse.claim(id(patient)));
    });

    it('is asked for their token, and for yes or no', async () => {
      const patient = await onTheirOwn();
      expect((await optOut(patient, true, 'x')).status).toBe(401);
      expect((await optOut(patient, 'ja' as never)).status).toBe(400);
      expect(await events(patient, 'opted-out')).toEqual([]);
    });

    it('has no other door than the glass where nobody has opted out', async () => {
      const [nurse, patient] = [await staff(), await onTheirOwn()];
      expect(refused(await nurse.breakGlass({ query: reference(patient) }, REASON)).code).toBe('NOT_FOUND');
      expect(await events(patient, 'broke-glass')).toEqual([]);
    });
  });

  describe('a CPR number', () => {
    /** Made up; the first passes modulus 11 in no way. */
    const CPRS = ['290200-4123', '0101651111', '311299-8765'];
    const urls: string[] = [];

    it('ties a case to the person whom its clinician has, and finds it with or without hyphen [TR-16]', async () => {
      app.onRequest((url) => urls.push(url));
      const [nurse, other] = [await staff(), await staff({ firstName: 'Karen' })];
      const patient = await waiting();
      const [wrong, right] = [CPRS[2] as string, CPRS[0] as string];
      expect(refused(await nurse.identify(id(patient), right)).code).toBe('NOT_ALLOWED');
      accepted(await nurse.claim(id(patient)));
      expect(refused(await other.identify(id(patient), right)).code).toBe('NOT_ALLOWED');
      expect(refused(await nurse.identify(id(patient), '320165-1111')).code).toBe('INVALID_MESSAGE');
      accepted(await nurse.identify(id(patient), wrong));
      accepted(await nurse.identify(id(patient), right));
      expect(accepted(await nurse.open(id(patient))).identified).toBe(true);
      for (const written of [right, right.replace('-', '')])
        expect(accepted(await other.lookUp(written)).cases).toMatchObject([{ conversationId: id(patient) }]);
      expect(accepted(await other.lookUp(wrong)).cases).toEqual([]);
      expect((await events(patient, 'looked-up')).map(({ facts }) => facts.by)).toEqual(['cpr', 'cpr']);
      const stranger = await staff({ clinic: 'demo-ny', firstName: 'Frem' });
      expect(accepted(await stranger.lookUp(right)).cases).toEqual([]);
    });

    it('goes through faults of ours', async () => {
      const nurse = await staff();
      const patient = await claimed(nurse);
      await owner.query('alter table keys.person_link rename to person_link_gone');
      expect(refused(await nurse.identify(id(patient), CPRS[1] as string)).code).toBe('INTERNAL');
      expect(refused(await nurse.lookUp(CPRS[1] as string)).code).toBe('INTERNAL');
      await owner.query('alter table keys.person_link_gone rename to person_link');
      // Nothing is kept by half.
      expect(await events(patient, 'identified')).toEqual([]);
      accepted(await nurse.identify(id(patient), CPRS[1] as string));
    });

    it('is in no table in clear, no log line, no URL and no answer [TR-16]', async () => {
      const tables: { name: string }[] = await owner.query(
        `select nspname || '.' || relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
         where relkind in ('r', 'p') and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
      );
      const digits = CPRS.map((cpr) => cpr.replace('-', ''));
      const hex = (text: string) => Buffer.from(text).toString('hex');
      const secrets = [...CPRS, ...digits, ...digits.map((cpr) => `${cpr.slice(0, 6)}-${cpr.slice(6)}`)];
      const dumped = new Map<string, string>();
      const runner = owner.createQueryRunner();
      await runner.startTransaction();
      await runner.query("select set_config('fordoer.clinics', $1, true)", [DEMO_CLINIC]);
      for (const { name } of tables)
        dumped.set(name, JSON.stringify(await runner.query(`select t::text as row from ${name} t`)));
      await runner.rollbackTransaction();
      await runner.release();
      expect(JSON.parse(dumped.get('keys.person_link') ?? '[]').length).toBeGreaterThan(1);
      expect(dumped.get('public.event')?.length).toBeGreaterThan(1000);
      const shown = [...dumped, ['log', app.log.join('\n')], ['urls', urls.join('\n')]] as const;
      for (const [where, text] of shown)
        for (const secret of [...secrets, ...secrets.map(hex), ...secrets.map(encodeURIComponent)])
          expect(text, where).not.toContain(secret);
      expect(urls.length).toBeGreaterThan(0);
    });
  });
});
