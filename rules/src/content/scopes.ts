import { push } from '../lists.ts';
import {
  type Complaint,
  type Condition,
  type Content,
  covers,
  type FindingId,
  type HeldBy,
  type Leaf,
  type Question,
  type Rule,
  type Scope,
} from './content.ts';

/**
 * Lays out what a library holds.
 * @returns the scope of each complaint; that of `undefined` holds whatever the complaint
 */
export function scopesOf({
  complaints,
  rules,
  questions,
  rulesByFinding,
}: Pick<Content, 'complaints' | 'rules' | 'questions' | 'rulesByFinding'>): Map<string | undefined, Scope> {
  const rulesOf = Map.groupBy(rules.values(), ({ complaint }) => complaint);
  const common = commonOf(rulesByFinding);
  const scopeOf = (complaint: Complaint | undefined, place: number): Scope => {
    const own = rulesOf.get(complaint?.id) ?? [];
    const mandatory = [...(complaint?.redFlags.map(({ id }) => id) ?? []), ...(complaint?.requires ?? [])];
    const asks = new Map<FindingId, Question[]>();
    for (const id of complaint?.asks ?? []) {
      const question = questions.get(id);
      for (const finding of question ? covers(question) : []) push(asks, finding, question as Question);
    }
    return {
      place,
      rulesHeldBy: heldBy(own, ({ when }) => when, common),
      contextFloors: own.filter(({ kind }) => kind === 'context'),
      mandatory: [...new Set(mandatory)].map((id) => rules.get(id) as Rule),
      asks,
    };
  };
  const scopes = new Map<string | undefined, Scope>([[undefined, scopeOf(undefined, 0)]]);
  for (const complaint of complaints.values()) scopes.set(complaint.id, scopeOf(complaint, scopes.size));
  return scopes;
}

/** How common a finding is among rules. */
export const commonOf =
  (rulesByFinding: Content['rulesByFinding']) =>
  ({ fact }: Leaf): number =>
    rulesByFinding.get(fact)?.length ?? 0;

/** Lists things by what their conditions need. */
export function heldBy<T>(
  all: Iterable<T>,
  conditionOf: (one: T) => Condition | undefined,
  common: (leaf: Leaf) => number,
): HeldBy<T> {
  const held = { present: new Map<FindingId, T[]>(), absent: new Map<FindingId, T[]>() };
  for (const one of all) {
    const condition = conditionOf(one);
    for (const leaf of condition ? needed(condition, common) : [])
      push(held[leaf.value === 'absent' ? 'absent' : 'present'], leaf.fact, one);
  }
  return held;
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
