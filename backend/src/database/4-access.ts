import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolate } from './1-the-log.ts';

/** Destroys what makes a conversation readable; from this migration on also the link to a person. */
const forget = (links: string) => `
  create or replace function keys.forget(forgotten uuid, kept_for interval) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare erased timestamptz;
  begin
    select max(at::timestamptz) into erased from event where conversation_id = forgotten and type = 'erased';
    if erased is null then raise exception 'nothing is erased before the log says so' using errcode = 'insufficient_privilege'; end if;
    if exists (select from event where conversation_id = forgotten and class = 'journal' and at::timestamptz > erased - kept_for and type <> 'erased')
      then raise exception 'this is journal and must be kept' using errcode = 'insufficient_privilege'; end if;
    ${links}
    delete from keys.conversation_key where conversation_id = forgotten;
    return found;
  end $$`;

/** How staff find a patient again: a keyed hash of the CPR number in place of the number (TR-16), and glass that was broken (TR-34). */
export class Access4 implements MigrationInterface {
  name = 'Access41764100000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table keys.person_link (
        conversation_id uuid primary key,
        clinic_id uuid not null,
        person bytea not null check (length(person) = 32)
      );
      create index person_link_person on keys.person_link (clinic_id, person);
      create index conversation_reference on conversation (clinic_id, reference);
      create table break_glass (
        id uuid primary key,
        clinic_id uuid not null references clinic (id),
        conversation_id uuid not null,
        staff_id uuid not null,
        opened_at timestamptz not null,
        until timestamptz not null check (until <= opened_at + interval '60 minutes'),
        review_by timestamptz not null,
        overdue_at timestamptz,
        reviewed_at timestamptz,
        reviewed_by uuid check (reviewed_by <> staff_id),
        verdict text check (verdict in ('justified', 'unjustified')),
        check (num_nonnulls(reviewed_at, reviewed_by, verdict) in (0, 3))
      );
      create index break_glass_opened on break_glass (conversation_id, staff_id, until);
      create index break_glass_unreviewed on break_glass (review_by) where reviewed_at is null;
    `);
    for (const table of ['keys.person_link', 'break_glass']) await isolate(runner, table);
    await runner.query(forget('delete from keys.person_link where conversation_id = forgotten;'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(forget(''));
    await runner.query('drop table break_glass, keys.person_link; drop index conversation_reference');
  }
}
