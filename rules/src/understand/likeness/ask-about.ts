import type { Read, Span } from '../understanding.ts';
import type { Askable } from './asked.ts';
import type { Alike, AlikeParts } from './parts.ts';

/** The rule that a finding is read by which no phrase tells. */
export const ALIKE = 'alike';

/** How many findings are asked about. */
const MOST = 12;

/**
 * Urgent findings that a message is like one that tells them, though no phrase of theirs stands in it: each becomes a direct question.
 *
 * @param read what was read by phrases, which needs no such question
 */
export function askAbout(
  { urgent, only }: Askable,
  { findings }: AlikeParts,
  read: readonly Read[],
): Alike[] {
  const known = new Set(read.map(({ id }) => id));
  const mayHave = (id: string) => {
    const needed = only.get(id);
    return !needed || read.some((one) => needed.has(one.id) && one.state !== 'absent');
  };
  return findings.filter(({ id }) => urgent.has(id) && !known.has(id) && mayHave(id)).slice(0, MOST);
}

/**
 * guard.likeness-only-asks: likeness sets no finding and denies none.
 * Whether the whole makes a phrase for an alarming finding doubtful ("jeg dør af grin"): then it is asked about instead of believed.
 */
export const isDoubtful = (
  { alarming }: Askable,
  { doubtful }: AlikeParts,
  { id, state }: Pick<Read, 'id' | 'state'>,
  { from, to }: Span,
): boolean =>
  state === 'present' && alarming.has(id) && doubtful.some((span) => span.from <= from && to <= span.to);
