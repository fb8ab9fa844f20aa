import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { push } from '../lists.ts';
import {
  type Bundle,
  type Complaint,
  type Content,
  type FindingId,
  type FloorRule,
  type Rule,
  readsOf,
} from './content.ts';
import { commonOf, heldBy, scopesOf } from './scopes.ts';

/** Canonical bytes of a bundle (RFC 8785), as hashed and stored. */
export function canonicalBundle(bundle: Bundle): string {
  const text = canonicalize(bundle);
  if (text === undefined) throw new TypeError('the bundle has no canonical form');
  return text;
}

/** SHA-256 over canonical bytes, in hex. */
export const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Compiles a release from the canonical bytes it is stored as.
 * @throws Error when the bytes do not have this hash
 */
export function compileStored(bytes: string | Buffer, hash: string): Content {
  if (hashOf(bytes) !== hash) throw new Error(`content release ${hash} has other bytes than its hash says`);
  return compiled(JSON.parse(bytes.toString()) as Bundle, hash);
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
  const askedBeside = new Map<FindingId, FindingId[]>();
  for (const [id, finding] of findings)
    for (const sign of finding.askedBeside?.signs ?? []) push(askedBeside, sign, id);
  const rulesByFinding = new Map<FindingId, Rule[]>();
  for (const rule of rules.values()) for (const id of rule.reads) push(rulesByFinding, id, rule);
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
    askedBeside,
    rulesByFinding,
    scopes: scopesOf({ complaints, rules, questions, rulesByFinding }),
    complaintsHeldBy: heldBy(complaints.values(), ({ opensOn }) => opensOn, commonOf(rulesByFinding)),
  };
}
