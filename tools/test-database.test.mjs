import pg from 'pg';
import { afterEach, expect, it } from 'vitest';
import { createTestDatabase } from './test-database.mjs';

/** @type {{ drop: () => Promise<void> }[]} */
const made = [];
afterEach(() => Promise.all(made.splice(0).map((database) => database.drop())));

async function database() {
  const created = await createTestDatabase();
  made.push(created);
  return created;
}

/** @param {string} url */
async function connected(url) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

it('gives each test file a database of its own, several at once', async () => {
  const databases = await Promise.all([database(), database(), database()]);
  for (const { url } of databases) {
    const client = await connected(url);
    await client.query('create table mine (id int)');
    await client.query('create extension btree_gist');
    await client.end();
  }
  expect(new Set(databases.map(({ url }) => url)).size).toBe(3);
});

it('drops it although sessions of a role it made are still open', async () => {
  const { url, drop } = await createTestDatabase();
  const owner = await connected(url);
  const role = `runtime_${process.pid}_${Date.now()}`;
  await owner.query(`create role ${role} login password 'x'`);
  const asRole = new URL(url);
  Object.assign(asRole, { username: role, password: 'x' });
  await connected(asRole.href);
  await drop();
  await expect(connected(url)).rejects.toThrow('does not exist');
});
