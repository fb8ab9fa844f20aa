import type { Content } from '@fordoer/rules';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from './config/clock.ts';
import type { Config } from './config/config.ts';
import type { KeyEncryption } from './record/kek.ts';
import type { RecordKeyring } from './record/keyring.ts';
import type { LogService } from './record/log.service.ts';

/** Token of the validated configuration. */
export const CONFIG = Symbol('config');

/** What the application stands on. */
export interface Foundations {
  config: Config;
  clock: Clock;
  database: DataSource;
  /** The log's tree, read and grown as the sequencer's role. */
  logTree: LogService;
  kek: KeyEncryption;
  keys: RecordKeyring;
  content: Content;
  log: Logger;
}
