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

/** What the router knows of a kind of door. */
interface DoorTraits {
  /** The clinic keeps it itself: it needs no entry among the services. */
  clinic: boolean;
  /** Offered also to who bears an alarm that only a person lowers: they are met by a person, not by a calendar or a course. */
  whileHeld: boolean;
}

/** Kinds of door. A door is a kind and a service (name, number, hours), which is dated configuration. */
export const DOOR_TRAITS = {
  'call-112': { clinic: false, whileHeld: true },
  'out-of-hours': { clinic: false, whileHeld: true },
  'poison-line': { clinic: false, whileHeld: true },
  'gp-acute': { clinic: true, whileHeld: true },
  'gp-booking': { clinic: true, whileHeld: false },
  specialist: { clinic: false, whileHeld: true },
  psychologist: { clinic: false, whileHeld: true },
  video: { clinic: true, whileHeld: false },
  'digital-course': { clinic: false, whileHeld: false },
  'human-triage': { clinic: true, whileHeld: true },
  pharmacy: { clinic: false, whileHeld: true },
  'prescription-renewal': { clinic: true, whileHeld: false },
  dentist: { clinic: false, whileHeld: true },
  'psychiatric-emergency': { clinic: false, whileHeld: true },
  'maternity-ward': { clinic: false, whileHeld: true },
  helpline: { clinic: false, whileHeld: true },
  'self-care': { clinic: true, whileHeld: false },
} as const satisfies Record<string, DoorTraits>;
export type DoorKind = keyof typeof DOOR_TRAITS;
export const DOORS = Object.keys(DOOR_TRAITS) as [DoorKind, ...DoorKind[]];

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
