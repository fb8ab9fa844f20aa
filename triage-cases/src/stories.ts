import { parseArgs } from 'node:util';
import { readContent } from '@fordoer/rules/files';
import { readVignettes } from './files.ts';
import { addOpening, readMessages } from './language/files.ts';
import { asCase } from './play.ts';

/**
 * Every vignette and every labelled message as JSON lines, for whoever reads along with the rules: `npm run -s assistant:eval` pipes them
 * into the evaluation of a language model. The first line says how many there are in all and which are left out.
 * `--every 10`: a sample. `--sealed`: with the sealed part too, whose messages are written to the pipe and nowhere else; an opening.
 */
const { values: given } = parseArgs({
  options: { every: { type: 'string', default: '1' }, sealed: { type: 'boolean', default: false } },
});
const every = Math.max(1, Number(given.every) || 1);
const say = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

const { vignettes } = readVignettes();
const parts = [readMessages('first').messages, given.sealed ? readMessages('sealed').messages : []];
const messages = parts.flat();
const some = <T>(all: readonly T[]): T[] => all.filter((_, at) => at % every === 0);
say({
  kind: 'set',
  vignettes: vignettes.length,
  messages: messages.length,
  whole: every === 1 && given.sealed,
});
for (const vignette of some(vignettes)) {
  const { complaint, expect, tags } = vignette;
  const { urgency, upTo = urgency } = expect;
  say({
    kind: 'vignette',
    category: complaint ?? 'any',
    tags,
    expect: { urgency, upTo },
    case: asCase(vignette),
  });
}
for (const { id, text, locale, dangers, tags } of some(messages))
  say({ kind: 'message', id, text, locale, dangers, tags });
if (given.sealed)
  addOpening({
    at: new Date().toISOString(),
    content: readContent().hash.slice(0, 12),
    n: parts[1]?.length ?? 0,
    figures: { assistant: 'read by a language model; its figures stand with the evaluation' },
  });
