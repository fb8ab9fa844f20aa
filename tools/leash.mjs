import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/**
 * What must not outlive this process.
 * @typedef {{ pids: number[], folders?: string[] }} Tethered
 */

/**
 * Ends processes and removes folders if this process dies without doing so itself, `kill -9` included: a small
 * process of its own waits at a pipe that only our death closes.
 * @param {Tethered} tethered
 * @returns {() => void} lets go
 */
export function leash(tethered) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), JSON.stringify(tethered)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  /** @type {{ unref?: () => void }} */ (child.stdin).unref?.();
  return () => void child.stdin.end('released');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let said = '';
  for await (const chunk of process.stdin) said += chunk;
  if (said !== 'released') await clearAway(JSON.parse(process.argv[2] ?? '{}'));
}

/** @param {Tethered} tethered */
async function clearAway({ pids, folders = [] }) {
  for (const [signal, patience] of /** @type {const} */ ([
    ['SIGINT', 8_000],
    ['SIGKILL', 500],
  ])) {
    let alive = pids.filter((pid) => send(pid, signal));
    for (const end = Date.now() + patience; alive.length > 0 && Date.now() < end; await sleep(50)) {
      alive = alive.filter((pid) => send(pid, 0));
    }
  }
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals | 0} signal
 */
function send(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
