import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { LabelledMessage } from './message.ts';

const HOME = fileURLToPath(new URL('../../language', import.meta.url));

/**
 * `taught` is learned from (`npm run -s learn`), its complaints and dangers alone being labelled; `first` is for tuning and may be
 * read; `sealed` is opened by the report alone, which prints numbers.
 */
export const PARTS = ['taught', 'first', 'sealed'] as const;
export type Part = (typeof PARTS)[number];

/** @returns the messages of a part in file order, and what is wrong with its files, without a word of any message */
export function readMessages(
  part: Part,
  home: string = HOME,
): { messages: LabelledMessage[]; problems: string[] } {
  const problems: string[] = [];
  const messages: LabelledMessage[] = [];
  const seen = new Set<string>();
  const folder = join(home, part);
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()) {
    for (const [at, line] of readFileSync(join(folder, name), 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue;
      const where = `${part}/${name}:${at + 1}`;
      const parsed = LabelledMessage.safeParse(asJson(line));
      if (!parsed.success) {
        problems.push(
          `${where}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
        );
        continue;
      }
      if (seen.has(parsed.data.id)) problems.push(`${where}: ${parsed.data.id} is there twice`);
      seen.add(parsed.data.id);
      messages.push(parsed.data);
    }
  }
  return { messages, problems };
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const Opening = z.strictObject({
  at: z.iso.datetime(),
  content: z.string(),
  n: z.int(),
  figures: z.record(z.string(), z.string()),
});
const OPENINGS = 'openings.yaml';

/** Every time the sealed part was measured, with its figures then. */
export function readOpenings(home: string = HOME): z.infer<typeof Opening>[] {
  return z.array(Opening).parse(parse(readFileSync(join(home, OPENINGS), 'utf8')) ?? []);
}

/** Adds one opening: a line that is never changed later. */
export function addOpening(opening: z.infer<typeof Opening>, home: string = HOME): void {
  appendFileSync(join(home, OPENINGS), `- ${JSON.stringify(opening)}\n`);
}
