import {
  type Checkpoint,
  eventHash,
  FIRST_PREV_HASH,
  type GrowingTree,
  leafHash,
  openCheckpoint,
  rootOf,
  type Signer,
  signCheckpoint,
} from '@fordoer/transparency';
import type { DataSource, QueryRunner } from 'typeorm';
import { type EventRow, open, saysTheSame } from './chain.ts';
import type { WrappedKey } from './kek.ts';
import type { RecordKeyring } from './keyring.ts';
import { leavesOf, type Queries, subtreesOn, type TileRoot, treeOn } from './tree-store.ts';

/** Any number; the same in every process, so that one at a time lets the tree grow. */
const SEQUENCER_LOCK = 7_061_526;
const EVENTS_AT_ONCE = 1_000;

/** Something in the log that is not as it was written. The event stays out of the tree until somebody has looked. */
export interface Defect {
  conversationId: string;
  seq: number;
  what: 'missing' | 'hash' | 'link' | 'head' | 'body';
}

/** The tree does not lead to what was signed before: nothing more is signed. */
export class TreeChanged extends Error {
  constructor(size: number) {
    super(`the first ${size} leaves are not those that were signed`);
    this.name = 'TreeChanged';
  }
}

/** A checkpoint as it was signed. */
export interface SignedCheckpoint extends Checkpoint {
  note: string;
}

type Pending = {
  [K in keyof EventRow]: K extends 'conversationId' | 'clinicId' | 'seq' ? EventRow[K] : EventRow[K] | null;
} & {
  before: Buffer | null;
  kekId: string | null;
  wrapped: Buffer | null;
  erased: boolean;
};

/**
 * Puts committed events into the log's tree, one process at a time. It drains a table of what is pending and never asks for what came
 * after the last: a slow transaction would be missed. Before it signs it reads again from disk what the signature will stand for.
 */
export class Sequencer {
  /** What the last drain grew; read anew when the database has another size, as after another process's turn. */
  private tree: GrowingTree | undefined;
  private tiles: TileRoot[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly signer: Signer,
    private readonly keys: Pick<RecordKeyring, 'unwrap'>,
  ) {}

  /**
   * Takes up to 1,000 pending events into the tree.
   * @param beside conversations to leave alone: what is wrong in them must not keep others waiting
   * @returns how many became leaves and which are not as they were written; `busy` when another process is at it
   */
  async drain(
    beside: readonly string[] = [],
  ): Promise<{ leaves: number; defects: Defect[]; more: boolean; busy: boolean }> {
    return this.alone(async (runner) => {
      const size = await leavesOf(runner);
      if (this.tree?.size !== size)
        this.tree = await treeOn(runner, size, (tile) => void this.tiles.push(tile));
      this.tiles = [];
      const pending: Pending[] = await runner.query(PENDING, [EVENTS_AT_ONCE, beside]);
      const { sound, defects } = await this.sort(pending);
      if (sound.length > 0) await this.grow(runner, this.tree, sound);
      return { leaves: sound.length, defects, more: pending.length === EVENTS_AT_ONCE, busy: false };
    }).catch((error) => {
      this.tree = undefined;
      throw error;
    });
  }

  /**
   * Signs the tree as it lies on disk. The new leaves are held against their events once more, and the tree that was signed last must
   * be this one's beginning.
   * @returns undefined when there is nothing new
   * @throws TreeChanged when what was signed is no longer there, or an event behind a new leaf was changed
   */
  async checkpoint(now: Date): Promise<SignedCheckpoint | undefined> {
    const signed = await this.alone(async (runner) => {
      const size = await leavesOf(runner);
      const last = await this.last(runner);
      if (size === (last?.size ?? 0)) return { busy: false };
      if (last && size < last.size) throw new TreeChanged(last.size);
      const subtree = subtreesOn(runner);
      if (last && !(await rootOf(last.size, subtree)).equals(last.root)) throw new TreeChanged(last.size);
      await this.expectEventsBehind(runner, last?.size ?? 0, size);
      const root = await rootOf(size, subtree);
      if (this.tree?.size === size && !this.tree.root().equals(root)) throw new TreeChanged(size);
      const note = signCheckpoint(this.signer, { size, root });
      await runner.query('insert into checkpoint (size, note, signed_at) values ($1, $2, $3)', [
        size,
        note,
        now,
      ]);
      return { busy: false, checkpoint: { origin: this.signer.name, size, root, note } };
    });
    return 'checkpoint' in signed ? signed.checkpoint : undefined;
  }

  /** The newest checkpoint. @throws NoteError when it is not this log's, or was changed */
  async last(on: Queries = this.database): Promise<SignedCheckpoint | undefined> {
    const [row] = await on.query('select note from checkpoint order by size desc limit 1');
    return row && { ...openCheckpoint(row.note, this.signer), note: row.note };
  }

