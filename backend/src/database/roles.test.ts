import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestRecord, type TestRecord } from '../../test/harness/database.ts';
import { NEW_CONVERSATION } from '../record/head.ts';
import { inClinics, openDatabase } from './database.ts';
import { asRole, GRANTS, runtimeRole } from './roles.ts';

/** Tables that belong to no clinic. A new one is a decision, and is made here. */
const SHARED = [
  'content_release',
  'migrations',
  'tree_tile',
  'checkpoint',
  'cosignature',
  'keys.purpose_key',
];

/** What others than the service itself may see of a clinic's tables; everything else is open to the clinic alone. */
const FURTHER_POLICIES: Record<string, string[]> = {
  clinic: ['clinic_known'],
  event: ['event_sequenced', 'event_verified'],
  event_pending: ['event_pending_sequenced', 'event_pending_verified'],
  leaf: ['leaf_sequenced', 'leaf_verified'],
  turn: ['turn_verified'],
  'keys.conversation_key': ['conversation_key_sequenced'],
};

/** Every table of the database that is not PostgreSQL's own, by the name it is called by. */
const TABLES = `select case nspname when 'public' then relname else nspname || '.' || relname end as name, c.oid, relrowsecurity, relforcerowsecurity
  from pg_class c join pg_namespace n on n.oid = relnamespace
  where relkind in ('r', 'p') and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`;

