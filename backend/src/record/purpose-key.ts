import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { KeyEncryption, WrappedKey } from './kek.ts';

const KEY_BYTES = 32;
const KEY_FOR = 'select kek_id as "kekId", wrapped from keys.purpose_key where purpose = $1';

/**
 * The key that serves one purpose for the whole database, made when it is first asked for. It is random and stored wrapped: what was
 * made with it stands when the key-encryption key is changed. Of two processes that ask first together both get the same.
 */
export async function purposeKey(database: DataSource, kek: KeyEncryption, purpose: string): Promise<Buffer> {
  const place = `key for ${purpose}`;
  let [row]: WrappedKey[] = await database.query(KEY_FOR, [purpose]);
  if (!row) {
    const { kekId, wrapped } = await kek.wrap(randomBytes(KEY_BYTES), place);
    await database.query(
      'insert into keys.purpose_key (purpose, kek_id, wrapped) values ($1, $2, $3) on conflict do nothing',
      [purpose, kekId, wrapped],
    );
    [row] = await database.query(KEY_FOR, [purpose]);
  }
  return kek.unwrap(row as WrappedKey, place);
}
