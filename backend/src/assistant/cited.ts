import type { Cited, Dropped } from './consultation.ts';
import { numbersIn, unshowable } from './plain.ts';
import type { Line } from './story.ts';

/** What is to be true of a sentence besides: undefined where it may stand. `source` is all that it cites. */
type Check = (text: string, source: string) => string | undefined;

/**
 * The sentences that say what they stand on: each cites lines that were sent, holds no number that those do not hold, and is plain
 * text.
 */
export function acceptCited(
  sentences: readonly Cited[],
  lines: readonly Line[],
  { most, check = () => undefined }: { most: number; check?: Check },
): { taken: Cited[]; dropped: Dropped[] } {
  const taken: Cited[] = [];
  const dropped: Dropped[] = [];
  for (const { text, events } of sentences) {
    const cited = lines.filter(({ seq }) => events.includes(seq));
    const source = cited.map((line) => `${line.question ?? ''} ${line.text}`).join('\n');
    const why =
      unshowable(text, 300) ?? unsupported(events, cited) ?? unsaid(text, source) ?? check(text, source);
    if (why ?? taken.length === most) dropped.push({ what: text.slice(0, 300), why: why ?? 'too many' });
    else taken.push({ text: text.trim(), events: cited.map(({ seq }) => seq) });
  }
  return { taken, dropped };
}

function unsupported(events: readonly number[], cited: readonly Line[]): string | undefined {
  if (cited.length === 0) return 'cites nothing';
  return cited.length < new Set(events).size ? 'cites what is not there' : undefined;
}

const unsaid = (text: string, source: string): string | undefined =>
  numbersIn(text).every((number) => numbersIn(source).includes(number))
    ? undefined
    : 'a number that is not cited';
