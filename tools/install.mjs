import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inRoot, root } from './paths.mjs';

// Runs first in npm scripts, on whatever Node the system has, so it uses nothing that is not part of Node 20. It is no
// `prestart`, as npm leaves those out where install scripts are switched off.
// `--as-test`: also a failed installation ends with the line that everybody reads.

const STAMP = inRoot('node_modules', '.fordoer-installed');
const OUR_NODE = inRoot('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const NEEDED = 24;

const problem = await installWhatIsMissing();
if (problem) {
  process.stderr.write(`${problem}\n`);
  if (process.argv.includes('--as-test')) process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}

/** @returns {Promise<string | undefined>} what went wrong, in a sentence that says what to do */
async function installWhatIsMissing() {
  const wanted = fingerprint();
  const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (installed === wanted) return undefined;

  const fresh = !existsSync(inRoot('node_modules'));
  process.stderr.write(`Installing what is missing${fresh ? ' (the first time: a minute, 800 MB)' : ''} …\n`);
  const begin = Date.now();
  // Tests and browsers are part of what is needed, also where NODE_ENV=production says otherwise.
  const failed = npm([
    fresh ? 'ci' : 'install',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ]);
  if (failed) return `npm could not install the packages (${failed}): see its message above, then try again.`;
  // Where install scripts are switched off, the package `node` has not fetched its binary.
  if (!ourNodeWorks()) npm(['rebuild', 'node', '--ignore-scripts=false']);
  if (!ourNodeWorks() && Number.parseInt(process.versions.node, 10) < NEEDED) {
    return `Node ${NEEDED} is needed and npm brought none for ${process.platform}-${process.arch}: install Node ${NEEDED} or later, then try again.`;
  }
  writeFileSync(STAMP, wanted);
  process.stderr.write(`Installed in ${Math.round((Date.now() - begin) / 1000)} s\n`);
  return undefined;
}

/** Changes whenever something else would be installed. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  const { workspaces } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  for (const file of [
    'package-lock.json',
    ...['.', ...workspaces].map((folder) => join(folder, 'package.json')),
  ]) {
    if (!existsSync(inRoot(file))) continue;
    const text = readFileSync(inRoot(file), 'utf8');
    hash.update(file).update(file.endsWith('package.json') ? dependenciesIn(text) : text);
  }
  return hash.digest('hex');
}

/** @param {string} text of a package.json; its scripts may change without a new installation */
function dependenciesIn(text) {
  const { dependencies, devDependencies, optionalDependencies, allowScripts, workspaces } = JSON.parse(text);
  return JSON.stringify([dependencies, devDependencies, optionalDependencies, allowScripts, workspaces]);
}

/**
 * @param {string[]} args
 * @returns {string | undefined} how it failed
 */
function npm(args) {
  // The Node that npm is about to replace must not be the one that runs it.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(inRoot('node_modules')));
  const { status, signal, error } = spawnSync('npm', args, {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    shell: process.platform === 'win32',
  });
  if (status === 0) return undefined;
  return error?.message ?? (signal ? `ended by ${signal}` : `exit code ${status}`);
}

function ourNodeWorks() {
  const { status, stdout } = spawnSync(OUR_NODE, ['--version'], { encoding: 'utf8' });
  return status === 0 && Number.parseInt(stdout.slice(1), 10) >= NEEDED;
}
