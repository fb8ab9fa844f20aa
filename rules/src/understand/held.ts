import type { Spelt } from './seen-terms.ts';

/**
 * A slip in a short word is read where the other words of its phrase stand as they are spelt; alone, it may be any word but for two
 * letters swapped or one doubled.
 */
export function isHeld(found: readonly Spelt[]): boolean {
  const slipped = found.filter(({ slip }) => slip !== undefined);
  if (slipped.length === 0) return true;
  return found.length === 1 ? slipped[0]?.slip === 0 : found.filter(({ edits }) => edits > 0).length === 1;
}

/** So far off that it may be another word. */
export const isDoubtful = (one: Spelt, terms: number): boolean =>
  one.edits > 1 || ((one.edits === 1 || one.guessed) && isUnsure(one, terms));

/** One letter off in a short word may be another word, the more so where it stands alone. */
function isUnsure({ size, guessed, slip }: Spelt, terms: number): boolean {
  if (terms === 1) return guessed || size < 7;
  if (slip === undefined) return size < 5;
  return slip > 0 && terms < 3;
}