describe('the runtime role', () => {
  let on: TestRecord;
  let tables: string[];
  let role: string;
  beforeAll(async () => {
    on = await openTestRecord();
    role = runtimeRole(on.url, on.secret).name;
    const found: { name: string }[] = await on.owner.query(`select name from (${TABLES}) as t order by 1`);
    tables = found.map(({ name }) => name);
  });
  afterAll(() => on.stop());

  it('is who the service is, and has no way around row-level security [TR-32]', async () => {
    const [me] = await on.database.query('select current_user as name');
    expect(me.name).toBe(role);
    const [rights] = await on.owner.query(
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = $1',
      [role],
    );
    expect(Object.values(rights)).toEqual([false, false, false, false, false]);
    expect(
      await on.owner.query(
        'select 1 from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = $1',
        [role],
      ),
    ).toEqual([]);
  });

  it('owns nothing [TR-04]', async () => {
    const owned = await on.owner.query(
      'select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = $1',
      [role],
    );
    expect(owned).toEqual([]);
  });

  it('may do with each table what is granted by name, and nothing with any other', async () => {
    const granted: { table: string; rights: string }[] = await on.owner.query(
      `select case table_schema when 'public' then table_name else table_schema || '.' || table_name end as "table", string_agg(lower(privilege_type), ', ' order by privilege_type) as rights
       from information_schema.role_table_grants where grantee = $1 group by 1`,
      [role],
    );
    const sorted = (rights: string) => rights.split(', ').sort().join(', ');
    expect(Object.fromEntries(granted.map(({ table, rights }) => [table, sorted(rights)]))).toEqual(
      Object.fromEntries(Object.entries(GRANTS).map(([table, rights]) => [table, sorted(rights)])),
    );
  });

  it.each(['event', 'turn'])('cannot change, remove or empty %s [TR-04]', async (table) => {
    for (const attempt of [
      `update ${table} set clinic_id = gen_random_uuid()`,
      `delete from ${table}`,
      `truncate ${table}`,
      `alter table ${table} disable trigger all`,
      `drop table ${table}`,
      `insert into ${table} select * from ${table} on conflict do nothing; update ${table} set clinic_id = clinic_id`,
    ])
      await expect(on.database.query(attempt), attempt).rejects.toThrow(/permission denied|must be owner/);
  });

  it.each(['event', 'turn'])(
    'has a second lock on %s: its triggers refuse even the owner [TR-04]',
    async (table) => {
      const clinicId = await on.clinic();
      const place = await on.conversation(clinicId);
      const noted = { type: 'noticed', facts: { kind: 'x' } } as const;
      await on.record.append({
        ...place,
        after: 0,
        at: new Date(),
        context: NEW_CONVERSATION,
        events: [noted],
      });
      const runner = on.owner.createQueryRunner();
      try {
        for (const attempt of [
          `update ${table} set clinic_id = clinic_id`,
          `delete from ${table}`,
          `truncate ${table} cascade`,
        ]) {
          await runner.startTransaction();
          await runner.query("select set_config('fordoer.clinics', $1, true)", [clinicId]);
          await expect(runner.query(attempt), attempt).rejects.toThrow('the log only grows');
          await runner.rollbackTransaction();
        }
      } finally {
        await runner.release();
      }
    },
  );

  it('meets forced row-level security on every table of a clinic [TR-32]', async () => {
    const found: { name: string; enabled: boolean; forced: boolean; policies: string[] }[] =
      await on.owner.query(
        `select name, relrowsecurity as enabled, relforcerowsecurity as forced,
         array(select polname::text from pg_policy where polrelid = t.oid order by 1) as policies
       from (${TABLES}) as t order by 1`,
      );
    const isolated = found.filter(({ name }) => !SHARED.includes(name));
    expect(isolated.length).toBeGreaterThan(6);
    expect(isolated).toEqual(
      isolated.map(({ name }) => ({
        name,
        enabled: true,
        forced: true,
        policies: [`${name.split('.').at(-1)}_clinic`, ...(FURTHER_POLICIES[name] ?? [])],
      })),
    );
  });

  it('sees no row without a clinic in its transaction, nor another clinic’s [TR-32]', async () => {
    const mine = await on.clinic();
    const other = await on.clinic();
    await fill(on, mine);
    const readable = tables.filter((name) => GRANTS[name]?.includes('select'));
    for (const table of readable.filter((name) => !SHARED.includes(name) && name !== 'clinic')) {
      const count = (clinics: string[]) =>
        on.record.inClinics(clinics, async (runner) => (await runner.query(`select 1 from ${table}`)).length);
      expect(await count([mine]), `${table}, its own clinic`).toBeGreaterThan(0);
      expect(await count([other]), `${table}, another clinic`).toBe(0);
      expect(await count([]), `${table}, no clinic`).toBe(0);
      // Nothing set, and the '' that an earlier transaction leaves behind on the connection.
      expect(await on.database.query(`select 1 from ${table}`), `${table}, unset`).toEqual([]);
    }
  });

  it('cannot write into another clinic [TR-32]', async () => {
    const mine = await on.clinic();
    const other = await on.clinic();
    const insert = (clinicId: string) =>
      on.record.inClinics([mine], (runner) =>
        runner.query(
          "insert into conversation (id, clinic_id, reference, token_hash, created_at) values ($1, $2, 'x', '', now())",
          [randomUUID(), clinicId],
        ),
      );
    await expect(insert(other)).rejects.toThrow('row-level security');
    await insert(mine);
    await on.record.inClinics([mine], (runner) => runner.query("update clinic set stage = 'automatic'"));
    const stages = await on.database.query('select id, stage from clinic where id = any($1)', [
      [mine, other],
    ]);
    expect(stages).toContainEqual({ id: other, stage: 'shadow' });
    expect(stages).toContainEqual({ id: mine, stage: 'automatic' });
  });

  it('cannot open for longer than an hour, nor let anybody review what they broke [TR-34]', async () => {
    const place = await on.conversation(await on.clinic());
    const insert = (until: string, reviewedBy: string) =>
      on.record.inClinics([place.clinicId], (runner) =>
        runner.query(
          `insert into break_glass (id, clinic_id, conversation_id, staff_id, opened_at, until, review_by, reviewed_at, reviewed_by, verdict)
           values ($1, $2, $3, $4, now(), now() + $5::interval, now(), now(), $6, 'justified')`,
          [randomUUID(), place.clinicId, place.conversationId, ME, until, reviewedBy],
        ),
      );
    const ME = randomUUID();
    await expect(insert('61 minutes', randomUUID())).rejects.toThrow('check constraint');
    await expect(insert('60 minutes', ME)).rejects.toThrow('check constraint');
    await insert('60 minutes', randomUUID());
  });

  it('destroys the link to a person with the key, and neither before the log says so [TR-16]', async () => {
    const place = await on.conversation(await on.clinic());
    const { clinicId, conversationId } = place;
    const links = () =>
      on.record.inClinics([clinicId], (runner) =>
        runner.query('select 1 from keys.person_link where conversation_id = $1', [conversationId]),
      );
    await on.record.inClinics([clinicId], (runner) =>
      runner.query(
        "insert into keys.person_link (conversation_id, clinic_id, person) values ($1, $2, decode(repeat('00', 32), 'hex'))",
        [conversationId, clinicId],
      ),
    );
    const forget = () =>
      on.record.inClinics([clinicId], ({ manager }) => on.keys.forget(manager, conversationId, 10));
    await expect(forget()).rejects.toThrow('before the log says so');
    expect(await links()).toHaveLength(1);
    const events = [{ type: 'erased', facts: { by: 'patient' } }] as const;
    await on.record.append({ ...place, after: 0, at: new Date(), context: NEW_CONVERSATION, events });
    await forget();
    expect(await links()).toEqual([]);
  });

  it('is prepared again at every start, under one name; its password follows from the record key', async () => {
    const again = await openDatabase({ databaseUrl: on.url, databaseConnections: 1 }, on.secret);
    await again.destroy();
    const wrong = asRole(on.url, runtimeRole(on.url, Buffer.alloc(32)));
    expect(wrong).not.toBe(asRole(on.url, runtimeRole(on.url, on.secret)));
    expect(new URL(wrong).username).toBe(role);
  });

  it('is there for two processes that start together', async () => {
    const both = await Promise.all(
      [1, 2].map(() => openDatabase({ databaseUrl: on.url, databaseConnections: 1 }, on.secret)),
    );
    for (const one of both) await one.destroy();
  });
});

