import { z } from 'zod';
import { DOORS, REGIONS, URGENCIES } from '../words.ts';

/**
 * The content format: what a clinician reads and a schema checks. One complaint is one file in
 * `content/complaints/`; what several complaints share lies in `content/shared/`; `content/README.md`
 * explains each key with an example. Conditions are json-rules-engine's own grammar, less what is unsafe
 * on an unknown finding (`not`, `notEqual`, empty lists).
 */

const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'ids are lower-case words joined by - or .');
const Text = z.strictObject({ da: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Text = z.infer<typeof Text>;
/**
 * As people write; `a/b` are alternatives, `#10` a number of at least ten, `<pills>` any word of a class, `+for` a small
 * word that must be there, and `a & b` are said near each other in whatever order: "+for mange panodiler", "samlet & <pills>".
 */
const Phrase = z.string().min(2);
const Phrases = z.strictObject({
  da: z.array(Phrase).default([]),
  en: z.array(Phrase).default([]),
});
const Urgency = z.enum(URGENCIES);
const Door = z.enum(DOORS);
const Approval = z.enum(['pending', 'approved']).default('pending');

/** Where a statement comes from. `expert-opinion` marks what no source was found for. */
const Evidence = z.enum(['guideline', 'secondary', 'expert-opinion']).default('guideline');
const Cited = { source: z.array(id).min(1), evidence: Evidence, approval: Approval };
const Source = z.strictObject({ title: z.string().min(3), url: z.url().optional() });

const Leaf = z.union([
  z.strictObject({ fact: id, operator: z.literal('equal'), value: z.enum(['present', 'absent']) }),
  z.strictObject({
    fact: id,
    operator: z.enum(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']),
    value: z.number(),
  }),
]);
export type Leaf = z.infer<typeof Leaf>;
export type Condition = Leaf | { all: Condition[] } | { any: Condition[] };
const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    Leaf,
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
  ]),
);

/**
 * Signs beside which a finding is asked about at once, told or only mentioned: whoever tells of violence is asked whether it grows. With
 * `ofOthers` only where somebody writes for another.
 */
const Beside = z.strictObject({ signs: z.array(id).min(1), ofOthers: z.boolean().optional() });

/** One thing that can be true of the patient. The key in the map is its permanent id. */
const SignFinding = z.strictObject({
  kind: z.literal('sign'),
  /** `background` (an operation, pregnancy, a medicine) may be settled by the journal; a symptom never. */
  about: z.enum(['symptom', 'background']),
  label: Text,
  phrases: Phrases.optional(),
  /** Also said of lesser things: seen in free text these become a direct question and raise nothing until it is answered. */
  askPhrases: Phrases.optional(),
  /** Look-alikes: a span that matches one of these is not this finding. */
  notPhrases: Phrases.optional(),
  /** Findings that are present whenever this one is. */
  implies: z.array(id).optional(),
  /** Findings that cannot be present beside this one (pregnant and male): present here settles them absent. */
  excludes: z.array(id).optional(),
  /** Seen in free text it becomes a direct question first, because people say it without meaning it. */
  askFirst: z.boolean().optional(),
  /** Mentions that are not certain count only where a child is ill: fear of something serious is its parents' here, and nothing to ask adults about. */
  ofChild: z.boolean().optional(),
  askedBeside: Beside.optional(),
  /** Which general reader of free text may find it: a message in a language that the content does not speak. */
  reads: z.literal('other-language').optional(),
  snomed: z
    .string()
    .regex(/^\d{6,18}$/)
    .optional(),
});
const NumberFinding = z.strictObject({
  kind: z.literal('number'),
  about: z.enum(['symptom', 'background']),
  label: Text,
  /** UCUM code, e.g. `Cel`, `d`, `h`, `/min`, `mm[Hg]`, `a`, `mo`, `{score}`. */
  unit: z.string().min(1),
  unitLabel: Text,
  /** Outside this range the patient is asked again. */
  range: z.strictObject({ min: z.number(), max: z.number() }),
  decimals: z.int().min(0).max(2).default(0),
  /** Which general reader of free text may fill it. `duration` is how long the main symptom has lasted. */
  reads: z
    .enum(['temperature', 'duration', 'severity', 'age', 'gestation', 'systolic', 'diastolic'])
    .optional(),
  /** A share that is also told as two numbers, what was measured and the best: a peak flow of "190, plejer 480". */
  ofBest: z.boolean().optional(),
  /** Values that a device nobody names can show of this: "måleren siger 31,6". They become a question. */
  shown: z
    .array(z.strictObject({ min: z.number(), max: z.number() }))
    .min(1)
    .optional(),
  askedBeside: Beside.optional(),
  /** Signs that are present whenever this number is known: a week of pregnancy means pregnant. */
  implies: z.array(id).optional(),
  /** Signs that are present from a value on: 38 degrees are fever. */
  impliesFrom: z.strictObject({ value: z.number(), signs: z.array(id).min(1) }).optional(),
  /** Signs that cannot be present from a value on, unless they are told: nobody is pregnant at 60. */
  excludesFrom: z.strictObject({ value: z.number(), signs: z.array(id).min(1) }).optional(),
  phrases: Phrases.optional(),
  snomed: z
    .string()
    .regex(/^\d{6,18}$/)
    .optional(),
});
const Finding = z.discriminatedUnion('kind', [SignFinding, NumberFinding]);
export type Finding = z.infer<typeof Finding>;

