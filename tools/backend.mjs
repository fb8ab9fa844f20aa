import { setTimeout as sleep } from 'node:timers/promises';
import { endChild, startChild } from './children.mjs';
import { leash } from './leash.mjs';
import { inRoot } from './paths.mjs';

/**
 * @typedef {object} Backend
 * @property {string} url
 * @property {number} pid
 * @property {string} output   what it has said so far
 * @property {Promise<string>} lost  settles when it ends without `stop`, with its last words
 * @property {() => Promise<void>} stop
 */

/** A backend that did not come up; `message` says why in its own last words. */
export class BackendError extends Error {
  name = 'BackendError';
}

const READY_WITHIN = 60_000;

/**
 * Starts the built backend and waits until it is ready to serve.
 *
 * @example
 * const backend = await startBackend({ databaseUrl: database.url, port: await freePort() });
 *
 * @param {object} options
 * @param {string} options.databaseUrl
 * @param {number} options.port
 * @param {Record<string, string | undefined>} [options.env] further settings, such as FORDOER_DEMO
 * @param {AbortSignal} [options.signal] ends the wait, and the backend with it
 * @returns {Promise<Backend>}
 */
export async function startBackend({ databaseUrl, port, env = {}, signal }) {
  const child = startChild('node', [inRoot('backend', 'dist', 'main.js')], {
    env: { ...env, DATABASE_URL: databaseUrl, PORT: String(port) },
  });
  const release = child.pid === undefined ? () => undefined : leash({ pids: [child.pid] });
  let stopping = false;
  const backend = {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    output: '',
    /** @type {Promise<string>} */
    lost: new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code) => stopping || resolve(lastWords(backend.output, code)));
    }),
    stop: async () => {
      stopping = true;
      await endChild(child);
      release();
    },
  };
  /** @param {string} text */
  const keep = (text) => {
    backend.output = (backend.output + text).slice(-200_000);
  };
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);

  const outcome = await Promise.race([untilReady(backend.url, signal), backend.lost]);
  if (outcome === 'ready') return backend;
  await backend.stop();
  signal?.throwIfAborted();
  throw new BackendError(
    outcome === 'silent'
      ? `The backend started but was not ready within ${READY_WITHIN / 1000} seconds. Its last words: ${lastWords(backend.output, null)}`
      : `The backend ended while starting: ${outcome}`,
  );
}

/**
 * @param {string} url
 * @param {AbortSignal} [signal]
 * @returns {Promise<'ready' | 'silent'>}
 */
async function untilReady(url, signal) {
  for (const end = Date.now() + READY_WITHIN; Date.now() < end && !signal?.aborted; await sleep(100)) {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    await answer?.body?.cancel();
    if (answer?.ok) return 'ready';
  }
  return 'silent';
}

/**
 * Why it ended, from what it said: the last line that names an error, else the last line and the exit code.
 * @param {string} output
 * @param {number | null} code
 */
export function lastWords(output, code) {
  const lines = output
    .split('\n')
    .map(readable)
    .filter((line) => line !== '' && !line.startsWith('console-access:'));
  const error = lines.findLast((line) => /error/i.test(line) && !/^at /.test(line));
  if (error) return error;
  return [code === null ? 'no exit code' : `exit code ${code}`, lines.at(-1)]
    .filter(Boolean)
    .join('; its last line: ');
}

/**
 * Logs are JSON lines; people read their message.
 * @param {string} line
 */
function readable(line) {
  const text = line.trim();
  if (!text.startsWith('{')) return text;
  try {
    const entry = JSON.parse(text);
    const error = entry.err?.message ?? entry.error?.message;
    return (
      [entry.level >= 50 ? 'error' : '', entry.msg ?? '', error ?? ''].filter(Boolean).join(': ') || text
    );
  } catch {
    return text;
  }
}
