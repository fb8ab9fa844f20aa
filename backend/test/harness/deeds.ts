import type { EntityManager } from 'typeorm';
import type { BookingService } from '../../src/booking/booking.service.ts';
import type { TokenPlace } from '../../src/identity/tokens.ts';
import type { NewEvent } from '../../src/record/events.ts';
import type { RecordKeyring } from '../../src/record/keyring.ts';
import type { NewTurn, RecordService, SharedWork } from '../../src/record/record.service.ts';
import type { Sequencer } from '../../src/record/sequencer.ts';

/** What the record can be in the middle of when its process dies. */
export const TURNS = ['plain', 'queue', 'booking', 'first', 'erasure'] as const;
export type Turn = (typeof TURNS)[number];

/** One thing to do to the record. It is told in JSON, so that another process can do the same. */
export type Deed =
  | { what: Turn; place: TokenPlace; after: number; clientId: string; slotId: string }
  | { what: 'drain' | 'checkpoint' };

/** What deeds are done with: of the sources, or of the built service. */
export interface Doers {
  record: RecordService;
  keys: RecordKeyring;
  sequencer: Sequencer;
  /** Only when it is needed: it brings much with it, and many processes are killed. */
  booking: () => Promise<BookingService>;
}

const NOW = new Date('2026-12-01T09:00:00Z');
const said = (text: string): NewEvent => ({ type: 'said', facts: { by: 'patient', text } });

/** Does it, once. */
export async function perform(doers: Doers, deed: Deed): Promise<unknown> {
  if (!('place' in deed))
    return deed.what === 'drain' ? doers.sequencer.drain() : doers.sequencer.checkpoint(NOW);
  const { place, after, clientId, slotId } = deed;
  const turn = (events: NewEvent[], more: Partial<NewTurn> = {}): NewTurn => ({
    ...{ ...place, after, clientId, at: NOW, events, ...more },
    context: { journal: false, stage: 'shadow', content: '' },
  });
  switch (deed.what) {
    case 'plain':
      return doers.record.append(turn([said('ondt i halsen'), said('i to dage')]));
    case 'queue':
      return doers.record.append(turn([said('et menneske, tak')], { shared: inQueue(place) }));
    case 'booking': {
      const booking = await doers.booking();
      return doers.record.append(turn([said('torsdag kl. 8.20')]), async (manager) => {
        await booking.hold(manager, place, slotId, new Date(NOW.getTime() + 300_000), NOW);
        await booking.book(manager, place, visit(clientId, slotId), NOW);
      });
    }
    case 'first':
      return doers.record.append(turn([said('hej')]), await beginning(doers, place));
    case 'erasure': {
      const erased: NewEvent = { type: 'erased', facts: { by: 'patient' } };
      return doers.record.append(turn([erased]), (manager) =>
        doers.keys.forget(manager, place.conversationId, 10),
      );
    }
  }
}

/** Two kinds of work that turns share, a statement each, as a place in the queue and a job are. */
function inQueue(place: TokenPlace): readonly SharedWork[] {
  const row = [place.conversationId, place.clinicId, NOW];
  const stores = (sql: string): SharedWork['run'] => {
    return async (manager) => void (await manager.query(sql, row));
  };
  return [
    {
      run: stores(`insert into queue_entry (conversation_id, clinic_id, reference, urgency, urgency_rank, reason, waiting_since, answer_by, status)
        values ($1, $2, '1-1', 'now', 4, 'asked', $3, $3, 'waiting')`),
      row,
    },
    {
      run: stores(
        "insert into job (id, clinic_id, conversation_id, kind, due_at) values (gen_random_uuid(), $2, $1, 'check-in', $3)",
      ),
      row,
    },
  ];
}

const visit = (bookingId: string, slotId: string) => ({
  ...{ kind: 'book' as const, bookingId, slotId, reference: 'ABC', cancelSecret: 'x' },
  ...{ name: 'Ane', birthDate: '1990-01-01', phone: '12345678' },
});

async function beginning(
  { keys }: Doers,
  place: TokenPlace,
): Promise<(manager: EntityManager) => Promise<void>> {
  const key = await keys.begin(place);
  return async (manager) => {
    await manager.query(
      "insert into conversation (id, clinic_id, reference, token_hash, created_at) values ($1, $2, '1-1', '', $3)",
      [place.conversationId, place.clinicId, NOW],
    );
    await key.store(manager);
  };
}
