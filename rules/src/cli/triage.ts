import { createInterface } from 'node:readline';
import { readContent } from '../files.ts';
import { type TriageCase, triage } from '../triage.ts';

/** `npm run -s triage -- --json`: JSON lines in, JSON lines out; the pure engine, no server (docs/commands.md). */
const content = readContent();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  let given: TriageCase;
  try {
    given = JSON.parse(line) as TriageCase;
    if (typeof given !== 'object' || given === null || typeof given.text !== 'string')
      throw new Error('each line needs an id and a text');
  } catch (error) {
    process.stdout.write(
      `${JSON.stringify({ error: `this line is not a case: ${(error as Error).message}` })}\n`,
    );
    process.exitCode = 1;
    continue;
  }
  process.stdout.write(`${JSON.stringify(await triage(content, given))}\n`);
}
