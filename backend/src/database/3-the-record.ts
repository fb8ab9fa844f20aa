import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolate } from './1-the-log.ts';

/** Tables that only grow: whoever comes as the owner meets a trigger, the runtime roles have no right at all. */
const ONLY_GROW = ['leaf', 'tree_tile', 'checkpoint', 'cosignature'];

/**
 * The record as auditors need it: canonical heads as they were hashed, a class of retention on every event, a key for each
 * conversation in a schema of its own (so that it has backups of its own), and the log's Merkle tree with its checkpoints.
 */
export class TheRecord3 implements MigrationInterface {
  name = 'TheRecord31764100000003';

  async up(runner: QueryRunner): Promise<void> {
    const [{ some }] = await runner.query('select exists (select from event) as some');
    if (some)
      throw new Error(
        'This database was filled by a version before 0.2, whose events have no heads and cannot be given any. Keep it with that version, and begin a new database.',
      );
    await runner.query(`
      alter table event drop column key_id;
      alter table event add column class text not null check (class in ('own', 'journal'));
      alter table event add column head bytea not null;
      alter table booking drop column key_id;
      create table event_pending (
        position bigint generated always as identity,
        conversation_id uuid not null,
        clinic_id uuid not null,
        seq integer not null,
        primary key (conversation_id, seq)
      );
      create index event_pending_position on event_pending (position);
      create table leaf (
        index bigint primary key check (index >= 0),
        conversation_id uuid not null,
        clinic_id uuid not null,
        seq integer not null,
        hash bytea not null,
        unique (conversation_id, seq)
      );
      create table tree_tile (
        level smallint not null,
        index bigint not null,
        root bytea not null,
        primary key (level, index)
      );
      create table checkpoint (
        size bigint primary key,
        note text not null,
        signed_at timestamptz not null
      );
      create table cosignature (
        size bigint not null references checkpoint (size),
        witness text not null,
        line text not null,
        primary key (size, witness)
      );
      create schema keys;
      create table keys.conversation_key (
        conversation_id uuid primary key,
        clinic_id uuid not null,
        kek_id text not null,
        wrapped bytea not null,
        created_at timestamptz not null default now()
      );
      create index conversation_key_kek on keys.conversation_key (kek_id);
      create table keys.purpose_key (
        purpose text primary key,
        kek_id text not null,
        wrapped bytea not null
      );
    `);
    for (const table of ONLY_GROW)
      await runner.query(`
        create trigger ${table}_only_grows before update or delete on ${table} for each row execute function refuse_change();
        create trigger ${table}_keeps before truncate on ${table} for each statement execute function refuse_change();
      `);
    for (const table of ['event_pending', 'leaf', 'keys.conversation_key']) await isolate(runner, table);
    // Destroying a key is erasing a person: only after the log says so, and never what is journal and must still be kept.
    await runner.query(`
      create function keys.forget(forgotten uuid, kept_for interval) returns boolean
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare erased timestamptz;
      begin
        select max(at::timestamptz) into erased from event where conversation_id = forgotten and type = 'erased';
        if erased is null then raise exception 'nothing is erased before the log says so' using errcode = 'insufficient_privilege'; end if;
        if exists (select from event where conversation_id = forgotten and class = 'journal' and at::timestamptz > erased - kept_for and type <> 'erased')
          then raise exception 'this is journal and must be kept' using errcode = 'insufficient_privilege'; end if;
        delete from keys.conversation_key where conversation_id = forgotten;
        return found;
      end $$;
      revoke all on function keys.forget from public;
    `);
    // Whoever verifies comes as the owner, reads every clinic's hashes and sealed bodies, and can open none.
    for (const table of ['event', 'turn', 'event_pending', 'leaf'])
      await runner.query(
        `create policy ${table}_verified on ${table} for select to current_user using (true)`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop schema keys cascade; drop table cosignature, checkpoint, tree_tile, leaf, event_pending',
    );
  }
}
