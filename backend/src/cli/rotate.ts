import { DataSource } from 'typeorm';
import { loadConfig } from '../config/config.ts';
import { loadKeyEncryption } from '../record/kek.ts';
import { rotate } from '../record/rotate.ts';

/**
 * `npm run -s record:rotate`: wraps every key of the record anew with the first of the configured key-encryption keys, beside the
 * running service. Ended half-way it is simply begun again. `docs/backup.md` says when, and how a new key is made.
 */
try {
  const config = loadConfig(process.env);
  const { kek } = loadKeyEncryption(config);
  const owner = new DataSource({ type: 'postgres', url: config.databaseUrl, extra: { max: 1 } });
  await owner.initialize().catch(({ code, name }) => {
    throw new Error(`The database server in DATABASE_URL does not answer (${code ?? name}).`);
  });
  try {
    const count = await rotate(owner, kek);
    process.stdout.write(
      `${count} ${count === 1 ? 'key was' : 'keys were'} wrapped anew; all are wrapped with ${kek.current} now.\n`,
    );
  } finally {
    await owner.destroy();
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
