import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { KeyEncryption, WrappedKey } from './kek.ts';

/** What the installation has one key for, beside the conversations' own. */
export type Purpose = 'log-signing' | 'person-lookup';

export const placeOfPurpose = (purpose: Purpose): string => `key for ${purpose}`;

/**
 * The 32 secret bytes for a purpose: made once, wrapped by the key-encryption key and so the same after that one is rotated. Of two
 * processes that ask first, one makes it and both get it.
 * @throws Error when it was changed, or wrapped with a key that is not configured
 */
export async function purposeKey(
  database: DataSource,
  kek: KeyEncryption,
  purpose: Purpose,
): Promise<Buffer> {
  const { kekId, wrapped } = await kek.wrap(randomBytes(32), placeOfPurpose(purpose));
  await database.query(
    'insert into keys.purpose_key (purpose, kek_id, wrapped) values ($1, $2, $3) on conflict do nothing',
    [purpose, kekId, wrapped],
  );
  const [row]: WrappedKey[] = await database.query(
    'select kek_id as "kekId", wrapped from keys.purpose_key where purpose = $1',
    [purpose],
  );
  return kek.unwrap(row as WrappedKey, placeOfPurpose(purpose));
}
