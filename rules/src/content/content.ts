import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
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
  /** Rules that read a finding. */
  rulesByFinding: ReadonlyMap<FindingId, readonly Rule[]>;
  /** Rules that cannot fire unless one of these findings is present (a number: known), or absent. */
  rulesHeldBy: HeldBy<Rule>;
  /** Complaints that no finding opens unless one of these is present (a number: known), or absent. */
  complaintsHeldBy: HeldBy<Complaint>;
  /** Context floors by the complaint that they are of; those of `undefined` hold whatever the complaint. */
  contextFloors: ReadonlyMap<string | undefined, readonly Rule[]>;
  /** The complaints that ask a question. */
  askedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Questions that cover a finding, in content order. */
  questionsByFinding: ReadonlyMap<FindingId, readonly string[]>;
}

/** Words that phrases use alike, by the name of their class. */
export type WordClasses = NonNullable<SharedFile['words']>;

/** What a condition holds back until a finding is present, or absent. */
export type HeldBy<T> = Record<'present' | 'absent', ReadonlyMap<FindingId, readonly T[]>>;

/** All leaves of a condition, left to right. */
export function leaves(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  return [condition];
}

/**
 * Leaves of which one must hold before the condition can: of an `all` the leaves of one part are enough, and that part is chosen
 * whose findings fewest rules read, so that a common one (age, sex) does not bring every rule that also reads it.
 */
function needed(condition: Condition, common: (leaf: Leaf) => number): Leaf[] {
  if ('any' in condition) return condition.any.flatMap((part) => needed(part, common));
  if (!('all' in condition)) return [condition];
  const weight = (list: readonly Leaf[]) => list.reduce((sum, leaf) => sum + common(leaf), 0);
  return condition.all
    .map((part) => needed(part, common))
    .reduce((least, list) => (weight(list) < weight(least) ? list : least));
}

/** The findings a condition reads. */
export const readsOf = (condition: Condition): Set<FindingId> =>
  new Set(leaves(condition).map((leaf) => leaf.fact));

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

/** Canonical bytes of a bundle (RFC 8785), as hashed and stored. */
export function canonicalBundle(bundle: Bundle): string {
  const text = canonicalize(bundle);
  if (text === undefined) throw new TypeError('the bundle has no canonical form');
  return text;
}

/** SHA-256 over canonical bytes, in hex. */
export const hashOf = (bytes: string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Compiles a release from the canonical bytes it is stored as.
 * @throws Error when the bytes do not have this hash
 */
export function compileStored(bytes: string, hash: string): Content {
  if (hashOf(bytes) !== hash) throw new Error(`content release ${hash} has other bytes than its hash says`);
  return compiled(JSON.parse(bytes) as Bundle, hash);
}

/** Compiles a checked bundle. Throws only on what `checkBundle` would have reported. */
export const compile = (bundle: Bundle): Content => compiled(bundle, hashOf(canonicalBundle(bundle)));

function compiled(bundle: Bundle, hash: string): Content {
  const { release, services, shared } = bundle;
  const findings = new Map(Object.entries(shared.findings));
  const questions = new Map(shared.questions.map((question) => [question.id, question]));
  const complaints = new Map<string, Complaint>();
  const owners = new Map<FindingId, Complaint>();
  const rules = new Map<string, Rule>();
  const addRules = (list: readonly FloorRule[], kind: Rule['kind'], complaint?: string) => {
    for (const rule of list)
      rules.set(rule.id, { ...rule, kind, reads: readsOf(rule.when), ...(complaint ? { complaint } : {}) });
  };
  addRules(shared.redFlags, 'red-flag');
  addRules(shared.contextFloors, 'context');
  for (const complaint of bundle.complaints) {
    complaints.set(complaint.id, complaint);
    for (const [id, finding] of Object.entries(complaint.findings)) {
      findings.set(id, finding);
      owners.set(id, complaint);
    }
    for (const question of complaint.questions) questions.set(question.id, question);
    addRules(complaint.redFlags, 'red-flag', complaint.id);
    addRules(complaint.contextFloors, 'context', complaint.id);
  }
  const rulesByFinding = new Map<FindingId, Rule[]>();
  for (const rule of rules.values()) for (const id of rule.reads) push(rulesByFinding, id, rule);
  const common = (leaf: Leaf) => rulesByFinding.get(leaf.fact)?.length ?? 0;
  const heldBy = <T>(all: Iterable<T>, conditionOf: (one: T) => Condition | undefined): HeldBy<T> => {
    const held = { present: new Map<FindingId, T[]>(), absent: new Map<FindingId, T[]>() };
    for (const one of all) {
      const condition = conditionOf(one);
      for (const leaf of condition ? needed(condition, common) : [])
        push(held[leaf.value === 'absent' ? 'absent' : 'present'], leaf.fact, one);
    }
    return held;
  };
  const contextFloors = Map.groupBy(
    [...rules.values()].filter(({ kind }) => kind === 'context'),
    ({ complaint }) => complaint,
  );
  const askedBy = new Map<string, Set<string>>();
  for (const { id, asks } of complaints.values())
    for (const asked of asks) askedBy.set(asked, (askedBy.get(asked) ?? new Set()).add(id));
  const questionsByFinding = new Map<FindingId, string[]>();
  for (const question of questions.values())
    for (const id of covers(question)) push(questionsByFinding, id, question.id);
  return {
    version: release.version,
    hash,
    bundle,
    release,
    services,
    findings,
    words: shared.words ?? {},
    questions,
    complaints,
    owners,
    rules,
    rulesByFinding,
    rulesHeldBy: heldBy(rules.values(), ({ when }) => when),
    complaintsHeldBy: heldBy(complaints.values(), ({ opensOn }) => opensOn),
    contextFloors,
    askedBy,
    questionsByFinding,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export type { Condition, DoorKind, Finding, FloorRule, HumanRule, Leaf, Outcome, Question, Text };
