import { randomBytes } from 'node:crypto';
import pg from 'pg';

/**
 * An empty database of its own for one test file, on the PostgreSQL that all suites share. Its owner makes databases
 * and roles but is no superuser, so that row-level security holds in tests as it does in a clinic.
 *
 * @example
 * const database = await createTestDatabase();
 * afterAll(() => database.drop());
 *
 * @param {string} [server] address of the owner role; the suites' own unless given
 * @returns {Promise<{ url: string, drop: () => Promise<void> }>}
 */
export async function createTestDatabase(server = process.env.FORDOER_TEST_DATABASE_URL) {
  if (!server) {
    throw new Error(
      'FORDOER_TEST_DATABASE_URL is not set: give this package the "database" global setup in vitest.config.ts.',
    );
  }
  const name = `test_${randomBytes(8).toString('hex')}`;
  // template1 cannot be copied while anybody is connected to it; template0 never lets anybody in.
  await query(server, `create database ${name} template template0`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => query(server, `drop database if exists ${name} with (force)`) };
}

/**
 * @param {string} connectionString
 * @param {string} sql
 */
async function query(connectionString, sql) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
