import { parseArgs } from 'node:util';
import { agreementOf, type Judged, judgedBy } from '../conversation/agreement.ts';
import { recorded } from './recorded.ts';

/**
 * `npm run -s assistant:agreement`: how the rules, the assistant and clinicians found the conversations of a database, by its record.
 * With `--json` the last line is the figures. Prints numbers and no conversation. Changes nothing.
 */
const { values: given } = parseArgs({
  options: { database: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const env = { ...process.env, ...(given.database ? { DATABASE_URL: given.database } : {}) };
  const all: Judged[] = [];
  for await (const { content, conversationId, clinicId, events } of recorded(env))
    all.push(await judgedBy(content, { conversationId, clinicId }, events));
  const figures = {
    conversations: all.length,
    rulesToAssistant: agreementOf(all, 'rules', 'assistant'),
    rulesToClinician: agreementOf(all, 'rules', 'clinician'),
    assistantToClinician: agreementOf(all, 'assistant', 'clinician'),
  };
  const words = {
    rulesToAssistant: 'the assistant beside the rules',
    rulesToClinician: 'clinicians beside the rules',
    assistantToClinician: 'clinicians beside the assistant',
  } as const;
  for (const key of Object.keys(words) as (keyof typeof words)[]) {
    const { n, same, higher, lower } = figures[key];
    say(`${words[key]}: ${n} conversations, the same ${same}, more urgent ${higher}, less urgent ${lower}`);
  }
  if (given.json) say(JSON.stringify(figures));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
