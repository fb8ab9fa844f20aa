import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isAlive } from '../processes.mjs';
import { SUPERUSER } from './cluster.mjs';
import { PostgresError } from './error.mjs';

/** Owns the database `fordoer`, makes roles and databases, and is no superuser: row-level security holds for it. */
export const OWNER = 'fordoer_owner';
export const DATABASE = 'fordoer';

/** Recovery after a crash can take its time; milliseconds. */
export const READY_WITHIN = 120_000;

/** SQLSTATEs of a server that is there but not ready: starting up, and shutting down after a crash. */
const NOT_READY = new Set(['57P03', '57P02']);

/**
 * @param {{ port: number, password: string, database?: string }} server
 */
export const databaseUrl = ({ port, password, database = DATABASE }) =>
  `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;

/**
 * Connects as soon as the server lets us in; undefined when the server's process is gone, refuses us or takes too long.
 * @param {{ port: number, password: string, patience: number, whileAlive: number }} server
 * @returns {Promise<pg.Client | undefined>}
 */
export async function connectAsSuperuser({ port, password, patience, whileAlive }) {
  for (const end = Date.now() + patience; Date.now() < end && isAlive(whileAlive); await sleep(25)) {
    const client = new pg.Client({
      ...{ host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' },
      application_name: `fordoer launcher, process ${process.pid}`,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', () => undefined); // the `end` event tells the same, in every case
    try {
      await client.connect();
      return client;
    } catch (error) {
      const { code } = /** @type {{ code?: string }} */ (error);
      const sqlState = code !== undefined && /^[0-9A-Z]{5}$/.test(code);
      if (sqlState && !NOT_READY.has(code)) return undefined;
    }
  }
  return undefined;
}

/** Any number will do, as long as every launcher uses the same. */
const CLAIM = 20_250_901;

/**
 * One launcher per data folder: the claim is a lock of this session, so it ends with the process, however that ends.
 * @param {pg.Client} session
 * @param {string} folder
 */
export async function claim(session, folder) {
  // After a kill the server needs a moment to see that the former session is gone.
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { rows } = await session.query('select pg_try_advisory_lock($1) as mine', [CLAIM]);
    if (rows[0].mine) return;
    await sleep(50);
  }
  const { rows } = await session.query(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
    [CLAIM],
  );
  await session.end();
  const who = /process \d+/.exec(rows[0]?.name ?? '')?.[0];
  throw new PostgresError(
    'DATA_FOLDER_IN_USE',
    `The database in ${folder} is in use by another running Fordør${who ? ` (${who})` : ''}: stop that one first.`,
  );
}

/**
 * The owner role and its database; harmless when they are there.
 * @param {pg.Client} session
 * @param {string} password
 */
export async function ensureOwner(session, password) {
  const literal = pg.escapeLiteral(password);
  const role = await session.query('select 1 from pg_roles where rolname = $1', [OWNER]);
  if (role.rowCount === 0) {
    await session.query(`create role ${OWNER} login createdb createrole password ${literal}`);
    // So that it can end the sessions of roles it made, which dropping a test database needs.
    await session.query(`grant pg_signal_backend to ${OWNER}`);
  }
  const database = await session.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (database.rowCount === 0) await session.query(`create database ${DATABASE} owner ${OWNER}`);
}
