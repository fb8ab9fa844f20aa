import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolate } from './1-the-log.ts';

/** How far a language model goes at a clinic (off, until somebody has evaluated it), and what it has cost by day. */
export class TheAssistant5 implements MigrationInterface {
  name = 'TheAssistant51764200000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table clinic add column assistant text not null default 'off' check (assistant in ('off', 'shadow', 'on'));
      create table assistant_day (
        clinic_id uuid not null references clinic (id),
        day date not null,
        calls bigint not null,
        tokens bigint not null,
        primary key (clinic_id, day)
      );
    `);
    await isolate(runner, 'assistant_day');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table assistant_day; alter table clinic drop column assistant');
  }
}