const asked = {
  id,
  /** Wording to the patient; `askOther` when somebody writes for another: `{who}` becomes "dit barn", "din mor" … */
  ask: Text,
  askOther: Text.optional(),
  why: Text,
  help: Text.optional(),
  purpose: z.enum(['red-flag', 'eligibility', 'context', 'detail']),
  /** Asked only while this can hold. */
  when: Condition.optional(),
};
const Question = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('yes-no'), finding: id }),
  z.strictObject({ ...asked, kind: z.literal('number'), finding: id }),
  /** Tick all that fit: a tick is present, an unticked sign on a submitted list is absent. */
  z.strictObject({
    ...asked,
    kind: z.literal('any-of'),
    options: z
      .array(z.strictObject({ finding: id, label: Text, labelOther: Text.optional() }))
      .min(2)
      .max(6),
  }),
  /** One option holds: what it sets is present, what the other options set and it does not is absent. */
  z.strictObject({
    ...asked,
    kind: z.literal('one-of'),
    options: z
      .array(z.strictObject({ id, label: Text, labelOther: Text.optional(), sets: z.array(id) }))
      .min(2)
      .max(8),
  }),
  /**
   * A questionnaire that is filled in at once (PHQ-9). The finding is what the chosen answers are worth together, times `times`.
   * Choices stand as the questionnaire's authors have them, the untroubled one first.
   */
  z.strictObject({
    ...asked,
    kind: z.literal('scale'),
    finding: id,
    times: z.int().positive().default(1),
    choices: z
      .array(z.strictObject({ worth: z.int().min(0).max(9), label: Text }))
      .min(2)
      .max(6),
    items: z
      .array(
        z.strictObject({
          label: Text,
          /** A sign that is present when anything but the first choice is taken: a thought of dying. Never made absent. */
          shows: id.optional(),
        }),
      )
      .min(2)
      .max(10),
  }),
]);
export type Question = z.infer<typeof Question>;

