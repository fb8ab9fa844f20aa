import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolate } from './1-the-log.ts';

/** Clinics with their hours and stage, slots and bookings, the queue to a person, and staff. */
export class TheClinic2 implements MigrationInterface {
  name = 'TheClinic21764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;
      create table clinic (
        id uuid primary key,
        key text not null unique,
        name text not null,
        phone text not null,
        region text not null,
        stage text not null default 'shadow' check (stage in ('shadow', 'assisted', 'automatic')),
        hours jsonb not null,
        closed_days text[] not null default '{}',
        answer_minutes jsonb not null,
        readers jsonb not null,
        controller jsonb not null,
        access_code_hash text
      );
      create table slot (
        id uuid primary key,
        clinic_id uuid not null references clinic (id),
        clinician text not null,
        during tstzrange not null,
        exclude using gist (clinic_id with =, clinician with =, during with &&)
      );
      create index slot_start on slot (clinic_id, lower(during));
      create table booking (
        id uuid primary key,
        clinic_id uuid not null references clinic (id),
        conversation_id uuid not null,
        slot_id uuid not null references slot (id),
        clinician text not null,
        during tstzrange not null,
        status text not null check (status in ('held', 'confirmed', 'cancelled', 'expired')),
        held_until timestamptz,
        reference text,
        cancel_hash bytea,
        person bytea,
        key_id text,
        created_at timestamptz not null,
        exclude using gist (clinic_id with =, clinician with =, during with &&) where (status in ('held', 'confirmed'))
      );
      create index booking_conversation on booking (conversation_id);
      create table queue_entry (
        conversation_id uuid primary key,
        clinic_id uuid not null references clinic (id),
        reference text not null,
        urgency text not null,
        urgency_rank smallint not null,
        reason text not null,
        waiting_since timestamptz not null,
        answer_by timestamptz not null,
        status text not null check (status in ('waiting', 'claimed', 'resolved')),
        claimed_by uuid,
        claimed_at timestamptz,
        alarmed_at timestamptz
      );
      create index queue_waiting on queue_entry (clinic_id, urgency_rank desc, waiting_since) where status <> 'resolved';
      create table staff_session (
        id uuid primary key,
        clinic_id uuid not null references clinic (id),
        token_hash bytea not null,
        role text not null,
        first_name text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz
      );
      create table job (
        id uuid primary key,
        clinic_id uuid not null references clinic (id),
        conversation_id uuid not null,
        kind text not null,
        due_at timestamptz not null,
        done_at timestamptz
      );
      create index job_due on job (due_at) where done_at is null;
    `);
    // Every process must find every clinic by its key; what a clinic is is public on its own page, its access code is hashed.
    await runner.query(`
      alter table clinic enable row level security;
      alter table clinic force row level security;
      create policy clinic_known on clinic for select using (true);
    `);
    await isolate(runner, 'clinic', 'id');
    for (const table of ['slot', 'booking', 'queue_entry', 'staff_session', 'job'])
      await isolate(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job, staff_session, queue_entry, booking, slot, clinic cascade');
  }
}
