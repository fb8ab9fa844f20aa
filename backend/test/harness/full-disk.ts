import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../../tools/postgres.mjs';

/**
 * A PostgreSQL of its own whose disk can be full for one table: the table's file leads to `/dev/full`, where the kernel refuses every
 * write for want of room. It needs no right that a plain user has not, and no volume of its own.
 */
export async function startFullable() {
  const postgres = await startPostgres({ ephemeral: true });

  /** As whoever runs the server, in the database of `url`. */
  const administer = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const { port, password, pathname } = new URL(url);
    const client = new pg.Client({
      ...{ host: '127.0.0.1', port: Number(port), password, database: pathname.slice(1) },
      user: 'postgres',
    });
    await client.connect();
    try {
      await client.query("set session_replication_role = 'replica'");
      return await work(client);
    } finally {
      await client.end();
    }
  };
  /** A new, empty file: nobody holds the old one open. */
  const anew = async (client: pg.Client, table: string): Promise<string> => {
    const { rows } = await client.query(`select exists (select from ${table}) as some`);
    if (rows[0].some) throw new Error(`${table} is not empty`);
    await client.query(`truncate ${table}`);
    const found = await client.query(
      "select current_setting('data_directory') as folder, pg_relation_filepath($1) as file",
      [table],
    );
    return join(found.rows[0].folder, found.rows[0].file);
  };

  return {
    url: postgres.url,
    /**
     * From now on there is no room for rows of this table, which must be empty.
     * @returns makes room again
     */
    fill: (url: string, table: string) =>
      administer(url, async (client) => {
        const file = await anew(client, table);
        await rm(file);
        await symlink('/dev/full', file);
        return () => administer(url, async (again) => void (await anew(again, table)));
      }),
    stop: postgres.stop,
  };
}
