import { expect, it } from 'vitest';
import { covers } from './loader/aside.ts';

it('[UX-09] the loader can be imported where there is no page', async () => {
  expect('document' in globalThis).toBe(false);
  await expect(import('./loader/loader.ts')).resolves.toBeDefined();
  await expect(import('./embed.ts')).resolves.toMatchObject({
    mount: expect.any(Function),
    unmount: expect.any(Function),
  });
});

it('[UX-16] a control counts as covered only when none of it is seen', () => {
  const launcher = { left: 100, right: 300, top: 100, bottom: 150 };
  expect(covers(launcher, { left: 120, right: 200, top: 110, bottom: 140 })).toBe(true);
  expect(covers(launcher, { left: 90, right: 200, top: 110, bottom: 140 })).toBe(false);
  expect(covers(launcher, { left: 120, right: 200, top: 110, bottom: 160 })).toBe(false);
});
