import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { root } from './paths.mjs';

/**
 * A check that is one, or a suite of many tests.
 * @typedef {{ passed: number, failures: Failure[], skipped?: number }} Result
 * @typedef {{ title: string, message: string }} Failure
 */

/**
 * The parts of Vitest's JSON report that are read here.
 * @typedef {{ testResults: { name: string, status: string, message?: string, assertionResults:
 *   { status: string, fullName: string, failureMessages?: string[] | null }[] }[] }} Report
 */

/**
 * A result that is one failure.
 * @param {string} title
 * @param {string} message
 * @returns {Result}
 */
export const failure = (title, message) => ({ passed: 0, failures: [{ title, message }] });

/**
 * Counts a suite by its JSON report. What did not run counts as failed: a missing report, a file that could not be
 * loaded, a package without a single test, and an exit code that the tests do not explain; and errors outside any test.
 * @param {string} reportFile
 * @param {{ suite: string, exitCode: number, output: string, packages: string[] }} run `packages` must each have tests
 * @returns {Promise<Result>}
 */
export async function countSuite(reportFile, { suite, exitCode, output, packages }) {
  const report = await readReport(reportFile);
  if (report === undefined) {
    const message = `It ended with exit code ${exitCode} and left no report: see its output above.`;
    return failure(`${suite} did not run`, message);
  }
  const files = report.testResults.map((result) => ({ ...result, name: relative(root, result.name) }));
  const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })));
  const passed = tests.filter(({ status }) => status === 'passed');
  const failures = [
    ...tests.filter(({ status }) => status === 'failed').map(asFailure),
    ...files.filter(didNotLoad).map(({ name, message }) => ({
      title: `${name} did not load or run to its end`,
      message: message || 'See the output above.',
    })),
    ...packages
      .filter(
        (name) => !tests.some(({ file, status }) => file.startsWith(name + sep) && status !== 'skipped'),
      )
      .map((name) => ({
        title: `${name} has no tests`,
        message: 'A package whose tests did not run counts as failed.',
      })),
  ];
  const strays = /^Vitest caught (\d+) unhandled errors?/m.exec(output)?.[1];
  if (strays !== undefined) {
    const message = `${strays} outside any test, which may hide a failure: see "Unhandled Errors" in the output above.`;
    failures.push({ title: `${suite} had unhandled errors`, message });
  }
  if (exitCode !== 0 && failures.length === 0) {
    const message = `Exit code ${exitCode}: see its output above.`;
    failures.push({ title: `${suite} failed although its tests passed`, message });
  }
  return {
    passed: passed.length,
    failures,
    skipped: tests.length - passed.length - tests.filter((t) => t.status === 'failed').length,
  };
}

/** @param {string} file @returns {Promise<Report | undefined>} */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Report['testResults'][number]} file */
const didNotLoad = (file) =>
  file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');

/** @param {{ file: string, fullName: string, failureMessages?: string[] | null }} test @returns {Failure} */
const asFailure = ({ file, fullName, failureMessages }) => ({
  title: `${file} › ${fullName.trim()}`,
  message: (failureMessages ?? []).join('\n'),
});

/**
 * The failures, readable, and then the line that ends every run.
 * @param {Result[]} results
 * @returns {{ text: string, failed: number }}
 */
export function summary(results) {
  const failures = results.flatMap((result) => result.failures);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const skipped = results.reduce((sum, result) => sum + (result.skipped ?? 0), 0);
  // Nothing at all is no success.
  const failed = failures.length + (passed + failures.length === 0 ? 1 : 0);
  const lines = [
    ...(failures.length > 0 ? ['', 'What failed:'] : []),
    ...failures.map(({ title, message }) => `✗ ${title}\n${indented(message)}`),
    ...(skipped > 0 ? ['', `${skipped} skipped`] : []),
    '',
    `${passed} passed, ${failed} failed`,
  ];
  return { text: lines.join('\n'), failed };
}

const LINES_SHOWN = 15;

/** @param {string} message */
function indented(message) {
  const lines = message
    .trim()
    .split('\n')
    .filter((line) => !line.includes('/node_modules/'));
  const shown = lines.slice(0, LINES_SHOWN).map((line) => `    ${line}`);
  if (lines.length > LINES_SHOWN) shown.push(`    … ${lines.length - LINES_SHOWN} more lines, see above`);
  return shown.join('\n');
}
