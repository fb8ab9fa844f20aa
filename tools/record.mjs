import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { explain } from './explain.mjs';
import { childEnv, inRoot } from './paths.mjs';
import { chooseAccount } from './postgres/account.mjs';
import { findBinaries } from './postgres/binaries.mjs';
import { ensureCluster } from './postgres/cluster.mjs';
import { findPostmaster } from './postgres/postmaster.mjs';
import { databaseUrl } from './postgres/sessions.mjs';
import { startPostgres } from './postgres.mjs';

// `verify`, `export`, `replay` or `rotate` of the record, or what it says of the assistant. Unless another place is named it is the record of `npm start`, running or not.

/** What needs the service's own code runs as built; what a stranger can check needs none of it. */
const OF_THE_SERVICE = ['replay', 'rotate', 'assistant-agreement'];

const [command = '', ...args] = process.argv.slice(2);

try {
  const named = args.some((each) => /^--(database|export|help)\b/.test(each)) || process.env.DATABASE_URL;
  const database = named ? undefined : await ownDatabase();
  if (OF_THE_SERVICE.includes(command)) await build();
  process.exitCode = await run(database ? { DATABASE_URL: database.url } : {});
  await database?.stop();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 2;
}

/** @returns {Promise<{ url: string, stop: () => Promise<void> } | undefined>} undefined when there is none yet */
async function ownDatabase() {
  const dataDir = resolve(process.env.FORDOER_DATA_DIR ?? inRoot('.data'), 'postgres');
  const account = await chooseAccount(await findBinaries(), dataDir);
  if (!existsSync(join(account.dataDir, 'cluster'))) return undefined;
  const { folder, password } = await ensureCluster(account, { durable: true, log: () => undefined });
  const running = await findPostmaster(folder);
  // Whoever runs it goes on; we only read.
  if (running) return { url: databaseUrl({ port: running.port, password }), stop: async () => undefined };
  return startPostgres({ dataDir });
}

/**
 * @param {Record<string, string>} env
 * @returns {Promise<number>}
 */
function run(env) {
  const program = OF_THE_SERVICE.includes(command)
    ? [inRoot('backend', 'dist', 'cli', `${command}.js`)]
    : ['--conditions=@fordoer/source', inRoot('transparency', 'src', 'cli', `${command}.ts`)];
  const child = spawn('node', [...program, ...args], { stdio: 'inherit', env: childEnv(env) });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 2));
  });
}
