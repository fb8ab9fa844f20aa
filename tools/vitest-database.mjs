import { startPostgres } from './postgres.mjs';

/**
 * Vitest's global setup for packages that need PostgreSQL: `npm test` has started one for all suites already; a
 * developer who runs `npx vitest` alone gets one here.
 */
export default async function setup() {
  if (process.env.FORDOER_TEST_DATABASE_URL) return undefined;
  const postgres = await startPostgres({ ephemeral: true });
  process.env.FORDOER_TEST_DATABASE_URL = postgres.url;
  return async () => {
    delete process.env.FORDOER_TEST_DATABASE_URL;
    await postgres.stop();
  };
}
