import { randomUUID } from 'node:crypto';
import type { OwnData } from '@fordoer/protocol';
import { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brokenAt, open } from '../src/record/chain.ts';
import { sealingKey } from '../src/record/seal.ts';
import { type App, DEMO_CLINIC, SHADOW_CLINIC, startApp, TUESDAY_MORNING } from './harness/app.ts';
import { accepted, type Patient, refused } from './harness/patient.ts';

const DAY = 24;
const SECRET = 'Kanariegul svie';

describe('a patient’s own data', () => {
  let app: App;
  let owner: DataSource;
  beforeAll(async () => {
    app = await startApp();
    await app.stopRounds();
    owner = await new DataSource({ type: 'postgres', url: app.databaseUrl }).initialize();
  });
  afterEach(() => app.clock.turnTo(TUESDAY_MORNING));
  afterAll(async () => {
    await owner.destroy();
    await app.stop();
  });

  /** Something written, and no more: it is the patient's own. */
  const own = async (given: Parameters<App['patient']>[0] = {}): Promise<Patient> => {
    const patient = await app.patient(given);
    accepted(await patient.say(`${SECRET}, og så har jeg ondt i halsen`));
    return patient;
  };
  /** It has reached the clinic. */
  const journal = async (): Promise<Patient> => {
    const patient = await own();
    accepted(await patient.choose('person'));
    return patient;
  };
  const id = ({ started }: Patient) => started.conversationId;
  const rowsOf = (patient: Patient, clinicId = DEMO_CLINIC) => app.record.rows(clinicId, id(patient));
  const keysOf = (patient: Patient): Promise<unknown[]> =>
    app.record.inClinics([DEMO_CLINIC, SHADOW_CLINIC], (runner) =>
      runner.query('select wrapped from keys.conversation_key where conversation_id = $1', [id(patient)]),
    );
  const erase = (patient: Patient) => app.mine(patient, '', { method: 'DELETE' });
  const refusalOf = async (response: Response) =>
    ((await response.json()) as { error: { code: string; text: string } }).error;

  describe('that never reached the clinic', () => {
    it('is erased when the patient says so: the key is gone, no body opens, the hashes stand [TR-13]', async () => {
      const patient = await own();
      const before = await rowsOf(patient);
      const key = sealingKey(await keyOf(patient));
      expect((await erase(patient)).status).toBe(204);
      const closed = await patient.until('closed');
      expect(closed).toMatchObject({ reason: 'erased' });
      expect(closed.text).toContain('slettet');
      expect(await keysOf(patient)).toEqual([]);
      const after = await rowsOf(patient);
      expect(after.slice(0, -1)).toEqual(before);
      expect(after.at(-1)).toMatchObject({ type: 'erased', class: 'own' });
      expect(brokenAt(after)).toBeUndefined();
      // What the key would have opened, nobody can open any more.
      expect(open(key, after[0] as (typeof after)[0]).type).toBe('started');
      await expect(app.record.read(DEMO_CLINIC, id(patient))).rejects.toThrow('destroyed');
    });

    it('is afterwards as if it had never been: by the token, by the socket, at the console', async () => {
      const nurse = await app.staff();
      const patient = await own();
      const second = patient.again();
      await second.until('notice');
      expect((await erase(patient)).status).toBe(204);
      for (const one of [patient, second]) await one.until('closed');
      for (const path of ['/accesses', '/export', '/export?format=json']) {
        const response = await app.mine(patient, path);
        expect([response.status, (await refusalOf(response)).code]).toEqual([401, 'NOT_SIGNED_IN']);
      }
      expect((await erase(patient)).status).toBe(401);
      const messages = await fetch(`${app.url}/api/conversations/messages`, {
        headers: { authorization: `Bearer ${patient.started.token}` },
      });
      expect(messages.status).toBe(401);
      const again = patient.again();
      expect(refused(await again.say('er her nogen')).code).toBe('NOT_SIGNED_IN');
      again.close();
      second.close();
      expect(refused(await nurse.open(id(patient))).code).toBe('NOT_FOUND');
      expect(refused(await nurse.claim(id(patient))).code).toBe('NOT_FOUND');
      nurse.close();
      expect(app.log.filter((line) => line.includes('"fault"'))).toEqual([]);
    });

    it('cannot be erased with a token that is forged, or of nobody', async () => {
      const patient = await own();
      const forged = { started: { ...patient.started, token: patient.started.token.slice(0, -2) } };
      expect((await erase(forged as Patient)).status).toBe(401);
      expect((await fetch(`${app.url}/api/conversations/mine`, { method: 'DELETE' })).status).toBe(401);
      expect(await keysOf(patient)).toHaveLength(1);
    });

    it('lets a slot go that it held, and has nothing left to do', async () => {
      const patient = await own({ clinic: 'demo-ny' });
      await app.record.inClinics([SHADOW_CLINIC], async (runner) => {
        await runner.query(
          `insert into booking (id, clinic_id, conversation_id, slot_id, clinician, during, status, held_until, created_at)
           select gen_random_uuid(), clinic_id, $1, id, clinician, during, 'held', now() + interval '1 hour', now() from slot
           where clinic_id = $2 limit 1`,
          [id(patient), SHADOW_CLINIC],
        );
        await runner.query(
          "insert into job (id, clinic_id, conversation_id, kind, due_at) values (gen_random_uuid(), $2, $1, 'check-in', now())",
          [id(patient), SHADOW_CLINIC],
        );
      });
      expect((await erase(patient)).status).toBe(204);
      for (const table of ['booking', 'job', 'queue_entry'])
        expect(
          await app.record.inClinics([SHADOW_CLINIC], (runner) =>
            runner.query(`select 1 from ${table} where conversation_id = $1`, [id(patient)]),
          ),
          table,
        ).toEqual([]);
    });
  });

  describe('that is journal', () => {
    it.each([
      ['da', 'mindst ti år', 'rettelse'],
      ['en', 'at least ten years', 'correction'],
    ])('is not erased, and the reason is said in plain words: %s [TR-14]', async (locale, why, instead) => {
      const patient = await journal();
      const response = await app.mine(patient, `?locale=${locale}`, { method: 'DELETE' });
      expect(response.status).toBe(409);
      const refusal = await refusalOf(response);
      expect(refusal.code).toBe('MUST_KEEP');
      expect(refusal.text).toContain(why);
      expect(refusal.text).toContain(instead);
      expect(await keysOf(patient)).toHaveLength(1);
      accepted(await patient.say('jeg er her stadig'));
    });

    it('is corrected by an addendum, which the clinic reads and which changes nothing before it [TR-14]', async () => {
      const nurse = await app.staff();
      const patient = await journal();
      const before = await rowsOf(patient);
      const text = 'Jeg skrev, at det er slemt. Det er det ikke.';
      const response = await app.mine(patient, '/addendum', {
        method: 'POST',
        body: { id: randomUUID(), text },
      });
      expect(response.status).toBe(201);
      const message = await patient.until('message', ({ addendum }) => addendum === true);
      expect(message.text).toBe(text);
      expect((await rowsOf(patient)).slice(0, before.length)).toEqual(before);
      await nurse.sees(id(patient));
      const { messages } = accepted(await nurse.open(id(patient)));
      expect(messages).toContainEqual(expect.objectContaining({ addendum: true, text }));
      nurse.close();
    });

    it('comes back to a person by an addendum when the clinic was done, also after the end, once for each id', async () => {
      const nurse = await app.staff();
      const patient = await journal();
      await nurse.sees(id(patient));
      accepted(await nurse.claim(id(patient)));
      accepted(await nurse.resolve(id(patient), { outcome: 'done' }));
      await nurse.until(
        () => !nurse.queue.items.some(({ conversationId }) => conversationId === id(patient)),
      );
      accepted(await patient.choose('end'));
      await patient.until('closed');
      expect(refused(await patient.say('mere')).code).toBe('ENDED');
      const body = { id: randomUUID(), text: 'Jeg tager ikke penicillin, det var en fejl.' };
      for (const _time of [1, 2])
        expect((await app.mine(patient, '/addendum', { method: 'POST', body })).status).toBe(201);
      expect(await nurse.sees(id(patient))).toMatchObject({ reason: 'addendum' });
      expect(patient.all('message').filter(({ addendum }) => addendum)).toHaveLength(1);
      nurse.close();
    });

    it('is read for danger in an addendum as anywhere', async () => {
      const patient = await journal();
      const body = { id: randomUUID(), text: 'Jeg er 58 år og har trykkende smerter i brystet lige nu' };
      expect((await app.mine(patient, '/addendum', { method: 'POST', body })).status).toBe(201);
      const alarm = await patient.until('notice', ({ kind }) => kind === 'alarm');
      expect(alarm.alarm?.phone).toBe('112');
    });

    it('takes no addendum that says nothing', async () => {
      const patient = await journal();
      for (const body of [{}, { id: randomUUID(), text: ' ' }, { id: 'x', text: 'x' }])
        expect((await app.mine(patient, '/addendum', { method: 'POST', body })).status).toBe(400);
    });
  });

  describe('is kept', () => {
    it('as long as its class says and no longer, in two processes at once, each once [TR-12]', async () => {
      const twin = await app.twin();
      const mine = await own();
      const theirs = await journal();
      const later = await own();
      const gone = async () => {
        await Promise.all([app.retain(), twin.retain()]);
        return Promise.all([mine, theirs, later].map(async (one) => (await keysOf(one)).length === 0));
      };
      app.clock.advance({ hours: 29 * DAY });
      expect(await gone()).toEqual([false, false, false]);
      accepted(await later.say('det gør stadig ondt'));
      app.clock.advance({ hours: 2 * DAY });
      const before = await rowsOf(mine);
      expect(await gone()).toEqual([true, false, false]);
      const again = mine.again();
      expect(refused(await again.say('er her nogen')).code).toBe('NOT_SIGNED_IN');
      again.close();
      const after = await rowsOf(mine);
      expect(after.slice(0, -1)).toEqual(before);
      expect(after.filter(({ type }) => type === 'erased')).toHaveLength(1);
      expect(JSON.parse((after.at(-1) as (typeof after)[0]).head.toString())).toMatchObject({
        actor: { kind: 'service' },
        purpose: 'RECORDMGT',
      });
      expect(brokenAt(after)).toBeUndefined();
      app.clock.turnTo('2036-11-30T10:00:00+01:00');
      expect(await gone()).toEqual([true, false, true]);
      app.clock.turnTo('2036-12-02T10:00:00+01:00');
      expect(await gone()).toEqual([true, true, true]);
      const rows = await rowsOf(theirs);
      expect(brokenAt(rows)).toBeUndefined();
      await expect(app.record.read(DEMO_CLINIC, id(theirs))).rejects.toThrow('destroyed');
      await twin.stop();
      expect(app.log.filter((line) => line.includes('"fault"'))).toEqual([]);
    });

    it('in an open page no longer than in the record: its last word says that all is erased [TR-12]', async () => {
      const patient = await own();
      app.clock.advance({ hours: 31 * DAY });
      await app.retain();
      expect(await patient.until('closed')).toMatchObject({
        reason: 'erased',
        text: expect.stringContaining('slettet'),
      });
    });

    it('nowhere as a dead row after its key was destroyed [TR-13]', async () => {
      const patient = await own();
      expect((await erase(patient)).status).toBe(204);
      const vacuums = async (): Promise<number> => {
        const [{ count }] = await owner.query(
          "select vacuum_count::int as count from pg_stat_all_tables where schemaname = 'keys' and relname = 'conversation_key'",
        );
        return count;
      };
      const before = await vacuums();
      await app.retain();
      expect(await vacuums()).toBe(before + 1);
      // Where nothing was destroyed there is nothing to clear away.
      await app.retain();
      expect(await vacuums()).toBe(before + 1);
    });
  });

  describe('tells who has looked', () => {
    const about = async (patient: Patient, locale = 'da'): Promise<OwnData> =>
      (await (await app.mine(patient, `/accesses?locale=${locale}`)).json()) as OwnData;

    it('when, why and from where, by role and by no name [TR-15]', async () => {
      const patient = await journal();
      expect((await about(await own())).accesses).toEqual([]);
      const nurse = await app.staff({ firstName: 'Kirsten', role: 'nurse' });
      await nurse.sees(id(patient));
      accepted(await nurse.open(id(patient)));
      const { seq } = accepted(await nurse.claim(id(patient)));
      accepted(await nurse.say(id(patient), 'Hej, hvad kan jeg hjælpe med?', seq));
      accepted(await nurse.release(id(patient)));
      const { accesses, class: kept, kept: howLong } = await about(patient);
      expect(accesses.map(({ did }) => did)).toEqual([
        'Så din henvendelse i klinikkens kø',
        'Åbnede din henvendelse',
        'Tog din henvendelse',
        'Skrev til dig',
        'Gav din henvendelse videre til en kollega',
      ]);
      for (const one of accesses)
        expect(one).toMatchObject({
          at: '2026-12-01T09:00:00.000Z',
          role: 'nurse',
          who: 'En sygeplejerske',
          why: 'For at give dig behandling',
          unit: 'Demo-klinikken',
        });
      expect(JSON.stringify(accesses)).not.toContain('Kirsten');
      expect([kept, howLong]).toEqual(['journal', expect.stringContaining('10 år')]);
      expect((await about(patient, 'en')).accesses[0]?.who).toBe('A nurse');
      nurse.close();
    });

    it('also whom the queue showed it to, once for each session, which moves nothing in the queue', async () => {
      const first = await journal();
      const second = await journal();
      const doctor = await app.staff({ firstName: 'Line', role: 'doctor' });
      await doctor.sees(id(second));
      const order = doctor.queue.items.map(({ conversationId }) => conversationId);
      doctor.close();
      const again = await app.staff({ firstName: 'Line', role: 'doctor' });
      const other = await app.staff({ firstName: 'Ole', role: 'secretary' });
      await other.sees(id(first));
      await again.sees(id(first));
      expect(again.queue.items.map(({ conversationId }) => conversationId)).toEqual(order);
      const seen = (await about(first)).accesses.filter(({ did }) => did.includes('kø'));
      expect(seen.map(({ who }) => who).sort()).toEqual(['En læge', 'En sekretær']);
      // Nobody has to read again what somebody else only saw.
      accepted(await other.claim(id(first)));
      accepted(await other.say(id(first), 'Hej', first.messages.at(-1)?.seq ?? 0));
      other.close();
      again.close();
    });

    it('before they see it, also when the queue changes while they come in [TR-15]', async () => {
      const patient = await journal();
      let seeing = 0;
      const comesIn = async (firstName: string) => {
        const nurse = await app.staff({ firstName, role: 'nurse' });
        await nurse.sees(id(patient));
        const atLeast = ++seeing;
        const { accesses } = await about(patient);
        nurse.close();
        return { atLeast, onRecord: accesses.length };
      };
      const nurses = ['Asger', 'Bodil', 'Carl', 'Dorte', 'Egon', 'Frida', 'Gerda', 'Hans'];
      // Each new case changes the queue, for whoever is there and for whoever comes in just then.
      const [looks] = await Promise.all([Promise.all(nurses.map(comesIn)), ...nurses.map(journal)]);
      for (const { atLeast, onRecord } of looks) expect(onRecord).toBeGreaterThanOrEqual(atLeast);
    });

    it('and what weighed most in each routing, in plain words [TR-15]', async () => {
      const patient = await app.patient();
      accepted(await patient.say('Jeg er 58 år og har trykkende smerter i brystet lige nu'));
      const { routings } = await about(patient);
      const decision = patient.last('decision');
      expect(routings).toMatchObject([{ by: 'program', urgency: 'emergency', why: decision.why }]);
      expect(routings[0]?.redFlags.join()).toContain('trykkende smerter i brystet');
    });

    it('but not what the program proposes while a person has yet to decide', async () => {
      const patient = await app.patient({ clinic: 'demo-ny' });
      accepted(await patient.say('Jeg har haft ondt i halsen i to dage'));
      await patient.answerAll({ 'person.age': 30, 'person.sex': 'female' });
      expect((await about(patient)).routings).toEqual([]);
    });
  });

  const keyOf = async (patient: Patient): Promise<Buffer> => {
    const file = (await (await app.mine(patient, '/export?format=json')).json()) as { key: string };
    return Buffer.from(file.key, 'base64');
  };
});
