import { NOTE_ED25519, signerOf } from '@fordoer/transparency';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type * as Booking from '../../src/booking/booking.service.ts';
import type * as Roles from '../../src/database/roles.ts';
import type * as Kek from '../../src/record/kek.ts';
import type * as Keyring from '../../src/record/keyring.ts';
import type * as Records from '../../src/record/record.service.ts';
import type * as Sequencing from '../../src/record/sequencer.ts';
import { type Deed, perform } from './deeds.ts';

/**
 * A process of its own that does one deed to the record with the built service, and is killed by SIGKILL at its n-th statement. It is
 * told what as JSON in its first argument, and ends with 0 when there were fewer statements than that.
 */

/** `before`: the statement is never sent. `under-way`: it is sent, and nobody is there for its answer. */
export interface Killing {
  databaseUrl: string;
  recordKey: string;
  logSeed: string;
  deed: Deed;
  at: number;
  how: 'before' | 'under-way';
}

const given: Killing = JSON.parse(process.argv[2] ?? '');
const built = <T>(file: string): Promise<T> => import(new URL(`../../dist/${file}.js`, import.meta.url).href);
const { runtimeRole, sequencerRole, asRole } = await built<typeof Roles>('database/roles');
const { loadKeyEncryption } = await built<typeof Kek>('record/kek');
const { RecordKeyring } = await built<typeof Keyring>('record/keyring');
const { RecordService } = await built<typeof Records>('record/record.service');
const { Sequencer } = await built<typeof Sequencing>('record/sequencer');

const { kek, secret } = loadKeyEncryption({ recordKey: given.recordKey, keyFile: '' });
const connect = (role: Roles.RuntimeRole) =>
  new DataSource({ type: 'postgres', url: asRole(given.databaseUrl, role) }).initialize();
const database = await connect(runtimeRole(given.databaseUrl, secret));
const tree = await connect(sequencerRole(given.databaseUrl, secret));
const keys = new RecordKeyring(database, kek);
const record = new RecordService(database, keys);
const signer = signerOf('fordoer.test/log', NOTE_ED25519, Buffer.from(given.logSeed, 'base64'));

const kill = () => process.kill(process.pid, 'SIGKILL');
const { query } = pg.Client.prototype;
let statements = 0;
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  const last = ++statements === given.at;
  if (last && given.how === 'before') kill();
  const sent = Reflect.apply(query, this, args);
  if (last) setImmediate(kill);
  return sent;
} as typeof query;

await perform(
  {
    record,
    keys,
    sequencer: new Sequencer(tree, signer, keys),
    booking: async () =>
      new (await built<typeof Booking>('booking/booking.service')).BookingService(record, keys),
  },
  given.deed,
);
process.exit();
