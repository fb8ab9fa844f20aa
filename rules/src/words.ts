/**
 * The closed sets of the clinical core, in the words of the field (docs/words.md).
 * Everything else that has a name is content.
 */

/** DSAM's urgency categories, least urgent first. `self-care` is *ses an*, always with a safety net. */
export const URGENCIES = ['self-care', 'routine', 'soon', 'today', 'now', 'acute', 'emergency'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** 0 for self-care … 6 for emergency. */
export const rank = (urgency: Urgency): number => URGENCIES.indexOf(urgency);

/** The more urgent of the two. */
export const moreUrgent = (a: Urgency, b: Urgency): Urgency => (rank(a) >= rank(b) ? a : b);

/** The most urgent of a list, `undefined` for an empty one. */
export const mostUrgent = (list: readonly Urgency[]): Urgency | undefined =>
  list.length === 0 ? undefined : list.reduce(moreUrgent);

/** Kinds of door. A door is a kind and a service (name, number, hours), which is dated configuration. */
export const DOORS = [
  'call-112',
  'out-of-hours',
  'poison-line',
  'gp-acute',
  'gp-booking',
  'specialist',
  'psychologist',
  'video',
  'digital-course',
  'human-triage',
  'pharmacy',
  'prescription-renewal',
  'dentist',
  'psychiatric-emergency',
  'maternity-ward',
  'helpline',
  'self-care',
] as const;
export type DoorKind = (typeof DOORS)[number];

/** Unasked is not absent, and *ved ikke* is not absent: both are `unknown`. */
export const FINDING_STATES = ['present', 'absent', 'unknown'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export const LOCALES = ['da', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Who is ill, seen from the one who writes. */
export const PERSONS = ['self', 'child', 'partner', 'parent', 'other'] as const;
export type Person = (typeof PERSONS)[number];

export const REGIONS = ['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland'] as const;
export type Region = (typeof REGIONS)[number];