/** A rule that puts a floor under urgency: red flags, and floors that come from context (age, pregnancy, medicines). */
const FloorRule = z.strictObject({
  id,
  title: Text,
  when: Condition,
  urgency: Urgency.exclude(['self-care']),
  /** The first door while this rule sets the urgency, instead of the table's. */
  door: Door.optional(),
  /** Doors shown beside the first (a helpline, the poison line). */
  beside: z.array(Door).optional(),
  /** Names the service of that kind: which helpline. */
  service: id.optional(),
  /** The floor while it stays open after it was asked about, where the release's general level is too low. */
  whileUnknown: Urgency.exclude(['self-care']).optional(),
  /** What to do until help comes. */
  meanwhile: z.array(Text).optional(),
  /** Once seen, only a person lowers it again, whatever its level. Levels from `now` up always behave so. */
  holds: z.boolean().optional(),
  why: Text,
  hazard: z.string().regex(/^HZ-\d{3}$/),
  ...Cited,
});
export type FloorRule = z.infer<typeof FloorRule>;

/** A positive pattern that allows a lower urgency than `otherwise`. Self-care is allowed by no other way. */
const Outcome = z.strictObject({
  id,
  title: Text,
  when: Condition,
  urgency: Urgency.exclude(['emergency', 'acute', 'now']),
  ...Cited,
});
export type Outcome = z.infer<typeof Outcome>;

/** The complaint's own doors, where the general table is not the best: a digital course, a renewal, a dentist. */
const DoorRule = z.strictObject({
  id,
  when: Condition.optional(),
  urgencies: z.array(Urgency).min(1),
  /** Put before the table's doors. */
  first: z.array(Door).optional(),
  /** Put after them. */
  beside: z.array(Door).optional(),
  /** Names a service of that kind (a course, a helpline) in services.yaml. */
  service: id.optional(),
  ...Cited,
});
export type DoorRule = z.infer<typeof DoorRule>;

const HumanRule = z.strictObject({ id, title: Text, when: Condition, ...Cited });
export type HumanRule = z.infer<typeof HumanRule>;

const Advice = z.strictObject({
  id,
  text: Text,
  urgencies: z.array(Urgency).min(1),
  when: Condition.optional(),
  ...Cited,
});
const SafetyNet = z.strictObject({ id, sign: Text, act: Text, urgency: Urgency, ...Cited });
export type Advice = z.infer<typeof Advice>;
export type SafetyNet = z.infer<typeof SafetyNet>;

const shareable = {
  sources: z.record(id, Source).default({}),
  findings: z.record(id, Finding).default({}),
  questions: z.array(Question).default([]),
  redFlags: z.array(FloorRule).default([]),
  contextFloors: z.array(FloorRule).default([]),
};

/** A single word, as it stands in a phrase. */
const Word = z.string().regex(/^[\p{Ll}\d]+$/u, 'a word of a class is one word in small letters');

/** What holds whatever the complaint: `content/shared/*.yaml`. */
export const SharedFile = z.strictObject({
  ...shareable,
  /** Words that phrases use alike: `<pills>` in a phrase stands for any of `pills`. */
  words: z.record(id, z.strictObject({ da: z.array(Word), en: z.array(Word) })).optional(),
});
export type SharedFile = z.infer<typeof SharedFile>;

/** One reason for encounter: `content/complaints/<id>.yaml`. */
export const ComplaintFile = z.strictObject({
  id,
  title: Text,
  icpc2: z.array(z.string().regex(/^[A-Z]\d{2}$/)).min(1),
  approval: Approval,
  phrases: Phrases,
  notPhrases: Phrases.optional(),
  /** Findings that open this complaint however they became known: a tick in another interview, a measured number. */
  opensOn: Condition.optional(),
  /** Somebody who may harm the patient may be watching: once this is active, the page can be left in one tap. */
  discreet: z.literal(true).optional(),
  /** Whom the content was written for; anybody else comes to a person. Ages in years, `max` inclusive. */
  covers: z.strictObject({
    ageYears: z.strictObject({ min: z.number(), max: z.number() }),
    pregnancy: z.boolean(),
  }),
  ...shareable,
  /** Questions in the order of the interview: own and shared ids. Red flags still come first by danger. */
  asks: z.array(id).min(1),
  /** Shared red flags that are mandatory here: self-care needs each of them settled by the patient. */
  requires: z.array(id),
  humanIf: z.array(HumanRule).default([]),
  outcomes: z.array(Outcome).default([]),
  /** The urgency when no rule fires and no outcome fits; never self-care. */
  otherwise: Urgency.exclude(['self-care']),
  doors: z.array(DoorRule).default([]),
  advice: z.array(Advice).min(1),
  safetyNet: z.array(SafetyNet).min(1),
  duration: Text,
  /** Asked how it goes after so many hours; no answer or worse brings a person. */
  followUp: z.strictObject({ hours: z.number().positive(), ask: Text }),
  /** What a clinician must decide before approval. */
  openPoints: z.array(z.string()).default([]),
});
export type ComplaintFile = z.infer<typeof ComplaintFile>;

