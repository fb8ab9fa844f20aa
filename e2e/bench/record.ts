import { createTestDatabase } from '../../tools/test-database.mjs';
import { median, round, spread } from './numbers.ts';
import { ask } from './programs.ts';

/** How much is written and how long the long log is. */
export type Thoroughness = 'quick' | 'usual' | 'full';

const WRITERS = 80;
const SIZES = {
  quick: { messages: 1_600, rounds: 2, long: 10_000, turns: 100 },
  usual: { messages: 4_000, rounds: 5, long: 100_000, turns: 300 },
  full: { messages: 4_000, rounds: 5, long: 1_000_000, turns: 1_000 },
};

export type RecordResult = Awaited<ReturnType<typeof recordBench>>;

interface Round {
  perSecond: number;
  waits: number[];
}
interface Measured {
  bytes: number;
  record: Round[];
  bare: Round[];
  chained: Round[];
  leaves: number[];
  drained: number;
  shortLog: number;
  short: number[];
  longLog: number;
  long: number[];
}
interface Verified {
  events: number;
  broken: number;
  seconds: number;
  hashesPerSecond: number;
  peakMb: number;
}

/** What the record costs, each figure beside a baseline of the same run, on a database of its own. */
export async function recordBench(server: string, how: Thoroughness) {
  const { url: short } = await createTestDatabase(server);
  const env = { DATABASE_URL: (await createTestDatabase(server)).url, SHORT_DATABASE_URL: short };
  const given = { writers: WRITERS, ...SIZES[how] };
  const written = await ask<Measured>(['backend/dist/bench/record.js'], given, env);
  const verified = await ask<Verified>(['backend/dist/bench/verify.js'], {}, env);
  const speed = (way: 'record' | 'bare' | 'chained') =>
    median(written[way].map(({ perSecond }) => perSecond));
  const waits = (way: 'record' | 'bare' | 'chained') => spread(written[way].flatMap((each) => each.waits));
  const against = (way: 'bare' | 'chained') =>
    median(
      written.record.map(({ perSecond }, at) => perSecond / (written[way][at]?.perSecond ?? Number.NaN)),
    );
  const [inShort, inLong] = [spread(written.short), spread(written.long)];
  const perSecond = verified.events / verified.seconds;
  return {
    unit: 'events per second; waits in µs',
    writers: WRITERS,
    bytes: written.bytes,
    committed: { perSecond: round(speed('record')), waits: waits('record') },
    bareInserts: { perSecond: round(speed('bare')), waits: waits('bare') },
    oneChain: { perSecond: round(speed('chained')), waits: waits('chained') },
    shareOfBare: { median: round(against('bare')), aim: 0.5 },
    timesOneChain: { median: round(against('chained')), aim: 4 },
    leaves: {
      perSecond: round(median(written.leaves)),
      alonePerSecond: round(written.longLog / written.drained),
    },
    turn: {
      unit: 'µs',
      short: { events: written.shortLog, ...inShort },
      long: { events: written.longLog, ...inLong },
      growth: { median: round(inLong.median / inShort.median), aim: 1.1 },
    },
    verify: {
      events: verified.events,
      broken: verified.broken,
      perSecond: round(perSecond),
      bareSha256PerSecond: round(verified.hashesPerSecond),
      shareOfBareSha256: round(perSecond / verified.hashesPerSecond),
      peakMb: verified.peakMb,
    },
  };
}
