import type { Read, Span } from '../understanding.ts';
import type { Askable } from './asked.ts';
import type { AlikeParts } from './parts.ts';

/** The rule that a finding is read by which no phrase tells. */
export const ALIKE = 'alike';

/** How many findings are asked about. */
const MOST = 12;
/** How alike against what tells no danger; what would alarm by itself is asked about sooner. */
const BESIDE_NONE = 0.02;
const ALARMING_BESIDE_NONE = 0.01;

/**
 * Urgent findings that a message is like one that tells them, though no phrase of theirs stands in it: each becomes a direct question.
 *
 * @param read what was read by phrases, which needs no such question
 * @returns with the words that make it so
 */
export function askAbout(
  { urgent, alarming, only }: Askable,
  { findings }: AlikeParts,
  read: readonly Read[],
): { id: string; span: Span }[] {
  const known = new Set(read.map(({ id }) => id));
  const mayHave = (id: string) => {
    const needed = only.get(id);
    return !needed || read.some((one) => needed.has(one.id) && one.state !== 'absent');
  };
  const least = (id: string) => (alarming.has(id) ? ALARMING_BESIDE_NONE : BESIDE_NONE);
  return findings
    .filter(
      ({ id, besideNone }) => urgent.has(id) && besideNone >= least(id) && !known.has(id) && mayHave(id),
    )
    .slice(0, MOST)
    .map(({ id, seen }) => ({ id, span: seen.spanOf(id) }));
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
