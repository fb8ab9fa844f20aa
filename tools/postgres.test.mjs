import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { goneWithin, isAlive } from './processes.mjs';

const launcher = fileURLToPath(new URL('./postgres.mjs', import.meta.url));
const isRoot = process.getuid?.() === 0;

/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

/** @param {Parameters<typeof startPostgres>[0]} options */
async function started(options) {
  const postgres = await startPostgres(options);
  cleanUp.push(postgres.stop);
  return postgres;
}

async function dataFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'fordoer-test-'));
  cleanUp.push(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'data');
}

/**
 * @param {string} url
 * @param {string} sql
 */
async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

/**
 * A Fordør in another process, which dies without a chance to clean up.
 * @param {string} options as source text
 */
async function startedByAnotherProcess(options) {
  const script = `import { startPostgres } from ${JSON.stringify(launcher)};
    const p = await startPostgres(${options}); console.log(JSON.stringify(p)); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanUp.push(async () => child.kill('SIGKILL'));
  const line = await new Promise((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(String(data)));
    child.once('exit', () => reject(new Error('the other process ended early')));
  });
  const running = JSON.parse(line);
  const killed = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { ...running, processId: child.pid, killed };
}

describe('the embedded PostgreSQL', () => {
  it('starts, keeps its data and its safe settings, and gives an owner who is no superuser', async () => {
    const dataDir = await dataFolder();
    const first = await started({ dataDir });
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await started({ dataDir });
    expect(second.adopted).toBe(false);
    expect((await query(second.url, 'select answer from kept')).rows).toEqual([{ answer: 42 }]);
    const { rows } = await query(
      second.url,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, rolsuper, rolcreaterole
         from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ fsync: 'on', commit: 'on', rolsuper: false, rolcreaterole: true }]);
  });

  it('takes over a server whose Fordør was killed, with all that was committed', async () => {
    const dataDir = await dataFolder();
    const other = await startedByAnotherProcess(JSON.stringify({ dataDir }));
    await query(other.url, 'create table kept as select 1 as id');
    await other.killed();
    expect(isAlive(other.pid)).toBe(true);

    const adopted = await started({ dataDir });
    expect(adopted).toMatchObject({ adopted: true, pid: other.pid, port: other.port });
    expect((await query(adopted.url, 'select id from kept')).rows).toEqual([{ id: 1 }]);
    await adopted.stop();
    expect(isAlive(other.pid)).toBe(false);
  });

  it('starts again when server and Fordør were both killed, even if the number now belongs to another process', async () => {
    const dataDir = await dataFolder();
    const other = await startedByAnotherProcess(JSON.stringify({ dataDir }));
    await query(other.url, 'create table kept as select 1 as id');
    process.kill(other.pid, 'SIGKILL');
    await other.killed();
    const pidFile = join(dataDir, 'cluster', 'postmaster.pid');
    await writeFile(pidFile, (await readFile(pidFile, 'utf8')).replace(/^\d+/, String(process.pid)));

    const again = await started({ dataDir });
    expect(again.adopted).toBe(false);
    expect((await query(again.url, 'select id from kept')).rows).toEqual([{ id: 1 }]);
  });

  it('refuses a folder that another running Fordør uses, and names its process', async () => {
    const dataDir = await dataFolder();
    const other = await startedByAnotherProcess(JSON.stringify({ dataDir }));
    await expect(startPostgres({ dataDir })).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      message: expect.stringContaining(`process ${other.processId}`),
    });
    expect(isAlive(other.pid)).toBe(true);
    await other.killed();
    await started({ dataDir });
  });

  it('tells when the server goes away by itself', async () => {
    const postgres = await started({ ephemeral: true });
    process.kill(postgres.pid, 'SIGKILL');
    await postgres.lost;
  });

  it.skipIf(!isRoot)('runs for root as the user nobody too, under a folder closed to others', async () => {
    const dataDir = await dataFolder();
    await mkdir(dataDir, { mode: 0o700 });
    await chmod(join(dataDir, '..'), 0o700);
    const postgres = await started({ dataDir, account: 'nobody', ephemeral: true });
    expect((await query(postgres.url, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
    expect((await stat(`/proc/${postgres.pid}`)).uid).toBe(65534);
  });
});

describe('an ephemeral PostgreSQL', () => {
  it('leaves nothing behind at its stop', async () => {
    const postgres = await started({ ephemeral: true });
    const { rows } = await query(postgres.url, 'show fsync');
    expect(rows).toEqual([{ fsync: 'off' }]);
    const durable = await started({ ephemeral: true, durable: true });
    expect((await query(durable.url, 'show fsync')).rows).toEqual([{ fsync: 'on' }]);
    await postgres.stop();
    expect(isAlive(postgres.pid)).toBe(false);
  });

  it('ends even when its Fordør is killed', async () => {
    const other = await startedByAnotherProcess('{ ephemeral: true }');
    await other.killed();
    expect(await goneWithin(other.pid, 10_000)).toBe(true);
  });
});

describe('what it says when it cannot start', () => {
  it('a broken data folder: which, why, and what to do', async () => {
    const dataDir = await dataFolder();
    await (await started({ dataDir })).stop();
    await rm(join(dataDir, 'cluster', 'global', 'pg_control'));
    const failure = await startPostgres({ dataDir }).catch((error) => error);
    expect(failure).toMatchObject({ name: 'PostgresError', code: 'DATA_FOLDER_BROKEN' });
    expect(failure.message).toContain(dataDir);
    expect(failure.message).toContain('pg_control');
    expect(failure.message).toContain('move it away');
    expect(failure.message).not.toContain('\n');
  });

  it('a folder of another PostgreSQL version', async () => {
    const dataDir = await dataFolder();
    await mkdir(join(dataDir, 'cluster'), { recursive: true });
    await writeFile(join(dataDir, 'cluster', 'PG_VERSION'), '15\n');
    await expect(startPostgres({ dataDir })).rejects.toThrow(/made by PostgreSQL 15 .* pg_dump/);
  });

  it('a folder that is something else', async () => {
    const dataDir = await dataFolder();
    await writeFile(dataDir, 'a file');
    await expect(startPostgres({ dataDir })).rejects.toMatchObject({ code: 'DATA_FOLDER_BROKEN' });
  });

  it('a port that is taken', async () => {
    const port = await freePort();
    const server = createServer().listen(port, '127.0.0.1');
    cleanUp.push(async () => server.close());
    await expect(startPostgres({ ephemeral: true, port })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(`Port ${port} is taken`),
    });
  });
});
