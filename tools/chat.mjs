import { spawn } from 'node:child_process';
import { startBackend } from './backend.mjs';
import { build } from './build.mjs';
import { endAllNow } from './children.mjs';
import { explain } from './explain.mjs';
import { childEnv, inRoot } from './paths.mjs';
import { freePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { onEnd } from './signals.mjs';

// The line client over the real socket. stdout carries the client's lines and nothing else, so that a program can
// read them; what happens before goes to stderr.

const args = process.argv.slice(2);
const stopping = new AbortController();
/** @type {(() => Promise<void>)[]} */
const stops = [];
/** @type {import('node:child_process').ChildProcess | undefined} */
let client;

onEnd(interrupt);

try {
  const url = urlAmong(args) ? [] : ['--url', await startServer(stopping.signal)];
  process.exitCode = await runClient([...url, ...args]);
} catch (error) {
  process.exitCode = 1;
  if (!stopping.signal.aborted) tell(explain(error));
}
for (const stop of stops.reverse()) await stop();
process.exit();

/** @param {string[]} given */
function urlAmong(given) {
  return given.some((each) => each === '--url' || each.startsWith('--url='));
}

/** @param {AbortSignal} signal */
async function startServer(signal) {
  tell('Starting a server of its own on an empty database (give --url to use a running one)');
  const [opened, built] = await Promise.allSettled([startPostgres({ ephemeral: true }), build({ signal })]);
  if (opened.status === 'rejected') throw opened.reason;
  stops.push(opened.value.stop);
  if (built.status === 'rejected') throw built.reason;
  const options = {
    databaseUrl: opened.value.url,
    port: await freePort(),
    env: { FORDOER_DEMO: '1' },
    signal,
  };
  const backend = await startBackend(options);
  stops.push(backend.stop);
  return backend.url;
}

/**
 * In our own process group, unlike other children, so that it may read from the terminal.
 * @param {string[]} clientArgs
 * @returns {Promise<number>}
 */
function runClient(clientArgs) {
  const script = inRoot('backend', 'src', 'cli', 'chat.ts');
  client = spawn('node', ['--conditions=@fordoer/source', script, ...clientArgs], {
    stdio: 'inherit',
    env: childEnv(),
  });
  return new Promise((resolve, reject) => {
    client?.once('error', reject);
    client?.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** @param {string} reason */
function interrupt(reason) {
  if (stopping.signal.aborted) {
    endAllNow();
    process.exit(130);
  }
  stopping.abort();
  // The terminal has told the client of Ctrl-C itself.
  if (reason !== 'SIGINT') client?.kill('SIGTERM');
}

/** @param {string} line */
function tell(line) {
  process.stderr.write(`${line}\n`);
}
