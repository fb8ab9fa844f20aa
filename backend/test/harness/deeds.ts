import type { EntityManager } from 'typeorm';
import type { BookingService } from '../../src/booking/booking.service.ts';
import type { HandoverService } from '../../src/handover/handover.service.ts';
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
  /** Only when they are needed: they bring much with them, and many processes are killed. */
  handover: () => Promise<HandoverService>;
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
      return doers.record.append(
        turn([said('et menneske, tak')], { shared: inQueue(await doers.handover(), place) }),
      );
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

function inQueue(handover: HandoverService, place: TokenPlace): readonly SharedWork[] {
  const entry = { ...place, reference: '1-1', urgency: 'now' as const, reason: 'asked', waitingSince: NOW };
  return [
    { run: handover.enqueue, row: { ...entry, answerBy: NOW } },
    { run: handover.schedule, row: { ...place, kind: 'check-in', at: NOW } },
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
