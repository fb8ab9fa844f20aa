import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { TokenPlace } from '../identity/tokens.ts';
import { NEW_CONVERSATION } from '../record/head.ts';
import type { RecordKeyring } from '../record/keyring.ts';
import type { NewTurn, RecordService } from '../record/record.service.ts';

/** What the benches of the record have in common. */

export const CLINIC = 'dd000000-0000-4000-8000-0000000000bb';
/** Of a fill: events of one turn, which is one conversation. */
const AT_ONCE = 100;

/** A turn of so many events, each with a text that makes its row about 1,000 bytes. */
export function turnOf(place: TokenPlace, after: number, events: number): NewTurn {
  const text = randomBytes(350).toString('base64');
  return {
    ...{ ...place, after, clientId: randomUUID(), at: new Date(), context: NEW_CONVERSATION },
    events: Array.from({ length: events }, () => ({ type: 'said', facts: { by: 'patient', text } })),
  };
}

/** Begins a conversation with so many events, as the service does. */
export async function begin(record: RecordService, keys: RecordKeyring, events: number): Promise<TokenPlace> {
  const place = { clinicId: CLINIC, conversationId: randomUUID() };
  const key = await keys.begin(place);
  const appended = await record.append(turnOf(place, 0, events), async (manager) => {
    await manager.query(
      "insert into conversation (id, clinic_id, reference, token_hash, created_at) values ($1, $2, '', '', now())",
      [place.conversationId, CLINIC],
    );
    await key.store(manager);
  });
  if (!appended.ok) throw new Error('nobody else writes here');
  return place;
}

/** Fills a log until it has so many events. They are stored as the service stores them, so they are as honest as its own. */
export async function fill(
  { record, keys, owner }: { record: RecordService; keys: RecordKeyring; owner: DataSource },
  events: number,
): Promise<void> {
  const [{ there }] = await owner.query('select count(*)::int as there from event');
  let left = events - there;
  await together(40, async () => {
    while (left > 0) {
      const now = Math.min(AT_ONCE, left);
      left -= now;
      await begin(record, keys, now);
    }
  });
}

export const together = async (count: number, work: (index: number) => Promise<void>): Promise<void> => {
  await Promise.all(Array.from({ length: count }, (_, index) => work(index)));
};

/** Runs work over and over by so many at a time until it was done `times` times. @returns each one's µs, and how many a second */
export async function clocked(
  writers: number,
  times: number,
  work: (writer: number) => Promise<unknown>,
): Promise<{ perSecond: number; waits: number[] }> {
  const waits: number[] = [];
  let left = times;
  const start = performance.now();
  await together(writers, async (writer) => {
    while (left-- > 0) {
      const sent = performance.now();
      await work(writer);
      waits.push((performance.now() - sent) * 1000);
    }
  });
  return { perSecond: (waits.length * 1000) / (performance.now() - start), waits };
}
