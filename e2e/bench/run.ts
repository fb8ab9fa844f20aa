import { endAllNow } from '../../tools/children.mjs';
import { startPostgres } from '../../tools/postgres.mjs';
import { onEnd } from '../../tools/signals.mjs';
import { bench } from './bench.ts';
import { recordBench } from './record.ts';
import { recordTable, table } from './report.ts';

/**
 * `npm run -s bench -- --json`: every figure beside a baseline of the same run, so that ratios hold on any machine. The last line
 * is JSON; a table for people goes before it to stderr. `--quick` runs short rounds, `--full` a log of a million events; `--record`
 * measures the record alone. It measures and never judges.
 */

const stops: (() => Promise<void>)[] = [];
const keep = (stop: () => Promise<void>) => void stops.push(stop);
const given = (flag: string) => process.argv.includes(flag);
const how = given('--full') ? 'full' : given('--quick') ? 'quick' : 'usual';
onEnd(() => {
  endAllNow();
  process.exit(130);
});
try {
  if (given('--record')) {
    const postgres = await startPostgres({ ephemeral: true, durable: true });
    keep(postgres.stop);
    const record = await recordBench(postgres.url, how);
    process.stderr.write(recordTable(record));
    process.stdout.write(`${JSON.stringify({ record })}\n`);
  } else {
    const result = await bench(how, keep);
    process.stderr.write(table(result));
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
} finally {
  for (const stop of stops.reverse()) await stop();
}
process.exit();
