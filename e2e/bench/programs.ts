import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { startBackend } from '../../tools/backend.mjs';
import { endChild, startChild } from '../../tools/children.mjs';
import { leash } from '../../tools/leash.mjs';
import { freePort } from '../../tools/ports.mjs';
import { createTestDatabase } from '../../tools/test-database.mjs';

/** Limits that hold a flood back would measure themselves here. */
const UNLIMITED = Object.fromEntries(
  [
    'FORDOER_TEXTS_PER_MINUTE',
    'FORDOER_ANSWERS_PER_MINUTE',
    'FORDOER_CONNECTIONS_PER_ADDRESS',
    'FORDOER_CONVERSATIONS_PER_CLINIC_MINUTE',
  ].map((name) => [name, '1000000000']),
);

/** The built service with a demo clinic, on a database of its own. */
export async function startService(server: string) {
  const { url } = await createTestDatabase(server);
  const env = { ...UNLIMITED, FORDOER_DEMO: '1', FORDOER_RECORD_KEY: randomBytes(32).toString('base64') };
  const begin = performance.now();
  const backend = await startBackend({ databaseUrl: url, port: await freePort(), env });
  return { ...backend, readyAfter: performance.now() - begin };
}

/** The Nest gateway that the service is measured by (`backend/src/bench/echo.ts`), on a database of its own. */
export async function startEcho(server: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const { url: databaseUrl } = await createTestDatabase(server);
  const child = startChild('node', ['backend/dist/bench/echo.js'], {
    env: { DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const release = leash({ pids: [child.pid as number] });
  const lines = createInterface(child.stdout as NodeJS.ReadableStream);
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => [''])]);
  if (line === '') throw new Error('the echo ended while starting');
  const { url } = JSON.parse(line) as { url: string };
  const stop = async () => {
    await endChild(child);
    release();
  };
  return { url, stop };
}

/** Runs a bench program that takes JSON on stdin and writes JSON on the last line. */
export async function ask<T>(args: string[], given: unknown, env: Record<string, string> = {}): Promise<T> {
  const child = startChild('node', args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin?.end(JSON.stringify(given));
  const output = await text(child.stdout as NodeJS.ReadableStream);
  const last = output.trim().split('\n').at(-1);
  if (!last) throw new Error(`${args.at(-1)} said nothing`);
  return JSON.parse(last) as T;
}

/** Memory that a process holds. MB. */
export const memoryOf = (pid: number): number =>
  Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);
