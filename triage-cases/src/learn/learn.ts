import { createHash } from 'node:crypto';
import type { Content } from '@fordoer/rules';
import { type Kinds, type LearnedFile, packFloats, packRows } from '@fordoer/rules/learning';
import { readMessages } from '../language/files.ts';
import type { LabelledMessage } from '../language/message.ts';
import { type Example, examplesOf, outputsOf, toldOf } from './examples.ts';
import { type Matrices, SETTINGS, type Settings, train } from './train.ts';

/** Numbers per row, and the features that are kept: those that add most over all messages. */
const WIDTH = 96;
const KEPT = 48_000;

/** What the content and the messages teach, as the file that a release carries. */
export function learn(
  content: Content,
  messages: readonly LabelledMessage[],
  kinds: Kinds,
  settings: Settings = SETTINGS,
): LearnedFile {
  const outputs = outputsOf(content);
  const { names, examples } = examplesOf(toldOf(content, messages), outputs, kinds);
  const heads = [outputs.complaints, outputs.findings, outputs.persons].map(({ length }) => length);
  const made = train(examples, { features: names.length, width: WIDTH, heads }, settings);
  const kept = foremost(made, examples, names.length);
  const inner = new Float32Array(kept.length * WIDTH);
  for (const [row, feature] of kept.entries())
    inner.set(made.inner.subarray(feature * WIDTH, (feature + 1) * WIDTH), row * WIDTH);
  return {
    from: fingerprint(messages),
    width: WIDTH,
    kinds: stemsByKind(kinds),
    features: kept.map((feature) => names[feature]).join('\n'),
    complaints: [...outputs.complaints],
    findings: [...outputs.findings],
    persons: [...outputs.persons],
    // The outputs' rows are few: in eight bits they tell more and cost nothing.
    inner: packRows(inner, WIDTH, 4),
    outer: packRows(made.outer, WIDTH, 8),
    bias: packFloats(made.bias),
  };
}

/** The labelled messages that may be learned from: never those of the sealed part. */
export const readTeaching = (): LabelledMessage[] =>
  (['taught', 'first'] as const).flatMap((part) => readMessages(part).messages);

/** SHA-256 over what the messages teach. */
export const fingerprint = (messages: readonly LabelledMessage[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        messages.map(({ text, person, complaints, dangers }) => [text, person, complaints, dangers]),
      ),
    )
    .digest('hex');

function foremost({ inner }: Matrices, examples: readonly Example[], features: number): number[] {
  const used = new Float64Array(features);
  for (const { features: held, weights, counts } of examples)
    for (const [at, feature] of held.entries())
      used[feature] = (used[feature] as number) + counts * (weights[at] as number) ** 2;
  const adds = used.map((use, feature) => {
    const row = inner.subarray(feature * WIDTH, (feature + 1) * WIDTH);
    return use * row.reduce((sum, number) => sum + number * number, 0);
  });
  return [...adds.keys()]
    .sort((a, b) => (adds[b] as number) - (adds[a] as number))
    .slice(0, KEPT)
    .sort((a, b) => a - b);
}

function stemsByKind(kinds: Kinds): Record<string, string> {
  const stems: Record<string, string[]> = {};
  for (const [stem, names] of kinds) for (const name of names) stems[name] = [...(stems[name] ?? []), stem];
  return Object.fromEntries(Object.entries(stems).map(([name, list]) => [name, list.join(' ')]));
}
