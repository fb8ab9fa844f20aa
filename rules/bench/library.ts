import { text } from 'node:stream/consumers';
import { readContent } from '../src/files.ts';
import { type Bundle, type Content, compile, emptyCase, turn, understand } from '../src/index.ts';

/**
 * What the size of the library costs: a message by its length, and a turn beside one with the complaints that were written first.
 * Messages come on stdin (a JSON list); the result is one JSON line of times, in µs.
 */

/** The eight oldest complaint files by the project's history. */
const FIRST_EIGHT = [
  'fever-child',
  'sore-throat',
  'other-unclear',
  'prescription-renewal',
  'urinary-symptoms-uti',
  'low-mood-depression',
  'suicidal-thoughts-self-harm',
  'chest-pain',
];
const LENGTHS = [250, 500, 1_000, 2_000, 4_000];
const ROUNDS = 5;

const { messages, opening } = JSON.parse(await text(process.stdin)) as Record<
  'messages' | 'opening',
  string[]
>;
const content = readContent();
const firstEight = compile(withOnly(content, FIRST_EIGHT));

const parts: Record<string, number[]> = Object.fromEntries(
  ['message', 'whole', 'firstEight', ...LENGTHS.map((length) => `characters${length}`)].map((part) => [
    part,
    [],
  ]),
);
const libraries = [
  ['whole', content],
  ['firstEight', firstEight],
] as const;
const long = messages.join('. ');
await measure(() => undefined); // warms up
for (let round = 0; round < ROUNDS; round++) await measure((part, µs) => void parts[part]?.push(µs));
process.stdout.write(`${JSON.stringify(parts)}\n`);

async function measure(note: (part: string, µs: number) => void): Promise<void> {
  const read = (part: string, message: string) => {
    const begin = performance.now();
    understand(content, message, { locale: 'da' });
    note(part, (performance.now() - begin) * 1000);
  };
  for (const message of messages) read('message', message);
  for (const length of LENGTHS)
    for (let start = 0; start < 12; start++) {
      const from = (start * length) % (long.length - length);
      read(`characters${length}`, long.slice(from, from + length));
    }
  // In turn, so that what else the machine does meets both.
  for (const say of opening)
    for (const [name, library] of libraries) {
      const begin = performance.now();
      await turn(library, emptyCase('da'), { say });
      note(name, (performance.now() - begin) * 1000);
    }
}

/** A release with some complaints only, and those findings of the others that they name. */
function withOnly({ bundle, findings }: Content, ids: readonly string[]): Bundle {
  const complaints = bundle.complaints.filter(({ id }) => ids.includes(id));
  const own = { ...bundle.shared.findings, ...Object.assign({}, ...complaints.map((one) => one.findings)) };
  const text = JSON.stringify([bundle.shared, complaints]);
  const named = [...findings].filter(([id]) => !(id in own) && text.includes(`"${id}"`));
  const shared = { ...bundle.shared, findings: { ...bundle.shared.findings, ...Object.fromEntries(named) } };
  return { ...bundle, shared, complaints };
}
