import { defineConfig } from 'vitest/config';

// Workspace packages resolve to their sources, so tests need no build. Only `e2e` runs what is built.
const conditions = ['@fordoer/source'];

/** `npm run test:full` gives tests their full size, and the hours that takes. */
const full = process.env.FORDOER_TEST_SIZE === 'full';
const HOUR = 3_600_000;

/** One vitest project per package; what differs between them is said here and nowhere else. */
function project(
  name: string,
  { seconds = 10, ...extra }: { seconds?: number; [option: string]: unknown } = {},
) {
  return {
    resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
    ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
    test: {
      name,
      root: `./${name}`,
      environment: 'node',
      include: ['**/*.test.{ts,tsx,mjs}'],
      exclude: ['**/node_modules/**', '**/dist/**'],
      testTimeout: full ? 4 * HOUR : seconds * 1000,
      hookTimeout: 120_000,
      ...extra,
    },
  };
}

const withDatabase = { globalSetup: [new URL('./tools/vitest-database.mjs', import.meta.url).pathname] };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('protocol'),
      project('rules', { seconds: 60 }),
      project('transparency', { ...withDatabase, seconds: 60 }),
      project('triage-cases', { seconds: 60 }),
      project('backend', { ...withDatabase, seconds: 20 }),
      project('widget'),
      project('console'),
      project('compliance', { seconds: 60 }),
      project('e2e', { ...withDatabase, seconds: 60, fileParallelism: false }),
      project('tools', { ...withDatabase, seconds: 120 }),
    ],
  },
});
