import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { run } from './children.mjs';

/** What runs as built: the rest is run from its sources. */
const BUILT = ['protocol', 'rules', 'transparency', 'backend', 'widget', 'console'];

/** Nx without a background process, and without colours in what may end in a file. */
export const plainNx = { NX_DAEMON: 'false', FORCE_COLOR: '0', NO_COLOR: undefined };

/**
 * Builds what is stale; Nx keeps the results of unchanged sources in its cache.
 * @param {{ log?: (line: string) => void, signal?: AbortSignal }} [options]
 */
export async function build({ log = () => {}, signal } = {}) {
  const projects = BUILT.map((name) => `@fordoer/${name}`).join(',');
  const ended = await run(
    'nx',
    ['run-many', '--target=build', `--projects=${projects}`, '--output-style=static'],
    {
      env: plainNx,
      limit: 10 * 60_000,
      signal,
    },
  );
  signal?.throwIfAborted();
  if (ended.timedOut)
    throw new BuildError(`The build was ended after 10 minutes.\n${stripVTControlCharacters(ended.output)}`);
  if (ended.code !== 0) throw new BuildError(`The build failed:\n${stripVTControlCharacters(ended.output)}`);
  log(`built in ${ended.seconds.toFixed(1)} s`);
}

export class BuildError extends Error {
  name = 'BuildError';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // stdout belongs to the command that runs after this one.
  await build().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
