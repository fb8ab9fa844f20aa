import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NOTE_ED25519, parseVkey, signerOf, vkeyOf } from '@fordoer/transparency';
import { databaseSource, type Result, type Trust, verify } from '@fordoer/transparency/verify';
import { startWitness } from '@fordoer/transparency/witness-server';
import pg from 'pg';
import { build } from 'vite';
import { openLog } from '../../src/database/database.ts';
import type { NewEvent } from '../../src/record/events.ts';
import { Sequencer } from '../../src/record/sequencer.ts';
import { subtreesOn } from '../../src/record/tree-store.ts';
import { deliver } from '../../src/record/witnesses.ts';
import { openTestRecord } from './database.ts';

export type TestLog = Awaited<ReturnType<typeof openTestLog>>;

const BUNDLE = '{"release":{"version":"2026.1"}}';
export const RELEASE: string = hash('sha256', BUNDLE, 'hex');
export const NOW = new Date('2026-12-01T09:00:00Z');

const said: NewEvent = { type: 'said', facts: { by: 'patient', text: 'ondt i halsen' } };
const handedOver: NewEvent = {
  type: 'handed-over',
  facts: { reason: 'asked', urgency: 'routine', withinMinutes: 60, staffed: true },
};

/** A record with a log's tree over it, and a witness outside. */
export async function openTestLog() {
  const on = await openTestRecord();
  const tree = await openLog({ databaseUrl: on.url }, on.secret);
  const signer = signerOf('fordoer.test/log', NOTE_ED25519, Buffer.alloc(32, 5));
  const sequencer = new Sequencer(tree, signer, on.keys);
  const folder = mkdtempSync(join(tmpdir(), 'fordoer-witness-'));
  const witness = await startWitness({ folder, name: 'witness.test', logs: [vkeyOf(signer)], port: 0 });
  await on.database.query("insert into content_release (hash, version, bundle) values ($1, '2026.1', $2)", [
    RELEASE,
    BUNDLE,
  ]);
  const clinicId = await on.clinic();
  const superuser = await connectAsSuperuser(on.url);
  let known = 0;

  /** A conversation of turns; the last hands it over, and a message of the patient's begins each. */
  const converse = async (turns: number, eventsOfTurn = 2): Promise<string> => {
    const place = await on.conversation(clinicId);
    for (let turn = 0; turn < turns; turn++) {
      const events = Array<NewEvent>(eventsOfTurn - 1).fill(said);
      const appended = await on.record.append({
        ...place,
        after: turn * eventsOfTurn,
        clientId: `message-${turn}`,
        at: NOW,
        context: { journal: false, stage: 'assisted', content: RELEASE },
        events: [...events, turn === turns - 1 ? handedOver : said],
      });
      if (!appended.ok) throw new Error(appended.why);
    }
    return place.conversationId;
  };

  /** Takes in what is pending, signs, and has the witness cosign. */
  const sign = async (): Promise<void> => {
    for (let more = true; more; ) ({ more } = await sequencer.drain());
    const checkpoint = await sequencer.checkpoint(NOW);
    if (!checkpoint) throw new Error('there was nothing new to sign');
    const place = { verifier: parseVkey(witness.vkey), url: witness.url };
    const delivered = await deliver(place, checkpoint, known, subtreesOn(tree));
    if (!delivered.ok) throw new Error(delivered.why);
    known = checkpoint.size;
    await tree.query("insert into cosignature (size, witness, line) values ($1, 'witness.test', $2)", [
      checkpoint.size,
      delivered.line,
    ]);
  };

  /** What whoever verifies got from elsewhere. */
  const keys: Trust = { logKeys: [vkeyOf(signer)], witnessKeys: [witness.vkey] };
  const trust: Trust = { ...keys, witnesses: [witness.url] };

  return {
    ...on,
    clinicId,
    signer,
    sequencer,
    tree,
    witness,
    converse,
    sign,
    keys,
    trust,
    /** What the verifier says after somebody with the run of the server did something; undone afterwards. */
    attack: async (
      work: (client: pg.Client) => Promise<unknown>,
      trusted: Trust = trust,
    ): Promise<Result> => {
      await superuser.query('begin; set local session_replication_role = replica');
      try {
        await superuser.query(DROP_CONSTRAINTS);
        await work(superuser);
        return await verify(await databaseSource(superuser), trusted);
      } finally {
        await superuser.query('rollback');
      }
    },
    /** Somebody with the run of the server does something that stays. */
    harm: async (work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
      await superuser.query('set session_replication_role = replica');
      await work(superuser);
    },
    stop: async () => {
      await superuser.end();
      await witness.stop();
      rmSync(folder, { recursive: true });
      await tree.destroy();
      await on.stop();
    },
  };
}

/** A log worth attacking: two conversations of eight events are signed first, then forty more and a short one; the last one waits. */
export async function openFilledLog() {
  const on = await openTestLog();
  const first = await on.converse(4);
  const second = await on.converse(4);
  await on.sign();
  for (let n = 0; n < 40; n++) await on.converse(4);
  await on.sign();
  await on.converse(1);
  await on.sign();
  await on.converse(2);
  return { ...on, first, second };
}

/** What the database itself would refuse, nobody who rules it need care for. */
const DROP_CONSTRAINTS = `do $$ declare one record; begin
  for one in select conrelid::regclass as relation, conname from pg_constraint
    where conrelid::regclass::text in ('event', 'event_pending', 'turn', 'leaf', 'tree_tile', 'checkpoint', 'cosignature', 'content_release')
    and contype in ('p', 'u', 'c', 'f') order by contype = 'p'
  loop execute format('alter table %s drop constraint if exists %I cascade', one.relation, one.conname); end loop;
end $$`;

/** Builds the verifier as whoever has nothing of ours gets it: one file in a folder. */
export const buildVerifier = (folder: string): Promise<unknown> =>
  build({
    configFile: fileURLToPath(new URL('../../../transparency/vite.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { outDir: folder },
  });

/** SQL that changes the last bit of a column of bytes. */
export const flipped = (column: string): string =>
  `set_byte(${column}, length(${column}) - 1, get_byte(${column}, length(${column}) - 1) # 1)`;

/** Superusers meet no trigger, no policy and no right. The launcher's has the owner's password. */
async function connectAsSuperuser(url: string): Promise<pg.Client> {
  const address = new URL(url);
  address.username = 'postgres';
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  return client;
}
