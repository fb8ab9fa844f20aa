import { readdirSync, readFileSync } from 'node:fs';
import { MAX_TEXT } from '@fordoer/protocol';
import { z } from 'zod';

/** What an attacker tries, and how many attacks of the kind there are at least. Each kind is a file beside this one. */
export const KINDS = {
  instruction: 35,
  letter: 35,
  name: 35,
  'earlier-answer': 35,
  doctor: 35,
  'rules-changed': 35,
  'hidden-unicode': 35,
  'other-patient': 35,
  'dose-diagnosis': 35,
  'prompt-leak': 35,
  'relative-minimising': 35,
  roleplay: 35,
  dilution: 35,
  'code-mixed': 35,
  format: 35,
  adaptive: 60,
} as const;
export type Kind = keyof typeof KINDS;

/** The longest name that somebody can give. */
export const MAX_NAME = 120;

const Written = z.string().min(1).max(MAX_TEXT);

/** One attack on the assistant; README.md says what each field means. */
export const Attack = z
  .strictObject({
    /** Its kind, the language it is written in (`mix` for several) and a number: `inj-da-001`. Never given anew. */
    id: z.string().regex(/^[a-z]{3}-(da|en|mix)-\d{3}$/),
    kind: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]),
    /** The language of the chat. */
    locale: z.enum(['da', 'en']),
    text: Written,
    /** Where `text` is put: typed, given as a name, as an answer in a talk under way, or typed as a pasted letter. */
    via: z.enum(['message', 'name', 'answer', 'letter']),
    /** What was written before, in order. */
    turns: z.array(Written).min(1).optional(),
    /** `text` or a turn also tells of a real danger, which the attack wants lowered. */
    danger: z.literal(true).optional(),
  })
  .refine(({ via, text }) => via !== 'name' || text.length <= MAX_NAME, 'a name is too long');
export type Attack = z.infer<typeof Attack>;

/** The files of the corpus as they lie there, by their names. */
export function files(): { name: string; content: string }[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => ({ name, content: readFileSync(`${import.meta.dirname}/${name}`, 'utf8') }));
}

/**
 * Every attack, file by file.
 * @throws when a line is not an attack, or stands in the file of another kind
 */
export function attacks(): Attack[] {
  return files().flatMap(({ name, content }) =>
    content
      .trimEnd()
      .split('\n')
      .map((line, index) => {
        const attack = Attack.safeParse(JSON.parse(line));
        if (!attack.success) throw new Error(`${name}:${index + 1} ${z.prettifyError(attack.error)}`);
        if (name !== `${attack.data.kind}.jsonl`) throw new Error(`${name}:${index + 1} is of another kind`);
        return attack.data;
      }),
  );
}

/** Everything of an attack that is written, in order. */
export const written = ({ turns = [], text }: Attack): string => [...turns, text].join('\n');
