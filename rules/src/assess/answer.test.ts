import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIZE, someCompletion, someState } from '../../test/states.ts';
import { readContent } from '../files.ts';
import { answerOf, openFindings } from './answer.ts';
import { firing } from './reference.ts';

const content = readContent();
const rules = [...content.rules.values()];

describe('the three answers of a rule', () => {
  it('[TR-53] fires exactly when json-rules-engine says so, for every rule of the release', async () => {
    await fc.assert(
      fc.asyncProperty(someState(content), async (state) => {
        const fired = await firing(content, rules, state);
        for (const rule of rules)
          expect([rule.id, fired.has(rule.id)]).toEqual([rule.id, answerOf(rule.when, state) === 'fires']);
      }),
      { numRuns: Math.max(60, SIZE / 20) },
    );
  });

  it('what fires fires in every completion of the unknown, and what cannot fire fires in none', async () => {
    const stateAndCompletion = someState(content).chain((state) =>
      fc.constantFrom(...rules).chain((rule) =>
        fc.record({
          state: fc.constant(state),
          rule: fc.constant(rule),
          complete: someCompletion(content, state, [...rule.reads]),
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(stateAndCompletion, async ({ state, rule, complete }) => {
        const answer = answerOf(rule.when, state);
        const fired = (await firing(content, [rule], complete)).has(rule.id);
        if (answer === 'fires') expect(fired).toBe(true);
        if (answer === 'cannot-fire') expect(fired).toBe(false);
      }),
      { numRuns: SIZE },
    );
  });

  it('names the findings that keep a rule open, and none when it is settled', () => {
    fc.assert(
      fc.property(someState(content), fc.constantFrom(...rules), (state, rule) => {
        const open = openFindings(rule.when, state);
        expect(open.length > 0).toBe(answerOf(rule.when, state) === 'open');
        for (const id of open) expect(state.findings[id]?.state ?? 'unknown').toBe('unknown');
      }),
      { numRuns: SIZE },
    );
  });

  it('an untouched finding is open, not absent', () => {
    expect(answerOf({ fact: 'chest-pain', operator: 'equal', value: 'absent' }, { findings: {} })).toBe(
      'open',
    );
  });
});
