import { relative, resolve } from 'node:path';
import { startBackend } from './backend.mjs';
import { build } from './build.mjs';
import { endAllNow } from './children.mjs';
import { explain, Refusal } from './explain.mjs';
import { inRoot } from './paths.mjs';
import { portIsFree } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { onEnd } from './signals.mjs';

/** @typedef {{ url: string, pid?: number, lost: Promise<unknown>, stop: () => Promise<void> }} Database */

const stopping = new AbortController();
/** @type {Database | undefined} */
let database;
/** @type {import('./backend.mjs').Backend | undefined} */
let backend;

onEnd(interrupt);

try {
  await start(stopping.signal);
} catch (error) {
  if (!stopping.signal.aborted) {
    process.exitCode = 1;
    say(explain(error));
  }
}
// Those who use the database go before it.
await backend?.stop();
await database?.stop();
process.exit();

/**
 * Starts everything, says where it is, and stays until told to stop or until something is lost.
 * @param {AbortSignal} signal
 */
async function start(signal) {
  const port = chosenPort();
  if (!(await portIsFree(port))) {
    throw new Refusal(
      `Port ${port} is taken by another program (perhaps another Fordør): stop it, or choose a port with "PORT=3001 npm start".`,
    );
  }
  const [opened, built] = await Promise.allSettled([openDatabase(), buildAll(signal)]);
  if (opened.status === 'rejected') throw opened.reason;
  database = opened.value;
  if (built.status === 'rejected') throw built.reason;
  say('Starting the backend');
  backend = await startBackend({
    databaseUrl: database.url,
    port,
    env: { FORDOER_DEMO: process.env.FORDOER_DEMO ?? '1' },
    signal,
  });
  announce(port, backend.output);
  const lost = await Promise.race([
    backend.lost.then((words) => `The backend ended: ${words}`),
    database.lost.then(() => 'PostgreSQL went away; its log, server.log, is in its data folder.'),
    new Promise((resolve) => signal.addEventListener('abort', () => resolve('told to stop'))),
  ]);
  throw new Refusal(lost);
}

function chosenPort() {
  const port = Number(process.env.PORT ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`PORT is "${process.env.PORT}", which is no port number: give one from 1 to 65535.`);
}

/** @returns {Promise<Database>} */
async function openDatabase() {
  if (process.env.DATABASE_URL) {
    say('Using the PostgreSQL that DATABASE_URL names');
    return { url: process.env.DATABASE_URL, lost: new Promise(() => undefined), stop: async () => undefined };
  }
  const dataDir = resolve(process.env.FORDOER_DATA_DIR ?? inRoot('.data'), 'postgres');
  say(`Starting PostgreSQL in ${relative(process.cwd(), dataDir)}`);
  return startPostgres({ dataDir, log: (line) => say(`PostgreSQL: ${line}`) });
}

/** @param {AbortSignal} signal */
async function buildAll(signal) {
  say('Building what has changed (the first time takes a little)');
  await build({ signal, log: (line) => say(`Programs: ${line}`) });
}

/**
 * @param {number} port
 * @param {string} output of the backend, which may say how the demo's clinicians get in
 */
function announce(port, output) {
  const address = `http://localhost:${port}`;
  const access = output.split('\n').filter((line) => line.startsWith('console-access:'));
  say(
    [
      '',
      'Fordør is running, with demo data:',
      `  demo page   ${address}/demo`,
      `  plain chat  ${address}/chat`,
      `  console     ${address}/console`,
      `  API docs    ${address}/api/docs`,
      ...access.map((line) => `  ${line.trim()}`),
      '',
      'Ctrl-C stops it.',
    ].join('\n'),
  );
}

/** The first asks everything to stop in order; the second does not wait (PostgreSQL recovers at its next start). */
function interrupt() {
  if (stopping.signal.aborted) {
    endAllNow();
    if (database?.pid) process.kill(database.pid, 'SIGQUIT');
    process.exit(130);
  }
  say('Stopping (Ctrl-C again does not wait)');
  stopping.abort();
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
