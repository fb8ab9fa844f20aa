import { randomUUID } from 'node:crypto';
import { FIRST_PREV_HASH } from '@fordoer/transparency';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { inClinics } from '../database/database.ts';
import { isDatabaseDown } from '../database/is-down.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { chain, type EventRow, open } from './chain.ts';
import type { NewEvent, StoredEvent } from './events.ts';
import type { HeadContext } from './head.ts';
import { Forgotten, type RecordKeyring } from './keyring.ts';

/** A turn's events, to be stored whole or not at all. */
export interface NewTurn {
  clinicId: string;
  conversationId: string;
  /** The seq the events were planned on. */
  after: number;
  /** The client's id of the message that caused them; stored once. */
  clientId?: string;
  at: Date;
  /** What the heads of its events must know of the conversation before it. */
  context: HeadContext;
  events: readonly NewEvent[];
  /** What must be stored with the events and can be done for many turns at once: a job, a place in the queue. */
  shared?: readonly SharedWork[];
}

/** Work that turns of a batch do together, in its transaction: `run` gets the rows of every stored turn that brings it. */
export interface SharedWork {
  run: (manager: EntityManager, rows: readonly never[]) => Promise<void>;
  row: unknown;
}

/** @example shared(handover.schedule, { ...place, kind: 'check-in', at }) */
export const shared = <Row>(
  run: (manager: EntityManager, rows: readonly Row[]) => Promise<void>,
  row: Row,
): SharedWork => ({ run, row });

/** `stale`: somebody else appended first; fold and plan again. `duplicate`: this client id is stored, up to `seq`. */
export type Appended =
  | { ok: true; events: StoredEvent[] }
  | { ok: false; why: 'stale' }
  | { ok: false; why: 'duplicate'; seq: number };

export interface Committed {
  clinicId: string;
  conversationId: string;
  events: StoredEvent[];
}

const BATCHES_IN_FLIGHT = 2;
const LARGEST_BATCH = 500;

interface Waiting {
  turn: NewTurn;
  rows: EventRow[];
  settle: (result: boolean) => void;
  fail: (error: unknown) => void;
}

/**
 * The log. Turns of events alone share a group commit: what arrives while a batch is under way goes into the next, as one
 * statement in one transaction, and is acknowledged after the commit. A turn that also writes elsewhere brings its work and
 * has a transaction of its own, with the same bytes and checks.
 */
export class RecordService {
  private waiting: Waiting[] = [];
  private inFlight = 0;
  private readonly listeners: ((committed: Committed) => void)[] = [];
  /** The last hash of conversations appended to here, so that most turns need no reading. */
  private readonly tails = new Map<string, { seq: number; hash: Buffer }>();
  /** The last turn that came could not be stored, for want of the database or of room in it. */
  private down = false;

  constructor(
    private readonly database: DataSource,
    private readonly keys: RecordKeyring,
  ) {}

  /** Told of every committed turn, after the commit and in the order of the conversation. */
  onCommitted(listener: (committed: Committed) => void): void {
    this.listeners.push(listener);
  }

  /**
   * Appends a turn.
   * @param work what must be stored with the events; it gets the transaction and nothing of it stays if it throws
   * @throws what the database or `work` throws; then nothing is stored
   * @throws RangeError for a turn without events: it would take the place of the next one
   * @throws Forgotten when the conversation is erased
   */
  async append(turn: NewTurn, work?: (manager: EntityManager) => Promise<void>): Promise<Appended> {
    if (turn.events.length === 0) throw new RangeError('a turn has at least one event');
    const prevHash = await this.tailHash(turn);
    if (!prevHash) return this.lost(turn);
    const rows = chain(await this.keys.of(turn), { ...turn, prevHash });
    const storing = work ? this.appendWith(turn, rows, work) : this.appendBatched(turn, rows);
    const won = await this.noting(storing);
    if (!won) return this.lost(turn);
    const last = rows.at(-1);
    if (last) this.remember(turn.conversationId, { seq: last.seq, hash: last.hash });
    const events = turn.events.map(
      (event, index): StoredEvent =>
        ({ ...event, seq: turn.after + index + 1, at: turn.at.toISOString() }) as StoredEvent,
    );
    for (const listener of this.listeners)
      listener({ clinicId: turn.clinicId, conversationId: turn.conversationId, events });
    return { ok: true, events };
  }

  /**
   * Whether a turn could be stored now. Asked after one could not be, it tries: a row is written and not kept, because what reads can
   * still be full.
   */
  async takes(): Promise<boolean> {
    if (!this.down) return true;
    const nobody = randomUUID();
    const tried = new Error('only tried');
    await this.inClinics([nobody], async (runner) => {
      await runner.query('insert into event_pending (conversation_id, clinic_id, seq) values ($1, $1, 1)', [
        nobody,
      ]);
      throw tried;
    }).catch((error) => {
      this.down = error !== tried;
    });
    return !this.down;
  }

