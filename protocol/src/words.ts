/** The closed sets that travel. They are the field's words (docs/words.md); the backend maps them from the clinical core. */

export const Urgencies = ['self-care', 'routine', 'soon', 'today', 'now', 'acute', 'emergency'] as const;
export type Urgency = (typeof Urgencies)[number];

export const DoorKinds = [
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
export type DoorKind = (typeof DoorKinds)[number];

export const Locales = ['da', 'en'] as const;
export type Locale = (typeof Locales)[number];

/** How far the automation may go: a person decides, a person confirms, or Fordør decides within limits. */
export const Stages = ['shadow', 'assisted', 'automatic'] as const;
export type Stage = (typeof Stages)[number];

/** How a doctor judges that a colleague broke the glass. */
export const GlassVerdicts = ['justified', 'unjustified'] as const;
export type GlassVerdict = (typeof GlassVerdicts)[number];

/** Roles a member of staff can sign in with. */
export const StaffRoles = ['doctor', 'nurse', 'secretary'] as const;
export type StaffRole = (typeof StaffRoles)[number];
