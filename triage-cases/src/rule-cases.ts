import {
  assess,
  type CaseState,
  type Condition,
  type Content,
  emptyCase,
  type Known,
  type Rule,
  rank,
} from '@fordoer/rules';

/**
 * Rule cases, generated from the content: for each rule that puts a floor under urgency, the nearest states in which it
 * fires and the nearest in which it does not. They show that the code does what the rule says and nothing about medicine,
 * so they are never added up with vignettes. What a rule says is read here a second time, by `holds`, not by the engine.
 */
export interface RuleCase {
  /** `<rule>: <what was set>`. */
  id: string;
  rule: string;
  state: CaseState;
  fires: boolean;
}

type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] }>;

/** Every case of every red flag and context floor. */
export const ruleCases = (content: Content): RuleCase[] =>
  [...content.rules.values()].flatMap((rule) => casesOf(content, rule));

/** Runs the cases against `assess`. @returns what is wrong, in words, and how many were run */
export async function runRuleCases(
  content: Content,
  cases: readonly RuleCase[] = ruleCases(content),
): Promise<{ n: number; failures: string[] }> {
  const failures: string[] = [];
  for (const one of cases) {
    const { reasons, floor } = await assess(content, one.state);
    const fired = reasons.some(({ rule }) => rule === one.rule);
    const level = content.rules.get(one.rule)?.urgency ?? 'emergency';
    if (fired !== one.fires) failures.push(`${one.id}: ${fired ? 'fires' : 'does not fire'}`);
    else if (fired && (!floor || rank(floor) < rank(level)))
      failures.push(`${one.id}: the floor is below ${level}`);
  }
  return { n: cases.length, failures };
}

function casesOf(content: Content, rule: Rule): RuleCase[] {
  const cases = new Map<string, RuleCase>();
  const add = (what: string, findings: CaseState['findings'], complaint: string, fires: boolean) => {
    const state = { ...emptyCase('da'), complaints: [{ id: complaint, score: 1 }], findings };
    const id = `${rule.id}: ${what}`;
    cases.set(id, { id, rule: rule.id, state, fires });
  };
  const home = rule.complaint ?? content.release.fallbackComplaint;
  const elsewhere = [...content.complaints.keys()].find((id) => id !== rule.complaint) as string;
  for (const way of ways(rule.when)) {
    const findings = setting(content, way);
    if (!findings) continue;
    const named = Object.entries(findings)
      .map(([fact, { value }]) => (value === undefined ? fact : `${fact} ${value}`))
      .join(' and ');
    add(`by ${named}`, findings, home, true);
    if (rule.complaint) add(`by ${named}, of another complaint`, findings, elsewhere, false);
    for (const fact of Object.keys(findings)) {
      for (const [word, other] of near(content, rule, fact)) {
        const beside = { ...findings, [fact]: other };
        add(`by ${named}, but ${fact} ${word}`, beside, home, holds(rule.when, beside));
      }
    }
    // Two numbers may hide each other's boundary: fast breathing counts from 40 at one age and from 50 at another.
    const numbers = Object.keys(findings).filter((fact) => content.findings.get(fact)?.kind === 'number');
    for (const [at, one] of numbers.entries())
      for (const other of numbers.slice(at + 1))
        for (const [first, known] of near(content, rule, one))
          for (const [second, also] of near(content, rule, other)) {
            const beside = { ...findings, [one]: known, [other]: also };
            const what = `by ${named}, but ${one} ${first} and ${other} ${second}`;
            add(what, beside, home, holds(rule.when, beside));
          }
  }
  return [...cases.values()];
}

/** For each leaf one least set of leaves that contains it and makes the condition hold. */
function ways(condition: Condition): Leaf[][] {
  if ('any' in condition) return condition.any.flatMap(ways);
  if (!('all' in condition)) return [[condition]];
  const parts = condition.all.map(ways);
  return parts.flatMap((part, index) =>
    part.map((way) => parts.flatMap((other, at) => (at === index ? way : (other[0] ?? [])))),
  );
}

/** The findings that make these leaves hold, at the boundary for numbers; undefined where they contradict each other. */
function setting(content: Content, way: readonly Leaf[]): CaseState['findings'] | undefined {
  const findings: CaseState['findings'] = {};
  for (const fact of new Set(way.map((leaf) => leaf.fact))) {
    const found = candidates(content, way, fact).find((known) => all(way, fact, known));
    if (!found) return undefined;
    findings[fact] = found;
  }
  return findings;
}

/** Unknown, and every value at which the rule may change its mind about the finding. */
function near(content: Content, rule: Rule, fact: string): [string, Known][] {
  return [{ state: 'unknown', by: 'answer' } as Known, ...candidates(content, leavesOf(rule.when), fact)].map(
    (known) => [`${known.value ?? known.state}`, known],
  );
}

const leavesOf = (condition: Condition): Leaf[] => ways(condition).flat();

/** The values worth trying for a finding: both states of a sign, the boundaries of a number and a step beside them. */
function candidates(content: Content, way: readonly Leaf[], fact: string): Known[] {
  const finding = content.findings.get(fact);
  if (finding?.kind !== 'number')
    return [
      { state: 'present', by: 'answer' },
      { state: 'absent', by: 'answer' },
    ];
  const step = 10 ** -finding.decimals;
  return way
    .flatMap((leaf) => (leaf.fact === fact && typeof leaf.value === 'number' ? [leaf.value] : []))
    .flatMap((edge) => [edge, edge - step, edge + step, finding.range.min])
    .filter((value) => value >= finding.range.min && value <= finding.range.max)
    .map((value) => ({ state: 'present', value: Number(value.toFixed(finding.decimals + 2)), by: 'answer' }));
}

const all = (way: readonly Leaf[], fact: string, known: Known): boolean =>
  way.filter((leaf) => leaf.fact === fact).every((leaf) => leafHolds(leaf, known));

/** What a condition says of a state; what is unknown holds nothing. */
export function holds(condition: Condition, findings: CaseState['findings']): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, findings));
  if ('any' in condition) return condition.any.some((part) => holds(part, findings));
  return leafHolds(condition, findings[condition.fact]);
}

function leafHolds(leaf: Leaf, known: Known | undefined): boolean {
  if (leaf.operator === 'equal') return known?.state === leaf.value;
  const value = known?.state === 'present' ? (known.value ?? Number.NaN) : Number.NaN;
  switch (leaf.operator) {
    case 'lessThan':
      return value < leaf.value;
    case 'lessThanInclusive':
      return value <= leaf.value;
    case 'greaterThan':
      return value > leaf.value;
    case 'greaterThanInclusive':
      return value >= leaf.value;
  }
}
