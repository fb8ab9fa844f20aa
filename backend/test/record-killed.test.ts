import { randomBytes, randomUUID } from 'node:crypto';
import { GrowingTree, leafHash, NOTE_ED25519, rootOf, signerOf } from '@fordoer/transparency';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BookingService } from '../src/booking/booking.service.ts';
import { inClinics, openLog } from '../src/database/database.ts';
import { brokenAt } from '../src/record/chain.ts';
import { NEW_CONVERSATION } from '../src/record/head.ts';
import { Forgotten, RecordKeyring } from '../src/record/keyring.ts';
import { RecordService } from '../src/record/record.service.ts';
import { Sequencer } from '../src/record/sequencer.ts';
import { subtreesOn } from '../src/record/tree-store.ts';
import { openTestRecord, type TestRecord } from './harness/database.ts';
import { type Deed, perform, TURNS, type Turn } from './harness/deeds.ts';
import { buildBackend, killedAt } from './harness/kill.ts';

const at = new Date('2026-12-01T09:00:00Z');
const logSeed = randomBytes(32);
const signer = signerOf('fordoer.test/log', NOTE_ED25519, logSeed);
/** Before a statement is sent; at full size also while it is under way, when nobody can know how it ends. */
const HOW =
  process.env.FORDOER_TEST_SIZE === 'full' ? (['before', 'under-way'] as const) : (['before'] as const);
/** Every statement at full size; else the first ones and then every third, as each kill is a process of its own. */
const STEP = process.env.FORDOER_TEST_SIZE === 'full' ? 1 : 3;
/** No deed has as many statements; a count that never ends is a fault of the test. */
const MOST_STATEMENTS = 40;

