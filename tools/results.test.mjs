import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from './paths.mjs';
import { countSuite, failure, summary } from './results.mjs';

/** @type {string} */
let folder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fordoer-results-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/**
 * @param {{ file?: string, status?: string, message?: string, tests?: string[] }[]} files
 * @param {{ exitCode?: number, output?: string, packages?: string[] }} [run]
 */
async function counted(files, { exitCode = 0, output = '', packages = ['rules'] } = {}) {
  const testResults = files.map(
    ({ file = 'rules/src/a.test.ts', status = 'passed', message = '', tests = [] }) => ({
      name: inRoot(file),
      status,
      message,
      assertionResults: tests.map((each, index) => ({
        status: each,
        fullName: `test ${index}`,
        failureMessages: each === 'failed' ? ['expected 1 to be 2'] : [],
      })),
    }),
  );
  const report = join(folder, 'report.json');
  await writeFile(report, JSON.stringify({ testResults }));
  return countSuite(report, { suite: 'the tests', exitCode, output, packages });
}

describe('what counts as failed', () => {
  it('nothing, when all tests passed', async () => {
    expect(await counted([{ tests: ['passed', 'passed'] }])).toEqual({ passed: 2, failures: [], skipped: 0 });
  });

  it('a failing test, with file, title and message', async () => {
    const { passed, failures } = await counted([{ status: 'failed', tests: ['passed', 'failed'] }], {
      exitCode: 1,
    });
    expect(passed).toBe(1);
    expect(failures).toEqual([{ title: 'rules/src/a.test.ts › test 1', message: 'expected 1 to be 2' }]);
  });

  it('a file that could not be loaded', async () => {
    const broken = { file: 'rules/src/b.test.ts', status: 'failed', message: 'SyntaxError: …' };
    const { failures } = await counted([{ tests: ['passed'] }, broken], { exitCode: 1 });
    expect(failures).toEqual([
      { title: 'rules/src/b.test.ts did not load or run to its end', message: 'SyntaxError: …' },
    ]);
  });

  it('a package without a test, or with skipped ones only', async () => {
    const files = [{ tests: ['passed'] }, { file: 'widget/src/a.test.ts', tests: ['skipped'] }];
    const { failures } = await counted(files, { packages: ['rules', 'protocol', 'widget'] });
    expect(failures.map(({ title }) => title)).toEqual(['protocol has no tests', 'widget has no tests']);
  });

  it('an exit code that no test explains', async () => {
    const { failures } = await counted([{ tests: ['passed'] }], { exitCode: 1 });
    expect(failures.map(({ title }) => title)).toEqual(['the tests failed although its tests passed']);
  });

  it('errors outside any test, beside failing ones too', async () => {
    const output = '…\nVitest caught 2 unhandled errors during the test run.\n…';
    const { failures } = await counted([{ status: 'failed', tests: ['failed'] }], { exitCode: 1, output });
    expect(failures.map(({ title }) => title)).toEqual([
      'rules/src/a.test.ts › test 0',
      'the tests had unhandled errors',
    ]);
  });

  it('a suite that left no report', async () => {
    const run = { suite: 'the tests', exitCode: 137, output: '', packages: ['rules'] };
    const { failures } = await countSuite(join(folder, 'nowhere.json'), run);
    expect(failures.map(({ title }) => title)).toEqual(['the tests did not run']);
  });
});

describe('the summary', () => {
  it('ends with the line that everybody reads, after what failed', () => {
    const results = [
      { passed: 3, failures: [] },
      failure('rules › adds', 'expected 1 to be 2'),
      { passed: 1, failures: [] },
    ];
    const { text, failed } = summary(results);
    expect(failed).toBe(1);
    expect(text).toContain('✗ rules › adds\n    expected 1 to be 2');
    expect(text.split('\n').at(-1)).toBe('4 passed, 1 failed');
  });

  it('counts a run of nothing as failed', () => {
    expect(summary([])).toMatchObject({ failed: 1, text: expect.stringMatching(/0 passed, 1 failed$/) });
  });
});
