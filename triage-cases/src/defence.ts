import type { Content } from '@fordoer/rules';
import { undefended } from './mutants.ts';
import { type RuleCase, ruleCases, runRuleCases } from './rule-cases.ts';

/** How well the rule cases hold on to one rule. */
export interface Defence {
  /** The rule's cases. */
  cases: RuleCase[];
  /** Cases that fail, and ways of getting the rule wrong that no case would notice. Empty: the rule is defended. */
  gaps: string[];
}

/** What the rule cases, run now, say of each rule of the content. */
export async function defences(
  content: Content,
  cases: readonly RuleCase[] = ruleCases(content),
): Promise<ReadonlyMap<string, Defence>> {
  const all = new Map<string, Defence>([...content.rules.keys()].map((id) => [id, { cases: [], gaps: [] }]));
  for (const one of cases) all.get(one.rule)?.cases.push(one);
  // Every line begins with the id of its rule.
  for (const line of [...(await runRuleCases(content, cases)).failures, ...undefended(content, cases)])
    all.get(line.slice(0, line.indexOf(': ')))?.gaps.push(line);
  return all;
}
