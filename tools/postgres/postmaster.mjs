import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A running server as its own pid file describes it.
 * @typedef {{ pid: number, port: number, status: string }} Postmaster
 */

/**
 * The server that still runs on this cluster, if any: after `kill -9` of its parent it goes on alone. A pid file
 * whose process is gone, or is now another program, is removed, as it would keep PostgreSQL from starting.
 * @param {string} cluster
 * @returns {Promise<Postmaster | undefined>}
 */
export async function findPostmaster(cluster) {
  const found = await readPidFile(cluster);
  if (found === undefined) return undefined;
  if (isAlive(found.pid) && (await isPostgres(found.pid, cluster))) return found;
  await rm(join(cluster, 'postmaster.pid'), { force: true });
  return undefined;
}

/**
 * Lines of postmaster.pid: pid, data folder, start time, port, socket folder, address, shared memory key, status.
 * @param {string} cluster
 * @returns {Promise<Postmaster | undefined>}
 */
export async function readPidFile(cluster) {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n').map((line) => line.trim());
  return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7] ?? '' };
}

/**
 * Stops a server: first as an operator would (sessions are ended, data is flushed), at last by force.
 * @param {number} pid
 */
export async function stopPostmaster(pid) {
  for (const [signal, patience] of /** @type {const} */ ([
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ])) {
    if (!signalled(pid, signal) || (await goneWithin(pid, patience))) return;
  }
}

/**
 * @param {number} pid
 * @param {number} milliseconds
 */
export async function goneWithin(pid, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(25)) {
    if (!isAlive(pid)) return true;
  }
  return false;
}

/** @param {number} pid */
export function isAlive(pid) {
  return signalled(pid, 0) && !isZombie(pid);
}

/**
 * Ended, but nobody has asked for its result: in a container without an init process that can last for ever.
 * @param {number} pid
 */
function isZombie(pid) {
  if (process.platform !== 'linux') return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals | 0} signal
 */
function signalled(pid, signal) {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Process numbers are used again after a restart of the machine, so the number alone proves nothing.
 * @param {number} pid
 * @param {string} cluster
 */
async function isPostgres(pid, cluster) {
  if (process.platform === 'win32') return true;
  const command =
    process.platform === 'linux'
      ? await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      : await run('ps', ['-p', String(pid), '-o', 'command=']).then(
          ({ stdout }) => stdout,
          () => '',
        );
  return command.includes('postgres') && command.includes(cluster);
}
