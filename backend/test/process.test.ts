import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../tools/backend.mjs';
import { plainNx } from '../../tools/build.mjs';
import { run } from '../../tools/children.mjs';
import { freePort } from '../../tools/ports.mjs';
import { createTestDatabase } from '../../tools/test-database.mjs';
import { accepted, Patient } from './harness/patient.ts';

type Backend = Awaited<ReturnType<typeof startBackend>>;

describe('the built service, killed with kill -9', () => {
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
    const built = await run('nx', ['run-many', '--target=build', '--projects=@fordoer/backend'], {
      env: plainNx,
      limit: 110_000,
    });
    if (built.code !== 0) throw new Error(built.output);
    database = await createTestDatabase();
    port = await freePort();
  });
  afterAll(async () => {
    for (const backend of started) await backend.stop();
    await database?.drop();
  });

  it('mid-conversation: a new process goes on where the patient was, and nothing is lost or doubled [TR-39]', async () => {
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
  }, 60_000);
});
