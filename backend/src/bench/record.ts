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
 * what it measured as one JSON line; times in µs. `DATABASE_URL` is an empty database of its own, and is left with the long log, signed.
 */

const given: { writers: number; messages: number; rounds: number; long: number; turns: number } = JSON.parse(
  await text(process.stdin),
);
const url = process.env.DATABASE_URL ?? '';
const secret = randomBytes(32);
const SHORT = 10;

const database = await openDatabase({ databaseUrl: url, databaseConnections: 10 }, secret);
const tree = await openLog({ databaseUrl: url }, secret);
const owner = await new DataSource({ type: 'postgres', url, extra: { max: 1 } }).initialize();
const keys = new RecordKeyring(database, localKeyEncryption([secret]));
const record = new RecordService(database, keys);
const signer = signerOf('fordoer.bench/log', NOTE_ED25519, secret);
const sequencer = new Sequencer(tree, signer, keys);
const pool = new pg.Pool({ connectionString: url, max: given.writers });

// A turn in an almost empty log, before anything else is in it.
await fill({ record, keys, owner }, SHORT);
await turns(); // warms up
const shortLog = await eventsIn();
const short = await turns();

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

// The same turn in a long log, all of it in the tree and signed.
await fill({ record, keys, owner }, given.long);
const filledAt = performance.now();
await drainAll();
const drained = (performance.now() - filledAt) / 1000;
await sequencer.checkpoint(new Date());
await owner.query('vacuum analyze event, event_pending, leaf, turn, conversation').catch(() => undefined);
const longLog = await eventsIn();
const long = await turns();
await drainAll();
await sequencer.checkpoint(new Date());

process.stdout.write(
  `${JSON.stringify({ bytes, ...measured, leaves, drained, shortLog, short, longLog, long })}\n`,
);
await pool.end();
for (const one of [owner, tree, database]) await one.destroy();

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

async function eventsIn(): Promise<number> {
  return (await owner.query('select count(*)::int as events from event'))[0].events;
}

async function drainAll(): Promise<void> {
  for (let more = true; more; ) ({ more } = await sequencer.drain());
}

/** A turn as a process takes it that has never seen the conversation: read what is there, append one event. One at a time. */
async function turns(): Promise<number[]> {
  const fresh = await Promise.all(Array.from({ length: 20 }, () => begin(record, keys, 3)));
  const { waits } = await clocked(1, given.turns + 20, async () => {
    const place = fresh.shift() as TokenPlace;
    fresh.push(place);
    const unknowing = new RecordService(database, keys);
    const events = await unknowing.read(place.clinicId, place.conversationId);
    const appended = await unknowing.append(turnOf(place, events.length, 1));
    if (!appended.ok) throw new Error('nobody else writes here');
  });
  return waits.slice(20);
}
