import { readContent } from '@fordoer/rules/files';
import { type Defence, defences, type RuleCase } from '@fordoer/triage-cases';
import { describe, expect, it } from 'vitest';
import { readHazards } from './hazards.ts';
import { type Evidence, matrix } from './matrix.ts';

const content = readContent();
const rules = [...content.rules.values()];
const hazards = readHazards();
const evidence: Evidence = { rules, defences: await defences(content), guardTests: new Map() };
const RULE = 'sore-throat.heart-valve-disease';
const cases = evidence.defences.get(RULE)?.cases ?? [];

/** The matrix if these were the cases of the rule. */
async function withCases(kept: readonly RuleCase[]): Promise<ReturnType<typeof matrix>> {
  const defence = (await defences(content, kept)).get(RULE) as Defence;
  return matrix(hazards, { ...evidence, defences: new Map([...evidence.defences, [RULE, defence]]) });
}
const controlOf = ({ rows }: ReturnType<typeof matrix>, id: string) =>
  rows.flatMap(({ controls }) => controls).find((control) => control.id === id);

describe('[TR-62] the matrix of hazards', () => {
  it('holds together: hazard, rule, rule cases', () => {
    const whole = matrix(hazards, evidence);
    expect(whole.broken).toEqual([]);
    expect(controlOf(whole, RULE)).toMatchObject({ tests: 'defended', approval: 'OPEN' });
    expect(controlOf(whole, RULE)?.defendedBy.length).toBeGreaterThan(1);
  });

  it.each(hazards.filter(({ controls }) => controls.includes('rules')).map(({ id }) => id))(
    'misses %s when it is removed, and when its rules are',
    (id) => {
      const its = rules.filter(({ hazard }) => hazard === id);
      const without = matrix(
        hazards.filter((hazard) => hazard.id !== id),
        evidence,
      );
      expect(without.broken).toEqual(its.map((rule) => `${rule.id} names ${id}, which is no hazard`));
      const orphan = matrix(hazards, { ...evidence, rules: rules.filter(({ hazard }) => hazard !== id) });
      expect(orphan.broken).toContain(`${id} should be controlled by rules, and no rule names it`);
    },
  );

  it('misses the cases in which a rule fires', async () => {
    const less = await withCases(cases.filter(({ fires }) => !fires));
    expect(controlOf(less, RULE)?.tests).toBe('unverified');
    expect(less.broken).toContain(`${RULE}: dropped`);
  });

  it('tells of a rule case that fails', async () => {
    const turned = cases.map((one) => ({ ...one, fires: !one.fires }));
    const { broken } = await withCases(turned);
    expect(broken.some((line) => line.startsWith(`${RULE}: by `))).toBe(true);
  });

  it('calls a rule without any case unverified', async () => {
    const none = await withCases([]);
    expect(controlOf(none, RULE)).toMatchObject({ tests: 'unverified', gaps: [`${RULE}: no rule case`] });
  });

  it('believes a guard only when a test calls it by name', () => {
    const guard = 'guard.slot-exclusion';
    expect(controlOf(matrix(hazards, evidence), guard)?.tests).toBe('unverified');
    const guardTests = new Map([[guard, ['backend/src/booking/slots.test.ts']]]);
    expect(controlOf(matrix(hazards, { ...evidence, guardTests }), guard)?.tests).toBe('defended');
  });

  it('lets nothing that is only planned control a hazard', () => {
    const planned = hazards.map((one) =>
      one.id === 'HZ-104' ? { ...one, controls: ['planned.later'] } : one,
    );
    expect(matrix(planned, evidence).broken).toEqual(['HZ-104 has nothing that controls it']);
  });
});
