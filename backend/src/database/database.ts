import { DataSource, type MixedList, type QueryRunner } from 'typeorm';
import { ClinicEntity } from '../clinic/clinic.entity.ts';
import type { Config } from '../config/config.ts';
import { ContentReleaseEntity } from '../conversation/content-release.entity.ts';
import { JobEntity } from '../handover/job.entity.ts';
import { StaffSessionEntity } from '../identity/staff-session.entity.ts';
import { TheLog1 } from './1-the-log.ts';
import { TheClinic2 } from './2-the-clinic.ts';
import { TheRecord3 } from './3-the-record.ts';
import { Access4 } from './4-access.ts';
import { TheAssistant5 } from './5-the-assistant.ts';
import { asRole, prepareRoles, runtimeRole, sequencerRole } from './roles.ts';

/** All migrations, oldest first. A new one is a file here and a line in this list. */
export const MIGRATIONS: MixedList<new () => object> = [
  TheLog1,
  TheClinic2,
  TheRecord3,
  Access4,
  TheAssistant5,
];

/** Rows that are read and written plainly. The log, bookings and the queue are statements of their own, for their locks. */
const ENTITIES = [ClinicEntity, ContentReleaseEntity, JobEntity, StaffSessionEntity];

/** Any number; the same in every process, so that they migrate one after another. */
const MIGRATION_LOCK = 7_061_525;

/**
 * Migrates as the owner, prepares the runtime role, and opens the service's connections as that role. The owner's connection
 * is closed before the service begins.
 * @param check what must hold before anything depends on the secret; it may refuse
 * @throws Error in one sentence when the server cannot be reached
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'databaseConnections'>,
  secret: Uint8Array,
  check: (owner: DataSource) => Promise<void> = async () => undefined,
): Promise<DataSource> {
  const owner = new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    migrations: MIGRATIONS as never,
    migrationsTransactionMode: 'each',
    extra: { max: 1 },
  });
  try {
    await owner.initialize();
  } catch (error) {
    throw new Error(
      `The database server in DATABASE_URL does not answer (${(error as NodeJS.ErrnoException).code ?? (error as Error).name}).`,
    );
  }
  try {
    await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await owner.runMigrations();
    await check(owner);
    await prepareRoles(owner, config.databaseUrl, secret);
    await owner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  } finally {
    await owner.destroy();
  }
  return openRuntime(config, secret);
}

/** The service's own connections, to a database that is prepared. */
export function openRuntime(
  { databaseUrl, databaseConnections }: Pick<Config, 'databaseUrl' | 'databaseConnections'>,
  secret: Uint8Array,
): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: asRole(databaseUrl, runtimeRole(databaseUrl, secret)),
    entities: ENTITIES,
    extra: { max: databaseConnections },
  }).initialize();
}

/** One connection that holds the log's lock, one to read proofs by. */
const SEQUENCER_CONNECTIONS = 2;

/** The connections of the sequencer, as a role of its own: it sees every clinic's sealed events and writes the tree only. */
export function openLog(
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
  secret: Uint8Array,
): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: asRole(databaseUrl, sequencerRole(databaseUrl, secret)),
    extra: { max: SEQUENCER_CONNECTIONS },
  }).initialize();
}

/** A transaction that sees these clinics and no others. */
export async function inClinics<T>(
  database: DataSource,
  clinics: readonly string[],
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = database.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query("select set_config('fordoer.clinics', $1, true)", [clinics.join(',')]);
    const result = await work(runner);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}
