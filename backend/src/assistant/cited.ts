import type { Cited, Dropped } from './consultation.ts';
import { numbersIn, unshowable } from './plain.ts';
import type { Line } from './story.ts';

/**
 * The sentences that say what they stand on: each cites lines that were sent, holds no number that those do not hold, and is plain
 * text. What contradicts the case is dropped by `contradicts`.
 */
export function acceptCited(
  sentences: readonly Cited[],
  lines: readonly Line[],
  { most, contradicts = () => false }: { most: number; contradicts?: (text: string) => boolean },
): { taken: Cited[]; dropped: Dropped[] } {
  const taken: Cited[] = [];
  const dropped: Dropped[] = [];
  for (const { text, events } of sentences) {
    const cited = lines.filter(({ seq }) => events.includes(seq));
    const source = cited.map((line) => `${line.question ?? ''} ${line.text}`).join('\n');
    const why =
      unshowable(text, 300) ??
      (cited.length === 0
        ? 'cites nothing'
        : cited.length < new Set(events).size
          ? 'cites what is not there'
          : numbersIn(text).some((number) => !numbersIn(source).includes(number))
            ? 'a number that is not cited'
            : contradicts(text)
              ? 'contradicts the case'
              : taken.length === most
                ? 'too many'
                : undefined);
    if (why) dropped.push({ what: text.slice(0, 300), why });
    else taken.push({ text: text.trim(), events: cited.map(({ seq }) => seq) });
  }
  return { taken, dropped };
}
