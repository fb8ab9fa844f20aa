import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { childEnv, root } from './paths.mjs';

/** @typedef {import('node:child_process').ChildProcess} Child */

/**
 * How a command ended. `output` is what it wrote, both streams in order of arrival.
 * @typedef {{ code: number, output: string, seconds: number, timedOut: boolean }} Ended
 */

/** @type {Set<Child>} */
const running = new Set();

/**
 * Starts a command in the repository's root, in a process group of its own, so that all it starts can be ended with it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Child}
 */
export function startChild(command, args, { env = {}, stdio = ['ignore', 'pipe', 'pipe'] } = {}) {
  const child = spawn(command, args, { cwd: root, env: childEnv(env), stdio, detached: true });
  running.add(child);
  const forget = () => running.delete(child);
  child.once('exit', forget);
  child.once('error', forget);
  return child;
}

/**
 * Runs a command to its end. It never throws: one that cannot be started ends with code 127 and says so.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, limit?: number, show?: (text: string) => void, signal?: AbortSignal }} [options]
 *   `limit`: milliseconds after which it is ended; `show`: sees output as it comes; `signal`: ends it when aborted
 * @returns {Promise<Ended>}
 */
export function run(command, args, { env, limit, show, signal } = {}) {
  const begin = Date.now();
  const child = startChild(command, args, { env });
  return new Promise((resolve) => {
    let output = '';
    let timedOut = false;
    /** @param {unknown} chunk */
    const keep = (chunk) => {
      output += chunk;
      show?.(String(chunk));
    };
    const kill = () => signalGroup(child, 'SIGKILL');
    const timer = setTimeout(
      () => {
        timedOut = true;
        kill();
      },
      limit ?? 2 ** 31 - 1,
    );
    if (signal?.aborted) kill();
    signal?.addEventListener('abort', kill);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    // What it left running would keep our pipes open, and has no one to work for any more.
    child.once('exit', kill);
    child.once('error', (error) => {
      keep(`${command} could not be started: ${error.message}\n`);
      end(127);
    });
    child.once('close', (code) => end(code ?? 1));
    /** @param {number} code */
    function end(code) {
      clearTimeout(timer);
      signal?.removeEventListener('abort', kill);
      resolve({ code, output, timedOut, seconds: (Date.now() - begin) / 1000 });
    }
  });
}

/**
 * Asks a command and all it started to end, and makes sure they do.
 * @param {Child} child
 * @param {number} [patience] milliseconds before force is used
 */
export async function endChild(child, patience = 10_000) {
  const ended = new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) resolve(undefined);
    else child.once('exit', resolve);
  });
  if (running.has(child)) signalGroup(child, 'SIGTERM');
  await Promise.race([ended, sleep(patience, undefined, { ref: false })]);
  signalGroup(child, 'SIGKILL');
  await ended;
}

/** Ends whatever still runs; for the last moments of this process. */
export function endAllNow() {
  for (const child of running) signalGroup(child, 'SIGKILL');
}

/**
 * @param {Child} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}
