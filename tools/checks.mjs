import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { plainNx } from './build.mjs';
import { run } from './children.mjs';
import { inRoot } from './paths.mjs';
import { failure } from './results.mjs';

/**
 * A check that passes or fails as one.
 * @typedef {{ name: string, script: string, needs?: string }} Check
 *   `script` of package.json; `needs`, a file without which there is nothing to check yet
 */

/** @type {Check[]} the longest first, as two run at a time */
export const CHECKS = [
  { name: 'build', script: 'build' },
  { name: 'types', script: 'typecheck' },
  { name: 'cases', script: 'cases', needs: 'triage-cases/src/run.ts' },
  { name: 'content', script: 'content:check', needs: 'rules/src/cli/content-check.ts' },
  { name: 'lint', script: 'lint' },
  { name: 'floors', script: 'floors' },
];

const MINUTE = 60_000;

/**
 * Runs the checks, two at a time.
 * @param {{ limit: number, say: (text: string) => void, signal: AbortSignal }} options
 * @returns {Promise<Map<string, import('./results.mjs').Result>>}
 */
export async function runChecks({ limit, say, signal }) {
  const results = new Map();
  const waiting = CHECKS.filter(({ needs }) => needs === undefined || existsSync(inRoot(needs)));
  const lane = async () => {
    for (let check = waiting.shift(); check && !signal.aborted; check = waiting.shift()) {
      results.set(check.name, await runCheck(check, { limit, say, signal }));
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

/**
 * @param {Check} check
 * @param {{ limit: number, say: (text: string) => void, signal: AbortSignal }} options
 * @returns {Promise<import('./results.mjs').Result>}
 */
async function runCheck({ name, script }, { limit, say, signal }) {
  const ended = await run('npm', ['run', '--silent', script], { env: plainNx, limit, signal });
  const output = stripVTControlCharacters(ended.output);
  const passed = ended.code === 0;
  say(`${passed ? '✓' : '✗'} ${name} (${ended.seconds.toFixed(1)} s)${passed ? '' : `\n${output}`}`);
  if (passed) return { passed: 1, failures: [] };
  const reason = ended.timedOut ? `It was ended after ${limit / MINUTE} minutes.` : essence(output);
  return failure(`the check "${name}" (npm run ${script})`, reason);
}

/**
 * What a reader needs from a long output: the lines that name errors, else its end.
 * @param {string} output
 */
function essence(output) {
  const lines = output.trim().split('\n');
  const errors = lines.filter((line) => /\berror TS\d+|\berror:|━━━/i.test(line));
  return (errors.length > 0 ? errors : lines.slice(-14)).join('\n');
}

/**
 * Packages that hold code, and so must hold tests.
 * @param {string[]} names
 */
export const withCode = (names) => names.filter((name) => hasCode(inRoot(name)));

/** @param {string} folder @returns {boolean} */
function hasCode(folder) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.isDirectory())
      return !['node_modules', 'dist'].includes(entry.name) && hasCode(join(folder, entry.name));
    return /\.(ts|tsx|mjs)$/.test(entry.name);
  });
}
