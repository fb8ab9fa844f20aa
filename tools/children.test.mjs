import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from './children.mjs';
import { inRoot } from './paths.mjs';
import { goneWithin, isAlive } from './processes.mjs';

/** @param {string} script @param {Parameters<typeof run>[2]} [options] */
const node = (script, options) => run('node', ['-e', script], options);

it('tells how a command ended and what it said', async () => {
  const ended = await node("console.log('out'); console.error('err'); process.exit(3)");
  expect(ended).toMatchObject({ code: 3, timedOut: false });
  expect(ended.output.split('\n').sort()).toEqual(['', 'err', 'out']);
});

it('tells of a command that is not there', async () => {
  const ended = await run('no-such-command', []);
  expect(ended.code).toBe(127);
  expect(ended.output).toContain('no-such-command could not be started');
});

const GRANDCHILD = `const child = require('node:child_process').spawn('sleep', ['60'], { stdio: 'inherit' });
  console.log(child.pid);`;

it('ends a command that takes too long, and what that has started', async () => {
  const ended = await node(`${GRANDCHILD} setTimeout(() => {}, 60000)`, { limit: 500 });
  expect(ended.timedOut).toBe(true);
  expect(await goneWithin(Number(ended.output), 2_000)).toBe(true);
});

it('leaves nothing running that a command has left behind', async () => {
  const ended = await node(`${GRANDCHILD} child.unref(); process.exit()`);
  expect(ended.code).toBe(0);
  expect(await goneWithin(Number(ended.output), 2_000)).toBe(true);
});

it('a leash ends processes and removes folders when its holder is killed, and not when it lets go', async () => {
  const leash = inRoot('tools', 'leash.mjs');
  for (const letsGo of [false, true]) {
    const folder = await mkdtemp(join(tmpdir(), 'fordoer-leash-'));
    const held = spawn('sleep', ['60'], { stdio: 'ignore' });
    const script = `import { leash } from ${JSON.stringify(leash)};
      const release = leash({ pids: [${held.pid}], folders: [${JSON.stringify(folder)}] });
      if (${letsGo}) release(); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn('node', ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    holder.kill('SIGKILL');
    expect(await goneWithin(held.pid ?? 0, letsGo ? 1_000 : 5_000)).toBe(!letsGo);
    if (letsGo) {
      expect(isAlive(held.pid ?? 0)).toBe(true);
      held.kill();
    }
    await expect
      .poll(() =>
        access(folder).then(
          () => true,
          () => false,
        ),
      )
      .toBe(letsGo);
    await rm(folder, { recursive: true, force: true });
  }
});
