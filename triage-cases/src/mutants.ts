import type { Condition, Content, Rule } from '@fordoer/rules';
import { holds, type RuleCase, ruleCases } from './rule-cases.ts';

/** A rule as somebody could have got it wrong. `undefined`: the rule is gone. */
export interface Mutant {
  rule: string;
  what: string;
  when: Condition | undefined;
}

type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] }>;

/** The rule dropped, and its condition with one thing changed: a part left out, a state turned round, a boundary moved. */
export function mutantsOf(content: Content, rule: Rule): Mutant[] {
  const changed = changes(content, rule.when).map(({ what, when }) => ({ rule: rule.id, what, when }));
  return [{ rule: rule.id, what: 'dropped', when: undefined }, ...changed];
}

/**
 * Mutants that every rule case of the content still agrees with: nobody would notice if the rule became that.
 * @returns what was changed, in words
 */
export function undefended(content: Content, given: readonly RuleCase[] = ruleCases(content)): string[] {
  const cases = new Map<string, RuleCase[]>();
  for (const one of given) cases.set(one.rule, [...(cases.get(one.rule) ?? []), one]);
  return [...content.rules.values()]
    .flatMap((rule) => mutantsOf(content, rule))
    .filter((mutant) => !caught(mutant, cases.get(mutant.rule) ?? []))
    .map(({ rule, what }) => `${rule}: ${what}`);
}

/** Whether a case of the rule's own complaint comes out otherwise. */
const caught = ({ rule, when }: Mutant, cases: readonly RuleCase[]): boolean =>
  cases.some(({ id, state, fires }) => {
    if (id.endsWith('of another complaint')) return false;
    return (when !== undefined && holds(when, state.findings)) !== fires && id.startsWith(rule);
  });

function changes(content: Content, condition: Condition): { what: string; when: Condition }[] {
  if ('all' in condition) return list(content, condition.all, 'all', (all) => ({ all }));
  if ('any' in condition) return list(content, condition.any, 'any', (any) => ({ any }));
  if (condition.operator === 'equal') {
    const value = condition.value === 'present' ? 'absent' : 'present';
    return [{ what: `${condition.fact} ${value}`, when: { ...condition, value } }];
  }
  return moved(content, condition);
}

function list(
  content: Content,
  parts: readonly Condition[],
  kind: 'all' | 'any',
  make: (parts: Condition[]) => Condition,
): { what: string; when: Condition }[] {
  const shorter =
    parts.length < 2
      ? []
      : parts.map((part, at) => ({
          what: `without ${JSON.stringify(part)} of ${kind}`,
          when: make(parts.toSpliced(at, 1)),
        }));
  const inside = parts.flatMap((part, at) =>
    changes(content, part).map(({ what, when }) => ({ what, when: make(parts.toSpliced(at, 1, when)) })),
  );
  return [...shorter, ...inside];
}

/** A boundary one step of the finding up and down. */
function moved(
  content: Content,
  leaf: Leaf & { value: number | string },
): { what: string; when: Condition }[] {
  const finding = content.findings.get(leaf.fact);
  if (typeof leaf.value !== 'number' || finding?.kind !== 'number') return [];
  const step = 10 ** -finding.decimals;
  return [leaf.value - step, leaf.value + step].map((value) => ({
    what: `${leaf.fact} ${leaf.operator} ${Number(value.toFixed(4))}`,
    when: { ...leaf, value } as Condition,
  }));
}
