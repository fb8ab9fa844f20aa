import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../tools/backend.mjs';
import { run } from '../../tools/children.mjs';
import { freePort } from '../../tools/ports.mjs';
import { createTestDatabase } from '../../tools/test-database.mjs';
import { buildBackend } from './harness/kill.ts';
import { accepted, Patient } from './harness/patient.ts';

type Backend = Awaited<ReturnType<typeof startBackend>>;

describe('the built service', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let port: number;
  const started: Backend[] = [];
  const recordKey = randomBytes(32).toString('base64');
  const start = async (): Promise<Backend> => {
    const env = { FORDOER_DEMO: '1', FORDOER_RECORD_KEY: recordKey, FORDOER_LOG_LEVEL: 'warn' };
    const backend = await startBackend({ databaseUrl: database.url, port, env });
    started.push(backend);
    return backend;
  };

  beforeAll(async () => {
    await buildBackend();
    database = await createTestDatabase();
    port = await freePort();
  });
  afterAll(async () => {
    for (const backend of started) await backend.stop();
    await database?.drop();
  });

  it('killed with kill -9 mid-conversation: a new process goes on where the patient was, and nothing is lost or doubled [TR-39]', async () => {
    const first = await start();
    const patient = await Patient.begin(first.url);
    accepted(await patient.say('Jeg har haft ondt i halsen i to dage'));
    accepted(await patient.answer('person.age', 30));
    const before = patient.messages;
    // An answer is on its way when the process dies.
    const sending = patient.answer('danger.adult', 'none');
    process.kill(first.pid, 'SIGKILL');
    expect(await first.lost).toBeDefined();
    // And what the patient writes while nobody is there.
    const writing = patient.say('jeg har ingen feber');
    const second = await start();
    accepted(await sending);
    accepted(await writing);
    expect(patient.messages.slice(0, before.length)).toEqual(before);
    const mine = patient.all('message').map(({ text }) => text);
    expect(mine).toEqual([
      'Jeg har haft ondt i halsen i to dage',
      '30 år',
      'Nej, intet af det',
      'jeg har ingen feber',
    ]);
    expect(patient.messages.map(({ seq }) => seq)).toEqual([...new Set(patient.raw.map(({ seq }) => seq))]);
    await patient.answerAll({ 'person.sex': 'female' });
    expect(patient.last('decision')).toMatchObject({ urgency: 'self-care' });
    // A page that comes back to the new process reads the same.
    const again = patient.again({ url: second.url });
    await again.until((messages) => messages.length === patient.messages.length);
    expect(again.messages).toEqual(patient.messages);
    again.close();
    patient.close();
    await second.stop();
  }, 120_000);

  it('told to stop: ends what is under way, then itself, with 0 [TR-44]', async () => {
    const backend = await start();
    const patient = await Patient.begin(backend.url);
    const sending = patient.say('Jeg har haft ondt i halsen i to dage');
    process.kill(backend.pid, 'SIGTERM');
    expect(await backend.lost).toContain('exit code 0');
    const next = await start();
    accepted(await sending);
    expect(patient.all('message')).toHaveLength(1);
    patient.close();
    await next.stop();
  }, 120_000);

  it('that cannot start says why in one sentence, without a secret, and ends with 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const good = {
      DATABASE_URL: database.url,
      FORDOER_RECORD_KEY: recordKey,
      PORT: String((taken.address() as AddressInfo).port),
    };
    const attempts: [string, Record<string, string>][] = [
      ['DATABASE_URL', { ...good, DATABASE_URL: '' }],
      ['does not answer', { ...good, DATABASE_URL: 'postgres://owner:hunter2@127.0.0.1:1/x' }],
      ['FORDOER_RECORD_KEY must hold 32 bytes', { ...good, FORDOER_RECORD_KEY: 'hunter2' }],
      ['port in PORT is taken', good],
    ];
    const ended = await Promise.all(
      attempts.map(([, env]) => run('node', ['backend/dist/main.js'], { env, limit: 90_000 })),
    );
    for (const [n, { code, output }] of ended.entries()) {
      expect(output).toContain(attempts[n]?.[0]);
      expect(code).toBe(1);
      for (const secret of ['hunter2', recordKey, '    at ']) expect(output).not.toContain(secret);
    }
    taken.close();
  }, 120_000);
});