describe('opening the database', () => {
  it('says in one sentence that nobody answers, without the address or password', async () => {
    const gone = { databaseUrl: 'postgres://owner:hunter2@127.0.0.1:1/x', databaseConnections: 1 };
    const opening = openDatabase(gone, Buffer.alloc(32));
    await expect(opening).rejects.toThrow('DATABASE_URL does not answer (ECONNREFUSED)');
    await expect(opening).rejects.not.toThrow('hunter2');
  });
});

/** One row in each table of a clinic. */
async function fill(on: TestRecord, clinicId: string): Promise<void> {
  const place = await on.conversation(clinicId);
  await inClinics(on.owner, [clinicId], (runner) =>
    runner.query(
      "insert into leaf (index, conversation_id, clinic_id, seq, hash) select coalesce(max(index) + 1, 0), $1, $2, 1, '' from leaf",
      [place.conversationId, clinicId],
    ),
  );
  await on.record.append({
    ...place,
    after: 0,
    at: new Date(),
    context: NEW_CONVERSATION,
    events: [{ type: 'noticed', facts: { kind: 'x' } }],
  });
  await on.record.inClinics([clinicId], async (runner) => {
    const id = randomUUID();
    await runner.query("insert into slot values ($1, $2, 'c', tstzrange(now(), now() + interval '1 hour'))", [
      id,
      clinicId,
    ]);
    await runner.query(
      "insert into booking (id, clinic_id, conversation_id, slot_id, clinician, during, status, created_at) values ($1, $2, $3, $4, 'c', tstzrange(now(), now() + interval '1 hour'), 'held', now())",
      [randomUUID(), clinicId, place.conversationId, id],
    );
    await runner.query(
      "insert into queue_entry (conversation_id, clinic_id, reference, urgency, urgency_rank, reason, waiting_since, answer_by, status) values ($1, $2, 'r', 'now', 4, 'asked', now(), now(), 'waiting')",
      [place.conversationId, clinicId],
    );
    await runner.query(
      "insert into staff_session (id, clinic_id, token_hash, role, first_name, created_at, expires_at) values ($1, $2, '', 'nurse', 'Mette', now(), now())",
      [randomUUID(), clinicId],
    );
    await runner.query(
      "insert into assistant_day (clinic_id, day, calls, tokens) values ($1, '2026-12-01', 1, 500)",
      [clinicId],
    );
    await runner.query(
      "insert into job (id, clinic_id, conversation_id, kind, due_at) values ($1, $2, $3, 'check-in', now())",
      [randomUUID(), clinicId, place.conversationId],
    );
    await runner.query(
      "insert into keys.person_link (conversation_id, clinic_id, person) values ($1, $2, decode(repeat('00', 32), 'hex'))",
      [place.conversationId, clinicId],
    );
    await runner.query(
      'insert into break_glass (id, clinic_id, conversation_id, staff_id, opened_at, until, review_by) values ($1, $2, $3, $4, now(), now(), now())',
      [randomUUID(), clinicId, place.conversationId, randomUUID()],
    );
  });
}
