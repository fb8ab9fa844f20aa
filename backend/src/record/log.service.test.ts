import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  COSIGNATURE_ED25519,
  cosignedAt,
  eventHash,
  leafHash,
  NOTE_ED25519,
  openCheckpoint,
  parseNote,
  parseVkey,
  signatureLinesOf,
  signerOf,
  verifyConsistency,
  verifyInclusion,
  vkeyOf,
} from '@fordoer/transparency';
import { startWitness, type Witness } from '@fordoer/transparency/witness-server';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestClock } from '../../test/harness/clock.ts';
import { openTestRecord, type TestRecord } from '../../test/harness/database.ts';
import { openLog } from '../database/database.ts';
import { NEW_CONVERSATION } from './head.ts';
import { LogService } from './log.service.ts';
import { parseWitnesses } from './witnesses.ts';

const signer = signerOf('fordoer.test/log', NOTE_ED25519, Buffer.alloc(32, 5));
const MORNING = '2026-12-01T09:00:00Z';

describe('the log', () => {
  let folder: string;
  let on: TestRecord;
  let tree: DataSource;
  let clock: TestClock;
  let witness: Witness;
  let told: { alarm: string; level: number; defects?: object[] }[];
  const stops: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fordoer-witness-'));
    on = await openTestRecord();
    tree = await openLog({ databaseUrl: on.url }, on.secret);
  });
  afterAll(async () => {
    await tree.destroy();
    await on.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await on.empty();
    clock = new TestClock(MORNING);
    told = [];
    witness = await aWitness('w1');
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });

  const aWitness = async (name: string, given: { logs?: string[]; port?: number; again?: string } = {}) => {
    const one = await startWitness({
      folder: given.again ?? mkdtempSync(join(folder, name)),
      name: `witness.test/${name}`,
      logs: given.logs ?? [vkeyOf(signer)],
      port: given.port ?? 0,
      now: () => clock.now(),
    });
    stops.push(one.stop);
    return one;
  };
  const placeOf = ({ vkey, url }: Pick<Witness, 'vkey' | 'url'>) => `${vkey} ${url}`;
  const aLog = (witnesses = placeOf(witness), checkpointSeconds = 10) =>
    new LogService(
      tree,
      signer,
      on.keys,
      { checkpointSeconds, witnesses: parseWitnesses(witnesses) },
      clock,
      pino({}, { write: (line) => void told.push(JSON.parse(line)) }),
    );
  const write = async (count = 1) => {
    const place = await on.conversation(await on.clinic());
    const events = Array.from({ length: count }, (_, n) => ({
      type: 'said' as const,
      facts: { by: 'patient' as const, text: `hemmelig ${n}` },
    }));
    await on.record.append({ ...place, after: 0, at: clock.now(), context: NEW_CONVERSATION, events });
    return place;
  };

  it('signs what is new, has it cosigned, and serves both in one note', async () => {
    const log = aLog();
    expect(await log.checkpoint()).toBeUndefined();
    await write(3);
    await log.round();
    const note = (await log.checkpoint()) as string;
    expect(openCheckpoint(note, parseVkey(log.key()))).toMatchObject({ origin: 'fordoer.test/log', size: 3 });
    const lines = signatureLinesOf(note);
    expect(cosignedAt(parseNote(note).text, lines, parseVkey(witness.vkey))).toEqual(clock.now());
    expect(await log.status()).toEqual({
      size: 3,
      checkpointAt: clock.now().toISOString(),
      alarms: [],
      witnesses: [{ name: 'witness.test/w1', cosignedSize: 3, state: 'fine' }],
    });
  });

  it('signs again when the time has come, and not before', async () => {
    const log = aLog(placeOf(witness), 60);
    await write();
    await log.round();
    await write();
    clock.turnTo('2026-12-01T09:00:59Z');
    await log.round();
    expect((await log.status()).size).toBe(1);
    clock.turnTo('2026-12-01T09:01:00Z');
    await log.round();
    expect((await log.status()).size).toBe(2);
  });

  it('proves an event to whoever has its bytes, and the growth between any two checkpoints', async () => {
    const log = aLog();
    const place = await write(5);
    expect(await log.proof(place, 2)).toBeUndefined();
    await log.round({ sign: true });
    await write(4);
    await log.round({ sign: true });
    const [, row] = await on.record.rows(place.clinicId, place.conversationId);
    const [first, index, ...rest] = ((await log.proof(place, 2)) as string).split('\n');
    expect([first, index]).toEqual(['c2sp.org/tlog-proof@v1', 'index 1']);
    const path = rest.slice(0, rest.indexOf('')).map((line) => Buffer.from(line, 'base64'));
    const note = rest.slice(rest.indexOf('') + 1).join('\n');
    const head = openCheckpoint(note, signer);
    const leaf = leafHash(eventHash(row as NonNullable<typeof row>));
    expect(verifyInclusion({ leaf, index: 1, ...head, path })).toBe(true);
    const [older] = await tree.query('select note from checkpoint where size = 5');
    const grown = (await log.consistency(5, 9)).map((line) => Buffer.from(line, 'base64'));
    expect(
      verifyConsistency({
        first: 5,
        second: 9,
        firstRoot: openCheckpoint(older.note, signer).root,
        secondRoot: head.root,
        path: grown,
      }),
    ).toBe(true);
    await expect(log.consistency(5, 10)).rejects.toThrow(RangeError);
    await expect(log.inclusion(9, 9)).rejects.toThrow(RangeError);
  });

  it('catches a witness up that was away, and one that is new [TR-08]', async () => {
    await witness.stop();
    const log = aLog();
    await write();
    await log.round({ sign: true });
    expect((await log.status()).witnesses).toMatchObject([{ state: 'unreachable', cosignedSize: 0 }]);
    await write(3);
    await log.round({ sign: true });
    const back = await aWitness('w1', { port: Number(new URL(witness.url).port) });
    const late = aLog(placeOf(back));
    await late.round({ sign: true });
    expect((await late.status()).witnesses).toMatchObject([{ state: 'fine', cosignedSize: 4 }]);
    // A process that begins anew asks the witness how far it was.
    await write();
    const anew = aLog(placeOf(back));
    await anew.round({ sign: true });
    expect(await anew.status()).toMatchObject({
      alarms: [],
      witnesses: [{ state: 'fine', cosignedSize: 5 }],
    });
  });

  it('raises an alarm when nothing was cosigned for five minutes, and when nothing can be signed [TR-08]', async () => {
    await witness.stop();
    const log = aLog();
    await write();
    await log.round({ sign: true });
    expect((await log.status()).alarms).toEqual([]);
    clock.turnTo('2026-12-01T09:05:01Z');
    await log.round({ sign: true });
    expect((await log.status()).alarms).toEqual(['witness-lag']);
    expect(told.filter(({ alarm }) => alarm === 'witness-lag')).toHaveLength(1);
    const busy = on.owner.createQueryRunner();
    await busy.query('select pg_advisory_lock(7061526)');
    await write();
    await log.round({ sign: true });
    clock.turnTo('2026-12-01T09:10:03Z');
    await log.round({ sign: true });
    expect((await log.status()).alarms).toContain('lag');
    await busy.query('select pg_advisory_unlock_all()');
    await busy.release();
    await log.round({ sign: true });
    expect((await log.status()).alarms).not.toContain('lag');
  });

  it.each([
    ['does not watch this log', 404, 'no'],
    ['answers with nonsense', 200, '— witness.test/w1 AAAA\n'],
    [
      'answers with a forged cosignature',
      200,
      `— witness.test/w1 ${Buffer.alloc(76, 1).toString('base64')}\n`,
    ],
    ['sends us elsewhere', 302, ''],
    ['answers without end', 200, 'x'.repeat(200_000)],
  ])('goes on when a witness %s: an alarm, and care is not touched [TR-08]', async (_what, status, body) => {
    const server = createServer((_request, response) =>
      response.writeHead(status, { location: '/x' }).end(body),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    stops.push(() => new Promise((resolve) => server.close(() => resolve())));
    const { port } = server.address() as AddressInfo;
    const { vkey } = witness;
    const log = aLog(`${vkey} http://127.0.0.1:${port}`);
    await write();
    await log.round({ sign: true });
    const { size, witnesses } = await log.status();
    expect(size).toBe(1);
    expect(witnesses[0]?.state).toBeOneOf(['refused', 'unreachable']);
    expect(
      signatureLinesOf((await log.checkpoint()) as string)
        .trim()
        .split('\n'),
    ).toHaveLength(1);
    await write();
    await log.round({ sign: true });
    expect((await log.status()).size).toBe(2);
  });

  it('that was set back to an older state says that its end is lost, and signs no other history [TR-49]', async () => {
    const log = aLog();
    await write(4);
    await log.round({ sign: true });
    const tables = ['cosignature', 'checkpoint', 'leaf', 'event_pending'];
    const triggers = (what: string) =>
      tables.map((table) => `alter table ${table} ${what} trigger user`).join(';');
    await on.owner.query(`${triggers('disable')}; truncate ${tables.join(', ')}; ${triggers('enable')}`);
    await write();
    const restored = aLog();
    await restored.round({ sign: true });
    expect(await restored.status()).toMatchObject({ size: 0, alarms: ['tail-lost'] });
    await restored.round({ sign: true });
    expect((await restored.status()).size).toBe(0);
    // The conversation that came in meanwhile is stored all the same.
    expect(await on.owner.query('select count(*)::int as n from event')).toEqual([{ n: 5 }]);
  });

  it('is told so by a witness that was away when it began, as soon as that is back [TR-49]', async () => {
    const memory = mkdtempSync(join(folder, 'away'));
    const away = await aWitness('w2', { again: memory });
    const log = aLog(placeOf(away));
    await write(4);
    await log.round({ sign: true });
    await away.stop();
    await on.empty();
    await write();
    const restored = aLog(placeOf(away));
    await restored.round({ sign: true });
    // Nobody can know yet, and care and the log go on.
    expect(await restored.status()).toMatchObject({ size: 1, alarms: [] });
    await aWitness('w2', { again: memory, port: Number(new URL(away.url).port) });
    await write();
    await restored.round({ sign: true });
    expect(await restored.status()).toMatchObject({ size: 1, alarms: ['tail-lost'] });
  });

  it('names an event that is not as it was written, and goes on with the others', async () => {
    const log = aLog();
    const { conversationId, clinicId } = await write(2);
    await on.owner.query('alter table event disable trigger all');
    await on.owner.query("select set_config('fordoer.clinics', $1, false)", [clinicId]);
    await on.owner.query('update event set body = sha256(body) where seq = 2');
    await write();
    await log.round({ sign: true });
    expect(await log.status()).toMatchObject({ size: 2, alarms: ['defect'] });
    expect(told.find(({ alarm }) => alarm === 'defect')?.defects).toEqual([
      { conversationId, seq: 2, what: 'hash' },
    ]);
    expect(JSON.stringify(told)).not.toContain('hemmelig');
  });

  it('begins under no other name or key than it was signed with', async () => {
    await write();
    await aLog().round({ sign: true });
    const settings = { checkpointSeconds: 10, witnesses: [] };
    const silent = pino({ level: 'silent' });
    for (const other of [
      signerOf('another.test/log', NOTE_ED25519, Buffer.alloc(32, 5)),
      signerOf('fordoer.test/log', NOTE_ED25519, Buffer.alloc(32, 6)),
    ])
      await expect(new LogService(tree, other, on.keys, settings, clock, silent).expectOwn()).rejects.toThrow(
        'FORDOER_LOG_NAME',
      );
  });
});

describe('the list of witnesses', () => {
  const vkey = vkeyOf(signerOf('witness.test/w', COSIGNATURE_ED25519, Buffer.alloc(32, 2)));

  it('is a key and an address for each', () => {
    const [one, two] = parseWitnesses(`${vkey} https://w.example/x/, ${vkey} http://127.0.0.1:1`);
    expect([one?.url, two?.url]).toEqual(['https://w.example/x', 'http://127.0.0.1:1']);
    expect(parseWitnesses('')).toEqual([]);
  });

  it.each(['x', vkey, `${vkey} ftp://x`, `${vkeyOf(signer)} https://w.example`])('%j is none', (given) => {
    expect(() => parseWitnesses(given)).toThrow();
  });
});
