/**
 * Whether a clinic treats a patient now, so that its staff may look without breaking the glass: only what is necessary for the
 * current treatment (Sundhedsloven § 42 a). How long a relation lasts is our proposal, for counsel to confirm.
 */

const DAY_MS = 24 * 3_600_000;
/** A visit is prepared, held, and written up on the day after. */
const AFTER_VISIT_MS = DAY_MS;
/** Somebody who was helped may write or call again about the same. */
const FOLLOW_UP_MS = 7 * DAY_MS;

/** What is known of a clinic's part in a conversation. */
export interface CareFacts {
  queue?: 'waiting' | 'claimed' | 'resolved' | undefined;
  /** When the booked visit ends, or ended. */
  visitEnds?: Date | undefined;
  /** When the clinic resolved it. */
  resolvedAt?: Date | undefined;
  /** The patient wants nobody to look without a new consent (§ 42 a, stk. 5). */
  optedOut: boolean;
}

/** An active relation, and when it ends if nothing more happens. */
export interface CareRelation {
  until?: Date;
}

/**
 * The care relation now; undefined when there is none. A patient who waits for a person is in their queue whatever else they said.
 * @example careRelation({ queue: 'waiting', optedOut: false }, now) // {}
 */
export function careRelation(
  { queue, visitEnds, resolvedAt, optedOut }: CareFacts,
  now: Date,
): CareRelation | undefined {
  if (queue === 'waiting' || queue === 'claimed') return {};
  if (optedOut) return undefined;
  const ends = [
    ...(visitEnds ? [visitEnds.getTime() + AFTER_VISIT_MS] : []),
    ...(resolvedAt ? [resolvedAt.getTime() + FOLLOW_UP_MS] : []),
  ];
  const until = Math.max(...ends);
  return until > now.getTime() ? { until: new Date(until) } : undefined;
}
