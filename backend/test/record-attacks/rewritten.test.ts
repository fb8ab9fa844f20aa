import {
  eventHash,
  GrowingTree,
  leafHash,
  NOTE_ED25519,
  type Signer,
  signCheckpoint,
  signerOf,
  vkeyOf,
} from '@fordoer/transparency';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFilledLog } from '../harness/log.ts';

describe('against somebody with the run of the server and the stolen log key [TR-07]', () => {
  let on: Awaited<ReturnType<typeof openFilledLog>>;
  beforeAll(async () => {
    on = await openFilledLog();
  });
  afterAll(() => on.stop());

  /** Everything from an event on is written anew, and everything that stands for it; cosignatures are the one thing they cannot make. */
  const rewrite = async (client: pg.Client, signer: Signer = on.signer) => {
    const { rows } = await client.query('select * from event where conversation_id = $1 order by seq', [
      on.first,
    ]);
    let prevHash: Buffer = rows[2].hash;
    for (const { seq, head, body } of rows.slice(3)) {
      const changed = Buffer.from(body);
      changed.reverse();
      const hash = eventHash({ prevHash, head, body: changed });
      await client.query(
        'update event set body = $3, prev_hash = $4, hash = $5 where conversation_id = $1 and seq = $2',
        [on.first, seq, changed, prevHash, hash],
      );
      await client.query('update leaf set hash = $3 where conversation_id = $1 and seq = $2', [
        on.first,
        seq,
        hash,
      ]);
      prevHash = hash;
    }
    await client.query('delete from cosignature');
    const tiles = new Map<number, Buffer>();
    const tree = new GrowingTree((level, index, root) => void (level === 8 && tiles.set(index, root)));
    const leaves = await client.query('select hash from leaf order by index');
    const notes = await client.query('select size::int, note from checkpoint');
    for (const { hash } of leaves.rows) {
      tree.append(leafHash(hash));
      const signed = notes.rows.find(({ size }) => size === tree.size);
      if (signed)
        await client.query('update checkpoint set note = $2 where size = $1', [
          tree.size,
          signCheckpoint(signer, { size: tree.size, root: tree.root() }),
        ]);
    }
    for (const [index, root] of tiles)
      await client.query('update tree_tile set root = $2 where level = 0 and index = $1', [index, root]);
  };

  /** The log as it was at an older checkpoint. */
  const setBack = async (client: pg.Client) => {
    await client.query('delete from event_pending');
    await client.query(
      'delete from event e where not exists (select from leaf l where l.conversation_id = e.conversation_id and l.seq = e.seq and l.index < 336)',
    );
    await client.query(
      'delete from turn t where not exists (select from event e where e.conversation_id = t.conversation_id and e.seq = t.last_seq)',
    );
    for (const where of [
      'leaf where index >= 336',
      'cosignature where size > 336',
      'checkpoint where size > 336',
    ])
      await client.query(`delete from ${where}`);
  };

  it('a history that was rewritten whole holds together in itself, and the witness tells', async () => {
    expect(await on.attack(rewrite, on.keys)).toMatchObject({ broken: 0 });
    const { defects } = await on.attack(rewrite);
    expect(defects).toEqual([
      expect.stringMatching(
        /^The history was rewritten: the witness at .* saw 338 leaves on .*, and the first 338 leaves are others now\.$/,
      ),
    ]);
  });

  it('an end that was taken off whole holds together in itself, and the witness tells', async () => {
    expect(await on.attack(setBack, on.keys)).toMatchObject({ broken: 0, leaves: 336 });
    const { defects } = await on.attack(setBack);
    expect(defects).toEqual([
      expect.stringMatching(
        /^The end of the log is lost: the witness at .* saw 338 leaves on .*, and there are 336\.$/,
      ),
    ]);
  });

  it('a new key convinces nobody who has the old one', async () => {
    const stranger = signerOf(on.signer.name, NOTE_ED25519, Buffer.alloc(32, 6));
    const { defects } = await on.attack((client) => rewrite(client, stranger), on.keys);
    expect(defects).toEqual(
      [16, 336, 338].map(
        (size) => `The checkpoint of size ${size} is not right: it is not signed by a key that is trusted.`,
      ),
    );
    const trusted = { logKeys: [vkeyOf(stranger)] };
    expect(await on.attack((client) => rewrite(client, stranger), trusted)).toMatchObject({ broken: 0 });
  });

  it('what the database says of its own signatures is not believed', async () => {
    const { notes, broken } = await on.attack(async () => undefined, {});
    expect(broken).toBe(0);
    expect(notes).toEqual([
      'The signatures of the checkpoints were not checked: no log key was given.',
      'No witness was asked: whoever holds the log key and the database could have written another history.',
      'Cosignatures of witness.test were not checked: its key was not given.',
    ]);
  });
});
