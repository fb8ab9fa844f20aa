import { createHash, createHmac } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** What the runtime role may do with each table; a table that is not named here may only be read (checked by a test). */
export const GRANTS: Record<string, string> = {
  content_release: 'select, insert',
  conversation: 'select, insert',
  turn: 'select, insert',
  event: 'select, insert',
  clinic: 'select, insert, update',
  slot: 'select, insert',
  booking: 'select, insert, update',
  queue_entry: 'select, insert, update',
  staff_session: 'select, insert, update',
  job: 'select, insert, update',
};

/** The service's own role: one for each database, without ownership and without a way around row-level security. */
export interface RuntimeRole {
  name: string;
  password: string;
}

/** The role's name follows from the database, its password from the record key: processes that share both agree. */
export function runtimeRole(databaseUrl: string, secret: Uint8Array): RuntimeRole {
  const database = new URL(databaseUrl).pathname.slice(1);
  const name = `fordoer_${createHash('sha256').update(database).digest('hex').slice(0, 12)}`;
  return { name, password: createHmac('sha256', secret).update(`role ${name}`).digest('base64url') };
}

/** Connection string of the same database for the runtime role. */
export function asRole(databaseUrl: string, role: RuntimeRole): string {
  const url = new URL(databaseUrl);
  url.username = role.name;
  url.password = role.password;
  return url.toString();
}

/** Makes the role, or renews its password, and grants exactly what `GRANTS` says. Runs as the owner, after the migrations. */
export async function prepareRole(
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
  await owner.query(`grant usage on schema public to ${name}`);
  await owner.query(`revoke all on all tables in schema public from ${name}`);
  for (const [table, rights] of Object.entries(grants))
    await owner.query(`grant ${rights} on ${table} to ${name}`);
  await owner.query(`grant usage on all sequences in schema public to ${name}`);
}
