import { DOORS, LOCALES, REGIONS, rank, URGENCIES } from '@fordoer/rules';
import { z } from 'zod';

/**
 * The format of a case file: what a patient writes and would answer, and what the sources say must come of it.
 * A case is written before it is run; an expectation changes only by its source, with a `changed` reason.
 */

const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'ids are lower-case words joined by - or .');
const Urgency = z.enum(URGENCIES);
const Door = z.enum(DOORS);

/** What makes a text hard to read, or whom it is about. */
export const TAGS = [
  'negation',
  'misspelling',
  'no-aeoeaa',
  'relative',
  'minimising',
  'two-complaints',
  'english',
  'child',
  'idiom',
  'look-alike',
  'dialect',
  'nonsense',
  'other-language',
] as const;

const Expect = z.strictObject({
  /** The least urgent that the sources allow. */
  urgency: Urgency,
  /** The most urgent that they allow, where they disagree or leave room; `urgency` itself when absent. */
  upTo: Urgency.optional(),
  /** The first door, or the doors one of which must be first. */
  door: z.union([Door, z.array(Door).min(1)]).optional(),
  /** Doors that must be offered, at any place. */
  doorsInclude: z.array(Door).optional(),
  /** Doors that must not be offered. */
  notDoors: z.array(Door).optional(),
  /** Rules that must all fire. */
  redFlags: z.array(id).optional(),
  /** Rules or findings: one of the rules, or any floor that stands on one of the findings, must fire. */
  redFlagsAnyOf: z.array(id).optional(),
  /** Complaints that must be recognised in the text. */
  complaints: z.array(id).optional(),
});

const Vignette = z
  .strictObject({
    /** Permanent: `<complaint>.<what-it-is>`. */
    id,
    kind: z.literal('vignette').default('vignette'),
    /** The complaint that should lead. Absent where any may. */
    complaint: id.optional(),
    text: z.string().trim().min(1),
    locale: z.enum(LOCALES).default('da'),
    /** Years. */
    age: z.number().min(0).max(120).optional(),
    ageMonths: z.number().min(0).max(24).optional(),
    sex: z.enum(['female', 'male']).optional(),
    /** Whom it is about, as the writer would answer. */
    about: z.enum(['self', 'child', 'adult']).default('self'),
    /** The clock, ISO 8601; a Tuesday at ten when absent. */
    at: z.iso.datetime({ offset: true }).default('2026-11-24T10:00:00+01:00'),
    region: z.enum(REGIONS).optional(),
    answers: z.record(id, z.union([z.boolean(), z.number(), z.literal('unknown')])),
    /** How the person answers what `answers` does not hold. */
    default: z.enum(['absent', 'unknown']),
    /** Facts of the journal. */
    context: z.record(id, z.union([z.boolean(), z.number()])).optional(),
    expect: Expect,
    /** What the source states, in our words, and keys of sources.yaml. */
    source: z.strictObject({ says: z.string().min(10), from: z.array(id).min(1) }),
    tags: z.array(z.enum(TAGS)),
    /** Why an expectation was changed after the case was first run. */
    changed: z.string().optional(),
  })
  .refine((one) => one.age === undefined || one.ageMonths === undefined, {
    message: 'age and ageMonths: one of them',
  })
  .refine(({ expect }) => !expect.upTo || rank(expect.upTo) >= rank(expect.urgency), {
    message: 'upTo is below urgency',
  });
export type Vignette = z.infer<typeof Vignette>;

/** `cases/<set>/<group>.yaml`. */
export const CaseFile = z.strictObject({ cases: z.array(Vignette).min(1) });

/** `first-runs.yaml`: what each set gave before anything was tuned on it. */
export const FirstRuns = z.record(
  id,
  z.strictObject({
    date: z.iso.date(),
    n: z.int().positive(),
    exact: z.int().min(0),
    emergenciesUnderTriaged: z.int().min(0),
    missedRedFlags: z.int().min(0),
  }),
);

export type FirstRun = z.infer<typeof FirstRuns>[string];

/** `kept.yaml`: per complaint, how many vignettes come out too low or too high, and the median of questions. They never rise. */
export const Kept = z.record(
  id,
  z.strictObject({
    n: z.int().positive(),
    under: z.int().min(0),
    over: z.int().min(0),
    questions: z.number().min(0),
  }),
);
export type Kept = z.infer<typeof Kept>;

/** `sources.yaml`. */
export const Sources = z.record(id, z.strictObject({ title: z.string().min(3), url: z.url().optional() }));
