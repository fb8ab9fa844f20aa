import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { type RecordKey, recordKey } from './seal.ts';

/**
 * The record key: from the configuration, else from a key file that is made once, readable by its owner only.
 * Losing it makes every body unreadable; it belongs in the backup of secrets and not beside the database's.
 * @throws Error without the key itself when it is malformed or the file cannot be read
 */
export function loadRecordKey({ recordKey: given, keyFile }: Pick<Config, 'recordKey' | 'keyFile'>): {
  key: RecordKey;
  secret: Buffer;
} {
  const secret = Buffer.from(given ?? keyFromFile(resolve(keyFile)), 'base64');
  if (secret.length !== 32)
    throw new Error(`${given === undefined ? keyFile : 'FORDOER_RECORD_KEY'} must hold 32 bytes in base64`);
  const id = createHash('sha256').update('key id').update(secret).digest('hex').slice(0, 16);
  return { key: recordKey(id, secret), secret };
}

function keyFromFile(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  try {
    // `wx` never overwrites: of two processes that start together one writes, and both read the same.
    writeFileSync(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
