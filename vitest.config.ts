import { defineConfig } from 'vitest/config';

// Workspace packages resolve to their sources, so tests need no build. Only `e2e` runs what is built.
const conditions = ['@fordoer/source'];

/** One vitest project per package; what differs between them is said here and nowhere else. */
function project(name: string, extra: object = {}) {
  return {
    resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
    ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
    test: {
      name,
      root: `./${name}`,
      environment: 'node',
      include: ['**/*.test.{ts,tsx,mjs}'],
      exclude: ['**/node_modules/**', '**/dist/**'],
      testTimeout: 10_000,
      hookTimeout: 30_000,
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
      project('rules'),
      project('triage-cases'),
      project('backend', { ...withDatabase, testTimeout: 20_000 }),
      project('widget'),
      project('console'),
      project('compliance'),
      project('e2e', { ...withDatabase, testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false }),
      project('tools', { ...withDatabase, testTimeout: 60_000, hookTimeout: 120_000 }),
    ],
  },
});
