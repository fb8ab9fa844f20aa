import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { program } from './binaries.mjs';
import { PostgresError } from './error.mjs';

const run = promisify(execFile);

/** The bootstrap superuser; only the launcher uses it. */
export const SUPERUSER = 'postgres';

/**
 * Makes the cluster if there is none. It is made beside its place and moved there whole, so that a start that was
 * interrupted leaves nothing half-made.
 * @param {import('./account.mjs').Account} account
 * @param {{ durable: boolean, log: (line: string) => void }} options
 * @returns {Promise<{ folder: string, password: string, logFile: string }>}
 */
export async function ensureCluster(account, { durable, log }) {
  const { dataDir } = account;
  await mkdir(dataDir, { recursive: true, mode: 0o700 }).catch((cause) => {
    throw new PostgresError(
      'DATA_FOLDER_BROKEN',
      `The data folder ${dataDir} cannot be made: ${cause.message}.`,
      { cause },
    );
  });
  const folder = join(dataDir, 'cluster');
  const passwordFile = join(dataDir, 'password');
  if (!(await exists(folder))) {
    log('creating the database');
    await createCluster(account, { folder, passwordFile, durable });
  }
  await checkCluster(folder, account);
  const password = (await readFile(passwordFile, 'utf8').catch(() => '')).trim();
  if (password === '') throw broken(dataDir, 'its password file is missing');
  return { folder, password, logFile: join(dataDir, 'server.log') };
}

/**
 * @param {import('./account.mjs').Account} account
 * @param {{ folder: string, passwordFile: string, durable: boolean }} options
 */
async function createCluster(account, { folder, passwordFile, durable }) {
  const partial = `${folder}.new`;
  await rm(partial, { recursive: true, force: true });
  if (!(await exists(passwordFile))) {
    await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (account.ids.uid !== undefined)
      await chown(passwordFile, account.ids.uid, account.ids.gid ?? account.ids.uid);
  }
  const [command, args] = account.wrap(program(account.native, 'initdb'), [
    ...['-D', partial, '-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ...[
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
    ],
    ...(durable ? [] : ['--no-sync']),
  ]);
  try {
    await run(command, args, { ...account.ids, cwd: account.dataDir, env: { ...process.env, LC_ALL: 'C' } });
  } catch (cause) {
    const reason = lastLine(/** @type {{ stderr?: string }} */ (cause).stderr ?? '') ?? String(cause);
    throw new PostgresError('START_FAILED', `The database could not be created in ${folder}: ${reason}`, {
      cause,
    });
  }
  await chmod(partial, 0o700);
  await rename(partial, folder);
}

/**
 * @param {string} folder
 * @param {import('./account.mjs').Account} account
 */
async function checkCluster(folder, account) {
  const found = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (found === undefined) throw broken(account.dataDir, 'it holds no PostgreSQL database');
  const [command, args] = account.wrap(program(account.native, 'postgres'), ['--version']);
  const { stdout } = await run(command, args, { ...account.ids, cwd: account.dataDir });
  const ours = /(\d+)\.\d+/.exec(stdout)?.[1];
  if (ours !== found.trim()) {
    throw new PostgresError(
      'DATA_FOLDER_BROKEN',
      `The data folder ${account.dataDir} was made by PostgreSQL ${found.trim()} and this is PostgreSQL ${ours}: move it away to start from nothing, or carry the data over with pg_dump.`,
    );
  }
}

/**
 * @param {string} dataDir
 * @param {string} reason
 * @param {unknown} [cause]
 */
export function broken(dataDir, reason, cause) {
  return new PostgresError(
    'DATA_FOLDER_BROKEN',
    `The data folder ${dataDir} cannot be opened (${reason}): restore it from a backup, or move it away to start from nothing.`,
    { cause },
  );
}

/** @param {string} text */
export const lastLine = (text) => text.trim().split('\n').at(-1)?.trim() || undefined;

/** @param {string} path */
const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );
