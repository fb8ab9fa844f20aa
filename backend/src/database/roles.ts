import { createHash, createHmac } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** What the runtime role may do with each table; with a table that is not named here, nothing (checked by a test). */
export const GRANTS: Record<string, string> = {
  content_release: 'select, insert',
  conversation: 'select, insert',
  turn: 'select, insert',
  event: 'select, insert',
  clinic: 'select, insert, update',
  slot: 'select, insert',
  booking: 'select, insert, update, delete',
  queue_entry: 'select, insert, update, delete',
  staff_session: 'select, insert, update',
  job: 'select, insert, update, delete',
  event_pending: 'insert',
  leaf: 'select',
  'keys.conversation_key': 'select, insert',
  'keys.purpose_key': 'select, insert',
  'keys.person_link': 'select, insert, update',
  break_glass: 'select, insert, update',
  assistant_day: 'select, insert, update',
};

/** What the sequencer's role may do: read sealed events, take what is pending, and let the tree grow. */
export const SEQUENCER_GRANTS: Record<string, string> = {
  event: 'select',
  event_pending: 'select, delete',
  leaf: 'select, insert',
  tree_tile: 'select, insert',
  checkpoint: 'select, insert',
  cosignature: 'select, insert',
  'keys.conversation_key': 'select',
};

/** Tables of clinics that the sequencer sees whole, and what for. */
const SEQUENCER_SEES = {
  event: 'select',
  event_pending: 'all',
  leaf: 'all',
  'keys.conversation_key': 'select',
};

/** A role of the service's own: one for each database, without ownership and without a way around row-level security. */
export interface RuntimeRole {
  name: string;
  password: string;
}

/** The role's name follows from the database, its password from the record key: processes that share both agree. */
function roleOf(databaseUrl: string, secret: Uint8Array, suffix: string): RuntimeRole {
  const database = new URL(databaseUrl).pathname.slice(1);
  const name = `fordoer_${createHash('sha256').update(database).digest('hex').slice(0, 12)}${suffix}`;
  return { name, password: createHmac('sha256', secret).update(`role ${name}`).digest('base64url') };
}

/** Who the service is while it runs. */
export const runtimeRole = (databaseUrl: string, secret: Uint8Array): RuntimeRole =>
  roleOf(databaseUrl, secret, '');

/** Who puts committed events into the log's tree. */
export const sequencerRole = (databaseUrl: string, secret: Uint8Array): RuntimeRole =>
  roleOf(databaseUrl, secret, '_sequencer');

/** Connection string of the same database for a role. */
export function asRole(databaseUrl: string, role: RuntimeRole): string {
  const url = new URL(databaseUrl);
  url.username = role.name;
  url.password = role.password;
  return url.toString();
}

/** Makes both roles, or renews their passwords, and grants exactly what is listed above. Runs as the owner, after the migrations. */
export async function prepareRoles(
  owner: DataSource,
  databaseUrl: string,
  secret: Uint8Array,
): Promise<void> {
  const runtime = runtimeRole(databaseUrl, secret);
  await prepareRole(owner, runtime, GRANTS);
  await owner.query(`grant execute on function keys.forget to "${runtime.name}"`);
  // A destroyed key must not lie about as a dead row. Before version 17 vacuuming is the owner's alone, and autovacuum's.
  const [{ version }] = await owner.query("select current_setting('server_version_num')::int as version");
  if (version >= 170_000) await owner.query(`grant maintain on keys.conversation_key to "${runtime.name}"`);
  const sequencer = sequencerRole(databaseUrl, secret);
  await prepareRole(owner, sequencer, SEQUENCER_GRANTS);
  for (const [table, what] of Object.entries(SEQUENCER_SEES)) {
    const policy = `${table.split('.').at(-1)}_sequenced`;
    await owner.query(`drop policy if exists ${policy} on ${table}`);
    await owner.query(`create policy ${policy} on ${table} for ${what} to "${sequencer.name}" using (true)`);
  }
}

async function prepareRole(
  owner: DataSource,
  role: RuntimeRole,
  grants: Record<string, string>,
): Promise<void> {
  const name = `"${role.name}"`;
  const password = role.password.replaceAll("'", "''");
  const [found] = await owner.query('select 1 from pg_roles where rolname = $1', [role.name]);
  // An owner who is no superuser may leave these attributes out, but may not name the last two when altering.
  await owner.query(
    found
      ? `alter role ${name} login nocreatedb nocreaterole noinherit password '${password}'`
      : `create role ${name} login nosuperuser nocreatedb nocreaterole noinherit nobypassrls password '${password}'`,
  );
  await owner.query(`grant usage on schema public, keys to ${name}`);
  await owner.query(`revoke all on all tables in schema public, keys from ${name}`);
  for (const [table, rights] of Object.entries(grants))
    await owner.query(`grant ${rights} on ${table} to ${name}`);
  await owner.query(`grant usage on all sequences in schema public to ${name}`);
}
