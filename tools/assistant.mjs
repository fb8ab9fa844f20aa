import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { explain } from './explain.mjs';
import { childEnv, inRoot } from './paths.mjs';

// `eval` or `stand-in` of the assistant, as built. The evaluation reads the cases and messages of triage-cases from a pipe: neither
// knows the other.

const [command = '', ...args] = process.argv.slice(2);

try {
  await build();
  process.exitCode = command === 'eval' ? await evaluate() : await ended(ours([command, ...args], 'inherit'));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 2;
}

function evaluate() {
  const { values: given } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      every: { type: 'string' },
      sealed: { type: 'boolean', default: false },
      'stand-in': { type: 'boolean', default: false },
    },
  });
  const stories = spawn(
    'node',
    [
      '--conditions=@fordoer/source',
      inRoot('triage-cases', 'src', 'stories.ts'),
      ...(given.every ? ['--every', given.every] : []),
      ...(given.sealed ? ['--sealed'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: childEnv({}) },
  );
  const evaluation = ours(
    ['assistant-eval', ...(given.json ? ['--json'] : []), ...(given['stand-in'] ? ['--stand-in'] : [])],
    'pipe',
  );
  // An evaluation that ends before it has read everything has said why.
  evaluation.stdin?.on('error', () => undefined);
  evaluation.once('exit', () => stories.kill());
  if (evaluation.stdin) stories.stdout.pipe(evaluation.stdin);
  return ended(evaluation);
}

/**
 * @param {string[]} program its name, and what it is given
 * @param {'pipe' | 'inherit'} input
 */
function ours([name = '', ...given], input) {
  return spawn('node', [inRoot('backend', 'dist', 'cli', `${name}.js`), ...given], {
    stdio: [input, 'inherit', 'inherit'],
    env: childEnv({}),
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 2));
  });
}
