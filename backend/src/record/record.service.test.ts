import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestRecord, type TestRecord } from '../../test/harness/database.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { brokenAt } from './chain.ts';
import type { NewEvent } from './events.ts';
import { NEW_CONVERSATION } from './head.ts';
import { type Committed, RecordService, shared } from './record.service.ts';

const full = process.env.FORDOER_TEST_SIZE === 'full';
const CONVERSATIONS = 100;
const TURNS = full ? 200 : 4;
const at = new Date('2026-12-01T09:00:00Z');
const said = (text: string): NewEvent => ({ type: 'said', facts: { by: 'patient', text } });

describe('the record', () => {
  let on: TestRecord;
  let clinicId: string;
  beforeAll(async () => {
    on = await openTestRecord();
    clinicId = await on.clinic();
  });
  afterAll(() => on.stop());

  const begin = () => on.conversation(clinicId);
  const append = (place: TokenPlace, after: number, texts: string[], clientId?: string, record = on.record) =>
    record.append({
      ...place,
      after,
      at,
      context: NEW_CONVERSATION,
      events: texts.map(said),
      ...(clientId === undefined ? {} : { clientId }),
    });
  const rows = (place: TokenPlace) => on.record.rows(place.clinicId, place.conversationId);
  const texts = async (place: TokenPlace) =>
    (await on.record.read(place.clinicId, place.conversationId)).map(
      ({ facts }) => (facts as { text: string }).text,
    );

  it('keeps a turn whole and in order, and reads on from any seq', async () => {
    const place = await begin();
    const first = await append(place, 0, ['et', 'to']);
    expect(first).toMatchObject({ ok: true, events: [{ seq: 1 }, { seq: 2, at: at.toISOString() }] });
    expect(await append(place, 2, ['tre'])).toMatchObject({ ok: true, events: [{ seq: 3 }] });
    expect(await texts(place)).toEqual(['et', 'to', 'tre']);
    expect(await on.record.read(clinicId, place.conversationId, 2)).toMatchObject([{ seq: 3 }]);
    expect(brokenAt(await rows(place))).toBeUndefined();
  });

  it('stores a client message once, however often it comes [TR-38]', async () => {
    const place = await begin();
    const id = randomUUID();
    expect(await append(place, 0, ['et', 'to'], id)).toMatchObject({ ok: true });
    expect(await append(place, 0, ['et', 'to'], id)).toEqual({ ok: false, why: 'duplicate', seq: 2 });
    // Planned again on what was stored meanwhile.
    expect(await append(place, 2, ['et', 'to'], id)).toEqual({ ok: false, why: 'duplicate', seq: 2 });
    expect(await on.record.storedTurn(clinicId, place.conversationId, id)).toBe(2);
    expect(await on.record.storedTurn(clinicId, place.conversationId, randomUUID())).toBeUndefined();
    expect(await texts(place)).toEqual(['et', 'to']);
  });

  it('stores one of many equal messages that come at once [TR-38]', async () => {
    const place = await begin();
    const id = randomUUID();
    const results = await Promise.all(Array.from({ length: 20 }, () => append(place, 0, ['kun én'], id)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.why === 'duplicate')).toHaveLength(19);
    expect(await texts(place)).toEqual(['kun én']);
  });

  it('the same id in another conversation is another message', async () => {
    const id = randomUUID();
    for (const place of [await begin(), await begin()])
      expect(await append(place, 0, ['x'], id)).toMatchObject({ ok: true });
  });

  it('refuses what was planned on an old state, also one that never was', async () => {
    const place = await begin();
    await append(place, 0, ['et', 'to']);
    for (const after of [0, 3, 99])
      expect(await append(place, after, ['forældet'], randomUUID())).toEqual({ ok: false, why: 'stale' });
    // Inside a turn nobody can have planned: that is a fault.
    await expect(append(place, 1, ['midt i'])).rejects.toThrow('event_pkey');
    expect(await texts(place)).toEqual(['et', 'to']);
  });

  it('refuses a turn without events, which would block the conversation', async () => {
    const place = await begin();
    await expect(append(place, 0, [])).rejects.toThrow(RangeError);
    expect(await append(place, 0, ['videre'])).toMatchObject({ ok: true });
  });

  it(`${CONVERSATIONS} conversations side by side leave no gap, fork or double [TR-05]`, async () => {
    const places = await Promise.all(Array.from({ length: CONVERSATIONS }, begin));
    await Promise.all(
      places.map(async (place) => {
        for (let turn = 0; turn < TURNS; turn++) {
          const result = await append(place, turn * 2, [`a${turn}`, `b${turn}`], randomUUID());
          expect(result.ok).toBe(true);
        }
      }),
    );
    const expected = Array.from({ length: TURNS }, (_, turn) => [`a${turn}`, `b${turn}`]).flat();
    for (const place of places) {
      expect(brokenAt(await rows(place))).toBeUndefined();
      expect(await texts(place)).toEqual(expected);
    }
  });

  it('two processes that write the same conversations lose and double nothing [TR-05]', async () => {
    const other = new RecordService(on.database, on.keys);
    const places = await Promise.all(Array.from({ length: 10 }, begin));
    const each = full ? 200 : 8;
    await Promise.all(
      [on.record, other].flatMap((record, who) =>
        places.map(async (place) => {
          for (let n = 0; n < each; n++) {
            const id = randomUUID();
            for (let done = false; !done; ) {
              const seen = await record.read(place.clinicId, place.conversationId);
              done = (await append(place, seen.length, [`${who}-${n}`], id, record)).ok;
            }
          }
        }),
      ),
    );
    for (const place of places) {
      expect(brokenAt(await rows(place))).toBeUndefined();
      const found = await texts(place);
      expect([...found].sort()).toEqual(
        [0, 1].flatMap((who) => Array.from({ length: each }, (_, n) => `${who}-${n}`)).sort(),
      );
      // And each process's own stay in its order.
      for (const who of [0, 1])
        expect(found.filter((text) => text.startsWith(`${who}-`))).toEqual(
          Array.from({ length: each }, (_, n) => `${who}-${n}`),
        );
    }
  });

  describe('a batch', () => {
    it('spans clinics, and a turn that loses its race leaves its neighbours alone', async () => {
      const elsewhere = await on.conversation(await on.clinic());
      const [good, stale] = [await begin(), await begin()];
      await append(stale, 0, ['først']);
      const results = await Promise.all([
        append(good, 0, ['med']),
        append(stale, 0, ['for sent']),
        append(elsewhere, 0, ['også med']),
      ]);
      expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
      expect(await texts(good)).toEqual(['med']);
      expect(await texts(stale)).toEqual(['først']);
      expect(await texts(elsewhere)).toEqual(['også med']);
    });

    it('stores its good turns when the database refuses one', async () => {
      const good = [await begin(), await begin()];
      const nowhere = { clinicId, conversationId: randomUUID() };
      const results = await Promise.allSettled([
        append(good[0] as TokenPlace, 0, ['a'], randomUUID()),
        append(nowhere, 0, ['findes ikke'], randomUUID()),
        append(good[1] as TokenPlace, 0, ['b'], randomUUID()),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await texts(good[0] as TokenPlace)).toEqual(['a']);
      expect(await rows(nowhere)).toEqual([]);
    });

    it('stores one of two turns that were planned on the same state', async () => {
      const place = await begin();
      const results = await Promise.all([append(place, 0, ['a']), append(place, 0, ['b'])]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await texts(place)).toEqual(results[0].ok ? ['a'] : ['b']);
    });
  });

  describe('a turn with work beside it', () => {
    const turn = (place: TokenPlace, clientId = randomUUID()) => ({
      ...place,
      after: 0,
      at,
      context: NEW_CONVERSATION,
      clientId,
      events: [said('med arbejde')],
    });
    const enqueue = (place: TokenPlace) =>
      `insert into job (id, clinic_id, conversation_id, kind, due_at) values (gen_random_uuid(), '${place.clinicId}', '${place.conversationId}', 'check-in', now())`;
    const jobs = (place: TokenPlace) =>
      on.record.inClinics([place.clinicId], (runner) =>
        runner.query('select 1 from job where conversation_id = $1', [place.conversationId]),
      );

    it('stores both [TR-01]', async () => {
      const place = await begin();
      const done = await on.record.append(turn(place), (manager) => manager.query(enqueue(place)));
      expect(done.ok).toBe(true);
      expect(await jobs(place)).toHaveLength(1);
      expect(brokenAt(await rows(place))).toBeUndefined();
    });

    it('stores nothing at all when the work throws, and can be taken again [TR-01]', async () => {
      const place = await begin();
      const one = turn(place);
      const failing = on.record.append(one, async (manager) => {
        await manager.query(enqueue(place));
        throw new Error('slot lost');
      });
      await expect(failing).rejects.toThrow('slot lost');
      expect(await rows(place)).toEqual([]);
      expect(await jobs(place)).toEqual([]);
      expect(await on.record.append(one, (manager) => manager.query(enqueue(place)))).toMatchObject({
        ok: true,
      });
    });

    it('does no work when the turn is stored already or stale', async () => {
      const place = await begin();
      const one = turn(place);
      await on.record.append(one);
      for (const clientId of [one.clientId, randomUUID()]) {
        const again = await on.record.append({ ...one, clientId }, () => {
          throw new Error('must not be called');
        });
        expect(again.ok).toBe(false);
      }
    });
  });

  describe('work that turns share', () => {
    const job = async (manager: EntityManager, places: readonly TokenPlace[]) => {
      calls.push(places.length);
      await manager.query(
        `insert into job (id, clinic_id, conversation_id, kind, due_at)
         select gen_random_uuid(), clinic, conversation, 'check-in', now() from unnest($1::uuid[], $2::uuid[]) as p (clinic, conversation)`,
        [places.map((place) => place.clinicId), places.map((place) => place.conversationId)],
      );
    };
    let calls: number[] = [];
    const turn = (place: TokenPlace, after = 0) => ({
      ...place,
      after,
      at,
      context: NEW_CONVERSATION,
      events: [said('med job')],
      shared: [shared(job, place)],
    });
    const jobs = (place: TokenPlace) =>
      on.record.inClinics([place.clinicId], (runner) =>
        runner.query('select 1 from job where conversation_id = $1', [place.conversationId]),
      );

    it('is done once for the stored turns of a batch, over all their clinics, and for no other', async () => {
      const places = [await begin(), await begin(), await on.conversation(await on.clinic())];
      const stale = await begin();
      calls = [];
      const results = await Promise.all([
        ...places.map((place) => on.record.append(turn(place))),
        on.record.append(turn(stale, 7)),
      ]);
      expect(results.map(({ ok }) => ok)).toEqual([true, true, true, false]);
      expect(calls).toEqual([3]);
      for (const place of places) expect(await jobs(place)).toHaveLength(1);
      expect(await jobs(stale)).toEqual([]);
    });

    it('is stored with the turn or not at all, and with work of its own too [TR-01]', async () => {
      const [good, bad] = [await begin(), await begin()];
      const failing = on.record.append(turn(bad), async () => {
        throw new Error('slot lost');
      });
      await expect(failing).rejects.toThrow('slot lost');
      expect(await jobs(bad)).toEqual([]);
      expect(await on.record.append(turn(good), async () => undefined)).toMatchObject({ ok: true });
      expect(await jobs(good)).toHaveLength(1);
    });

    it('takes no neighbour with it when it fails for one turn', async () => {
      const [good, bad] = [await begin(), await begin()];
      const results = await Promise.allSettled([
        on.record.append(turn(good)),
        on.record.append({ ...turn(bad), shared: [shared(job, { ...bad, clinicId: randomUUID() })] }),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
      expect(await jobs(good)).toHaveLength(1);
      expect(await rows(bad)).toEqual([]);
    });
  });

  it('tells its listeners what is committed, in the order of each conversation, and of nothing else', async () => {
    const record = new RecordService(on.database, on.keys);
    const told: Committed[] = [];
    record.onCommitted((committed) => told.push(committed));
    const place = await begin();
    for (let n = 0; n < 5; n++) await append(place, n, [`${n}`], undefined, record);
    await append(place, 0, ['forældet'], undefined, record);
    expect(told.map(({ events }) => events[0]?.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(told[0]).toMatchObject({ ...place, events: [{ seq: 1, facts: { text: '0' } }] });
  });

  it('neither reads nor writes a conversation in the name of another clinic [TR-32]', async () => {
    const place = await begin();
    await append(place, 0, ['hemmeligt']);
    const other = await on.clinic();
    expect(await on.record.read(other, place.conversationId)).toEqual([]);
    await expect(append({ ...place, clinicId: other }, 1, ['x'])).rejects.toThrow('foreign key');
    expect(await texts(place)).toEqual(['hemmeligt']);
  });

  it('stores no word in clear', async () => {
    const place = await begin();
    await append(place, 0, ['kanariefugl']);
    const [row] = await rows(place);
    expect(row?.body.includes(Buffer.from('kanariefugl'))).toBe(false);
  });
});
