import { openDatabaseSource, openExportSource, type Source } from '../verify/index.ts';

/** Keys of the log from the options, else from the environment. */
export const logKeys = (given: readonly string[]): string[] =>
  given.length > 0
    ? [...given]
    : (process.env.FORDOER_LOG_KEY ?? '').split(/[\s,]+/).filter((key) => key !== '');

/** Opens what the options name. @throws Error in a sentence when they name nothing, or it cannot be opened */
export async function openSource(given: { database?: string; export?: string }): Promise<Source> {
  if (given.export !== undefined && given.database !== undefined)
    throw new Error('Give --database or --export, not both.');
  if (given.export !== undefined) return openExportSource(given.export);
  const url = given.database ?? process.env.DATABASE_URL;
  if (!url) throw new Error('Give --database URL or --export FILE, or set DATABASE_URL.');
  try {
    return await openDatabaseSource(url);
  } catch (error) {
    // Never the address: it holds a password.
    throw new Error(`The record in the database cannot be read: ${(error as Error).message || 'no answer'}.`);
  }
}
