import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, chown, cp, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { program } from './binaries.mjs';
import { PostgresError } from './error.mjs';

const run = promisify(execFile);

/** The user "nobody", present on every Unix; it owns nothing, so it can harm nothing. */
const NOBODY = 65534;

/**
 * Under which account PostgreSQL runs, since it refuses to run as root.
 * @typedef {object} Account
 * @property {'self' | 'namespace' | 'nobody'} kind
 * @property {string} native    the binaries as this account reaches them
 * @property {string} dataDir   the data folder as this account reaches it
 * @property {(command: string, args: string[]) => [string, string[]]} wrap  how to start a program
 * @property {{ uid?: number, gid?: number }} ids
 */

/**
 * Ordinary users run PostgreSQL as themselves. Root first tries a user namespace (files stay root's, so folders
 * closed to others are no obstacle), else the user nobody with the data in /var/tmp.
 * @param {string} native
 * @param {string} dataDir
 * @param {Account['kind']} [forced] for tests
 * @returns {Promise<Account>}
 */
export async function chooseAccount(native, dataDir, forced) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) return { kind: 'self', native, dataDir, wrap: (command, args) => [command, args], ids: {} };
  if (forced !== 'nobody' && (await runsInNamespace(native))) {
    return { kind: 'namespace', native, dataDir, wrap: inNamespace, ids: {} };
  }
  return {
    kind: 'nobody',
    native: await reachableBinaries(native),
    dataDir: await folderForNobody(dataDir),
    wrap: (command, args) => [command, args],
    ids: { uid: NOBODY, gid: NOBODY },
  };
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
const inNamespace = (command, args) => [
  'unshare',
  ['--user', '--map-user=1000', '--map-group=1000', '--', command, ...args],
];

/** @param {string} native */
async function runsInNamespace(native) {
  const [command, args] = inNamespace(program(native, 'postgres'), ['--version']);
  return run(command, args).then(
    () => true,
    () => false,
  );
}

/**
 * The checkout may lie where nobody cannot read (a home folder of mode 0700); then a copy of the binaries is used.
 * @param {string} native
 */
async function reachableBinaries(native) {
  const version = ['--version'];
  const ids = { uid: NOBODY, gid: NOBODY, cwd: '/' };
  const reachable = await run(program(native, 'postgres'), version, ids).then(
    () => true,
    () => false,
  );
  if (reachable) return native;
  const { stdout } = await run(program(native, 'postgres'), version, { cwd: '/' });
  const copy = join('/var/tmp', `fordoer-postgres-${stdout.trim().replace(/[^0-9.]+/g, '')}`);
  if (!(await isOurs(copy, 0))) {
    const partial = `${copy}.${process.pid}`;
    await cp(native, partial, { recursive: true, verbatimSymlinks: true });
    await chmod(partial, 0o755);
    // Lost the race against another start: its copy is as good as ours.
    await rename(partial, copy).catch(() => rm(partial, { recursive: true, force: true }));
  }
  if (await isOurs(copy, 0)) return copy;
  throw new PostgresError('START_FAILED', `${copy} belongs to somebody else: remove it and try again.`);
}

/**
 * One folder in /var/tmp for each data folder, so that it is found again.
 * @param {string} dataDir
 */
async function folderForNobody(dataDir) {
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16);
  const folder = join('/var/tmp', `fordoer-data-${name}`);
  await mkdir(folder, { mode: 0o700 }).then(
    () => chown(folder, NOBODY, NOBODY),
    () => undefined,
  );
  if (await isOurs(folder, NOBODY)) return folder;
  throw new PostgresError('START_FAILED', `${folder} belongs to somebody else: remove it and try again.`);
}

/**
 * /var/tmp is open to all, so what lies there is trusted only if its owner is who we expect.
 * @param {string} folder
 * @param {number} uid
 */
async function isOurs(folder, uid) {
  const found = await lstat(folder).catch(() => undefined);
  return found?.isDirectory() === true && found.uid === uid;
}
