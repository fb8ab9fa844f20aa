import { type Content, compile, type Rule } from '@fordoer/rules';
import { readContent } from '@fordoer/rules/files';
import { describe, expect, it } from 'vitest';
import { ruleCases, runRuleCases } from './rule-cases.ts';

const content = readContent();

/** Content whose engine sees another condition for a rule than the one the cases are made from. */
function withCondition(id: string, when: Rule['when']): Content {
  const broken = compile(content.bundle);
  const rule = { ...(broken.rules.get(id) as Rule), when };
  const swap = (index: ReadonlyMap<string, readonly Rule[]>) =>
    new Map([...index].map(([fact, rules]) => [fact, rules.map((one) => (one.id === id ? rule : one))]));
  const scopes = [...broken.scopes].map(
    ([
      of,
      {
        rulesHeldBy: { present, absent },
        ...scope
      },
    ]) => {
      return [of, { ...scope, rulesHeldBy: { present: swap(present), absent: swap(absent) } }] as const;
    },
  );
  return { ...broken, scopes: new Map(scopes) };
}

describe('rule cases', () => {
  it('[TR-53] every red flag and context floor fires in its nearest states and in no state beside them', async () => {
    const { n, failures } = await runRuleCases(content);
    expect(failures).toEqual([]);
    expect(n).toBeGreaterThan(2 * content.rules.size);
  });

  it('each rule has a state in which it fires and one in which it does not', () => {
    const cases = ruleCases(content);
    for (const rule of content.rules.keys()) {
      const own = cases.filter((one) => one.rule === rule);
      expect([rule, new Set(own.map(({ fires }) => fires)).size]).toEqual([rule, 2]);
    }
  });

  it('a number stands at its boundary, and one step beyond it the rule does not fire', () => {
    const cases = ruleCases(content).filter(({ state }) => state.findings.temperature?.state === 'present');
    const values = new Set(cases.map(({ state }) => state.findings.temperature?.value));
    expect(values).toContain(38);
    expect(values).toContain(37.9);
  });

  it('an engine that reads a condition otherwise is caught', async () => {
    const id = 'shared.sepsis-pattern';
    const rule = content.rules.get(id) as Rule;
    const never = { fact: [...rule.reads][0] as string, operator: 'equal', value: 'absent' } as const;
    const { failures } = await runRuleCases(withCondition(id, never));
    expect(failures.some((failure) => failure.startsWith(id))).toBe(true);
  });
});
