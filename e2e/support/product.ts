import { randomBytes } from 'node:crypto';
import { type Backend, startBackend } from '../../tools/backend.mjs';
import { run } from '../../tools/children.mjs';
import { inRoot } from '../../tools/paths.mjs';
import { freePort } from '../../tools/ports.mjs';
import { createTestDatabase } from '../../tools/test-database.mjs';

/** The last line of an audit, and everything it said. */
export interface Audited {
  found: unknown;
  said: string;
}

/** The built service with its demo clinics, on a database of its own, at an hour of its own. */
export interface Product {
  /** Where it is reached. It stays the same when the process is killed and started again. */
  url: string;
  /** What its clock is ahead of ours by. Milliseconds. */
  ahead: number;
  /** The access code of the demo clinics' console, new at each start. */
  code: () => string;
  /** All it has written so far, on both streams. */
  log: () => string;
  /** Ends the process as a power cut would: no signal handler, no goodbye. */
  killHard: () => Promise<void>;
  /** A new process on the same port and the same database. */
  startAgain: () => Promise<void>;
  /** What an auditor finds in its record: the last line of `record:verify` or of `record:replay`, and all it said. */
  verify: () => Promise<Audited>;
  replay: () => Promise<Audited>;
  stop: () => Promise<void>;
}

const AUDIT_MS = 60_000;

const CLOCK = new URL('./clock.ts', import.meta.url).href;

/**
 * Starts the product.
 * @param at the hour it begins at, such as `2026-12-01T10:00:00+01:00`; from there its clock goes on as ours does
 */
export async function startProduct(at: string, settings: Record<string, string> = {}): Promise<Product> {
  const database = await createTestDatabase();
  const ahead = Date.parse(at) - Date.now();
  const port = await freePort();
  const key = randomBytes(32).toString('base64');
  let earlier = '';
  const start = (): Promise<Backend> =>
    startBackend({
      databaseUrl: database.url,
      port,
      env: {
        FORDOER_DEMO: '1',
        FORDOER_RECORD_KEY: key,
        FORDOER_LOG_LEVEL: 'debug',
        FORDOER_TEST_NOW: new Date(Date.now() + ahead).toISOString(),
        NODE_OPTIONS: `--import ${CLOCK}`,
        ...settings,
      },
    });
  const audit = async (args: string[]): Promise<Audited> => {
    const env = { DATABASE_URL: database.url, FORDOER_RECORD_KEY: key };
    const { output } = await run('node', args, { env, limit: AUDIT_MS });
    const line = output.split('\n').findLast((one) => one.startsWith('{'));
    return { found: line === undefined ? undefined : JSON.parse(line), said: output };
  };
  let backend = await start();
  return {
    url: `http://127.0.0.1:${port}`,
    ahead,
    code: () => /console-access: clinic \S+ code (\S+)/.exec(backend.output)?.[1] ?? '',
    log: () => earlier + backend.output,
    killHard: async () => {
      process.kill(backend.pid, 'SIGKILL');
      await backend.lost;
    },
    startAgain: async () => {
      earlier += backend.output;
      await backend.stop();
      backend = await start();
    },
    verify: async () => {
      const vkey = (await (await fetch(`http://127.0.0.1:${port}/api/record/key`)).text()).trim();
      return audit([inRoot('transparency', 'dist', 'record-verify.mjs'), '--json', '--key', vkey]);
    },
    replay: () => audit([inRoot('backend', 'dist', 'cli', 'replay.js'), '--json']),
    stop: async () => {
      await backend.stop();
      await database.drop();
    },
  };
}
