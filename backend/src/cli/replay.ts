import { parseArgs } from 'node:util';
import { replay } from '../conversation/replay.ts';
import { recorded } from './recorded.ts';

/**
 * `npm run -s record:replay`: computes every decision of a database again, from what is recorded and the content releases kept with
 * it, and takes every recorded answer of a language model again. One line for each difference; with `--json` the last line is
 * `{decisions, identical, different}`. Ends with 0 when all are identical, with 1 otherwise. Changes nothing.
 */
const { values: given } = parseArgs({
  options: { database: { type: 'string' }, json: { type: 'boolean', default: false } },
});

const total = {
  decisions: 0,
  identical: 0,
  different: 0,
  readings: 0,
  consultations: 0,
  conversations: 0,
  forgotten: 0,
};
try {
  const env = { ...process.env, ...(given.database ? { DATABASE_URL: given.database } : {}) };
  for await (const { content, conversationId, clinicId, events } of recorded(env, () => total.forgotten++)) {
    const found = await replay(content, { conversationId, clinicId }, events);
    total.conversations += 1;
    total.decisions += found.decisions;
    total.identical += found.identical;
    total.different += found.differences.length;
    total.readings += found.readings;
    total.consultations += found.consultations;
    for (const { seq, what, at } of found.differences)
      say(`Conversation ${conversationId}, event ${seq}: the ${what} is another now, first at ${at}.`);
  }
  const { decisions, identical, different } = total;
  say(
    `${identical} of ${decisions} decisions, ${total.readings} readings and ${total.consultations} answers of a language model in ${
      total.conversations + total.forgotten
    } conversations computed again: ${
      different === 0 ? 'all identical' : `${different} differences`
    }. ${total.forgotten} conversations are erased and cannot be replayed.`,
  );
  if (given.json) process.stdout.write(`${JSON.stringify({ decisions, identical, different })}\n`);
  process.exitCode = different === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

/** Findings are for people on stderr where a program reads the last line. */
function say(line: string): void {
  (given.json ? process.stderr : process.stdout).write(`${line}\n`);
}
