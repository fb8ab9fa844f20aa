import type { Rule } from '@fordoer/rules';
import type { Defence } from '@fordoer/triage-cases';
import type { Hazard } from './hazards.ts';

/** Something that stands against a hazard, and what shows that it does. */
export interface Control {
  id: string;
  kind: 'rule' | 'guard' | 'planned';
  /** What tests say of it. `planned` controls nothing yet; `unverified`: nobody would notice if it were gone. */
  tests: 'defended' | 'unverified' | 'planned';
  /** Whatever the tests say, a person has yet to accept it. */
  approval: 'OPEN';
  /** Ids of rule cases, or test files. */
  defendedBy: string[];
  /** What is missing, in words. */
  gaps: string[];
}

export interface Row extends Omit<Hazard, 'controls' | 'approval'> {
  /** Probability and what remains are for people: never more than open. */
  acceptance: 'OPEN';
  controls: Control[];
}

/** What is known of rules and guards from elsewhere. */
export interface Evidence {
  rules: readonly Pick<Rule, 'id' | 'hazard'>[];
  defences: ReadonlyMap<string, Defence>;
  guardTests: ReadonlyMap<string, string[]>;
}

/** Hazard by hazard what controls it and what defends the control, and every link that leads nowhere. */
export function matrix(hazards: readonly Hazard[], evidence: Evidence): { rows: Row[]; broken: string[] } {
  const rows = hazards.map(({ controls, approval: _, ...hazard }): Row => {
    const named = controls.filter((name) => name !== 'rules').map((name) => otherControl(name, evidence));
    const rules = evidence.rules
      .filter((rule) => rule.hazard === hazard.id)
      .map(({ id }) => ruleControl(id, evidence));
    return { ...hazard, acceptance: 'OPEN', controls: [...named, ...rules] };
  });
  return { rows, broken: [...brokenHazards(hazards, rows), ...brokenRules(hazards, evidence)] };
}

function ruleControl(id: string, { defences }: Evidence): Control {
  const { cases, gaps } = defences.get(id) ?? { cases: [], gaps: [] };
  const missing = cases.length > 0 ? gaps : [`${id}: no rule case`];
  const defendedBy = cases.map((one) => one.id);
  return { id, kind: 'rule', ...judged(missing), defendedBy, gaps: missing };
}

function otherControl(id: string, { guardTests }: Evidence): Control {
  if (id.startsWith('planned.'))
    return { id, kind: 'planned', tests: 'planned', approval: 'OPEN', defendedBy: [], gaps: [] };
  const defendedBy = guardTests.get(id) ?? [];
  const gaps = defendedBy.length > 0 ? [] : [`no test names ${id}`];
  return { id, kind: 'guard', ...judged(gaps), defendedBy, gaps };
}

const judged = (gaps: readonly string[]): Pick<Control, 'tests' | 'approval'> => ({
  tests: gaps.length === 0 ? 'defended' : 'unverified',
  approval: 'OPEN',
});

function brokenHazards(hazards: readonly Hazard[], rows: readonly Row[]): string[] {
  const twice = hazards.filter(({ id }, at) => hazards.findIndex((one) => one.id === id) !== at);
  return [
    ...twice.map(({ id }) => `${id} is there twice`),
    ...hazards.flatMap(({ id, controls }, at) => {
      const found = rows[at]?.controls ?? [];
      const byRules = found.some(({ kind }) => kind === 'rule');
      const announced = controls.includes('rules');
      return [
        ...(announced && !byRules ? [`${id} should be controlled by rules, and no rule names it`] : []),
        ...(byRules && !announced ? [`${id} is named by rules, and its controls do not say so`] : []),
        ...(found.every(({ kind }) => kind === 'planned') ? [`${id} has nothing that controls it`] : []),
      ];
    }),
  ];
}

/** A rule without its hazard, or that no rule case defends. Guards without a test are told as unverified until all have one. */
function brokenRules(hazards: readonly Hazard[], evidence: Evidence): string[] {
  const known = new Set(hazards.map(({ id }) => id));
  return evidence.rules.flatMap(({ id, hazard }) => [
    ...(known.has(hazard) ? [] : [`${id} names ${hazard}, which is no hazard`]),
    ...ruleControl(id, evidence).gaps,
  ]);
}
