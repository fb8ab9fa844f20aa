import { LOCALES, PERSONS } from '@fordoer/rules';
import { z } from 'zod';

/** One labelled message of the reader's evaluation set: a line of `language/<part>/*.jsonl`. */

const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);

/** What a message was written to try. */
export const MESSAGE_TAGS = [
  'negation',
  'misspelled',
  'relative',
  'several-complaints',
  'suicidal-or-violent',
  'harmless-idiom',
  'english',
] as const;

export const LabelledMessage = z.strictObject({
  id,
  text: z.string().trim().min(1),
  /** The language of the page it is written on. */
  locale: z.enum(LOCALES).default('da'),
  /** Who is ill; the writer where nothing else is said. */
  person: z.enum(PERSONS).default('self'),
  /** Years, months as a fraction; only when the message tells it. */
  age: z.number().min(0).max(120).optional(),
  /** What it is about, the most important first; empty where it is about no illness. */
  complaints: z.array(id).default([]),
  /** Each danger that is told as present now: the findings by which it may be read, any of which is right. */
  dangers: z.array(z.array(id).min(1)).default([]),
  /** Findings that are told as present and are no danger. */
  present: z.array(id).default([]),
  /** Findings that the writer denies in words. */
  denied: z.array(id).default([]),
  /** How long it has lasted, in days, when the message tells it; the larger end of a range. */
  days: z.number().min(0).optional(),
  tags: z.array(z.enum(MESSAGE_TAGS)).default([]),
});
export type LabelledMessage = z.infer<typeof LabelledMessage>;
