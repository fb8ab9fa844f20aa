import { hash } from 'node:crypto';
import { FIRST_PREV_HASH } from '@fordoer/transparency';
import { openDatabaseSource, verify } from '@fordoer/transparency/verify';
import pg from 'pg';

/**
 * How fast a whole log is verified, beside SHA-256 alone over the same bytes, and how much memory that takes. Writes one JSON line.
 * `DATABASE_URL` is the log's.
 */

const SAMPLE = 20_000;
const url = process.env.DATABASE_URL ?? '';

const client = new pg.Client({ connectionString: url });
await client.connect();
const { rows } = await client.query(`select head, body from event limit ${SAMPLE}`);
await client.end();
const bytes: Buffer[] = rows.map(({ head, body }) =>
  Buffer.concat([FIRST_PREV_HASH, Buffer.alloc(4), head, body]),
);
rows.length = 0;
for (const one of bytes) hash('sha256', one, 'buffer');
const bare = performance.now();
for (const one of bytes) hash('sha256', one, 'buffer');
const hashesPerSecond = (bytes.length * 1000) / (performance.now() - bare);
bytes.length = 0;

const source = await openDatabaseSource(url);
const begin = performance.now();
const { events, broken } = await verify(source);
const seconds = (performance.now() - begin) / 1000;
await source.close();
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ events, broken, seconds, hashesPerSecond, peakMb })}\n`);
