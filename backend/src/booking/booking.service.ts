import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { Recent } from '../config/recent.ts';
import type { Effect, SlotFacts } from '../conversation/inputs.ts';
import { clinicOf, type TokenPlace } from '../identity/tokens.ts';
import { RecordKeyring } from '../record/keyring.ts';
import { RecordService } from '../record/record.service.ts';

/** A visit as the patient may have it. */
export interface Visit {
  id: string;
  status: 'confirmed' | 'cancelled';
  start: Date;
  end: Date;
  clinician: string;
  reference: string;
  person?: { name: string; birthDate: string; phone?: string; verified: boolean };
}

/** Somebody else holds or has this slot. */
export class SlotTaken extends Error {
  constructor(readonly slotId: string) {
    super('the slot is taken');
    this.name = 'SlotTaken';
  }
}

/** Where a person is told of in a booking: sealed like an event's body. */
const placeOfPerson = (bookingId: string): string => `booking/${bookingId}`;
const EXCLUSION_VIOLATION = '23P01';
/** Nobody can come within the next minutes. */
const LEAD_MINUTES = 20;
const SHOWN = 20;
/** How old what is offered may be: whether it is still free is for the hold to find out. */
const RECENT_MS = 1_000;

/** Slots and bookings. That two patients never get one time is the database's exclusion constraint, not this code. */
@Injectable()
export class BookingService {
  /** Every turn asks what is free at its clinic, and that changes far more seldom. */
  private readonly recent = new Recent<readonly SlotFacts[]>(RECENT_MS);

  constructor(
    private readonly record: RecordService,
    private readonly keys: RecordKeyring,
  ) {}

  /**
   * The next free slots, soonest first, as of the last second: whether one is still free is for the hold to find out.
   * @param keep a slot that the asking conversation holds itself; then, and with `again`, the database is asked now
   */
  free(
    clinicId: string,
    now: Date,
    { keep, again = false }: { keep?: string | undefined; again?: boolean } = {},
  ): Promise<readonly SlotFacts[]> {
    if (keep !== undefined) return this.readFree(clinicId, now, keep);
    if (again) this.recent.forget(clinicId);
    return this.recent.get(clinicId, now, () => this.readFree(clinicId, now));
  }

  private async readFree(clinicId: string, now: Date, keep?: string): Promise<SlotFacts[]> {
    const from = new Date(now.getTime() + LEAD_MINUTES * 60_000);
    return this.record.inClinics([clinicId], (runner) =>
      runner.query(
        `select * from (
         select s.id, lower(s.during) as start, upper(s.during) as end, s.clinician
         from slot s
         where (lower(s.during) >= $1
           and not exists (
             select 1 from booking b
             where b.clinician = s.clinician and b.during && s.during
               and (b.status = 'confirmed' or (b.status = 'held' and b.held_until > $2))))
           or s.id = $3
         order by s.id is not distinct from $3 desc, lower(s.during), s.clinician limit ${SHOWN}
         ) as next order by start, clinician`,
        [from, now, keep ?? null],
      ),
    );
  }

  /** Holds a slot for a conversation until `until`. The same conversation holds one at a time. @throws SlotTaken */
  async hold(
    manager: EntityManager,
    { conversationId, clinicId }: TokenPlace,
    slotId: string,
    until: Date,
    now: Date,
  ): Promise<void> {
    await manager.query(
      "update booking set status = 'expired' where conversation_id = $1 and status = 'held'",
      [conversationId],
    );
    // A hold that has run out no longer keeps anybody away.
    await manager.query(
      `update booking b set status = 'expired' from slot s
       where s.id = $1 and b.clinician = s.clinician and b.during && s.during and b.status = 'held' and b.held_until <= $2`,
      [slotId, now],
    );
    await this.taking(clinicId, slotId, async () => {
      const stored = await manager.query(
        `insert into booking (id, clinic_id, conversation_id, slot_id, clinician, during, status, held_until, created_at)
         select $1, clinic_id, $2, id, clinician, during, 'held', $3, $4 from slot where id = $5 and clinic_id = $6 returning id`,
        [randomUUID(), conversationId, until, now, slotId, clinicId],
      );
      if (stored.length === 0) throw new SlotTaken(slotId);
    });
  }

  /** Gives a held slot free; harmless when it is free already. */
  async letGo(
    manager: EntityManager,
    { conversationId, clinicId }: TokenPlace,
    slotId: string,
  ): Promise<void> {
    this.recent.forget(clinicId);
    await manager.query(
      "update booking set status = 'expired' where conversation_id = $1 and slot_id = $2 and status = 'held'",
      [conversationId, slotId],
    );
  }

