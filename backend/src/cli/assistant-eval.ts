import { parseArgs } from 'node:util';
import { readContent } from '@fordoer/rules/files';
import { AssistantService } from '../assistant/assistant.service.ts';
import { PROMPTS } from '../assistant/prompts/approved.ts';
import { loadConfig } from '../config/config.ts';
import { Evaluation, type JudgedMessage, type JudgedVignette } from './eval/evaluate.ts';
import { readStories } from './eval/stories.ts';
import { byCategory, figuresOf, objections } from './eval/table.ts';
import { calm } from './stand-in/calm.ts';
import { ModelServer } from './stand-in/model-server.ts';
import { tokensOf } from './stand-in/tokens.ts';

/**
 * `npm run -s assistant:eval`: what a configured model adds to the rules, over the cases and the messages. Reads them from stdin. With
 * `--json` the last line is the figures. `--stand-in`: the model of tests in place of a configured one, for what calls cost.
 */
const { values: given } = parseArgs({
  options: { json: { type: 'boolean', default: false }, 'stand-in': { type: 'boolean', default: false } },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const standIn = given['stand-in'] ? await ModelServer.start(calm, { count: tokensOf }) : undefined;
const { assistant: settings } = loadConfig({
  DATABASE_URL: 'postgres://not-used',
  ...process.env,
  ...standIn?.environment,
});
if (!settings) {
  process.stderr.write('No model is configured. docs/assistant.md says how to connect one.\n');
  process.exit(2);
}

const content = readContent();
const stories = await readStories(process.stdin);
const evaluation = new Evaluation(new AssistantService(settings), content);
const vignettes = await atOnce(stories.vignettes, (one) => evaluation.vignette(one));
const messages = await atOnce(stories.messages, (one) => evaluation.message(one));
await standIn?.stop();

const figures = figuresOf(vignettes, messages);
const against = objections(figures, stories.set.whole && !standIn);
const head = {
  model: settings.model,
  operator: settings.operator,
  at: new Date().toISOString(),
  content: { version: content.version, hash: content.hash },
  prompts: Object.fromEntries(PROMPTS.map(({ id, hash }) => [id, hash])),
};
print(vignettes, messages);
if (given.json) say(JSON.stringify({ ...head, green: against.length === 0, against, ...figures }));

/** As many at a time as the endpoint may be asked. */
async function atOnce<A, B>(all: readonly A[], work: (one: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < all.length; at = next++) done[at] = await work(all[at] as A);
  };
  await Promise.all(Array.from({ length: settings?.concurrent ?? 1 }, worker));
  return done;
}

function print(vignetteList: readonly JudgedVignette[], messageList: readonly JudgedMessage[]): void {
  const { vignettes: v, messages: m, calls: c } = figures;
  say(`${head.model}, run by ${head.operator}, ${head.at}, content ${content.version}`);
  say(
    `stories: ${v.n} of ${stories.set.vignettes}; raised ${v.raised}, of these rightly ${v.rightly} and too high ${v.falseAlarms}; lowered ${v.lowered}; a person wished for in ${v.personWished}`,
  );
  say(`under-triaged: ${v.underAlone} by the rules alone, ${v.underAssisted} with it`);
  say(
    `messages: ${m.n} of ${stories.set.messages}; dangers read or asked about ${m.dangers.alone} → ${m.dangers.assisted} of ${m.dangers.told}; false alarms of its own ${m.falseAlarms} of ${m.withoutDanger}`,
  );
  say(
    `calls: ${c.n}, answered ${c.answered}, ${c.perTurn} a turn; failures ${JSON.stringify(c.failures)}; dropped ${JSON.stringify(c.dropped)}`,
  );
  say(
    `cost: ${c.tokensMedian} tokens a conversation at the median, ${c.tokensTotal} in all; estimated ${c.wattHoursPerConversation} Wh a conversation, ${c.wattHoursTotal} in all`,
  );
  for (const line of byCategory(vignetteList, messageList)) say(line);
  say(against.length === 0 ? 'green' : `not green: ${against.join('; ')}`);
}
