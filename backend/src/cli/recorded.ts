import type { Content } from '@fordoer/rules';
import { loadConfig } from '../config/config.ts';
import { Releases } from '../conversation/releases.ts';
import { inClinics, openRuntime } from '../database/database.ts';
import type { StoredEvent } from '../record/events.ts';
import { expectKnown, loadKeyEncryption } from '../record/kek.ts';
import { Forgotten, RecordKeyring } from '../record/keyring.ts';
import { RecordService } from '../record/record.service.ts';

/** One conversation as it lies in the database, with the content release it stands on. */
export interface Recorded {
  conversationId: string;
  clinicId: string;
  events: StoredEvent[];
  content: Content;
}

const AT_ONCE = 500;

/**
 * Every conversation of a database, in order of clinics and ids, a page at a time. Changes nothing.
 * @param forgotten told of each that is erased and cannot be read
 * @throws Error in one sentence when the database or its key cannot be opened
 */
export async function* recorded(
  env: Record<string, string | undefined>,
  forgotten: () => void = () => undefined,
): AsyncGenerator<Recorded> {
  const config = loadConfig(env);
  const { kek, secret } = loadKeyEncryption(config);
  const database = await openRuntime(config, secret);
  try {
    await expectKnown(database, kek);
    const record = new RecordService(database, new RecordKeyring(database, kek));
    const releases = new Releases(database);
    const clinics: { id: string }[] = await database.query('select id from clinic order by id');
    for (const { id: clinicId } of clinics) {
      let after = '00000000-0000-0000-0000-000000000000';
      for (let page = AT_ONCE; page === AT_ONCE; ) {
        const rows: { id: string }[] = await inClinics(database, [clinicId], (runner) =>
          runner.query(
            `select id from conversation where clinic_id = $1 and id > $2 order by id limit ${AT_ONCE}`,
            [clinicId, after],
          ),
        );
        page = rows.length;
        for (const { id: conversationId } of rows) {
          after = conversationId;
          const events = await record.read(clinicId, conversationId).catch((error) => {
            if (error instanceof Forgotten) return undefined;
            throw error;
          });
          const first = events?.[0];
          if (!events) forgotten();
          else if (first?.type === 'started')
            yield { conversationId, clinicId, events, content: await releases.get(first.facts.release.hash) };
        }
      }
    }
  } finally {
    await database.destroy();
  }
}