describe('a service that is killed', () => {
  let on: TestRecord;
  let tree: DataSource;
  let clinicId: string;
  beforeAll(async () => {
    await buildBackend();
    on = await openTestRecord();
    tree = await openLog({ databaseUrl: on.url }, on.secret);
    clinicId = await on.clinic();
  }, 240_000);
  afterAll(async () => {
    await tree?.destroy();
    await on?.stop();
  });

  const fresh = () => {
    const keys = new RecordKeyring(on.database, on.kek);
    const record = new RecordService(on.database, keys);
    const sequencer = new Sequencer(tree, signer, keys);
    const booking = async () => new BookingService(record, keys);
    return { keys, record, sequencer, booking };
  };
  const killed = (deed: Deed, statement: number, how: 'before' | 'under-way') =>
    killedAt({
      ...{
        databaseUrl: on.url,
        recordKey: on.secret.toString('base64'),
        logSeed: logSeed.toString('base64'),
      },
      ...{ deed, at: statement, how },
    });

  /** A conversation in which this can happen next. */
  async function before(what: Turn): Promise<Extract<Deed, { what: Turn }>> {
    const slotId = randomUUID();
    await on.record.inClinics([clinicId], (runner) =>
      runner.query("insert into slot values ($1, $2, $3, tstzrange(now(), now() + interval '20 minutes'))", [
        slotId,
        clinicId,
        slotId,
      ]),
    );
    const clientId = randomUUID();
    if (what === 'first')
      return { what, place: { clinicId, conversationId: randomUUID() }, after: 0, clientId, slotId };
    const place = await on.conversation(clinicId);
    const events = [{ type: 'said', facts: { by: 'patient', text: 'før' } }] as const;
    await on.record.append({ ...place, after: 0, at, context: NEW_CONVERSATION, events });
    return { what, place, after: 1, clientId, slotId };
  }

  /** What is stored of a turn, seen at one moment. */
  async function stored({
    place,
    after,
    clientId,
  }: Extract<Deed, { what: Turn }>): Promise<Record<string, number>> {
    const [counts] = await inClinics(on.owner, [clinicId], (runner) =>
      runner.query(
        `select (select count(*) from turn where conversation_id = $1 and client_id = $3)::int as turn,
           (select count(*) from event where conversation_id = $1 and seq > $2)::int as events,
           (select count(*) from event_pending where conversation_id = $1 and seq > $2)::int as pending,
           (select count(*) from conversation where id = $1)::int as conversation,
           (select count(*) from queue_entry where conversation_id = $1)::int as queue,
           (select count(*) from job where conversation_id = $1)::int as jobs,
           (select count(*) from booking where conversation_id = $1 and status = 'confirmed')::int as visits,
           (select count(*) from booking where conversation_id = $1)::int as holds,
           (select count(*) from keys.conversation_key where conversation_id = $1)::int as keys`,
        [place.conversationId, after, clientId],
      ),
    );
    return counts;
  }

  const NOTHING = {
    turn: 0,
    events: 0,
    pending: 0,
    conversation: 1,
    queue: 0,
    jobs: 0,
    visits: 0,
    holds: 0,
    keys: 1,
  };
  const ONE = { ...NOTHING, turn: 1, events: 1, pending: 1 };
  const NONE: Record<Turn, typeof NOTHING> = {
    ...{ plain: NOTHING, queue: NOTHING, booking: NOTHING, erasure: NOTHING },
    first: { ...NOTHING, conversation: 0, keys: 0 },
  };
  const WHOLE: Record<Turn, typeof NOTHING> = {
    plain: { ...ONE, events: 2, pending: 2 },
    queue: { ...ONE, queue: 1, jobs: 1 },
    booking: { ...ONE, visits: 1, holds: 2 },
    first: ONE,
    erasure: { ...ONE, keys: 0 },
  };

  it.each(TURNS)(
    'at a statement of a turn (%s) leaves all of it or nothing, and it can be taken again [TR-01]',
    async (what) => {
      for (let statement = 1; ; statement += statement < 3 ? 1 : STEP) {
        expect(statement).toBeLessThan(MOST_STATEMENTS);
        let died = true;
        for (const how of HOW) {
          const deed = await before(what);
          died = await killed(deed, statement, how);
          expect(
            [NONE[what], ...(how === 'before' && died ? [] : [WHOLE[what]])],
            `${how} ${statement}`,
          ).toContainEqual(await stored(deed));
          const again = await perform(fresh(), deed).catch((error: unknown) => error);
          if (!(again instanceof Forgotten)) expect(['ok', 'duplicate']).toContain(outcome(again));
          expect(await stored(deed)).toEqual(WHOLE[what]);
          const { conversationId } = deed.place;
          expect(brokenAt(await on.record.rows(clinicId, conversationId))).toBeUndefined();
          const reading = fresh().record.read(clinicId, conversationId);
          if (what === 'erasure') await expect(reading).rejects.toThrow(Forgotten);
          else expect(await reading).toHaveLength(deed.after + WHOLE[what].events);
        }
        if (!died) break;
      }
      expect((await drainAll(fresh().sequencer)).defects).toEqual([]);
    },
    600_000,
  );

  it.each(['drain', 'checkpoint'] as const)(
    'at a statement of the log’s own work (%s) leaves no gap and no twin; the next goes on and signs [TR-42]',
    async (what) => {
      for (let statement = 1; ; statement += statement < 3 ? 1 : STEP) {
        expect(statement).toBeLessThan(MOST_STATEMENTS);
        // More than a tile, so that one is completed under way.
        await begin(260);
        if (what === 'checkpoint') await drainAll(fresh().sequencer);
        const died = await killed({ what }, statement, HOW[statement % HOW.length] as (typeof HOW)[number]);
        await drainAll(fresh().sequencer);
        await fresh().sequencer.checkpoint(at);
        await expectOneTree();
        if (!died) break;
      }
    },
    600_000,
  );

  async function begin(events: number): Promise<void> {
    const place = await on.conversation(clinicId);
    const said = { type: 'said', facts: { by: 'patient', text: 'x' } } as const;
    const turn = { ...place, after: 0, at, context: NEW_CONVERSATION, events: Array(events).fill(said) };
    expect(await on.record.append(turn)).toMatchObject({ ok: true });
  }

  /** The killed one's lock ends with its session, which the server notices in its own time. */
  async function drainAll(sequencer: Sequencer): Promise<Awaited<ReturnType<Sequencer['drain']>>> {
    for (;;) {
      const drained = await sequencer.drain();
      if (!drained.busy && !drained.more) return drained;
    }
  }

  /** Every event is one leaf, the leaves have no gap, every tile and the newest signature are what the leaves alone give. */
  async function expectOneTree(): Promise<void> {
    const [counts] = await inClinics(on.owner, [clinicId], (runner) =>
      runner.query(
        `select (select count(*) from event)::int as events, (select count(*) from event_pending)::int as pending,
           (select count(*) from event join leaf using (conversation_id, seq, hash))::int as matched,
           count(*)::int as leaves, max(index)::int + 1 as size from leaf`,
      ),
    );
    const { events } = counts;
    expect(counts).toEqual({ events, pending: 0, matched: events, leaves: events, size: events });
    const hashes: { hash: Buffer }[] = await tree.query('select hash from leaf order by index');
    const whole = new GrowingTree();
    for (const { hash } of hashes) whole.append(leafHash(hash));
    const signed = await fresh().sequencer.last();
    expect(signed?.size).toBe(events);
    expect(signed?.root).toEqual(whole.root());
    expect(await rootOf(events, subtreesOn(tree))).toEqual(whole.root());
    const tiles: { index: number; root: Buffer }[] = await tree.query(
      'select index::int, root from tree_tile where level = 0 order by index',
    );
    expect(tiles.map(({ index }) => index)).toEqual(
      Array.from({ length: Math.floor(events / 256) }, (_, n) => n),
    );
    for (const { index, root } of tiles) {
      const tile = new GrowingTree();
      for (const { hash } of hashes.slice(index * 256, (index + 1) * 256)) tile.append(leafHash(hash));
      expect(root).toEqual(tile.root());
    }
  }
});

/** How an append ended, in one word. */
const outcome = (result: unknown): string => {
  const { ok, why } = result as { ok: boolean; why?: string };
  return ok ? 'ok' : `${why}`;
};
