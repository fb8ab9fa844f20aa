import { endAllNow } from '../../tools/children.mjs';
import { onEnd } from '../../tools/signals.mjs';
import { bench } from './bench.ts';
import { table } from './report.ts';

/**
 * `npm run -s bench -- --json`: every figure beside a baseline of the same run, so that ratios hold on any machine. The last line
 * is JSON; a table for people goes before it to stderr. `--quick` runs short rounds. It measures and never judges.
 */

const stops: (() => Promise<void>)[] = [];
onEnd(() => {
  endAllNow();
  process.exit(130);
});
try {
  const result = await bench(process.argv.includes('--quick'), (stop) => void stops.push(stop));
  process.stderr.write(table(result));
  process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
  for (const stop of stops.reverse()) await stop();
}
process.exit();
