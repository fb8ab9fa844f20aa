import { randomUUID } from 'node:crypto';
import { openDatabaseSource, type Result, verify } from '@fordoer/transparency/verify';
import type { Witness } from '@fordoer/transparency/witness-server';
import { pino } from 'pino';
import type { EntityManager } from 'typeorm';
import { loadConfig } from '../../src/config/config.ts';
import type { TokenPlace } from '../../src/identity/tokens.ts';
import type { NewEvent } from '../../src/record/events.ts';
import { NEW_CONVERSATION } from '../../src/record/head.ts';
import { Forgotten } from '../../src/record/keyring.ts';
import { openRecord } from '../../src/record/open-record.ts';
import { RecordService } from '../../src/record/record.service.ts';
import { TestClock } from './clock.ts';

const at = new Date('2026-12-01T09:00:00Z');
const CLINIC = 'dd000000-0000-4000-8000-0000000000aa';

export type ClinicRecord = Awaited<ReturnType<typeof openClinicRecord>>;

/** A clinic's record in any database, opened as the service opens it. */
export async function openClinicRecord(databaseUrl: string, recordKey: string, witness?: Witness) {
  const config = loadConfig({
    DATABASE_URL: databaseUrl,
    FORDOER_RECORD_KEY: recordKey,
    FORDOER_DATABASE_CONNECTIONS: '2',
    FORDOER_WITNESSES: witness ? `${witness.vkey} ${witness.url}` : '',
  });
  const opened = await openRecord(config, new TestClock(at.toISOString()), pino({ level: 'silent' }));
  const { database, keys, logTree, close } = opened;
  const record = new RecordService(database, keys);
  await record.inClinics([CLINIC], (runner) =>
    runner.query(
      `insert into clinic (id, key, name, phone, region, hours, answer_minutes, readers, controller)
       values ($1, 'k', 'Klinikken', '+4512345678', 'midtjylland', '{}', '{}', '{}', '{}') on conflict do nothing`,
      [CLINIC],
    ),
  );
  const append = async (place: TokenPlace, after: number, events: NewEvent[], erase = false) => {
    const turn = { ...place, after, at, context: NEW_CONVERSATION, events };
    const forget = (manager: EntityManager) => keys.forget(manager, place.conversationId, 10);
    const appended = await record.append(turn, erase ? forget : undefined);
    if (!appended.ok) throw new Error(appended.why);
  };
  return {
    /** A new conversation in which this was said. */
    begin: async (...texts: string[]): Promise<TokenPlace> => {
      const place = { clinicId: CLINIC, conversationId: randomUUID() };
      const key = await keys.begin(place);
      await record.inClinics([CLINIC], async ({ manager }) => {
        await manager.query(
          "insert into conversation (id, clinic_id, reference, token_hash, created_at) values ($1, $2, '1-1', '', now())",
          [place.conversationId, CLINIC],
        );
        await key.store(manager);
      });
      await append(
        place,
        0,
        texts.map((text) => ({ type: 'said', facts: { by: 'patient', text } })),
      );
      return place;
    },
    erase: (place: TokenPlace, after: number) =>
      append(place, after, [{ type: 'erased', facts: { by: 'patient' } }], true),
    /** What a conversation says; undefined when nobody can read it any more. */
    read: async ({ conversationId }: TokenPlace): Promise<string[] | undefined> => {
      try {
        const events = await record.read(CLINIC, conversationId);
        return events.map(({ facts }) => (facts as { text: string }).text);
      } catch (error) {
        if (error instanceof Forgotten) return undefined;
        throw error;
      }
    },
    sign: () => logTree.round({ sign: true }),
    status: () => logTree.status(),
    vkey: logTree.key(),
    close,
  };
}

/** What the verifier says of a database, with the log's key and what the witness keeps. */
export async function verified(databaseUrl: string, vkey: string, witness: Witness): Promise<Result> {
  const source = await openDatabaseSource(databaseUrl);
  try {
    return await verify(source, {
      logKeys: [vkey],
      witnesses: [witness.url],
      witnessKeys: [witness.vkey],
    });
  } finally {
    await source.close();
  }
}
