import type { DataSource } from 'typeorm';
import { inClinics } from '../database/database.ts';
import type { KeyEncryption, WrappedKey } from './kek.ts';
import { placeOfKey } from './keyring.ts';
import { type Purpose, placeOfPurpose } from './purpose-key.ts';

const KEYS_AT_ONCE = 500;

/**
 * Wraps every key anew with the current key-encryption key. No body is written again; what is done stays done, so it can be ended and
 * begun anew at any time, beside the running service. The installation's own keys come last: while they name an older key, that one
 * is still needed.
 * @param owner a connection of the database's owner
 * @returns how many keys were wrapped anew
 */
export async function rotate(owner: DataSource, kek: KeyEncryption): Promise<number> {
  const clinics: { id: string }[] = await owner.query('select id from clinic');
  let done = 0;
  for (const { id } of clinics)
    for (let more = true; more; ) {
      const count = await inClinics(owner, [id], async (runner) => {
        const rows: (WrappedKey & { conversationId: string })[] = await runner.query(
          `select conversation_id as "conversationId", kek_id as "kekId", wrapped from keys.conversation_key
           where kek_id <> $1 limit ${KEYS_AT_ONCE} for update`,
          [kek.current],
        );
        for (const { conversationId, ...old } of rows) {
          const place = placeOfKey(conversationId);
          const { kekId, wrapped } = await kek.wrap(await kek.unwrap(old, place), place);
          await runner.query(
            'update keys.conversation_key set kek_id = $2, wrapped = $3 where conversation_id = $1',
            [conversationId, kekId, wrapped],
          );
        }
        return rows.length;
      });
      done += count;
      more = count > 0;
    }
  const purposes: (WrappedKey & { purpose: Purpose })[] = await owner.query(
    'select purpose, kek_id as "kekId", wrapped from keys.purpose_key where kek_id <> $1',
    [kek.current],
  );
  for (const { purpose, ...old } of purposes) {
    const { kekId, wrapped } = await kek.wrap(
      await kek.unwrap(old, placeOfPurpose(purpose)),
      placeOfPurpose(purpose),
    );
    await owner.query('update keys.purpose_key set kek_id = $2, wrapped = $3 where purpose = $1', [
      purpose,
      kekId,
      wrapped,
    ]);
  }
  return done + purposes.length;
}
