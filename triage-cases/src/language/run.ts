import { createInterface } from 'node:readline';
import { LOCALES, rankedComplaints } from '@fordoer/rules';
import { readContent } from '@fordoer/rules/files';
import { z } from 'zod';
import { addOpening, type Part, readMessages, readOpenings } from './files.ts';
import { judgeMessage, type Point } from './measure.ts';
import { knownAtEnd, readMessage } from './read.ts';
import { calibration, table, timesOf } from './report.ts';

/**
 * `npm run -s understand -- --json`: JSON lines `{id, text, locale?}` in, what the reader made of each out.
 * `--report`: measures the sealed part of the evaluation set and notes the opening; prints numbers and never a message.
 * `--report --first`: the part for tuning, with `--failures` also what went wrong.
 */
const options = new Set(process.argv.slice(2));
const say = (line: string) => process.stdout.write(`${line}\n`);
const content = readContent();

if (options.has('--report')) await report(options.has('--first') ? 'first' : 'sealed');
else await understandLines();

async function report(part: Part): Promise<void> {
  const { messages, problems } = readMessages(part);
  for (const problem of problems) say(`broken: ${problem}`);
  const points: { message: string; tags: readonly string[]; points: Point[] }[] = [];
  const took: number[] = [];
  for (const message of messages) {
    const begin = performance.now();
    const read = await readMessage(content, message.text, message.locale);
    took.push(performance.now() - begin);
    const judged = judgeMessage(content, message, {
      ...read,
      knownAtEnd: await knownAtEnd(content, message),
    });
    points.push({ message: message.id, tags: message.tags, points: judged });
    if (part === 'first' && options.has('--failures'))
      for (const { measure, hit, what } of judged)
        if (hit === (measure === 'alarms')) say(`${message.id} ${measure}: ${what} | ${message.text}`);
  }
  const printed = table(points);
  say(printed.text);
  say(timesOf(took, calibration()));
  if (part === 'sealed') {
    addOpening({
      at: new Date().toISOString(),
      content: content.hash.slice(0, 12),
      n: messages.length,
      figures: printed.figures,
    });
    say(`openings of the sealed part: ${readOpenings().length}`);
  }
  if (problems.length > 0) process.exitCode = 1;
}

async function understandLines(): Promise<void> {
  const Given = z.object({
    id: z.string().optional(),
    text: z.string(),
    locale: z.enum(LOCALES).default('da'),
  });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const given = Given.safeParse(parsed(line));
    if (!given.success) {
      say(JSON.stringify({ error: 'each line needs an id and a text' }));
      process.exitCode = 1;
      continue;
    }
    const { id, text, locale } = given.data;
    const { understanding, turn } = await readMessage(content, text, locale);
    const { findings, person = 'self', age, sex, language } = understanding;
    say(
      JSON.stringify({
        id,
        complaints: rankedComplaints(content, turn.state),
        findings: findings.map(({ id: finding, state, value, unit, span, quote, rule, certain }) => ({
          id: finding,
          state: certain ? state : 'unknown',
          ...(value === undefined ? {} : { value, unit }),
          span: [span.from, span.to],
          quote,
          rule,
        })),
        person,
        ...(age === undefined ? {} : { age }),
        ...(sex === undefined ? {} : { sex }),
        language,
      }),
    );
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
