import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { brokenAt } from '../src/record/chain.ts';
import { type App, DEMO_CLINIC, startApp } from './harness/app.ts';
import { startFullable } from './harness/full-disk.ts';
import { accepted, type Patient, refused } from './harness/patient.ts';

describe('a database whose disk is full', () => {
  let server: Awaited<ReturnType<typeof startFullable>>;
  let app: App;
  beforeAll(async () => {
    server = await startFullable();
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    app = await startApp({ server: server.url });
  });
  afterEach(() => app.stop());

  const said = async ({ started }: Patient) =>
    (await app.record.read(DEMO_CLINIC, started.conversationId)).flatMap((event) =>
      event.type === 'said' ? [event.facts.text] : [],
    );
  const ready = async () => {
    const response = await fetch(`${app.url}/health/ready`);
    return { status: response.status, health: await response.json() };
  };
  const status = async () => (await fetch(`${app.url}/api/record/status`)).json();

  it('says so, hands over to the phone, drops nothing, and stores the same message once when there is room [TR-01] [TR-38]', async () => {
    const patient = await app.patient();
    accepted(await patient.say('Jeg har haft ondt i halsen i to dage'));
    await app.sign();
    const before = patient.messages;
    const makeRoom = await server.fill(app.databaseUrl, 'event_pending');

    const id = randomUUID();
    for (let attempt = 0; attempt < 2; attempt++) {
      const refusal = refused(await patient.say('og nu har jeg feber', id));
      expect(refusal.code).toBe('UNAVAILABLE');
      expect(refusal.text).toContain('12 34 56 78');
      expect(refusal.text).toContain('112');
      expect(refusal.text).toContain('Din tekst er her stadig');
    }
    expect(await said(patient)).toEqual(['Jeg har haft ondt i halsen i to dage']);
    expect(patient.messages).toEqual(before);
    // Whoever comes new is told at once, and sent to a service that can take them.
    expect((await app.post('/api/conversations', { clinic: 'demo', locale: 'da' })).status).toBe(503);
    expect(await ready()).toMatchObject({ status: 503, health: { checks: { database: 'failing' } } });
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
    // What was said can still be read, and nothing of it stands in what is logged.
    const again = patient.again();
    await again.until((messages) => messages.length === before.length);
    again.close();
    expect(app.log.join('\n')).not.toContain('feber');

    await makeRoom();
    expect(await ready()).toMatchObject({ status: 200, health: { checks: { database: 'ok' } } });
    accepted(await patient.say('og nu har jeg feber', id));
    accepted(await patient.say('og nu har jeg feber', id));
    expect(await said(patient)).toEqual(['Jeg har haft ondt i halsen i to dage', 'og nu har jeg feber']);
    const rows = await app.record.rows(DEMO_CLINIC, patient.started.conversationId);
    expect(brokenAt(rows)).toBeUndefined();
    await app.sign();
    expect(await status()).toMatchObject({ alarms: [] });
  }, 60_000);

  it('for the log’s tree alone: an alarm is raised, conversations go on, and all of it is signed when there is room', async () => {
    const makeRoom = await server.fill(app.databaseUrl, 'leaf');
    const patient = await app.patient();
    accepted(await patient.say('Jeg har haft ondt i halsen i to dage'));
    await app.sign();
    expect(await status()).toMatchObject({ size: 0, alarms: ['failing'] });
    accepted(await patient.answer('person.age', 30));
    expect(await ready()).toMatchObject({ status: 200 });

    await makeRoom();
    await app.sign();
    const rows = await app.record.rows(DEMO_CLINIC, patient.started.conversationId);
    expect(await status()).toMatchObject({ size: rows.length, alarms: [] });
  }, 60_000);
});
