import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWitness, type Witness } from '@fordoer/transparency/witness-server';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../tools/children.mjs';
import { inRoot } from '../../tools/paths.mjs';
import { createTestDatabase } from '../../tools/test-database.mjs';
import type { TokenPlace } from '../src/identity/tokens.ts';
import { ArchivedPostgres, superuser } from './harness/archived-postgres.ts';
import { type ClinicRecord, openClinicRecord, verified } from './harness/clinic-record.ts';

const KEPT_DAYS = 30;
const recordKey = randomBytes(32).toString('base64');

/** A file of the backup, and the day it was made. */
interface Dump {
  what: 'log' | 'keys';
  day: number;
  sql: string;
}

describe('a restore', { timeout: 120_000 }, () => {
  let folder: string;
  let postgres: ArchivedPostgres;
  let witness: Witness;
  let clinic: ClinicRecord;
  let backup: string;
  let beforeTheEnd: string;
  const dumps: Dump[] = [];
  let [stays, goes, late]: TokenPlace[] = [];
  const running: { stop: () => Promise<void> }[] = [];

  /** A clinic's first days: backups, somebody who is erased, and somebody who comes after. */
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fordoer-restore-'));
    postgres = await ArchivedPostgres.start(folder);
    const first = await openClinicRecord(postgres.url, recordKey);
    const { vkey } = first;
    await first.close();
    const options = { folder: join(folder, 'witness'), name: 'witness.test', logs: [vkey], port: 0 };
    witness = await startWitness(options);
    clinic = await openClinicRecord(postgres.url, recordKey, witness);

    backup = await postgres.baseBackup();
    stays = await clinic.begin('jeg har ondt i halsen', 'i to dage');
    goes = await clinic.begin('det her vil jeg have slettet');
    await clinic.sign();
    await dump(1);
    await clinic.erase(goes, 1);
    await clinic.sign();
    await dump(2);
    await clinic.sign();
    beforeTheEnd = await moment();
    late = await clinic.begin('det her kom til sidst');
    await clinic.sign();
    await postgres.archived();
    expect(await clinic.status()).toMatchObject({ alarms: [], witnesses: [{ state: 'fine' }] });
  }, 240_000);

  afterAll(async () => {
    for (const one of running.reverse()) await one.stop();
    await clinic?.close();
    await witness?.stop();
    await postgres?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  async function moment(): Promise<string> {
    const client = await superuser(postgres.url);
    const { rows } = await client.query('select clock_timestamp()::text as now');
    await client.end();
    return rows[0].now;
  }

  /** The nightly dumps as `docs/backup.md` has them: the log, and then the keys. */
  async function dump(day: number): Promise<void> {
    const backupRole = new URL(postgres.url);
    [backupRole.username, backupRole.password] = ['fordoer_backup', 'dump'];
    const client = await superuser(postgres.url);
    await client.query(`do $$ begin
      create role fordoer_backup login bypassrls password 'dump' in role pg_read_all_data;
      exception when duplicate_object then null; end $$`);
    await client.end();
    for (const [what, option] of [
      ['log', '--exclude-schema=keys'],
      ['keys', '--schema=keys'],
    ] as const) {
      const dumped = await run('node', ['tools/pg-dump.mjs', backupRole.href, option], { limit: 60_000 });
      expect(dumped.code, dumped.output).toBe(0);
      dumps.push({ what, day, sql: dumped.output });
    }
  }

  const keptOn = (day: number) => dumps.filter((one) => one.what === 'log' || day - one.day <= KEPT_DAYS);
  const dumpOf = (what: Dump['what'], day: number) =>
    dumps.find((one) => one.what === what && one.day === day) as Dump;

  /** What `docs/backup.md` says is run after the keys are back. */
  const forgetAgain = async () => {
    const page = await readFile(inRoot('docs', 'backup.md'), 'utf8');
    return /```sql\n(.*?)```/s.exec(page)?.[1] as string;
  };

  /** A database of its own with these dumps, and the service's record on it. */
  async function restored(log: Dump, keys: Dump | undefined, { forget = true } = {}) {
    const database = await createTestDatabase(postgres.url);
    for (const sql of [log.sql, keys?.sql ?? '', keys && forget ? await forgetAgain() : '']) {
      // A session for each, as it is with a file for each.
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      await client.query(sql).finally(() => client.end());
    }
    running.push({ stop: database.drop });
    return database.url;
  }

  async function opened(url: string, on?: Witness): Promise<ClinicRecord> {
    const record = await openClinicRecord(url, recordKey, on);
    running.push({ stop: record.close });
    return record;
  }

  describe('from dumps', () => {
    it('needs the keys for every word, and nothing else does: the log alone still proves whole [TR-13]', async () => {
      const url = await restored(dumpOf('log', 2), undefined);
      const result = await verified(url, clinic.vkey, witness);
      // The witness saw what came after the dump; nothing else is wrong.
      expect(result.defects).toEqual([expect.stringContaining('The end of the log is lost')]);
      const client = await superuser(url);
      const { rows } = await client.query('select string_agg(encode(body, $1), $2) as bodies from event', [
        'escape',
        '',
      ]);
      expect(rows[0].bodies).not.toContain('halsen');
      await client.end();
    });

    it('with the newest keys reads everything, and everything but its lost end is as it was [TR-49]', async () => {
      const url = await restored(dumpOf('log', 2), dumpOf('keys', 2));
      const record = await opened(url);
      expect(await record.read(stays as TokenPlace)).toEqual(['jeg har ondt i halsen', 'i to dage']);
      const result = await verified(url, clinic.vkey, witness);
      expect(result).toMatchObject({ events: 4, pending: 0 });
      expect(result.defects).toEqual([expect.stringContaining('The end of the log is lost')]);
    });

    it('whose keys were dumped before somebody was erased forgets them again [TR-13]', async () => {
      const keysOf = async (url: string) => {
        const client = await superuser(url);
        const { rows } = await client.query('select conversation_id as id from keys.conversation_key');
        await client.end();
        return rows.map(({ id }) => id);
      };
      const erased = (goes as TokenPlace).conversationId;
      const careless = await restored(dumpOf('log', 2), dumpOf('keys', 1), { forget: false });
      // Which is why the page has that step, and why keys are not kept for long.
      expect(await keysOf(careless)).toContain(erased);
      const url = await restored(dumpOf('log', 2), dumpOf('keys', 1));
      expect(await keysOf(url)).not.toContain(erased);
      const careful = await opened(url);
      expect(await careful.read(goes as TokenPlace)).toBeUndefined();
      expect(await careful.read(stays as TokenPlace)).toHaveLength(2);
    });

    it('of anything that is kept after 30 days opens no word of an erased person, and every other’s [TR-13] [TR-49]', async () => {
      const kept = keptOn(2 + KEPT_DAYS);
      expect(kept.map(({ what, day }) => `${what} ${day}`)).toEqual(['log 1', 'log 2', 'keys 2']);
      for (const log of kept.filter(({ what }) => what === 'log'))
        for (const keys of kept.filter(({ what }) => what === 'keys')) {
          const record = await opened(await restored(log, keys, { forget: false }));
          expect(await record.read(goes as TokenPlace)).toBeUndefined();
          expect(await record.read(stays as TokenPlace)).toEqual(['jeg har ondt i halsen', 'i to dage']);
        }
    });

    it('that lost the end of the log signs no other history: the service says so and serves patients [TR-49]', async () => {
      const record = await opened(await restored(dumpOf('log', 2), dumpOf('keys', 2)), witness);
      const before = await record.status();
      const somebody = await record.begin('jeg skriver videre');
      await record.sign();
      const after = await record.status();
      expect(after.alarms).toContain('tail-lost');
      expect(after.size).toBe(before.size);
      expect(await record.read(somebody)).toEqual(['jeg skriver videre']);
    });
  });

  describe('from a base backup and the WAL archive', () => {
    it('to the end brings everything back, proves whole beside the witness, and goes on [TR-49]', async () => {
      const server = await postgres.restore(backup, 'to-the-end');
      running.push(server);
      const result = await verified(server.url, clinic.vkey, witness);
      expect(result.defects).toEqual([]);
      expect(result).toMatchObject({ events: 5, pending: 0, broken: 0 });
      const record = await opened(server.url, witness);
      expect(await record.read(stays as TokenPlace)).toEqual(['jeg har ondt i halsen', 'i to dage']);
      expect(await record.read(late as TokenPlace)).toEqual(['det her kom til sidst']);
      // Whoever was erased is erased there too.
      expect(await record.read(goes as TokenPlace)).toBeUndefined();
      await record.begin('efter genskabelsen');
      await record.sign();
      expect(await record.status()).toMatchObject({ size: 6, alarms: [], witnesses: [{ cosignedSize: 6 }] });
    });

    it('to a moment before is what it was then, and is told from the whole by the witness [TR-49]', async () => {
      const server = await postgres.restore(backup, 'to-a-moment', beforeTheEnd);
      running.push(server);
      const result = await verified(server.url, clinic.vkey, witness);
      expect(result.defects).toEqual([expect.stringContaining('The end of the log is lost')]);
      expect(result.events).toBe(4);
      const record = await opened(server.url, witness);
      expect(await record.read(stays as TokenPlace)).toEqual(['jeg har ondt i halsen', 'i to dage']);
      expect(await record.read(late as TokenPlace)).toEqual([]);
      await record.sign();
      expect(await record.status()).toMatchObject({ size: 4, alarms: ['tail-lost'] });
    });
  });
});
