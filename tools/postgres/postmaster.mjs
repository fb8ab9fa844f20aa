import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { goneWithin, isAlive, signalled } from '../processes.mjs';

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