  private async alone<T>(
    work: (runner: QueryRunner) => Promise<T>,
  ): Promise<T | { leaves: 0; defects: []; more: false; busy: true }> {
    const runner = this.database.createQueryRunner();
    try {
      await runner.startTransaction();
      const [{ mine }] = await runner.query('select pg_try_advisory_xact_lock($1) as mine', [SEQUENCER_LOCK]);
      const done = mine ? await work(runner) : ({ leaves: 0, defects: [], more: false, busy: true } as const);
      await runner.commitTransaction();
      return done as T;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Parts what is as it was written from what is not; after a defect, nothing of that conversation goes in. */
  private async sort(pending: Pending[]): Promise<{ sound: EventRow[]; defects: Defect[] }> {
    const sound: EventRow[] = [];
    const defects = new Map<string, Defect>();
    for (const row of pending) {
      const { conversationId, seq } = row;
      if (defects.has(conversationId)) continue;
      const what = await this.wrongWith(row);
      if (what) defects.set(conversationId, { conversationId, seq, what });
      else sound.push(row as EventRow);
    }
    return { sound, defects: [...defects.values()] };
  }

  private async wrongWith(row: Pending): Promise<Defect['what'] | undefined> {
    if (!isEvent(row)) return 'missing';
    const before = row.seq === 1 ? FIRST_PREV_HASH : row.before;
    if (!before?.equals(row.prevHash)) return 'link';
    if (!eventHash(row).equals(row.hash)) return 'hash';
    if (!saysTheSame(row)) return 'head';
    return (await this.opens(row)) ? undefined : 'body';
  }

  /** Only who has the conversation's key can have written its event. An erased one has none any more. */
  private async opens(row: Pending & EventRow): Promise<boolean> {
    const { kekId, wrapped, conversationId } = row;
    if (!kekId || !wrapped) return row.erased;
    try {
      open(await this.keys.unwrap(conversationId, { kekId, wrapped } satisfies WrappedKey), row);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Holds leaves [from, to) against the events they stand for, as both lie on disk, and opens each once more: a leaf need not have come
   * in through here. @throws TreeChanged
   */
  private async expectEventsBehind(runner: QueryRunner, from: number, to: number): Promise<void> {
    for (let first = from; first < to; first += EVENTS_AT_ONCE) {
      const rows: (Pending & { leaf: Buffer })[] = await runner.query(BEHIND, [
        first,
        Math.min(first + EVENTS_AT_ONCE, to),
      ]);
      for (const row of rows)
        if (
          !isEvent(row) ||
          !row.leaf.equals(row.hash) ||
          !eventHash(row).equals(row.hash) ||
          !saysTheSame(row) ||
          !(await this.opens(row))
        )
          throw new TreeChanged(to);
    }
  }

  private async grow(runner: QueryRunner, tree: GrowingTree, sound: readonly EventRow[]): Promise<void> {
    const from = tree.size;
    for (const { hash } of sound) tree.append(leafHash(hash));
    const ids = sound.map(({ conversationId }) => conversationId);
    const seqs = sound.map(({ seq }) => seq);
    await runner.query(
      `insert into leaf (index, conversation_id, clinic_id, seq, hash)
       select $1 + n - 1, conversation_id, clinic_id, seq, substring($5::bytea from 32 * n::int - 31 for 32)
       from unnest($2::uuid[], $3::uuid[], $4::int[]) with ordinality as l (conversation_id, clinic_id, seq, n)`,
      [from, ids, sound.map(({ clinicId }) => clinicId), seqs, Buffer.concat(sound.map(({ hash }) => hash))],
    );
    for (const { level, index, root } of this.tiles)
      await runner.query('insert into tree_tile (level, index, root) values ($1, $2, $3)', [
        level,
        index,
        root,
      ]);
    await runner.query(
      'delete from event_pending using unnest($1::uuid[], $2::int[]) as d (id, n) where conversation_id = d.id and seq = d.n',
      [ids, seqs],
    );
  }
}

/** An event, and what shows who can have written it. */
const EVENT = `e.type, e.at, e.class, e.prev_hash as "prevHash", e.hash, e.head, e.body, k.kek_id as "kekId", k.wrapped,
    k.wrapped is null and exists (select from event x where x.conversation_id = e.conversation_id and x.type = 'erased') as erased`;

/** The oldest pending events with what they must agree with. */
const PENDING = `
  select p.conversation_id as "conversationId", p.clinic_id as "clinicId", p.seq, b.hash as before, ${EVENT}
  from event_pending p
  left join event e on e.conversation_id = p.conversation_id and e.seq = p.seq and e.clinic_id = p.clinic_id
  left join event b on b.conversation_id = p.conversation_id and b.seq = p.seq - 1
  left join keys.conversation_key k on k.conversation_id = p.conversation_id
  where p.conversation_id <> all($2::uuid[])
  order by p.position limit $1`;

/** The events behind leaves. */
const BEHIND = `
  select l.hash as leaf, l.conversation_id as "conversationId", l.clinic_id as "clinicId", l.seq, ${EVENT}
  from leaf l
  left join event e on e.conversation_id = l.conversation_id and e.seq = l.seq
  left join keys.conversation_key k on k.conversation_id = l.conversation_id
  where l.index >= $1 and l.index < $2`;

const isEvent = (row: Pending): row is Pending & EventRow => row.hash !== null;
