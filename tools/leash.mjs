import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { goneWithin, signalled } from './processes.mjs';

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
  await Promise.all(pids.map(endProcess));
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** @param {number} pid */
async function endProcess(pid) {
  if (!signalled(pid, 'SIGINT') || (await goneWithin(pid, 8_000))) return;
  signalled(pid, 'SIGKILL');
  await goneWithin(pid, 1_000);
}