  private async noting<T>(storing: Promise<T>): Promise<T> {
    try {
      const stored = await storing;
      this.down = false;
      return stored;
    } catch (error) {
      if (isDatabaseDown(error)) this.down = true;
      throw error;
    }
  }

  /** The events after `since`, in order. @throws Forgotten when the conversation is erased */
  async read(clinicId: string, conversationId: string, since = 0): Promise<StoredEvent[]> {
    const rows = await this.rows(clinicId, conversationId, since);
    const last = rows.at(-1);
    if (last) this.remember(conversationId, { seq: last.seq, hash: last.hash });
    if (!last) return [];
    // Its key may lie in this process's memory for a minute yet.
    if (last.type === 'erased') throw new Forgotten();
    const key = await this.keys.of({ clinicId, conversationId });
    return rows.map((row) => open(key, row));
  }

  /** The rows as they are stored, for verification. */
  async rows(clinicId: string, conversationId: string, since = 0): Promise<EventRow[]> {
    return this.inClinics([clinicId], async (runner) =>
      runner.query(
        `select conversation_id as "conversationId", clinic_id as "clinicId", seq, type, at, class, prev_hash as "prevHash", hash, head, body
         from event where conversation_id = $1 and seq > $2 order by seq`,
        [conversationId, since],
      ),
    );
  }

  /** Whether the log says that a conversation was erased. */
  async isErased({ clinicId, conversationId }: TokenPlace): Promise<boolean> {
    const found = await this.inClinics([clinicId], (runner) =>
      runner.query("select 1 from event where conversation_id = $1 and type = 'erased'", [conversationId]),
    );
    return found.length > 0;
  }

  /** A transaction that sees these clinics and no others. */
  inClinics<T>(clinics: readonly string[], work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    return inClinics(this.database, clinics, work);
  }

  private async tailHash(turn: NewTurn): Promise<Buffer | undefined> {
    if (turn.after === 0) return FIRST_PREV_HASH;
    const tail = this.tails.get(turn.conversationId);
    if (tail?.seq === turn.after) return tail.hash;
    const [row] = await this.rows(turn.clinicId, turn.conversationId, turn.after - 1);
    return row?.seq === turn.after ? row.hash : undefined;
  }

  private remember(conversationId: string, tail: { seq: number; hash: Buffer }): void {
    this.tails.delete(conversationId);
    this.tails.set(conversationId, tail);
    if (this.tails.size > 20_000) this.tails.delete(this.tails.keys().next().value as string);
  }

  private async lost(turn: NewTurn): Promise<Appended> {
    this.tails.delete(turn.conversationId);
    if (turn.clientId === undefined) return { ok: false, why: 'stale' };
    const seq = await this.storedTurn(turn.clinicId, turn.conversationId, turn.clientId);
    return seq === undefined ? { ok: false, why: 'stale' } : { ok: false, why: 'duplicate', seq };
  }

  /** The last seq of the turn that this client message made, if it is stored. */
  async storedTurn(clinicId: string, conversationId: string, clientId: string): Promise<number | undefined> {
    return this.inClinics([clinicId], async (runner) => {
      const found = await runner.query(
        'select last_seq from turn where conversation_id = $1 and client_id = $2',
        [conversationId, clientId],
      );
      return found[0]?.last_seq;
    });
  }

  private async appendWith(
    turn: NewTurn,
    rows: EventRow[],
    work: (manager: EntityManager) => Promise<void>,
  ): Promise<boolean> {
    return this.inClinics([turn.clinicId], async (runner) => {
      const won = await insertTurns(runner.manager, [turn], rows);
      if (won.size === 0) return false;
      await doShared(runner.manager, [turn]);
      await work(runner.manager);
      return true;
    });
  }

  private appendBatched(turn: NewTurn, rows: EventRow[]): Promise<boolean> {
    return new Promise((settle, fail) => {
      this.waiting.push({ turn, rows, settle, fail });
      if (this.waiting.length === 1) setImmediate(() => this.drain());
    });
  }

  private drain(): void {
    while (this.waiting.length > 0 && this.inFlight < BATCHES_IN_FLIGHT) {
      const batch = this.nextBatch();
      this.inFlight++;
      this.commit(batch).finally(() => {
        this.inFlight--;
        this.drain();
      });
    }
  }

  /**
   * At most one turn of a conversation is in a batch: a second one was planned on a seq that the first changes. In one order
   * everywhere, so that two processes with turns of the same conversations wait for each other and never deadlock.
   */
  private nextBatch(): Waiting[] {
    const taken = new Map<string, Waiting>();
    const left: Waiting[] = [];
    for (const one of this.waiting) {
      if (taken.size < LARGEST_BATCH && !taken.has(one.turn.conversationId))
        taken.set(one.turn.conversationId, one);
      else left.push(one);
    }
    this.waiting = left;
    return [...taken.values()].sort((a, b) => (a.turn.conversationId < b.turn.conversationId ? -1 : 1));
  }

