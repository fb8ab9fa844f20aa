import type { Content } from '@fordoer/rules';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from './config/clock.ts';
import type { Config } from './config/config.ts';
import type { KeyEncryption } from './record/kek.ts';

/** Token of the validated configuration. */
export const CONFIG = Symbol('config');

/** What the application stands on. */
export interface Foundations {
  config: Config;
  clock: Clock;
  database: DataSource;
  kek: KeyEncryption;
  content: Content;
  log: Logger;
}
