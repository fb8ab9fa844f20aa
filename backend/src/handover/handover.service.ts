import { rank, type Urgency } from '@fordoer/rules';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, LessThanOrEqual } from 'typeorm';
import type { TokenPlace } from '../identity/tokens.ts';
import { RecordService } from '../record/record.service.ts';
import { JobEntity, type JobKind } from './job.entity.ts';

export type { JobKind };

/** A case that waits for, or is with, a person. What was said in it is in the record and not here. */
export interface QueueEntry extends TokenPlace {
  reference: string;
  urgency: Urgency;
  reason: string;
  waitingSince: Date;
  answerBy: Date;
  status: 'waiting' | 'claimed' | 'resolved';
  claimedBy: string | null;
  alarmedAt: Date | null;
}

/** A case that is to wait for a person. */
export type NewEntry = Pick<
  QueueEntry,
  'conversationId' | 'clinicId' | 'reference' | 'urgency' | 'reason' | 'waitingSince' | 'answerBy'
>;

/** Something to be done at a time to come. */
export interface NewJob extends TokenPlace {
  kind: JobKind;
  at: Date;
}

/** Another member of staff has it. */
export class AlreadyClaimed extends Error {
  constructor() {
    super('somebody else has claimed it');
    this.name = 'AlreadyClaimed';
  }
}

const COLUMNS = `conversation_id as "conversationId", clinic_id as "clinicId", reference, urgency, reason, waiting_since as "waitingSince",
  answer_by as "answerBy", status, claimed_by as "claimedBy", alarmed_at as "alarmedAt"`;

const JOBS_AT_ONCE = 100;

/** Minutes after which an unclaimed case of this urgency alarms again (TR-47). */
export const ALARM_AFTER_MINUTES = 2;

/** The queue to a person: most urgent first, then longest wait. */
@Injectable()
export class HandoverService {
  private readonly present = new Map<string, Map<string, number>>();
  private readonly listeners: ((clinicId: string) => void)[] = [];

  constructor(private readonly record: RecordService) {}

  /** Whether somebody of the clinic is signed in at the console now. */
  staffed(clinicId: string): boolean {
    return (this.present.get(clinicId)?.size ?? 0) > 0;
  }

  /** Whether this member of staff is at the console now. */
  isHere(clinicId: string, staffId: string): boolean {
    return this.present.get(clinicId)?.has(staffId) === true;
  }

  /** A member of staff connected; call the result when they leave. */
  arrive(clinicId: string, staffId: string): () => void {
    const staff = this.present.get(clinicId) ?? new Map<string, number>();
    this.present.set(clinicId, staff);
    staff.set(staffId, (staff.get(staffId) ?? 0) + 1);
    return () => {
      const left = (staff.get(staffId) ?? 1) - 1;
      if (left > 0) staff.set(staffId, left);
      else staff.delete(staffId);
    };
  }

  /** Told when a clinic's queue may have changed. */
  onChange(listener: (clinicId: string) => void): void {
    this.listeners.push(listener);
  }

  changed(clinicId: string): void {
    for (const listener of this.listeners) listener(clinicId);
  }

  /** Puts cases in the queue, or raises those that are there: urgency only ever rises, and the wait keeps its start. */
  readonly enqueue = async (manager: EntityManager, entries: readonly NewEntry[]): Promise<void> => {
    await manager.query(
      `insert into queue_entry as q (conversation_id, clinic_id, reference, urgency, urgency_rank, reason, waiting_since, answer_by, status)
       select distinct on (e."conversationId") e.*, 'waiting' from jsonb_to_recordset($1) as e (
         "conversationId" uuid, "clinicId" uuid, reference text, urgency text, rank smallint, reason text, "waitingSince" timestamptz, "answerBy" timestamptz)
       order by e."conversationId", e.rank desc
       on conflict (conversation_id) do update set
         urgency = case when q.status = 'resolved' or excluded.urgency_rank > q.urgency_rank then excluded.urgency else q.urgency end,
         urgency_rank = case when q.status = 'resolved' then excluded.urgency_rank else greatest(q.urgency_rank, excluded.urgency_rank) end,
         reason = case when q.status = 'resolved' or excluded.urgency_rank > q.urgency_rank then excluded.reason else q.reason end,
         waiting_since = case when q.status = 'resolved' then excluded.waiting_since else q.waiting_since end,
         answer_by = case when q.status = 'resolved' then excluded.answer_by else least(q.answer_by, excluded.answer_by) end,
         status = case when q.status = 'resolved' then 'waiting' else q.status end,
         claimed_by = case when q.status = 'resolved' then null else q.claimed_by end,
         alarmed_at = case when q.status = 'resolved' or excluded.urgency_rank > q.urgency_rank then null else q.alarmed_at end`,
      [JSON.stringify(entries.map((entry) => ({ ...entry, rank: rank(entry.urgency) })))],
    );
  };

