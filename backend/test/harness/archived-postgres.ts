import { appendFile, chown, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { run } from '../../../tools/children.mjs';
import { chooseAccount } from '../../../tools/postgres/account.mjs';
import { findBinaries } from '../../../tools/postgres/binaries.mjs';
import { type Running, startPostgres } from '../../../tools/postgres.mjs';

/** A session of whoever runs the server, in the owner's database. */
export async function superuser(url: string): Promise<pg.Client> {
  const address = new URL(url);
  address.username = 'postgres';
  const client = new pg.Client({ connectionString: address.href });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** A PostgreSQL that archives its WAL, with its base backup and its restores, all in one folder. */
export class ArchivedPostgres {
  /** What is to be removed in the end, wherever the server's account wanted it. */
  private readonly places: string[] = [];

  private constructor(
    private readonly folder: string,
    private readonly archive: string,
    private readonly cluster: string,
    readonly running: Running,
  ) {}

  static async start(folder: string): Promise<ArchivedPostgres> {
    const dataDir = join(folder, 'source');
    const first = await startPostgres({ dataDir });
    const client = await superuser(first.url);
    const { rows } = await client.query('show data_directory');
    const cluster: string = rows[0].data_directory;
    const archive = join(dirname(cluster), 'archive');
    await mkdir(archive, { mode: 0o700 });
    await asOwnerOf(cluster, archive);
    await client.query('alter system set archive_mode = on');
    await client.query(`alter system set archive_command = 'test ! -f ${archive}/%f && cp %p ${archive}/%f'`);
    await client.end();
    await first.stop();
    return new ArchivedPostgres(folder, archive, cluster, await startPostgres({ dataDir }));
  }

  get url(): string {
    return this.running.url;
  }

  /** A base backup as PostgreSQL's manual has it: `pg_backup_start`, a copy of the files, `pg_backup_stop`. */
  async baseBackup(): Promise<string> {
    const backup = join(dirname(this.cluster), 'base');
    const client = await superuser(this.url);
    await client.query("select pg_backup_start('base', true)");
    // Files that come and go meanwhile are what WAL is for.
    await run('cp', ['-a', this.cluster, backup], { limit: 120_000 });
    const { rows } = await client.query('select labelfile from pg_backup_stop(true)');
    await client.end();
    await writeFile(join(backup, 'backup_label'), rows[0].labelfile);
    for (const file of await readdir(join(backup, 'pg_wal')))
      await rm(join(backup, 'pg_wal', file), { recursive: true });
    for (const file of ['postmaster.pid', 'postmaster.opts']) await rm(join(backup, file), { force: true });
    return backup;
  }

  /** What has been written until now is in the archive. */
  async archived(): Promise<void> {
    const client = await superuser(this.url);
    const { rows } = await client.query('select pg_walfile_name(pg_current_wal_insert_lsn()) as file');
    await client.query('select pg_switch_wal()');
    await client.end();
    const file = join(this.archive, rows[0].file);
    while (!(await stat(file).catch(() => undefined))) await sleep(50);
  }

  /** Restores a base backup and the archive into a server of its own. @param until a moment; else to the end of the archive */
  async restore(backup: string, name: string, until?: string): Promise<Running> {
    const dataDir = join(this.folder, name);
    await mkdir(dataDir, { recursive: true });
    const account = await chooseAccount(await findBinaries(), dataDir);
    await mkdir(account.dataDir, { recursive: true });
    this.places.push(account.dataDir);
    const cluster = join(account.dataDir, 'cluster');
    await run('cp', ['-a', backup, cluster], { limit: 120_000 });
    await run('cp', ['-a', join(dirname(this.cluster), 'password'), account.dataDir], { limit: 10_000 });
    const settings = [
      "archive_mode = 'off'",
      `restore_command = 'cp ${this.archive}/%f %p'`,
      ...(until ? [`recovery_target_time = '${until}'`, "recovery_target_action = 'promote'"] : []),
    ];
    await appendFile(join(cluster, 'postgresql.auto.conf'), `${settings.join('\n')}\n`);
    await writeFile(join(cluster, 'recovery.signal'), '');
    for (const file of ['backup_label', 'recovery.signal']) await asOwnerOf(cluster, join(cluster, file));
    const running = await startPostgres({ dataDir });
    const client = await superuser(running.url);
    while ((await client.query('select pg_is_in_recovery() as still')).rows[0].still) await sleep(50);
    await client.end();
    return running;
  }

  async stop(): Promise<void> {
    await this.running.stop();
    for (const each of [dirname(this.cluster), ...this.places])
      await rm(each, { recursive: true, force: true });
  }
}

/** Where the server runs as another user than we are. */
async function asOwnerOf(known: string, file: string): Promise<void> {
  const { uid, gid } = await stat(known);
  await chown(file, uid, gid);
}
