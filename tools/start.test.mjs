import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { inRoot } from './paths.mjs';
import { freePort, portIsFree } from './ports.mjs';
import { isAlive } from './processes.mjs';

/** @type {(() => unknown)[]} */
const cleanUp = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

/** @param {Record<string, string>} env */
async function npmStart(env) {
  const dataDir = await mkdtemp(join(tmpdir(), 'fordoer-start-'));
  cleanUp.push(() => rm(dataDir, { recursive: true, force: true }));
  const child = spawn('npm', ['start'], {
    cwd: inRoot(),
    env: { ...process.env, FORDOER_DATA_DIR: dataDir, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  cleanUp.push(() => child.kill('SIGTERM'));
  const run = { child, dataDir, output: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (run.output += text));
  return run;
}

describe('npm start', () => {
  // Until there is a backend to start.
  it.skipIf(!existsSync(inRoot('backend', 'src', 'main.ts')))(
    'serves every address it prints, and SIGTERM stops all of it',
    async () => {
      const port = await freePort();
      const run = await npmStart({ PORT: String(port) });
      await expect.poll(() => run.output, { timeout: 100_000 }).toContain('Ctrl-C stops it.');
      const addresses = run.output.match(/http:\/\/\S+/g) ?? [];
      expect(addresses.map((each) => new URL(each).pathname)).toEqual([
        '/demo',
        '/chat',
        '/console',
        '/api/docs',
      ]);
      for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);

      const pidFile = await readFile(join(run.dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
      run.child.kill('SIGTERM');
      expect(await once(run.child, 'exit')).toEqual([0, null]);
      expect(await portIsFree(port)).toBe(true);
      expect(isAlive(Number(pidFile.split('\n')[0]))).toBe(false);
    },
  );

  it('says when its port is taken, and how to choose another', async () => {
    const port = await freePort();
    const server = createServer().listen(port);
    cleanUp.push(() => server.close());
    const run = await npmStart({ PORT: String(port) });
    expect(await once(run.child, 'exit')).toEqual([1, null]);
    expect(run.output).toContain(`Port ${port} is taken by another program`);
    expect(run.output).toContain('PORT=3001 npm start');
  });

  it('says what is wrong with a PORT that is none', async () => {
    const run = await npmStart({ PORT: 'http' });
    expect(await once(run.child, 'exit')).toEqual([1, null]);
    expect(run.output).toContain('PORT is "http"');
  });
});
