import { text } from 'node:stream/consumers';
import { readContent } from '../src/files.ts';
import { type Bundle, type Content, compile, emptyCase, turn, understand } from '../src/index.ts';
import { calibrate } from './clock.ts';

/**
 * What the size of the library costs: a message by its length, and a turn beside one with the complaints that were written first.
 * Messages come on stdin (a JSON list); the result is one JSON line, of each the fastest of some rounds, in µs.
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
const PIECES = 12;
const ROUNDS = 8;

const { messages, opening } = JSON.parse(await text(process.stdin)) as Record<
  'messages' | 'opening',
  string[]
>;
const content = readContent();
const firstEight = compile(withOnly(content, FIRST_EIGHT));

/** Something to be timed, and the fastest it was: shorter than the slice that another program gets, so free of the others. */
interface Timed {
  part: string;
  work: () => unknown;
  best: number;
}
const timed: Timed[] = [];
const time = (part: string, work: () => unknown) =>
  timed.push({ part, work, best: Number.POSITIVE_INFINITY });
const read = (part: string, message: string) =>
  time(part, () => understand(content, message, { locale: 'da' }));

for (const message of messages) read('message', message);
const long = messages.join('. ');
for (const length of LENGTHS)
  for (let start = 0; start < PIECES; start++) {
    const from = (start * length) % (long.length - length);
    read(`characters${length}`, long.slice(from, from + length));
  }
// What eight complaints cannot make of a sentence is work they do not have: the size of the library shows where both make the same of it.
const same = new Set<string>();
for (const say of opening)
  if ((await storyOf(content, say)) === (await storyOf(firstEight, say))) same.add(say);
for (const [part, library] of [
  ['whole', content],
  ['firstEight', firstEight],
] as const)
  for (const say of opening)
    time(same.has(say) ? `${part}Same` : part, () => turn(library, emptyCase('da'), { say }));

for (let round = 0; round < ROUNDS; round++)
  // Every other round backwards, and one library after the other: whichever took a sentence right behind the other one would find its
  // words and rules at hand, which costs the first half as much again, whatever the size of the two.
  for (const one of round % 2 === 0 ? timed : timed.toReversed()) {
    const begin = performance.now();
    const result = one.work();
    if (result instanceof Promise) await result;
    one.best = Math.min(one.best, (performance.now() - begin) * 1000);
  }
const parts = Object.fromEntries(
  [...Map.groupBy(timed, ({ part }) => part)].map(([part, all]) => [part, all.map(({ best }) => best)]),
);
process.stdout.write(`${JSON.stringify({ ...parts, calibration: [calibrate()] })}\n`);

/** What a library makes of a sentence: complaints and findings, by name. */
async function storyOf(library: Content, say: string): Promise<string> {
  const turned = await turn(library, emptyCase('da'), { say });
  if (!turned.ok) throw new Error('a sentence is never refused');
  const { complaints, findings } = turned.state;
  return JSON.stringify([complaints.map(({ id }) => id).sort(), Object.keys(findings).sort()]);
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
