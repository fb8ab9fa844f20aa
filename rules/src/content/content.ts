import type { LearnedFile } from '../understand/likeness/learned.ts';
import type { DoorKind } from '../words.ts';
import type {
  ComplaintFile,
  Condition,
  Finding,
  FloorRule,
  HumanRule,
  Leaf,
  Outcome,
  Question,
  ReleaseFile,
  ServicesFile,
  SharedFile,
  Text,
} from './schema.ts';

/** A whole content release as data. This is what is hashed, stored with decisions, and compiled again for replay. */
export interface Bundle {
  release: ReleaseFile;
  services: ServicesFile;
  shared: SharedFile;
  complaints: ComplaintFile[];
  /** What was learned from messages, where the release has it. */
  learned?: LearnedFile;
}

export type FindingId = string;
export type Complaint = ComplaintFile;

/** A floor with where it applies: everywhere, or while its complaint is active. */
export interface Rule extends FloorRule {
  kind: 'red-flag' | 'context';
  /** `undefined`: shared, evaluated whatever the complaint. */
  complaint?: string;
  reads: ReadonlySet<FindingId>;
}

/** Compiled content: what the engine reads. Made once for each release, never changed. */
export interface Content {
  version: string;
  /** SHA-256 over the bundle's RFC 8785 form, in hex. */
  hash: string;
  bundle: Bundle;
  release: ReleaseFile;
  services: ServicesFile;
  findings: ReadonlyMap<FindingId, Finding>;
  words: WordClasses;
  questions: ReadonlyMap<string, Question>;
  complaints: ReadonlyMap<string, Complaint>;
  /** The complaint whose file defines a finding; shared findings have none. */
  owners: ReadonlyMap<FindingId, Complaint>;
  rules: ReadonlyMap<string, Rule>;
  /** Findings that are asked about beside a sign. */
  askedBeside: ReadonlyMap<FindingId, readonly FindingId[]>;
  /** Rules that read a finding. */
  rulesByFinding: ReadonlyMap<FindingId, readonly Rule[]>;
  /** What belongs to each complaint; of `undefined` what holds whatever the complaint. */
  scopes: ReadonlyMap<string | undefined, Scope>;
  /** Complaints that no finding opens unless one of these is present (a number: known), or absent. */
  complaintsHeldBy: HeldBy<Complaint>;
}

/** What belongs to a complaint, or to none, laid out so that a turn costs what is active in it and not what the library holds. */
export interface Scope {
  /** The complaint's place in the library. */
  place: number;
  /** Rules that cannot fire unless one of these findings is present (a number: known), or absent. */
  rulesHeldBy: HeldBy<Rule>;
  contextFloors: readonly Rule[];
  /** Red flags that must be settled while the complaint is active: its own, and the shared ones that it requires. */
  mandatory: readonly Rule[];
  /** The questions that the complaint asks, by the findings that they cover. */
  asks: ReadonlyMap<FindingId, readonly Question[]>;
}

/** What a condition holds back until a finding is present, or absent. */
export type HeldBy<T> = Record<'present' | 'absent', ReadonlyMap<FindingId, readonly T[]>>;

/** Words that phrases use alike, by the name of their class. */
export type WordClasses = NonNullable<SharedFile['words']>;

/** Whether a finding is what somebody fears for the ill one, and none of theirs. */
export const isOfWriter = (finding: Finding | undefined): boolean =>
  finding?.kind === 'sign' && (finding.ofChild === true || finding.askedBeside?.ofOthers === true);

/** All leaves of a condition, left to right. */
export function leaves(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  return [condition];
}

/** The findings a condition reads. */
export const readsOf = (condition: Condition): Set<FindingId> =>
  new Set(leaves(condition).map((leaf) => leaf.fact));

/** What is present too when a finding is, a number with its value. */
export function impliedBy(finding: Finding | undefined, value?: number): readonly FindingId[] {
  const always = finding?.implies ?? [];
  const from = finding?.kind === 'number' ? finding.impliesFrom : undefined;
  return from && value !== undefined && value >= from.value ? [...always, ...from.signs] : always;
}

/** What cannot be present when a finding is, a number with its value. */
export function excludedBy(finding: Finding | undefined, value?: number): readonly FindingId[] {
  if (finding?.kind === 'sign') return finding.excludes ?? [];
  const from = finding?.excludesFrom;
  return from && value !== undefined && value >= from.value ? from.signs : [];
}

const covered = new WeakMap<Question, readonly FindingId[]>();

/** The findings a question settles. Asked of every question in every turn, so worked out once. */
export function covers(question: Question): readonly FindingId[] {
  const known = covered.get(question);
  if (known) return known;
  const found = findingsOf(question);
  covered.set(question, found);
  return found;
}

function findingsOf(question: Question): FindingId[] {
  switch (question.kind) {
    case 'yes-no':
    case 'number':
    case 'scale':
      return [question.finding];
    case 'any-of':
      return question.options.map((option) => option.finding);
    case 'one-of':
      return [...new Set(question.options.flatMap((option) => option.sets))];
  }
}

export type { Condition, DoorKind, Finding, FloorRule, HumanRule, Leaf, Outcome, Question, Text };
