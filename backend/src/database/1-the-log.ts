import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The policies of DESIGN §11: a transaction names its clinics; without a name it sees nothing. */
const ONE_CLINIC =
  "clinic_id = any(string_to_array(nullif(current_setting('fordoer.clinics', true), ''), ',')::uuid[])";

/** Enables and forces row-level security on a tenant table, by the clinics of the transaction. */
export async function isolate(runner: QueryRunner, table: string, column = 'clinic_id'): Promise<void> {
  const policy = ONE_CLINIC.replace('clinic_id', column);
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  const name = table.split('.').at(-1);
  await runner.query(`create policy ${name}_clinic on ${table} using (${policy}) with check (${policy})`);
}

/** The log and what it stands on. Event bodies are opaque from the first day; the runtime role may only add and read. */
export class TheLog1 implements MigrationInterface {
  name = 'TheLog1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_release (
        hash text primary key,
        version text not null,
        bundle text not null,
        stored_at timestamptz not null default now()
      );
      create table conversation (
        id uuid primary key,
        clinic_id uuid not null,
        reference text not null,
        token_hash bytea not null,
        created_at timestamptz not null,
        unique (id, clinic_id)
      );
      create table turn (
        conversation_id uuid not null,
        clinic_id uuid not null,
        after_seq integer not null,
        client_id text,
        last_seq integer not null,
        primary key (conversation_id, after_seq),
        unique (conversation_id, client_id),
        foreign key (conversation_id, clinic_id) references conversation (id, clinic_id) deferrable initially deferred
      );
      create table event (
        conversation_id uuid not null,
        clinic_id uuid not null,
        seq integer not null check (seq > 0),
        type text not null,
        at text not null,
        prev_hash bytea not null,
        hash bytea not null,
        key_id text not null,
        body bytea not null,
        primary key (conversation_id, seq),
        unique (conversation_id, prev_hash)
      );
      create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception 'the log only grows: % on % is refused', tg_op, tg_table_name using errcode = 'insufficient_privilege'; end $$;
      create trigger event_only_grows before update or delete on event for each row execute function refuse_change();
      create trigger event_keeps before truncate on event for each statement execute function refuse_change();
      create trigger turn_only_grows before update or delete on turn for each row execute function refuse_change();
      create trigger turn_keeps before truncate on turn for each statement execute function refuse_change();
    `);
    for (const table of ['conversation', 'turn', 'event']) await isolate(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table event, turn, conversation, content_release cascade; drop function refuse_change',
    );
  }
}
