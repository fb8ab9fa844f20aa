import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RecordService } from '../record/record.service.ts';
import type { Amount } from './settings.ts';

/** What a call of one clinic cost on a day. */
export interface Spending {
  clinicId: string;
  /** In Copenhagen: 2026-12-01. */
  day: string;
  tokens: number;
}

/** What each clinic has spent of its day, over all processes. */
@Injectable()
export class AssistantDays {
  constructor(private readonly record: RecordService) {}

  /** Adds calls of a batch of turns. */
  readonly add = async (manager: EntityManager, calls: readonly Spending[]): Promise<void> => {
    await manager.query(
      `insert into assistant_day as d (clinic_id, day, calls, tokens)
       select c."clinicId", c.day, count(*), sum(c.tokens) from jsonb_to_recordset($1) as c ("clinicId" uuid, day date, tokens bigint)
       group by 1, 2 order by 1, 2
       on conflict (clinic_id, day) do update set calls = d.calls + excluded.calls, tokens = d.tokens + excluded.tokens`,
      [JSON.stringify(calls)],
    );
  };

  async spent(clinicId: string, day: string): Promise<Amount> {
    const rows: { calls: string; tokens: string }[] = await this.record.inClinics([clinicId], (runner) =>
      runner.query('select calls, tokens from assistant_day where clinic_id = $1 and day = $2', [
        clinicId,
        day,
      ]),
    );
    return { calls: Number(rows[0]?.calls ?? 0), tokens: Number(rows[0]?.tokens ?? 0) };
  }
}

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day in Copenhagen: 2026-12-01. */
export const dayOf = (at: Date): string => DAY.format(at);

/** Whether there is anything left of what was set aside. */
export const within = (spent: Amount, budget: Amount): boolean =>
  spent.calls < budget.calls && spent.tokens < budget.tokens;
