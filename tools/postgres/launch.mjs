import { spawn } from 'node:child_process';
import { open, readFile, rename } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { program } from './binaries.mjs';
import { stopPostmaster } from './postmaster.mjs';
import { connectAsSuperuser, READY_WITHIN } from './sessions.mjs';

/** Reachable from this machine only, by password only. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  timezone: 'UTC',
};

/** For data that is thrown away: do not wait for the disk. */
const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts the server and waits until it lets us in.
 * @param {{ account: import('./account.mjs').Account, folder: string, password: string, logFile: string, durable: boolean }} place
 * @param {number} port
 * @returns {Promise<{ pid: number, failure?: string }>} `failure` is the server's own word on why it did not start
 */
export async function launch({ account, folder, password, logFile, durable }, port) {
  const settings = Object.entries({ ...SETTINGS, ...(durable ? {} : NOT_DURABLE) });
  const [command, args] = account.wrap(program(account.native, 'postgres'), [
    ...['-D', folder, '-p', String(port)],
    ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  await rename(logFile, `${logFile}.previous`).catch(() => undefined);
  const output = await open(logFile, 'w', 0o600);
  // A group of its own: Ctrl-C in the terminal reaches us, and we stop the server after those who use it.
  const child = spawn(command, args, {
    ...account.ids,
    cwd: account.dataDir,
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', () => resolve(complaintIn(logFile)));
  });
  await output.close();
  child.unref();
  const pid = child.pid;
  if (pid === undefined) return { pid: 0, failure: await ended };

  const session = connectAsSuperuser({ port, password, patience: READY_WITHIN, whileAlive: pid });
  const first = await Promise.race([session, ended]);
  if (typeof first === 'object') {
    await first.end();
    return { pid, failure: undefined };
  }
  // Somebody else may be answering on this port while ours is still finding out that it is taken.
  const failure = first ?? (await Promise.race([ended, sleep(2_000, undefined, { ref: false })]));
  if (failure === undefined) await stopPostmaster(pid);
  return { pid, failure: failure ?? (await complaintIn(logFile)) };
}

/**
 * The line of the server's log that says why it stopped.
 * @param {string} logFile
 */
async function complaintIn(logFile) {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n');
  const line =
    lines.find((each) => each.includes('could not bind')) ??
    lines.findLast((each) => /(FATAL|PANIC|ERROR): {2}/.test(each) && !each.includes('is starting up')) ??
    lines.at(-1);
  return line?.replace(/^.*?(FATAL|PANIC|ERROR|LOG): +/, '') || 'PostgreSQL ended without a word';
}
