import { createHash, randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { NOTE_ED25519, signerOf } from '@fordoer/transparency';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { openDatabase, openLog } from '../database/database.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { localKeyEncryption } from '../record/kek.ts';
import { RecordKeyring } from '../record/keyring.ts';
import { RecordService } from '../record/record.service.ts';
import { Sequencer } from '../record/sequencer.ts';
import { begin, clocked, fill, turnOf } from './many.ts';

/**
 * What the record costs: events committed by many writers while the log's tree takes them in, beside one autocommit insert of as many
 * bytes and beside one chain over all with a lock; then a turn in an empty log and in a long one. Told how much as JSON on stdin, writes
 * what it measured as one JSON line; times in µs. `DATABASE_URL` and `SHORT_DATABASE_URL` are empty databases of its own; the first is
 * left with the long log, signed.
 */

const given: { writers: number; messages: number; rounds: number; long: number; turns: number } = JSON.parse(
  await text(process.stdin),
);
const url = process.env.DATABASE_URL ?? '';
const secret = randomBytes(32);
const SHORT = 10;
/** Turns in the short log and in the long one take turns, so that what else the machine does meets both. */
const PARTS = 10;

const keptShort = await openLogOf(process.env.SHORT_DATABASE_URL ?? '');
const kept = await openLogOf(url);
const { owner, record, keys } = kept;
const tree = await openLog({ databaseUrl: url }, secret);
const signer = signerOf('fordoer.bench/log', NOTE_ED25519, secret);
const sequencer = new Sequencer(tree, signer, keys);
const pool = new pg.Pool({ connectionString: url, max: given.writers });
await fill(kept, SHORT);
await fill(keptShort, SHORT);

// The size of a row as it is stored: head, sealed body and two hashes.
const [{ bytes }] = await owner.query(
  'select round(avg(octet_length(head) + octet_length(body) + 64))::int as bytes from event',
);
const row = randomBytes(bytes);
await owner.query(
  'create table bare (id bigint generated always as identity primary key, body bytea not null)',
);
await owner.query('create table chained (id bigint primary key, hash bytea not null, body bytea not null)');

const places = await Promise.all(Array.from({ length: given.writers }, () => begin(record, keys, 1)));
const seqs = places.map(() => 1);
const ways = {
  record: async (writer: number) => {
    const appended = await record.append(turnOf(places[writer] as TokenPlace, seqs[writer] as number, 1));
    if (!appended.ok) throw new Error('one writer never overtakes itself');
    (seqs[writer] as number)++;
  },
  bare: () => pool.query('insert into bare (body) values ($1)', [row]),
  chained,
};
const measured: Record<keyof typeof ways, { perSecond: number; waits: number[] }[]> = {
  record: [],
  bare: [],
  chained: [],
};
const leaves: number[] = [];
for (const way of Object.keys(ways) as (keyof typeof ways)[])
  await clocked(given.writers, given.messages / 5, ways[way]);
await drainAll();
for (let round = 0; round < given.rounds; round++)
  for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
    const taking = way === 'record' ? keepUp() : undefined;
    measured[way].push(await clocked(given.writers, given.messages, ways[way]));
    if (taking) leaves.push(await taking());
  }

// The same turn in a short log and in a long one, all of it in the tree and signed.
await fill(kept, given.long);
const filledAt = performance.now();
await drainAll();
const drained = (performance.now() - filledAt) / 1000;
await sequencer.checkpoint(new Date());
await owner.query('vacuum analyze event, event_pending, leaf, turn, conversation');
const logs = [await eventsIn(keptShort), await eventsIn(kept)];
const taken: [number[], number[]] = [[], []];
const [inShort, inLong] = [await turnsIn(keptShort), await turnsIn(kept)];
for (let part = 0; part < PARTS; part++) {
  taken[0].push(...(await inShort(given.turns / PARTS)));
  taken[1].push(...(await inLong(given.turns / PARTS)));
}
await drainAll();
await sequencer.checkpoint(new Date());

const [shortLog, longLog] = logs;
const [short, long] = taken;
process.stdout.write(
  `${JSON.stringify({ bytes, ...measured, leaves, drained, shortLog, short, longLog, long })}\n`,
);
await pool.end();
await tree.destroy();
for (const { close } of [kept, keptShort]) await close();

async function openLogOf(databaseUrl: string) {
  const database = await openDatabase({ databaseUrl, databaseConnections: 10 }, secret);
  const owner = await new DataSource({ type: 'postgres', url: databaseUrl, extra: { max: 1 } }).initialize();
  const keys = new RecordKeyring(database, localKeyEncryption([secret]));
  const close = async () => {
    await owner.destroy();
    await database.destroy();
  };
  return { database, owner, keys, record: new RecordService(database, keys), close };
}

/** One chain over everything, as a log without a tree would be kept: one at a time, for all. */
async function chained(): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(1)');
    const { rows } = await client.query('select id, hash from chained order by id desc limit 1 for update');
    const hash = createHash('sha256')
      .update(rows[0]?.hash ?? '')
      .update(row)
      .digest();
    await client.query('insert into chained (id, hash, body) values ($1, $2, $3)', [
      Number(rows[0]?.id ?? 0) + 1,
      hash,
      row,
    ]);
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** Takes events into the tree while they are written. @returns ends it, when nothing is left; then how many leaves a second */
function keepUp(): () => Promise<number> {
  const start = performance.now();
  let stopped = false;
  let taken = 0;
  const work = (async () => {
    for (;;) {
      const last = stopped;
      const { leaves: count, more } = await sequencer.drain();
      taken += count;
      if (last && !more) return;
      if (count === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return async () => {
    stopped = true;
    await work;
    return (taken * 1000) / (performance.now() - start);
  };
}

async function eventsIn({ owner }: { owner: DataSource }): Promise<number> {
  return (await owner.query('select count(*)::int as events from event'))[0].events;
}

async function drainAll(): Promise<void> {
  for (let more = true; more; ) ({ more } = await sequencer.drain());
}

/** Turns as a process takes them that has never seen the conversation: read what is there, append one event. One at a time. */
async function turnsIn({
  database,
  record,
  keys,
}: typeof kept): Promise<(count: number) => Promise<number[]>> {
  const places = await Promise.all(Array.from({ length: 20 }, () => begin(record, keys, 3)));
  const turns = async (count: number) =>
    (
      await clocked(1, count, async () => {
        const place = places.shift() as TokenPlace;
        places.push(place);
        const unknowing = new RecordService(database, keys);
        const events = await unknowing.read(place.clinicId, place.conversationId);
        const appended = await unknowing.append(turnOf(place, events.length, 1));
        if (!appended.ok) throw new Error('nobody else writes here');
      })
    ).waits;
  await turns(40); // warms up
  return turns;
}
