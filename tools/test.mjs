import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks, withCode } from './checks.mjs';
import { endAllNow, run } from './children.mjs';
import { explain } from './explain.mjs';
import { startPostgres } from './postgres.mjs';
import { countSuite, failure, summary } from './results.mjs';
import { onEnd } from './signals.mjs';

// Every check and test of the project. Whatever happens, the last line on stdout is `N passed, N failed`.

/** @typedef {import('./results.mjs').Result} Result */

const full = process.argv.includes('--full');
const MINUTE = 60_000;
const LIMIT = full ? 12 * 60 * MINUTE : 20 * MINUTE;
const UNITS = [
  'protocol',
  'rules',
  'transparency',
  'triage-cases',
  'backend',
  'widget',
  'console',
  'compliance',
  'tools',
];

const stopping = new AbortController();
/** @type {Result[]} */
const results = [];
/** @type {import('./postgres.mjs').Running | undefined} */
let postgres;
let finished = false;

onEnd(interrupted);
process.on('uncaughtException', (error) => finish([failure('npm test itself', explain(error))]));

const reports = await mkdtemp(join(tmpdir(), 'fordoer-reports-'));
try {
  await everything(stopping.signal);
  await finish([]);
} catch (error) {
  await finish([failure('npm test itself', explain(error))]);
}

/**
 * Checks use both cores side by side; then come the suites, alone, so that what they measure means something.
 * @param {AbortSignal} signal
 */
async function everything(signal) {
  const database = startPostgres({ ephemeral: true });
  database.catch(() => undefined); // awaited below
  const checks = await runChecks({ limit: LIMIT, say, signal });
  results.push(...checks.values());
  postgres = await database;
  const env = {
    FORDOER_TEST_DATABASE_URL: postgres.url,
    ...(full ? { FORDOER_TEST_SIZE: 'full' } : {}),
    ...(checks.get('build')?.passed === 1 ? { FORDOER_TEST_BUILT: '1' } : {}),
  };
  const units = withCode(UNITS);
  results.push(await runSuite('the unit and whole-app tests', units, { env, signal }));
  if (withCode(['e2e']).length === 0) return;
  if (checks.get('build')?.passed === 1)
    results.push(await runSuite('the e2e tests', ['e2e'], { env, signal }));
  else results.push(failure('the e2e tests did not run', 'They need the build, which failed.'));
}

/**
 * @param {string} suite
 * @param {string[]} packages
 * @param {{ env: Record<string, string>, signal: AbortSignal }} options
 * @returns {Promise<Result>}
 */
async function runSuite(suite, packages, { env, signal }) {
  if (signal.aborted) return failure(`${suite} did not run`, 'The run was ended before.');
  say(`\n${suite}: ${packages.join(', ')}`);
  const reportFile = join(reports, `${packages[0]}.json`);
  const ended = await run(
    'vitest',
    [
      'run',
      ...packages.map((name) => `--project=${name}`),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    ],
    {
      env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
      limit: LIMIT,
      show: (text) => process.stdout.write(text),
      signal,
    },
  );
  if (ended.timedOut) say(`${suite} were ended after ${LIMIT / MINUTE} minutes`);
  return countSuite(reportFile, { suite, exitCode: ended.code, output: ended.output, packages });
}

/** @param {string} how */
function interrupted(how) {
  stopping.abort();
  void finish([failure('npm test was ended early', `by ${how}`)]);
}

/** @param {Result[]} more */
async function finish(more) {
  if (finished) return;
  finished = true;
  endAllNow();
  await postgres?.stop().catch((error) => more.push(failure('PostgreSQL did not stop', explain(error))));
  await rm(reports, { recursive: true, force: true });
  const { text, failed } = summary([...results, ...more]);
  process.exitCode = failed === 0 ? 0 : 1;
  process.stdout.write(`${text}\n`, () => process.exit());
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text.trimEnd()}\n`);
}
