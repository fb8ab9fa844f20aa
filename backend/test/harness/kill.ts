import { plainNx } from '../../../tools/build.mjs';
import { run } from '../../../tools/children.mjs';
import { inRoot } from '../../../tools/paths.mjs';
import type { Killing } from './killed.ts';

/** Builds the service, which is what is killed; `npm test` has, and a second build would take the files away under the others. */
export async function buildBackend(): Promise<void> {
  if (process.env.FORDOER_TEST_BUILT) return;
  const built = await run('nx', ['run-many', '--target=build', '--projects=@fordoer/backend'], {
    env: plainNx,
    limit: 110_000,
  });
  if (built.code !== 0) throw new Error(built.output);
}

/**
 * Does a deed in a process of its own that dies at its n-th statement.
 * @returns whether it died; false when there were fewer statements
 * @throws Error when it ended in any other way
 */
export async function killedAt(killing: Killing): Promise<boolean> {
  const program = inRoot('backend', 'test', 'harness', 'killed.ts');
  const ended = await run(
    'sh',
    ['-c', 'node "$0" "$1"; echo "ended with $?"', program, JSON.stringify(killing)],
    {
      limit: 60_000,
    },
  );
  if (/ended with 137\s*$/.test(ended.output)) return true;
  if (/ended with 0\s*$/.test(ended.output)) return false;
  throw new Error(ended.output);
}
