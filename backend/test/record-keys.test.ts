import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../tools/children.mjs';
import { loadConfig } from '../src/config/config.ts';
import { asRole, runtimeRole } from '../src/database/roles.ts';
import type { TokenPlace } from '../src/identity/tokens.ts';
import { NEW_CONVERSATION } from '../src/record/head.ts';
import { localKeyEncryption } from '../src/record/kek.ts';
import { openRecord } from '../src/record/open-record.ts';
import { purposeKey } from '../src/record/purpose-key.ts';
import { RecordService } from '../src/record/record.service.ts';
import { rotate } from '../src/record/rotate.ts';
import { TestClock } from './harness/clock.ts';
import { openTestRecord, type TestRecord } from './harness/database.ts';
import { buildBackend } from './harness/kill.ts';

const at = new Date('2026-12-01T09:00:00Z');
/** More than are wrapped in one transaction. */
const CONVERSATIONS = 510;

describe('the key-encryption key', { timeout: 120_000 }, () => {
  let on: TestRecord;
  let places: TokenPlace[];
  const opened: { close: () => Promise<void> }[] = [];
  const newKey = randomBytes(32);
  const base64 = (...keys: Buffer[]) => keys.map((key) => key.toString('base64')).join(',');
  const configured = (recordKey: string) =>
    loadConfig({ DATABASE_URL: on.url, FORDOER_RECORD_KEY: recordKey, FORDOER_DATABASE_CONNECTIONS: '2' });
  const start = async (recordKey: string) => {
    const record = await openRecord(
      configured(recordKey),
      new TestClock(at.toISOString()),
      pino({ level: 'silent' }),
    );
    opened.push(record);
    return { ...record, service: new RecordService(record.database, record.keys) };
  };
  const say = async (record: RecordService, place: TokenPlace, after: number, text: string) =>
    expect(
      await record.append({
        ...{ ...place, after, at, context: NEW_CONVERSATION },
        events: [{ type: 'said', facts: { by: 'patient', text } }],
      }),
    ).toMatchObject({ ok: true });
  const textsOf = async (record: RecordService, { clinicId, conversationId }: TokenPlace) =>
    (await record.read(clinicId, conversationId)).map(({ facts }) => (facts as { text: string }).text);

  /** Everything that is stored, but for how keys are wrapped. */
  const stored = async () => [
    await on.owner.query('select * from event order by conversation_id, seq'),
    await on.owner.query('select * from event_pending order by position'),
    await on.owner.query('select * from checkpoint'),
  ];
  const wrapped = () => on.owner.query('select * from keys.purpose_key order by purpose');
  const purposes = async (...keys: Buffer[]) => {
    const kek = localKeyEncryption(keys);
    return [await purposeKey(on.owner, kek, 'log-signing'), await purposeKey(on.owner, kek, 'person-lookup')];
  };

  beforeAll(async () => {
    await buildBackend();
    on = await openTestRecord();
    await purposes(on.secret);
    const clinicId = await on.clinic();
    places = await Promise.all(Array.from({ length: CONVERSATIONS }, () => on.conversation(clinicId)));
    await Promise.all(places.map((place, n) => say(on.record, place, 0, `samtale ${n}`)));
  }, 240_000);
  afterAll(async () => {
    for (const one of opened) await one.close();
    await on?.stop();
  });

  it('that is another: the service says so in one sentence, ends, and has changed nothing [TR-13]', async () => {
    const wrong = randomBytes(32);
    const before = [await stored(), await wrapped()];
    const ended = await run('node', ['backend/dist/main.js'], {
      env: { DATABASE_URL: on.url, FORDOER_RECORD_KEY: base64(wrong), PORT: '0' },
      limit: 60_000,
    });
    expect(ended.code).toBe(1);
    expect(ended.output).toMatch(
      /^The record is sealed with the key [0-9a-f]{16}, and FORDOER_RECORD_KEY or the key file holds [0-9a-f]{16}\. Nothing was changed: .*\n$/,
    );
    for (const key of [wrong, on.secret])
      for (const form of ['base64', 'hex', 'base64url'] as const)
        expect(ended.output).not.toContain(key.toString(form));
    expect([await stored(), await wrapped()]).toEqual(before);
    // The one that runs with the right key still gets new connections.
    const running = new DataSource({ type: 'postgres', url: asRole(on.url, runtimeRole(on.url, on.secret)) });
    await running.initialize();
    await running.destroy();
    await expect(start(base64(wrong))).rejects.toThrow('start with the right key');
    await start(base64(on.secret));
  });

  it('is made new beside the running service, and nothing that was written is written again [TR-13]', async () => {
    const before = await stored();
    const secrets = await purposes(on.secret);
    const kek = localKeyEncryption([newKey, on.secret]);
    // Both keys, the new one first: what the service starts with before anything is wrapped anew.
    const running = await start(base64(newKey, on.secret));
    const first = places[0] as TokenPlace;

    // Ended after its first transaction.
    const dying = await new DataSource({ type: 'postgres', url: on.url }).initialize();
    let keys = 0;
    const half = {
      ...kek,
      wrap: (...given: Parameters<typeof kek.wrap>) => (++keys > 505 ? dies() : kek.wrap(...given)),
    };
    await expect(rotate(dying, half)).rejects.toThrow('killed');
    await dying.destroy();
    const [{ left }] = await on.owner.query(
      'select count(*)::int as left from keys.purpose_key where kek_id <> $1',
      [kek.current],
    );
    expect(left).toBe(2);
    for (const place of places.slice(0, 20)) expect(await textsOf(running.service, place)).toHaveLength(1);
    await say(running.service, first, 1, 'midt i det hele');

    const env = { DATABASE_URL: on.url, FORDOER_RECORD_KEY: base64(newKey, on.secret) };
    const again = await run('node', ['backend/dist/cli/rotate.js'], { env, limit: 60_000 });
    // 500 were done before, and stay done.
    expect(again).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^12 keys were wrapped anew; all are/),
    });
    expect(again.output).not.toContain(newKey.toString('base64'));
    const once = await run('node', ['backend/dist/cli/rotate.js'], { env, limit: 60_000 });
    expect(once.output).toMatch(/^0 keys were wrapped anew/);

    await say(running.service, first, 2, 'bagefter');
    const after = await stored();
    expect(after[0].filter(({ seq }: { seq: number }) => seq === 1)).toEqual(before[0]);
    const alone = await start(base64(newKey));
    expect(await textsOf(alone.service, first)).toEqual(['samtale 0', 'midt i det hele', 'bagefter']);
    for (const [n, place] of places.entries())
      expect((await textsOf(alone.service, place))[0]).toBe(`samtale ${n}`);
    // The log is signed, and people are looked up, with the keys as before.
    expect(await purposes(newKey)).toEqual(secrets);
    expect(alone.logTree.key()).toBe(running.logTree.key());
    // And the old key opens nothing any more.
    await expect(start(base64(on.secret))).rejects.toThrow('start with the right key');
  });

  it('that a rotation does not have: it says which, and what it did stays', async () => {
    const env = { DATABASE_URL: on.url, FORDOER_RECORD_KEY: base64(randomBytes(32)) };
    const ended = await run('node', ['backend/dist/cli/rotate.js'], { env, limit: 60_000 });
    expect(ended.code).toBe(1);
    expect(ended.output).toMatch(/^wrapped with key [0-9a-f]{16}, which is not configured\n$/);
  });
});

function dies(): never {
  throw new Error('killed');
}
