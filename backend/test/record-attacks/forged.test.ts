import { eventHash } from '@fordoer/transparency';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TreeChanged } from '../../src/record/sequencer.ts';
import { NOW, openFilledLog } from '../harness/log.ts';

describe('an end that was forged with right hashes [TR-06]', () => {
  let on: Awaited<ReturnType<typeof openFilledLog>>;
  beforeAll(async () => {
    on = await openFilledLog();
  });
  afterAll(() => on.stop());

  /** An event nobody said: the head of the last one, moved on, and a body that is sealed with no key of this conversation. */
  const forge = async (client: pg.Client, { turn = false, pending = false, leaf = false }) => {
    const { rows } = await client.query(
      'select * from event where conversation_id = $1 order by seq desc limit 1',
      [on.first],
    );
    const last = rows[0];
    const head = Buffer.from(last.head.toString().replace('"seq":8', '"seq":9'));
    const body = Buffer.alloc(60, 7);
    const hash = eventHash({ prevHash: last.hash, head, body });
    await client.query(
      `insert into event (conversation_id, clinic_id, seq, type, at, class, prev_hash, hash, head, body)
       values ($1, $2, 9, $3, $4, $5, $6, $7, $8, $9)`,
      [on.first, last.clinic_id, last.type, last.at, last.class, last.hash, hash, head, body],
    );
    if (turn)
      await client.query(
        'insert into turn (conversation_id, clinic_id, after_seq, last_seq) values ($1, $2, 8, 9)',
        [on.first, last.clinic_id],
      );
    if (pending)
      await client.query('insert into event_pending (conversation_id, clinic_id, seq) values ($1, $2, 9)', [
        on.first,
        last.clinic_id,
      ]);
    if (leaf)
      await client.query(
        'insert into leaf (index, conversation_id, clinic_id, seq, hash) select max(index) + 1, $1, $2, 9, $3 from leaf',
        [on.first, last.clinic_id, hash],
      );
  };
  const undo = (client: pg.Client) =>
    client.query(
      `delete from event where seq = 9; delete from event_pending where seq = 9; delete from leaf where seq = 9;
       delete from turn where after_seq = 8`,
    );

  it.each([
    [{}, ['belongs to no turn', 'is neither in the tree nor waiting for it']],
    [{ pending: true }, ['belongs to no turn']],
    [{ turn: true }, ['is neither in the tree nor waiting for it']],
  ])('is seen with %j', async (what, says) => {
    const { defects } = await on.attack((client) => forge(client, what));
    expect(defects).toEqual(says.map((one) => `Event 9 of conversation ${on.first} ${one}.`));
  });

  it('never enters the tree, as only who has the key of a conversation can write in it', async () => {
    await on.harm((client) => forge(client, { turn: true, pending: true }));
    try {
      const { defects } = await on.sequencer.drain();
      expect(defects).toEqual([{ conversationId: on.first, seq: 9, what: 'body' }]);
      expect(await on.attack(async () => undefined)).toMatchObject({ broken: 0, pending: 1, leaves: 342 });
    } finally {
      await on.harm(undo);
    }
  });

  it('is never signed by the log, even when somebody made it a leaf themselves [TR-09]', async () => {
    await on.harm((client) => forge(client, { turn: true, leaf: true }));
    try {
      await expect(on.sequencer.checkpoint(NOW)).rejects.toThrow(TreeChanged);
    } finally {
      await on.harm(undo);
    }
    expect(await on.sequencer.checkpoint(NOW)).toMatchObject({ size: 342 });
  });
});