  /**
   * Confirms a held slot for a person; what they told is sealed. A hold that ran out is taken again if nobody else has it.
   * @throws SlotTaken
   */
  async book(
    manager: EntityManager,
    { conversationId, clinicId }: TokenPlace,
    effect: Extract<Effect, { kind: 'book' }>,
    now: Date,
  ): Promise<void> {
    const { bookingId, slotId, reference, cancelSecret, name, birthDate, phone } = effect;
    await manager.query(
      "update booking set status = 'expired' where conversation_id = $1 and status = 'held'",
      [conversationId],
    );
    const person = await this.keys.seal(
      manager,
      { conversationId, clinicId },
      Buffer.from(JSON.stringify({ name, birthDate, phone, verified: false })),
      placeOfPerson(bookingId),
    );
    await this.taking(clinicId, slotId, async () => {
      const stored = await manager.query(
        `insert into booking (id, clinic_id, conversation_id, slot_id, clinician, during, status, reference, cancel_hash, person, created_at)
         select $1, clinic_id, $2, id, clinician, during, 'confirmed', $3, $4, $5, $6 from slot where id = $7 and clinic_id = $8 returning id`,
        [bookingId, conversationId, reference, hashOf(cancelSecret), person, now, slotId, clinicId],
      );
      if (stored.length === 0) throw new SlotTaken(slotId);
    });
  }

  /** The visit that a receipt's secret opens, while it stands. */
  async bySecret(secret: string): Promise<
    | (TokenPlace & {
        id: string;
        slotId: string;
        clinician: string;
        start: Date;
        end: Date;
        reference: string;
      })
    | undefined
  > {
    const clinicId = clinicOf(secret);
    if (!clinicId) return undefined;
    const [row] = await this.record.inClinics([clinicId], (runner) =>
      runner.query(
        `select id, conversation_id as "conversationId", clinic_id as "clinicId", slot_id as "slotId", clinician, lower(during) as start, upper(during) as end, reference
         from booking where cancel_hash = $1 and status = 'confirmed'`,
        [hashOf(secret)],
      ),
    );
    return row;
  }

  /** When the conversation's booked visit ends, or ended; undefined without one. */
  async visitEnds({ conversationId, clinicId }: TokenPlace): Promise<Date | undefined> {
    const [row]: { ends: Date | null }[] = await this.record.inClinics([clinicId], (runner) =>
      runner.query(
        "select max(upper(during)) as ends from booking where conversation_id = $1 and status = 'confirmed'",
        [conversationId],
      ),
    );
    return row?.ends ?? undefined;
  }

  /** Cancels a visit; harmless when it is cancelled already. The secret opens nothing afterwards. */
  async cancel(manager: EntityManager, { clinicId }: TokenPlace, bookingId: string): Promise<void> {
    this.recent.forget(clinicId);
    await manager.query(
      "update booking set status = 'cancelled', cancel_hash = null where id = $1 and status = 'confirmed'",
      [bookingId],
    );
  }

  /** Who a booking is for, as they told; *not verified* until sign-in exists. */
  async personOf(
    clinicId: string,
    bookingId: string,
  ): Promise<{ name: string; birthDate: string; phone?: string; verified: boolean } | undefined> {
    const [row]: { person: Buffer; conversationId: string }[] = await this.record.inClinics(
      [clinicId],
      (runner) =>
        runner.query('select person, conversation_id as "conversationId" from booking where id = $1', [
          bookingId,
        ]),
    );
    if (!row) return undefined;
    const { conversationId } = row;
    const person = await this.keys.unseal({ conversationId, clinicId }, row.person, placeOfPerson(bookingId));
    return JSON.parse(person.toString('utf8'));
  }

  /** The visits of a conversation and whom they are for, oldest first; holds are none. */
  async ofConversation(place: TokenPlace): Promise<Visit[]> {
    const rows: (Omit<Visit, 'person'> & { person: Buffer | null })[] = await this.record.inClinics(
      [place.clinicId],
      (runner) =>
        runner.query(
          `select id, status, lower(during) as start, upper(during) as end, clinician, reference, person
           from booking where conversation_id = $1 and status in ('confirmed', 'cancelled') order by created_at`,
          [place.conversationId],
        ),
    );
    return Promise.all(
      rows.map(async ({ person, ...visit }) => {
        if (!person) return visit;
        const told = await this.keys.unseal(place, person, placeOfPerson(visit.id));
        return { ...visit, person: JSON.parse(told.toString('utf8')) };
      }),
    );
  }

  /** Nothing of an erased conversation is kept, and a slot it held is free. */
  async forget(manager: EntityManager, { conversationId, clinicId }: TokenPlace): Promise<void> {
    this.recent.forget(clinicId);
    await manager.query('delete from booking where conversation_id = $1', [conversationId]);
  }

  /** Holds that have run out, with the conversation that must be told. */
  async expired(clinicIds: readonly string[], now: Date): Promise<(TokenPlace & { slotId: string })[]> {
    return this.record.inClinics(clinicIds, (runner) =>
      runner.query(
        `select conversation_id as "conversationId", clinic_id as "clinicId", slot_id as "slotId" from booking where status = 'held' and held_until <= $1 limit 200`,
        [now],
      ),
    );
  }

  private async taking(clinicId: string, slotId: string, work: () => Promise<void>): Promise<void> {
    this.recent.forget(clinicId);
    try {
      await work();
    } catch (error) {
      if (
        error instanceof QueryFailedError &&
        (error.driverError as { code?: string }).code === EXCLUSION_VIOLATION
      )
        throw new SlotTaken(slotId);
      throw error;
    }
  }
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
