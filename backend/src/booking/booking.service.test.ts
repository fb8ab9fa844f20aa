import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestRecord, type TestRecord } from '../../test/harness/database.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { BookingService, SlotTaken } from './booking.service.ts';

const RACERS = 50;
const now = new Date('2026-12-01T09:00:00Z');
const minutes = (count: number, from = now) => new Date(from.getTime() + count * 60_000);

describe('booking', () => {
  let on: TestRecord;
  let booking: BookingService;
  let clinicId: string;
  let slot: string;
  beforeAll(async () => {
    on = await openTestRecord({ connections: 20 });
    booking = new BookingService(on.record, on.keys);
  });
  afterAll(() => on.stop());
  beforeEach(async () => {
    clinicId = await on.clinic();
    slot = await aSlot(60);
  });

  const aSlot = async (from: number, clinician = 'Læge') => {
    const id = randomUUID();
    await on.record.inClinics([clinicId], (runner) =>
      runner.query(
        'insert into slot (id, clinic_id, clinician, during) values ($1, $2, $3, tstzrange($4, $5))',
        [id, clinicId, clinician, minutes(from), minutes(from + 20)],
      ),
    );
    return id;
  };
  const someone = () => on.conversation(clinicId);
  /** In a transaction of its own, as `record.append` gives it. */
  const inTurn = (work: (manager: EntityManager) => Promise<void>) =>
    on.record.inClinics([clinicId], (runner) => work(runner.manager));
  const hold = (place: TokenPlace, slotId = slot, at = now) =>
    inTurn((manager) => booking.hold(manager, place, slotId, minutes(10, at), at));
  const book = (place: TokenPlace, slotId = slot, given: { bookingId?: string; at?: Date } = {}) => {
    const bookingId = given.bookingId ?? randomUUID();
    const cancelSecret = `${clinicId}.${randomUUID()}`;
    const effect = {
      kind: 'book' as const,
      slotId,
      bookingId,
      reference: 'F12345',
      cancelSecret,
      name: 'Anna Åkær 🙂',
      birthDate: '24-12-1990',
      phone: '12345678',
    };
    return inTurn((manager) => booking.book(manager, place, effect, given.at ?? now)).then(() => ({
      bookingId,
      cancelSecret,
    }));
  };
  const cancel = (bookingId: string) =>
    inTurn(async (manager) => booking.cancel(manager, await someone(), bookingId));
  const free = async (at = now, keep?: string) =>
    (await booking.free(clinicId, at, { keep, again: true })).map(({ id }) => id);
  const rows = (): Promise<{ status: string }[]> =>
    on.record.inClinics([clinicId], (runner) =>
      runner.query('select status from booking order by created_at, id'),
    );

  it(`${RACERS} who hold one slot at once: exactly one gets it [TR-40]`, async () => {
    const results = await Promise.allSettled(
      Array.from({ length: RACERS }, async () => hold(await someone())),
    );
    const lost = results.filter((result) => result.status === 'rejected');
    expect(lost).toHaveLength(RACERS - 1);
    expect(lost.every(({ reason }) => reason instanceof SlotTaken)).toBe(true);
    expect(await rows()).toEqual([{ status: 'held' }]);
  });

  it(`${RACERS} who book one slot at once: exactly one gets it [TR-40]`, async () => {
    const results = await Promise.allSettled(
      Array.from({ length: RACERS }, async () => book(await someone())),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await rows()).toEqual([{ status: 'confirmed' }]);
  });

  it('a held and a confirmed slot are shown to nobody else; to its holder it is', async () => {
    const later = await aSlot(90);
    const mine = await someone();
    await hold(mine);
    expect(await free()).toEqual([later]);
    expect(await free(now, slot)).toEqual([slot, later]);
    await book(mine);
    expect(await free()).toEqual([later]);
  });

  it('the slot that is kept is found however many others come before it', async () => {
    for (let n = 0; n < 25; n++) await aSlot(100 + n * 20, 'En anden læge');
    const far = await aSlot(2000);
    expect(await free(now, far)).toContain(far);
    const starts = (await booking.free(clinicId, now, { keep: far })).map(({ start }) => start.getTime());
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('slots that begin too soon, or are past, are not offered', async () => {
    const soon = await aSlot(10, 'En anden læge');
    expect(await free()).not.toContain(soon);
    expect(await free(minutes(61))).toEqual([]);
  });

  it('two clinicians have one time each; one clinician never two that overlap', async () => {
    const beside = await aSlot(60, 'Sygeplejerske');
    await book(await someone());
    await book(await someone(), beside);
    await expect(
      on.record.inClinics([clinicId], (runner) =>
        runner.query(
          "insert into booking (id, clinic_id, conversation_id, slot_id, clinician, during, status, created_at) values ($1, $2, $3, $4, 'Læge', tstzrange($5, $6), 'confirmed', now())",
          [randomUUID(), clinicId, randomUUID(), slot, minutes(70), minutes(75)],
        ),
      ),
    ).rejects.toThrow('exclusion constraint');
  });

  it('who holds another slot lets the first one go [TR-41]', async () => {
    const later = await aSlot(90);
    const mine = await someone();
    await hold(mine);
    await hold(mine, later);
    expect(await free()).toEqual([slot]);
    await hold(mine, later);
    expect((await rows()).filter(({ status }) => status === 'held')).toHaveLength(1);
  });

  it('a hold runs out: it is listed once as expired, keeps nobody away, and can be given back twice [TR-41]', async () => {
    const mine = await someone();
    await hold(mine);
    expect(await booking.expired([clinicId], minutes(9))).toEqual([]);
    expect(await booking.expired([clinicId], minutes(10))).toEqual([{ ...mine, slotId: slot }]);
    expect(await free(minutes(11))).toEqual([slot]);
    await hold(await someone(), slot, minutes(11));
    expect(await booking.expired([clinicId], minutes(12))).toEqual([]);
    for (let n = 0; n < 2; n++) await inTurn((manager) => booking.letGo(manager, mine, slot));
    expect(await free(minutes(12))).toEqual([]);
  });

  it('a hold that ran out is booked all the same while nobody else has the slot [TR-41]', async () => {
    const mine = await someone();
    await hold(mine);
    await book(mine, slot, { at: minutes(15) });
    const other = await aSlot(200);
    await hold(mine, other);
    await hold(await someone(), other, minutes(11));
    await expect(book(mine, other, { at: minutes(15) })).rejects.toThrow(SlotTaken);
  });

  it('confirming twice books once [TR-41]', async () => {
    const mine = await someone();
    await hold(mine);
    const { bookingId } = await book(mine);
    await expect(book(mine)).rejects.toThrow(SlotTaken);
    await expect(book(mine, slot, { bookingId })).rejects.toThrow();
    expect((await rows()).filter(({ status }) => status === 'confirmed')).toHaveLength(1);
  });

  it('is cancelled by its one-time secret, once, and the slot is free again', async () => {
    const { bookingId, cancelSecret } = await book(await someone());
    expect(await booking.bySecret(cancelSecret)).toMatchObject({
      id: bookingId,
      slotId: slot,
      start: minutes(60),
    });
    for (const wrong of [`${clinicId}.x`, 'x', '', `${randomUUID()}.${cancelSecret.split('.')[1]}`])
      expect(await booking.bySecret(wrong)).toBeUndefined();
    await cancel(bookingId);
    await cancel(bookingId);
    expect(await booking.bySecret(cancelSecret)).toBeUndefined();
    expect(await free()).toEqual([slot]);
    await book(await someone());
  });

  it('who cancels while another books leaves one booking at most', async () => {
    for (let n = 0; n < 10; n++) {
      slot = await aSlot(300 + n * 20);
      const { bookingId } = await book(await someone());
      const before = (await rows()).filter(({ status }) => status === 'confirmed').length;
      const [, booked] = await Promise.allSettled([cancel(bookingId), book(await someone())]);
      const after = (await rows()).filter(({ status }) => status === 'confirmed').length;
      expect(after).toBe(before - 1 + (booked.status === 'fulfilled' ? 1 : 0));
    }
  });

  it('keeps the person sealed, and opens it for its own booking only', async () => {
    const { bookingId } = await book(await someone());
    expect(await booking.personOf(clinicId, bookingId)).toEqual({
      name: 'Anna Åkær 🙂',
      birthDate: '24-12-1990',
      phone: '12345678',
      verified: false,
    });
    const stored = await on.record.inClinics([clinicId], (runner) =>
      runner.query('select booking::text as row from booking'),
    );
    const all = JSON.stringify(stored) + Buffer.from(stored[0].row).toString('latin1');
    for (const clear of ['Anna', '1990', '12345678', Buffer.from('12345678').toString('hex')])
      expect(all).not.toContain(clear);
    // Moved to another booking it does not open.
    const other = await aSlot(400);
    const moved = await book(await someone(), other);
    await on.record.inClinics([clinicId], (runner) =>
      runner.query('update booking set person = (select person from booking where id = $1) where id = $2', [
        bookingId,
        moved.bookingId,
      ]),
    );
    await expect(booking.personOf(clinicId, moved.bookingId)).rejects.toThrow();
  });

  it('nothing of it is seen or taken from another clinic [TR-32]', async () => {
    const mine = clinicId;
    const { cancelSecret } = await book(await someone());
    const open = await aSlot(90);
    clinicId = await on.clinic();
    expect(await free()).toEqual([]);
    await expect(hold(await someone(), open)).rejects.toThrow(SlotTaken);
    expect(await booking.bySecret(cancelSecret.replace(mine, clinicId))).toBeUndefined();
    expect(await booking.expired([clinicId], minutes(999))).toEqual([]);
  });
});