  private async commit(batch: Waiting[]): Promise<void> {
    try {
      const won = await this.store(batch);
      for (const { turn, settle } of batch) settle(won.has(turn.conversationId));
    } catch (error) {
      // One turn that the database refuses must not take its neighbours with it: each is tried alone.
      if (batch.length > 1 && !isDatabaseDown(error)) for (const one of batch) await this.commit([one]);
      else for (const { fail } of batch) fail(error);
    }
  }

  /** One round trip where events are all there is to store. */
  private async store(batch: readonly Waiting[]): Promise<Set<string>> {
    const turns = batch.map(({ turn }) => turn);
    const rows = batch.flatMap((one) => one.rows);
    if (turns.every((turn) => !turn.shared?.length)) return insertTurns(this.database.manager, turns, rows);
    return this.inClinics(clinicsOf(turns), async (runner) => {
      const won = await insertTurns(runner.manager, turns, rows);
      await doShared(
        runner.manager,
        turns.filter(({ conversationId }) => won.has(conversationId)),
      );
      return won;
    });
  }
}

const clinicsOf = (turns: readonly NewTurn[]): string[] => [
  ...new Set(turns.map(({ clinicId }) => clinicId)),
];

/** Each kind of shared work once, for all turns that bring it. */
async function doShared(manager: EntityManager, turns: readonly NewTurn[]): Promise<void> {
  const rows = new Map<SharedWork['run'], unknown[]>();
  for (const { run, row } of turns.flatMap((turn) => turn.shared ?? []))
    rows.set(run, [...(rows.get(run) ?? []), row]);
  for (const [run, all] of rows) await run(manager, all as never[]);
}

/** Where each of these begins when they stand one behind the other, counted from 1 as PostgreSQL does. */
function startsOf(parts: readonly Buffer[]): number[] {
  let from = 1;
  return parts.map(({ length }) => {
    from += length;
    return from - length;
  });
}

/**
 * One statement: a turn's row goes first, and its events only if it won. A lost race leaves nothing of that turn and its
 * neighbours untouched. It names its own clinics for row-level security before the first row is made, so that it needs no
 * transaction around it. Bytes travel one behind the other, because an array of them would travel as hexadecimal text.
 * @returns the conversations whose turn was stored
 */
async function insertTurns(
  manager: EntityManager,
  turns: readonly NewTurn[],
  rows: readonly EventRow[],
): Promise<Set<string>> {
  const stored: { conversation_id: string }[] = await manager.query(
    `with scope as materialized (
       select set_config('fordoer.clinics', $1, true) as clinics
     ), won as (
       insert into turn (conversation_id, clinic_id, after_seq, client_id, last_seq)
       select t.* from scope, unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::int[]) as t
       where scope.clinics = $1
       on conflict do nothing
       returning conversation_id, clinic_id
     ), stored as (
       insert into event (conversation_id, clinic_id, seq, type, at, class, prev_hash, hash, head, body)
       select conversation_id, clinic_id, seq, type, at, class,
         substring($12::bytea from 32 * n::int - 31 for 32), substring($13::bytea from 32 * n::int - 31 for 32),
         substring($14::bytea from head_from for head_length), substring($15::bytea from body_from for body_length)
       from unnest($7::uuid[], $8::uuid[], $9::int[], $10::text[], $11::text[], $16::text[], $17::int[], $18::int[], $19::int[], $20::int[])
         with ordinality as e (conversation_id, clinic_id, seq, type, at, class, head_from, head_length, body_from, body_length, n)
       join won using (conversation_id, clinic_id)
       returning conversation_id, clinic_id, seq
     ), pending as (
       insert into event_pending (conversation_id, clinic_id, seq) select * from stored order by conversation_id, seq
     )
     select conversation_id from won`,
    [
      clinicsOf(turns).join(','),
      turns.map((turn) => turn.conversationId),
      turns.map((turn) => turn.clinicId),
      turns.map((turn) => turn.after),
      turns.map((turn) => turn.clientId ?? null),
      turns.map((turn) => turn.after + turn.events.length),
      rows.map((row) => row.conversationId),
      rows.map((row) => row.clinicId),
      rows.map((row) => row.seq),
      rows.map((row) => row.type),
      rows.map((row) => row.at),
      Buffer.concat(rows.map((row) => row.prevHash)),
      Buffer.concat(rows.map((row) => row.hash)),
      Buffer.concat(rows.map((row) => row.head)),
      Buffer.concat(rows.map((row) => row.body)),
      rows.map((row) => row.class),
      startsOf(rows.map((row) => row.head)),
      rows.map((row) => row.head.length),
      startsOf(rows.map((row) => row.body)),
      rows.map((row) => row.body.length),
    ],
  );
  return new Set(stored.map((row) => row.conversation_id));
}
