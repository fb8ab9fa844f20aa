import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { leash } from './leash.mjs';
import { freePort } from './ports.mjs';
import { chooseAccount } from './postgres/account.mjs';
import { findBinaries } from './postgres/binaries.mjs';
import { broken, ensureCluster } from './postgres/cluster.mjs';
import { PostgresError } from './postgres/error.mjs';
import { launch } from './postgres/launch.mjs';
import { findPostmaster, stopPostmaster } from './postgres/postmaster.mjs';
import { claim, connectAsSuperuser, databaseUrl, ensureOwner, READY_WITHIN } from './postgres/sessions.mjs';
import { goneWithin } from './processes.mjs';

export { PostgresError } from './postgres/error.mjs';

/**
 * @typedef {object} Options
 * @property {string} [dataDir]     where the data lives; needed unless `ephemeral`
 * @property {number} [port]        a port to insist on; else any free one
 * @property {boolean} [ephemeral]  for tests: a temporary folder, no waiting for the disk, all removed at `stop`
 * @property {boolean} [durable]    for benches: waits for the disk although it is ephemeral
 * @property {(line: string) => void} [log]  told what takes time
 * @property {'nobody'} [account]   for tests: run as the user nobody even where something better works
 */

/**
 * @typedef {object} Running
 * @property {string} url       address for the owner role of database `fordoer`; it may make databases and roles
 * @property {number} port
 * @property {number} pid       of the server
 * @property {boolean} adopted  true when a server left behind by an earlier run was taken over
 * @property {Promise<void>} lost  settles when the server goes away without `stop`
 * @property {() => Promise<void>} stop
 */

const ATTEMPTS = 5;

/**
 * Starts a real PostgreSQL of our own on this machine, or takes over the one an earlier run left behind.
 *
 * @example
 * const postgres = await startPostgres({ dataDir: '.data/postgres' });
 * try { await work(postgres.url); } finally { await postgres.stop(); }
 *
 * @param {Options} options
 * @returns {Promise<Running>}
 */
export async function startPostgres({
  dataDir,
  port,
  ephemeral = false,
  durable = !ephemeral,
  log = () => {},
  account: forced,
}) {
  const native = await findBinaries();
  const temporary = ephemeral ? await mkdtemp(join(tmpdir(), 'fordoer-postgres-')) : undefined;
  const home = temporary ?? resolve(dataDir ?? missing('dataDir'));
  const account = await chooseAccount(native, home, forced);
  const folders = ephemeral ? [home, account.dataDir] : [];
  const removeAll = async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const cluster = await ensureCluster(account, { durable, log });
    const server = await startOrAdopt({ account, ...cluster, port, durable, log });
    return await takePossession(server, { ...cluster, folders, removeAll });
  } catch (error) {
    await removeAll();
    throw error;
  }
}

/**
 * @typedef {{ pid: number, port: number, adopted: boolean }} Server
 * @typedef {{ account: import('./postgres/account.mjs').Account, folder: string, password: string, logFile: string,
 *   port?: number, durable: boolean, log: (line: string) => void }} Place
 */

/**
 * @param {Place} place
 * @returns {Promise<Server>}
 */
async function startOrAdopt(place) {
  for (let attempt = 1; ; attempt += 1) {
    const running = await adopt(place);
    if (running) return running;
    const port = place.port ?? (await freePort());
    const { pid, failure } = await launch(place, port);
    if (failure === undefined) return { pid, port, adopted: false };
    const portTaken = /could not bind|could not create any TCP\/IP sockets/i.test(failure);
    if (portTaken && place.port !== undefined) {
      throw new PostgresError(
        'PORT_TAKEN',
        `Port ${port} is taken by another program: choose another one for PostgreSQL.`,
      );
    }
    const passing = portTaken || /postmaster\.pid" already exists/.test(failure);
    if (!passing || attempt === ATTEMPTS) throw broken(place.account.dataDir, failure);
    await sleep(100 * attempt);
  }
}

/**
 * @param {Place} place
 * @returns {Promise<Server | undefined>}
 */
async function adopt({ folder, password, port, log }) {
  const found = await findPostmaster(folder);
  if (found === undefined) return undefined;
  if (found.status.startsWith('stopping')) {
    await goneWithin(found.pid, 30_000);
    return undefined;
  }
  const session = await connectAsSuperuser({
    port: found.port,
    password,
    patience: READY_WITHIN,
    whileAlive: found.pid,
  });
  const theirs = session && (await session.query('show data_directory')).rows[0]?.data_directory;
  const sameFolder = theirs !== undefined && (await realpath(theirs)) === (await realpath(folder));
  if (session && sameFolder) await claim(session, folder);
  await session?.end();
  if (!sameFolder || (port !== undefined && port !== found.port)) {
    log('stopping a PostgreSQL that an earlier run left behind');
    await stopPostmaster(found.pid);
    return undefined;
  }
  log('taking over the PostgreSQL that an earlier run left behind');
  return { pid: found.pid, port: found.port, adopted: true };
}

/**
 * @param {Server} server
 * @param {{ folder: string, password: string, folders: string[], removeAll: () => Promise<void> }} place
 * @returns {Promise<Running>}
 */
async function takePossession({ pid, port, adopted }, { folder, password, folders, removeAll }) {
  const session = await connectAsSuperuser({ port, password, patience: READY_WITHIN, whileAlive: pid });
  if (!session) throw broken(folder, 'its server let nobody in');
  await claim(session, folder);
  await ensureOwner(session, password);
  const release = folders.length > 0 ? leash({ pids: [pid], folders }) : () => undefined;
  let stopping = false;
  const lost = new Promise((resolve) => {
    session.once('end', () => stopping || resolve(undefined));
  });
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await session.end().catch(() => undefined);
    await stopPostmaster(pid);
    await removeAll();
    release();
  };
  return { url: databaseUrl({ port, password }), port, pid, adopted, lost: lost.then(() => undefined), stop };
}

/**
 * @param {string} name
 * @returns {never}
 */
function missing(name) {
  throw new TypeError(`startPostgres needs ${name}`);
}
