import { randomUUID } from 'node:crypto';
import {
  consistencyProof,
  eventHash,
  GrowingTree,
  leafHash,
  NOTE_ED25519,
  rootOf,
  signerOf,
  verifyConsistency,
} from '@fordoer/transparency';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestRecord, type TestRecord } from '../../test/harness/database.ts';
import { openLog } from '../database/database.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import type { NewEvent } from './events.ts';
import { NEW_CONVERSATION } from './head.ts';
import { Sequencer, TreeChanged } from './sequencer.ts';
import { leavesOf, subtreesOn } from './tree-store.ts';

const now = new Date('2026-12-01T09:00:00Z');
const said = (text: string): NewEvent => ({ type: 'said', facts: { by: 'patient', text } });
const signer = signerOf('fordoer.test/log', NOTE_ED25519, Buffer.alloc(32, 5));

describe('the sequencer', () => {
  let on: TestRecord;
  let tree: DataSource;
  let sequencer: Sequencer;
  let clinicId: string;
  beforeAll(async () => {
    on = await openTestRecord();
    tree = await openLog({ databaseUrl: on.url }, on.secret);
    clinicId = await on.clinic();
  });
  beforeEach(async () => {
    await on.empty();
    sequencer = another();
  });
  afterAll(async () => {
    await tree.destroy();
    await on.stop();
  });

  const another = () => new Sequencer(tree, signer, on.keys);
  const write = async (place: TokenPlace, after: number, ...texts: string[]) => {
    const turn = { ...place, after, at: now, context: NEW_CONVERSATION, events: texts.map(said) };
    expect(await on.record.append(turn)).toMatchObject({ ok: true });
  };
  const begun = async (...texts: string[]) => {
    const place = await on.conversation(clinicId);
    await write(place, 0, ...texts);
    return place;
  };
  /** As somebody with the run of the server: no trigger and no policy stops them. */
  const tamper = async (sql: string, parameters: unknown[] = []) => {
    await on.owner.query('alter table event disable trigger all');
    await on.owner.query("select set_config('fordoer.clinics', $1, false)", [clinicId]);
    await on.owner.query(sql, parameters);
    await on.owner.query('alter table event enable trigger all');
  };
  const leaves = () =>
    tree.query('select index::int, conversation_id as conversation, seq from leaf order by index');

  it('takes every committed event in once, in the order of its conversation', async () => {
    const first = await begun('a', 'b');
    expect(await sequencer.drain()).toMatchObject({ leaves: 2, defects: [] });
    await write(first, 2, 'c');
    const second = await begun('d');
    expect(await sequencer.drain()).toMatchObject({ leaves: 2, defects: [] });
    expect(await sequencer.drain()).toMatchObject({ leaves: 0 });
    expect(await leaves()).toEqual([
      { index: 0, conversation: first.conversationId, seq: 1 },
      { index: 1, conversation: first.conversationId, seq: 2 },
      { index: 2, conversation: first.conversationId, seq: 3 },
      { index: 3, conversation: second.conversationId, seq: 1 },
    ]);
  });

  it('misses nothing of a transaction that commits late [TR-42]', async () => {
    const slow = await on.conversation(clinicId);
    const started = Promise.withResolvers<void>();
    const commits = Promise.withResolvers<void>();
    const late = on.record.append(
      { ...slow, after: 0, at: now, context: NEW_CONVERSATION, events: [said('sent')] },
      () => {
        started.resolve();
        return commits.promise;
      },
    );
    await started.promise;
    await begun('quick');
    expect(await sequencer.drain()).toMatchObject({ leaves: 1 });
    commits.resolve();
    await late;
    expect(await sequencer.drain()).toMatchObject({ leaves: 1 });
    expect(await leavesOf(tree)).toBe(2);
  });

  it('signs what lies on disk, and each signed tree begins the next', async () => {
    expect(await sequencer.checkpoint(now)).toBeUndefined();
    await begun('a', 'b', 'c');
    await sequencer.drain();
    const one = await sequencer.checkpoint(now);
    expect(await sequencer.checkpoint(now)).toBeUndefined();
    await begun('d');
    // Another process goes on where this one stopped.
    const other = another();
    await other.drain();
    const two = await other.checkpoint(now);
    if (!one || !two) throw new Error('both must be signed');
    expect([one.size, two.size]).toEqual([3, 4]);
    const hashes: { hash: Buffer }[] = await tree.query('select hash from leaf order by index');
    expect(two.root).toEqual(await rootOf(4, (level, index) => subtreesOn(tree)(level, index)));
    expect(await subtreesOn(tree)(0, 3)).toEqual(leafHash(hashes[3]?.hash as Buffer));
    const path = await consistencyProof(3, 4, subtreesOn(tree));
    expect(verifyConsistency({ first: 3, second: 4, firstRoot: one.root, secondRoot: two.root, path })).toBe(
      true,
    );
  });

  it('grows over many tiles to the same root as the leaves alone', async () => {
    const place = await on.conversation(clinicId);
    for (let turn = 0; turn < 6; turn++)
      await write(place, turn * 100, ...Array.from({ length: 100 }, (_, n) => `${turn}.${n}`));
    await sequencer.drain();
    const signed = await sequencer.checkpoint(now);
    const hashes: { hash: Buffer }[] = await tree.query('select hash from leaf order by index');
    const fromLeaves = await rootOf(600, async (level, index) => {
      const part = new GrowingTree();
      for (const { hash } of hashes.slice(index * 2 ** level, (index + 1) * 2 ** level))
        part.append(leafHash(hash));
      return part.root();
    });
    expect(signed?.root).toEqual(fromLeaves);
    expect(await tree.query('select level, index::int from tree_tile order by 1, 2')).toEqual([
      { level: 0, index: 0 },
      { level: 0, index: 1 },
    ]);
  });

  it.each([
    [
      'a bit of the body',
      'update event set body = set_byte(body, 20, get_byte(body, 20) # 1) where seq = 2',
      'hash',
    ],
    [
      'the head',
      "update event set head = convert_to(replace(convert_from(head, 'UTF8'), 'said', 'sagt'), 'UTF8') where seq = 2",
      'hash',
    ],
    ['the type beside the head', "update event set type = 'chosen' where seq = 2", 'head'],
    ['the link', 'update event set prev_hash = sha256(prev_hash) where seq = 2', 'link'],
    ['the hash', 'update event set hash = sha256(hash) where seq = 2', 'hash'],
    ['the whole event', 'delete from event where seq = 2', 'missing'],
  ])('keeps what was changed before it came out of the tree: %s [TR-09]', async (_what, sql, what) => {
    const place = await begun('a', 'b', 'c');
    await tamper(sql);
    const beside = await begun('untouched');
    const drained = await sequencer.drain();
    expect(drained.defects).toEqual([{ conversationId: place.conversationId, seq: 2, what }]);
    expect((await sequencer.drain([place.conversationId])).defects).toEqual([]);
    expect(await leaves()).toMatchObject([
      { conversation: place.conversationId, seq: 1 },
      { conversation: beside.conversationId, seq: 1 },
    ]);
  });

  it('keeps out what was written without the conversation’s key, however right its hashes are', async () => {
    const place = await begun('a');
    await sequencer.drain();
    const [last] = await on.record.rows(clinicId, place.conversationId);
    if (!last) throw new Error('there is one');
    const head = Buffer.from(last.head.toString('utf8').replace('"seq":1', '"seq":2'));
    const forged = {
      prevHash: last.hash,
      head,
      body: Buffer.from('not sealed with the key of this conversation'),
    };
    await tamper(
      `with e as (insert into event (conversation_id, clinic_id, seq, type, at, class, prev_hash, hash, head, body)
       values ($1, $2, 2, 'said', $3, 'own', $4, $5, $6, $7) returning 1)
       insert into event_pending (conversation_id, clinic_id, seq) values ($1, $2, 2)`,
      [
        place.conversationId,
        clinicId,
        now.toISOString(),
        forged.prevHash,
        eventHash(forged),
        head,
        forged.body,
      ],
    );
    expect((await sequencer.drain()).defects).toEqual([
      { conversationId: place.conversationId, seq: 2, what: 'body' },
    ]);
  });

  it('signs nothing when an event was changed after it came into the tree [TR-09]', async () => {
    await begun('a', 'b');
    await sequencer.drain();
    await tamper('update event set body = set_byte(body, 20, get_byte(body, 20) # 1) where seq = 1');
    await expect(sequencer.checkpoint(now)).rejects.toThrow(TreeChanged);
    expect(await sequencer.last()).toBeUndefined();
  });

  it('signs no other history than the one it signed before', async () => {
    await begun('a', 'b');
    await sequencer.drain();
    await sequencer.checkpoint(now);
    await on.owner.query('alter table leaf disable trigger all');
    await on.owner.query("select set_config('fordoer.clinics', $1, false)", [clinicId]);
    await on.owner.query('update leaf set hash = sha256(hash) where index = 0');
    await begun('c');
    await another().drain();
    await expect(another().checkpoint(now)).rejects.toThrow(TreeChanged);
  });

  it('is one at a time: many at once leave no gap and no twin', async () => {
    for (let n = 0; n < 20; n++) await begun(`${n}`);
    const many = await Promise.all([another(), another(), another()].map((one) => one.drain()));
    expect(many.reduce((sum, { leaves: count }) => sum + count, 0)).toBe(20);
    expect((await leaves()).map(({ index }: { index: number }) => index)).toEqual(
      Array.from({ length: 20 }, (_, n) => n),
    );
  });

  it('takes in what an erased conversation said last, though nobody can open it any more', async () => {
    const place = await begun('a');
    await on.record.append(
      {
        ...place,
        after: 1,
        at: now,
        context: NEW_CONVERSATION,
        events: [{ type: 'erased', facts: { by: 'patient' } }],
      },
      (manager) => on.keys.forget(manager, place.conversationId, 10),
    );
    expect(await sequencer.drain()).toMatchObject({ leaves: 2, defects: [] });
    await expect(on.record.read(clinicId, place.conversationId)).rejects.toThrow('destroyed');
  });

  it('a key is destroyed only when the log says so, and never a journal’s', async () => {
    const forget = (place: TokenPlace, events: NewEvent[], after: number) =>
      on.record.append({ ...place, after, at: now, context: NEW_CONVERSATION, events }, (manager) =>
        on.keys.forget(manager, place.conversationId, 10),
      );
    const own = await begun('a');
    await expect(forget(own, [said('b')], 1)).rejects.toThrow('before the log says so');
    const journal = await begun('a');
    await on.record.append({
      ...journal,
      after: 1,
      at: now,
      context: NEW_CONVERSATION,
      events: [
        {
          type: 'handed-over',
          facts: { reason: 'asked', urgency: 'today', withinMinutes: 60, staffed: true },
        },
      ],
    });
    await expect(forget(journal, [{ type: 'erased', facts: { by: 'patient' } }], 2)).rejects.toThrow(
      'journal',
    );
    expect(await on.record.read(clinicId, journal.conversationId)).toHaveLength(2);
    await expect(
      on.database.query('delete from keys.conversation_key where conversation_id = $1', [randomUUID()]),
    ).rejects.toThrow('permission denied');
  });
});
