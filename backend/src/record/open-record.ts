import { NOTE_ED25519, signerOf } from '@fordoer/transparency';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from '../config/clock.ts';
import type { Config } from '../config/config.ts';
import { openDatabase, openLog } from '../database/database.ts';
import { expectKnown, type KeyEncryption, loadKeyEncryption } from './kek.ts';
import { RecordKeyring } from './keyring.ts';
import { LogService } from './log.service.ts';
import { purposeKey } from './purpose-key.ts';
import { parseWitnesses } from './witnesses.ts';

/** The opened record: the service's own connections, its keys, and the log's tree. */
export interface OpenRecord {
  database: DataSource;
  kek: KeyEncryption;
  keys: RecordKeyring;
  logTree: LogService;
  /** From which the database roles' passwords follow. */
  secret: Buffer;
  close: () => Promise<void>;
}

/**
 * Opens everything the record stands on: migrates, makes the roles, opens the keys.
 * @throws Error in one sentence when the database does not answer, a key is missing or wrong, or the log bears another name
 */
export async function openRecord(config: Config, clock: Clock, log: Logger): Promise<OpenRecord> {
  const { kek, secret } = loadKeyEncryption(config);
  const witnesses = parseWitnesses(config.witnesses);
  const database = await openDatabase(config, secret, (owner) => expectKnown(owner, kek));
  const tree = await openLog(config, secret);
  const close = async () => {
    await tree.destroy();
    await database.destroy();
  };
  try {
    const keys = new RecordKeyring(database, kek);
    const seed = await purposeKey(database, kek, 'log-signing');
    const signer = signerOf(config.logName, NOTE_ED25519, seed);
    const { checkpointSeconds } = config;
    const logTree = new LogService(tree, signer, keys, { checkpointSeconds, witnesses }, clock, log);
    await logTree.expectOwn();
    return { database, kek, keys, logTree, secret, close };
  } catch (error) {
    await close();
    throw error;
  }
}
