import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Whether a process, which need not be our child, ends within this time.
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
 * Sends a signal; false when there is no such process.
 * @param {number} pid
 * @param {NodeJS.Signals | 0} signal
 */
export function signalled(pid, signal) {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
