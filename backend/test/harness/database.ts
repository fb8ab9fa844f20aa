import { randomBytes, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../tools/test-database.mjs';
import { openDatabase } from '../../src/database/database.ts';
import { loadKeyEncryption } from '../../src/record/kek.ts';
import { RecordKeyring } from '../../src/record/keyring.ts';
import { RecordService } from '../../src/record/record.service.ts';

/** The tables of the log and its tree. */
const LOG = [
  'cosignature',
  'checkpoint',
  'tree_tile',
  'leaf',
  'event_pending',
  'event',
  'turn',
  'conversation',
];

export type TestRecord = Awaited<ReturnType<typeof openTestRecord>>;

/**
 * A migrated database of its own with the service's connections (`database`, as the runtime role) and the owner's.
 * @param connections how many the service may open
 */
export async function openTestRecord({ connections = 10 } = {}) {
  const created = await createTestDatabase();
  const { kek, secret } = loadKeyEncryption({
    recordKey: randomBytes(32).toString('base64'),
    keyFile: '',
  });
  const config = { databaseUrl: created.url, databaseConnections: connections };
  const database = await openDatabase(config, secret);
  const owner = await new DataSource({ type: 'postgres', url: created.url, extra: { max: 2 } }).initialize();
  const keys = new RecordKeyring(database, kek);
  const record = new RecordService(database, keys);
  return {
    url: created.url,
    kek,
    keys,
    secret,
    database,
    owner,
    record,
    /** A clinic with whatever differs from a plain one. */
    clinic: async (id: string = randomUUID()) => {
      await record.inClinics([id], (runner) =>
        runner.query(
          `insert into clinic (id, key, name, phone, region, hours, answer_minutes, readers, controller)
           values ($1, $2, 'Klinikken', '+4512345678', 'midtjylland', '{}', '{}', '{}', '{}')`,
          [id, id],
        ),
      );
      return id;
    },
    /** A conversation of a clinic, with nothing in it. */
    conversation: async (clinicId: string) => {
      const conversationId: string = randomUUID();
      const place = { clinicId, conversationId };
      const key = await keys.begin(place);
      await record.inClinics([clinicId], async ({ manager }) => {
        await manager.query(
          "insert into conversation (id, clinic_id, reference, token_hash, created_at) values ($1, $2, '1-1', '', now())",
          [conversationId, clinicId],
        );
        await key.store(manager);
      });
      return place;
    },
    /** Nothing was ever logged: as the owner, whom the triggers of the log must let for once. */
    empty: async () => {
      const triggers = (what: string) =>
        LOG.map((table) => `alter table ${table} ${what} trigger user`).join(';');
      await owner.query(
        `${triggers('disable')}; truncate ${LOG.join(', ')} cascade; truncate keys.conversation_key; ${triggers('enable')}`,
      );
    },
    stop: async () => {
      await owner.destroy();
      await database.destroy();
      await created.drop();
    },
  };
}
