import type { GlassVerdict } from '@fordoer/protocol';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import type { TokenPlace } from '../identity/tokens.ts';
import type { RecordService } from '../record/record.service.ts';

/** How long broken glass opens a conversation, and within what time a doctor reviews it (TR-34). */
const OPEN_MS = 60 * 60_000;
const REVIEW_MS = 72 * 3_600_000;

/** Glass that somebody broke. Why is in the record, sealed. */
export interface Glass extends TokenPlace {
  glassId: string;
  staffId: string;
  openedAt: Date;
  until: Date;
  reviewBy: Date;
}

/** Glass about to be broken now. */
export const brokenNow = (
  { conversationId, clinicId }: TokenPlace,
  { glassId, staffId, now }: { glassId: string; staffId: string; now: Date },
): Glass => ({
  glassId,
  conversationId,
  clinicId,
  staffId,
  openedAt: now,
  until: new Date(now.getTime() + OPEN_MS),
  reviewBy: new Date(now.getTime() + REVIEW_MS),
});

const COLUMNS = `id as "glassId", conversation_id as "conversationId", clinic_id as "clinicId", staff_id as "staffId",
  opened_at as "openedAt", until, review_by as "reviewBy"`;
const MOST_LISTED = 200;

/** Which glass is broken, for whom and until when, and what waits for review. */
export class GlassStore {
  constructor(
    private readonly record: RecordService,
    private readonly log: Logger,
  ) {}

  /** Breaks it, in the transaction that says so in the record. */
  async break(manager: EntityManager, glass: Glass): Promise<void> {
    const { glassId, clinicId, conversationId, staffId, openedAt, until, reviewBy } = glass;
    await manager.query(
      'insert into break_glass (id, clinic_id, conversation_id, staff_id, opened_at, until, review_by) values ($1, $2, $3, $4, $5, $6, $7)',
      [glassId, clinicId, conversationId, staffId, openedAt, until, reviewBy],
    );
  }

  /** The glass through which this session may read the conversation now; a verdict against it ends it at once. */
  async open(
    { clinicId, conversationId }: TokenPlace,
    staffId: string,
    now: Date,
  ): Promise<Glass | undefined> {
    const [glass]: Glass[] = await this.record.inClinics([clinicId], (runner) =>
      runner.query(
        `select ${COLUMNS} from break_glass where conversation_id = $1 and staff_id = $2 and until > $3
           and verdict is distinct from 'unjustified' order by until desc limit 1`,
        [conversationId, staffId, now],
      ),
    );
    return glass;
  }

  /** One glass of a clinic, reviewed or not. */
  async one(clinicId: string, glassId: string): Promise<Glass | undefined> {
    const [glass]: Glass[] = await this.record.inClinics([clinicId], (runner) =>
      runner.query(`select ${COLUMNS} from break_glass where id = $1`, [glassId]),
    );
    return glass;
  }

  /** What waits for review at a clinic, oldest first. */
  unreviewed(clinicId: string): Promise<Glass[]> {
    return this.record.inClinics([clinicId], (runner) =>
      runner.query(
        `select ${COLUMNS} from break_glass where clinic_id = $1 and reviewed_at is null order by opened_at limit ${MOST_LISTED}`,
        [clinicId],
      ),
    );
  }

  /** Notes a verdict. @throws AlreadyReviewed when somebody was first */
  async review(
    manager: EntityManager,
    glassId: string,
    { staffId, verdict, now }: { staffId: string; verdict: GlassVerdict; now: Date },
  ): Promise<void> {
    const [rows] = await manager.query(
      'update break_glass set reviewed_at = $2, reviewed_by = $3, verdict = $4 where id = $1 and reviewed_at is null returning 1',
      [glassId, now, staffId, verdict],
    );
    if (rows.length === 0) throw new AlreadyReviewed();
  }

  /** Says in the log that glass was broken, and nothing of whose or why. */
  noteBroken(glassId: string, clinicId: string): void {
    this.log.warn({ glass: glassId, clinic: clinicId }, 'somebody broke the glass');
  }

  /** Says in the log, once each, what nobody reviewed in time. */
  async noteOverdue(clinicIds: readonly string[], now: Date): Promise<void> {
    const [rows]: [Pick<Glass, 'glassId' | 'clinicId'>[], number] = await this.record.inClinics(
      clinicIds,
      (runner) =>
        runner.query(
          `update break_glass set overdue_at = $1 where review_by <= $1 and reviewed_at is null and overdue_at is null
           returning id as "glassId", clinic_id as "clinicId"`,
          [now],
        ),
    );
    for (const { glassId, clinicId } of rows)
      this.log.warn({ glass: glassId, clinic: clinicId }, 'nobody reviewed a broken glass in time');
  }
}

/** A colleague reviewed it first. */
export class AlreadyReviewed extends Error {
  constructor() {
    super('it is reviewed already');
    this.name = 'AlreadyReviewed';
  }
}
