import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts);

/**
 * The environment for a child process: our own Node and tools first on the PATH, as in npm scripts.
 * @param {Record<string, string | undefined>} [extra] values to add; undefined removes
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnv(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = `${inRoot('node_modules', '.bin')}${separator}${process.env.PATH ?? ''}`;
  const env = { ...process.env, PATH: path, ...extra };
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}
