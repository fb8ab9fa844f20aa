import { createInterface } from 'node:readline';
import { LOCALES, URGENCIES } from '@fordoer/rules';
import { z } from 'zod';

/** What is judged by, as `triage-cases/src/stories.ts` writes it. */
const Set_ = z.object({
  kind: z.literal('set'),
  vignettes: z.int(),
  messages: z.int(),
  /** Everything there is, the sealed part too. */
  whole: z.boolean(),
});
const Vignette = z.object({
  kind: z.literal('vignette'),
  category: z.string(),
  tags: z.array(z.string()),
  expect: z.object({ urgency: z.enum(URGENCIES), upTo: z.enum(URGENCIES) }),
  /** A case of the engine. */
  case: z.looseObject({ id: z.string(), text: z.string(), locale: z.enum(LOCALES) }),
});
export type Vignette = z.infer<typeof Vignette>;
const Message = z.object({
  kind: z.literal('message'),
  id: z.string(),
  text: z.string(),
  locale: z.enum(LOCALES),
  dangers: z.array(z.array(z.string())),
  tags: z.array(z.string()),
});
export type Message = z.infer<typeof Message>;

export interface Stories {
  /** How many there are in all, and whether all are here. */
  set: z.infer<typeof Set_>;
  vignettes: Vignette[];
  messages: Message[];
}

/** @throws ZodError for a line that is none of these */
export async function readStories(input: NodeJS.ReadableStream): Promise<Stories> {
  const Line = z.discriminatedUnion('kind', [Set_, Vignette, Message]);
  const found: Stories = {
    set: { kind: 'set', vignettes: 0, messages: 0, whole: false },
    vignettes: [],
    messages: [],
  };
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const one = Line.parse(JSON.parse(line));
    if (one.kind === 'set') found.set = one;
    else if (one.kind === 'vignette') found.vignettes.push(one);
    else found.messages.push(one);
  }
  return found;
}
