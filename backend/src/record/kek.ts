import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config.ts';
import { type SealingKey, seal, sealingKey, unseal } from './seal.ts';

/** A data key as it is stored: sealed with the key-encryption key it names. */
export interface WrappedKey {
  kekId: string;
  wrapped: Buffer;
}

/**
 * Wraps data keys. What stands behind it may be a file, as here, or a key service that never gives its keys away; hence every call
 * may wait. `place` is authenticated with the key, so that one conversation's key cannot be put in another's place.
 */
export interface KeyEncryption {
  /** The key that wraps from now on. */
  readonly current: string;
  /** Every key that can unwrap, the current one among them. */
  readonly known: readonly string[];
  wrap(key: Uint8Array, place: string): Promise<WrappedKey>;
  /** @throws Error when the key is not known here, or the wrapped bytes were changed or moved */
  unwrap(wrapped: WrappedKey, place: string): Promise<Buffer>;
}

/** Key-encryption keys held in memory; the first is the current one, the others still unwrap what they wrapped. */
export function localKeyEncryption(secrets: readonly Buffer[]): KeyEncryption {
  const keys = new Map<string, SealingKey>(secrets.map((secret) => [kekId(secret), sealingKey(secret)]));
  const current = keys.keys().next().value as string;
  return {
    current,
    known: [...keys.keys()],
    async wrap(key, place) {
      return { kekId: current, wrapped: seal(keys.get(current) as SealingKey, key, place) };
    },
    async unwrap({ kekId, wrapped }, place) {
      const key = keys.get(kekId);
      if (!key) throw new Error(`wrapped with key ${kekId}, which is not configured`);
      return unseal(key, wrapped, place);
    },
  };
}

/**
 * Every key in use must be among those that are configured: without one, what people wrote could not be read. The installation's own
 * keys are wrapped anew last (`rotate.ts`), so what they name is what is still needed.
 * @throws Error that names the missing key by its id
 */
export async function expectKnown(owner: DataSource, kek: KeyEncryption): Promise<void> {
  const [missing]: { kek: string }[] = await owner.query(
    'select kek_id as kek from keys.purpose_key where kek_id <> all($1) limit 1',
    [kek.known],
  );
  if (missing)
    throw new Error(
      `The record is sealed with the key ${missing.kek}, and FORDOER_RECORD_KEY or the key file holds ${kek.known.join(', ')}. Nothing was changed: start with the right key, or add it after the newer one.`,
    );
}

/** The name of a key-encryption key: says which it is and nothing of what it is. */
const kekId = (secret: Buffer): string =>
  createHash('sha256').update('key id').update(secret).digest('hex').slice(0, 16);

/**
 * The key-encryption keys: from the configuration, else from a key file that is made once, readable by its owner only. The newest
 * stands first; older ones follow, one a line or separated by commas, until nothing is wrapped with them any more.
 * Losing them makes every body unreadable; they belong in the backup of secrets and not beside the database's.
 * @returns also the current secret itself, from which the database roles' passwords follow
 * @throws Error without the keys themselves when one is malformed or the file cannot be read
 */
export function loadKeyEncryption({ recordKey: given, keyFile }: Pick<Config, 'recordKey' | 'keyFile'>): {
  kek: KeyEncryption;
  secret: Buffer;
} {
  const lines = (given ?? keyFromFile(resolve(keyFile))).split(/[\s,]+/).filter((line) => line !== '');
  const secrets = lines.map((line) => Buffer.from(line, 'base64'));
  const [secret] = secrets;
  if (!secret || secrets.some(({ length }) => length !== 32))
    throw new Error(
      `${given === undefined ? keyFile : 'FORDOER_RECORD_KEY'} must hold 32 bytes in base64, and older keys of that kind after it`,
    );
  return { kek: localKeyEncryption(secrets), secret };
}

function keyFromFile(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  try {
    // `wx` never overwrites: of two processes that start together one writes, and both read the same.
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