const HourRange = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/);
const Service = z.strictObject({
  id,
  kind: Door,
  name: Text,
  /** E.164, or a short code (112, 1813) as it is dialled. Only numbers seen in a source. */
  phone: z
    .string()
    .regex(/^(\+45\d{8}|\d{3,6})$/)
    .optional(),
  url: z.url().optional(),
  /** Empty list: the whole country. */
  regions: z.array(z.enum(REGIONS)),
  validFrom: z.iso.date(),
  validTo: z.iso.date().optional(),
  /** Local time. `closed-gp` is open whenever general practice is closed. Absent: not known, shown without hours. */
  hours: z
    .union([
      z.enum(['always', 'closed-gp']),
      z.strictObject({
        weekday: z.array(HourRange),
        saturday: z.array(HourRange),
        sunday: z.array(HourRange),
        holiday: z.array(HourRange),
      }),
    ])
    .optional(),
  /** How to use it, in one or two sentences. */
  text: Text,
  source: z.array(z.string()).min(1),
  approval: Approval,
});
export type Service = z.infer<typeof Service>;

/** Dated configuration of doors: `content/services.yaml`. */
export const ServicesFile = z.strictObject({
  services: z.array(Service).min(1),
  /** Days beside the public holidays on which general practice is presumed closed: month-day. */
  extraClosingDays: z.array(z.string().regex(/^\d{2}-\d{2}$/)),
  /** When general practice is open on a working day, unless the clinic says less. */
  gpHours: z.array(HourRange).min(1),
});
export type ServicesFile = z.infer<typeof ServicesFile>;

const DoorRow = z.strictObject({ open: z.array(Door).min(1), closed: z.array(Door).min(1) });

/** Version and the levels that are content and not code: `content/release.yaml`. */
export const ReleaseFile = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  approval: Approval,
  /** Floors for a mandatory red flag that stays open after its question was asked. */
  uncertainty: z.strictObject({ fromLevel: Urgency, high: Urgency, low: Urgency }),
  /** Where nothing was recognised. */
  fallbackComplaint: id,
  /** Questions that fit every interview, asked first while unknown and nothing urgent is up. */
  opening: z.array(id).default([]),
  /** First door by urgency; `gp-booking` without a free slot in time falls to the next of the row. */
  doorTable: z.record(z.enum(URGENCIES), DoorRow),
  /** Hours within which a bookable slot must lie, by urgency. */
  slotWithinHours: z.partialRecord(z.enum(URGENCIES), z.number().positive()),
  /** How `{who}` reads. */
  who: z.strictObject({ child: Text, partner: Text, parent: Text, other: Text }),
  /** Sentences the engine itself needs. `{label}` is a finding. */
  phrases: z.strictObject({
    none: Text,
    unknown: Text,
    yes: Text,
    no: Text,
    clarify: Text,
    clarifyWhy: Text,
    confirm: Text,
    confirmOther: Text,
    confirmSeveral: Text,
    confirmSeveralOther: Text,
    confirmWhy: Text,
    about: Text,
    aboutOther: Text,
    aboutWhy: Text,
    aboutNone: Text,
    also: Text,
    alsoOther: Text,
  }),
});
export type ReleaseFile = z.infer<typeof ReleaseFile>;
