import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './harness/app.ts';
import { accepted, type Patient, refused } from './harness/patient.ts';

/** Words that no log line, URL or table may ever show. */
const CANARY = 'Kanariefugl-7f3a';
const PHONE = '20 30 40 50';

describe('what a patient writes', () => {
  let app: App;
  let owner: DataSource;
  const urls: string[] = [];
  const everybody: Patient[] = [];
  beforeAll(async () => {
    app = await startApp({ env: { FORDOER_LOG_LEVEL: 'debug' } });
    app.onRequest((url) => urls.push(url));
    owner = await new DataSource({ type: 'postgres', url: app.databaseUrl }).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await app.stop();
  });

  const patient = async (): Promise<Patient> => {
    const one = await app.patient();
    everybody.push(one);
    return one;
  };

  it('goes through every way in', async () => {
    const one = await patient();
    accepted(await one.say(`${CANARY} det svier når jeg tisser`));
    refused(await one.answer('person.age', CANARY));
    refused(await one.answer(CANARY, true));
    refused(await one.choose(CANARY));
    await one.client.socket.timeout(10_000).emitWithAck('say', { id: CANARY, text: CANARY } as never);
    await (
      one.client.socket.timeout(10_000) as unknown as {
        emitWithAck: (e: string, p: object) => Promise<unknown>;
      }
    ).emitWithAck(CANARY, { CANARY });
    await one.answerAll({ 'person.age': 30, 'person.sex': 'female' });
    accepted(await one.choose('door:gp-booking'));
    accepted(await one.choose(one.last('booking').slots[0]?.choice as string));
    accepted(await one.answer('booking.name', CANARY));
    accepted(await one.answer('booking.birth-date', '24-12-1995'));
    accepted(await one.answer('booking.phone', PHONE));
    accepted(await one.choose('confirm'));
    accepted(await one.choose('person'));
    const nurse = await app.staff();
    await nurse.sees(one.started.conversationId);
    accepted(await nurse.open(one.started.conversationId));
    const { seq } = accepted(await nurse.claim(one.started.conversationId));
    accepted(await nurse.say(one.started.conversationId, `Hej ${CANARY}`, seq));
    nurse.close();
    await app.post('/api/conversations', `{"clinic": "${CANARY}`);
    await app.post('/api/conversations', { clinic: CANARY, locale: 'da' });
    await app.post('/api/bookings/cancel', { secret: one.last('booking').cancelUrl?.split('#')[1] });
  });

  it('and through faults of ours', async () => {
    const one = await patient();
    accepted(await one.say('jeg har ondt i halsen'));
    await owner.query('alter table event rename to event_gone');
    expect(refused(await one.say(`${CANARY} mens databasen er i stykker`)).code).toBe('INTERNAL');
    expect(refused(await one.answer('person.age', 30)).code).toBe('INTERNAL');
    await owner.query('alter table event_gone rename to event');
    expect(app.log.some((line) => line.includes('"fault"'))).toBe(true);
    // What failed is not stored by half, and is taken when it comes again.
    accepted(await one.say(`${CANARY} igen`));
  });

  it('is in no log line', () => {
    const log = app.log.join('\n');
    for (const secret of [CANARY, PHONE, PHONE.replaceAll(' ', ''), ...tokens()])
      expect(log).not.toContain(secret);
  });

  it('is in no URL, of ours or theirs', () => {
    expect(urls.length).toBeGreaterThan(4);
    const links = everybody.flatMap(
      ({ messages }) => JSON.stringify(messages).match(/"(?:url|\w+Url)":"[^"]*"/g) ?? [],
    );
    for (const secret of [CANARY, encodeURIComponent(CANARY), ...tokens()])
      for (const url of [...urls, ...links]) expect(url).not.toContain(secret);
    // The receipt's secret stands in a fragment, which a browser keeps to itself.
    for (const link of links) expect(link).toMatch(/"\/booking#|"https:/);
  });

  it('is in no table in clear', async () => {
    const tables: { name: string }[] = await owner.query(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
    );
    const clinics = 'dd000000-0000-4000-8000-000000000001,dd000000-0000-4000-8000-000000000002';
    const hex = (text: string) => Buffer.from(text).toString('hex');
    for (const { name } of tables) {
      const runner = owner.createQueryRunner();
      await runner.startTransaction();
      await runner.query("select set_config('fordoer.clinics', $1, true)", [clinics]);
      const rows = JSON.stringify(await runner.query(`select t::text as row from ${name} t`));
      await runner.rollbackTransaction();
      await runner.release();
      if (name === 'event') expect(rows.length).toBeGreaterThan(1000);
      for (const secret of [CANARY, hex(CANARY), PHONE, hex(PHONE), ...tokens()])
        expect(rows, name).not.toContain(secret);
    }
  });

  const tokens = () => everybody.map(({ started }) => started.token);
});

describe('when the database is gone', () => {
  it('the service says so, keeps nothing by half, and goes on when it is back', async () => {
    const app = await startApp();
    const patient = await app.patient();
    accepted(await patient.say('jeg har ondt i halsen'));
    const owner = await new DataSource({ type: 'postgres', url: app.databaseUrl }).initialize();
    const [{ name }] = await owner.query('select current_database() as name');
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
    const role = app.role;
    await owner.query(`alter role "${role}" nologin`);
    await owner.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = $2',
      [name, role],
    );
    const id = randomUUID();
    const refusal = refused(await patient.say('og feber', id));
    expect(refusal.code).toBe('UNAVAILABLE');
    expect(refusal.text).toContain('Haster det, så ring');
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
    await owner.query(`alter role "${role}" login`);
    accepted(await patient.say('og feber', id));
    expect(patient.all('message').filter(({ text }) => text === 'og feber')).toHaveLength(1);
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
    await owner.destroy();
    await app.stop();
  });
});