  /** Everything that waits or is claimed at a clinic, in the order of the queue. */
  async list(clinicId: string): Promise<QueueEntry[]> {
    return this.record.inClinics([clinicId], (runner) =>
      runner.query(
        `select ${COLUMNS} from queue_entry where clinic_id = $1 and status <> 'resolved' order by urgency_rank desc, waiting_since limit 500`,
        [clinicId],
      ),
    );
  }

  /** One case of the clinic. */
  async entry({ clinicId, conversationId }: TokenPlace): Promise<QueueEntry | undefined> {
    const rows: QueueEntry[] = await this.record.inClinics([clinicId], (runner) =>
      runner.query(`select ${COLUMNS} from queue_entry where conversation_id = $1`, [conversationId]),
    );
    return rows[0];
  }

  /** Claims a waiting case. Two who claim together: one gets it, the other is told at once. @throws AlreadyClaimed */
  async claim(
    manager: EntityManager,
    { conversationId }: TokenPlace,
    staffId: string,
    now: Date,
  ): Promise<void> {
    const [row] = await manager.query(
      "select 1 from queue_entry where conversation_id = $1 and (status = 'waiting' or claimed_by = $2) for update skip locked",
      [conversationId, staffId],
    );
    if (!row) throw new AlreadyClaimed();
    await manager.query(
      "update queue_entry set status = 'claimed', claimed_by = $2, claimed_at = $3 where conversation_id = $1",
      [conversationId, staffId, now],
    );
  }

  /** Gives a case back to the queue. @throws AlreadyClaimed when it is another's */
  async release(manager: EntityManager, { conversationId }: TokenPlace, staffId: string): Promise<void> {
    const [rows] = await manager.query(
      "update queue_entry set status = 'waiting', claimed_by = null, claimed_at = null where conversation_id = $1 and claimed_by = $2 returning 1",
      [conversationId, staffId],
    );
    if (rows.length === 0) throw new AlreadyClaimed();
  }

  /** Takes a case out of the queue. */
  async resolve(manager: EntityManager, { conversationId }: TokenPlace): Promise<void> {
    await manager.query("update queue_entry set status = 'resolved' where conversation_id = $1", [
      conversationId,
    ]);
  }

  /** Nothing of an erased conversation waits for anybody, or is to be done. */
  async forget(manager: EntityManager, { conversationId }: TokenPlace): Promise<void> {
    await manager.query('delete from queue_entry where conversation_id = $1', [conversationId]);
    await manager.delete(JobEntity, { conversationId });
  }

  /** Unclaimed cases from `now` up that have waited too long and have not alarmed since; marks them. */
  async alarm(clinicIds: readonly string[], now: Date): Promise<(TokenPlace & { urgency: Urgency })[]> {
    const before = new Date(now.getTime() - ALARM_AFTER_MINUTES * 60_000);
    const [rows]: [(TokenPlace & { urgency: Urgency })[], number] = await this.record.inClinics(
      clinicIds,
      (runner) =>
        runner.query(
          `update queue_entry set alarmed_at = $1
         where status = 'waiting' and urgency_rank >= $2 and waiting_since <= $3 and (alarmed_at is null or alarmed_at <= $3)
         returning conversation_id as "conversationId", clinic_id as "clinicId", urgency`,
          [now, rank('now'), before],
        ),
    );
    return rows;
  }

  /** Puts things off until later. */
  readonly schedule = async (manager: EntityManager, jobs: readonly NewJob[]): Promise<void> => {
    await manager.query(
      `insert into job (id, clinic_id, conversation_id, kind, due_at)
       select gen_random_uuid(), e.* from jsonb_to_recordset($1) as e ("clinicId" uuid, "conversationId" uuid, kind text, at timestamptz)`,
      [JSON.stringify(jobs)],
    );
  };

  /** What was put off is done already. */
  async drop(manager: EntityManager, { conversationId }: TokenPlace, kind: JobKind): Promise<void> {
    await manager.delete(JobEntity, { conversationId, kind, doneAt: IsNull() });
  }

  /** Jobs that are due. Their effect and `finish` share a transaction, so that two processes never both do one. */
  async due(
    clinicIds: readonly string[],
    now: Date,
  ): Promise<(TokenPlace & { jobId: string; kind: JobKind })[]> {
    const jobs = await this.record.inClinics(clinicIds, ({ manager }) =>
      manager.find(JobEntity, {
        where: { doneAt: IsNull(), dueAt: LessThanOrEqual(now) },
        order: { dueAt: 'ASC' },
        take: JOBS_AT_ONCE,
      }),
    );
    return jobs.map(({ id, kind, conversationId, clinicId }) => ({
      jobId: id,
      kind,
      conversationId,
      clinicId,
    }));
  }

  /** Marks a job done; false when another process did it first. */
  async finish(manager: EntityManager, jobId: string, now: Date): Promise<boolean> {
    const { affected } = await manager.update(JobEntity, { id: jobId, doneAt: IsNull() }, { doneAt: now });
    return affected === 1;
  }
}
