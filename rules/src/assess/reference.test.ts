import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SIZE, someState } from '../../test/states.ts';
import { readContent } from '../files.ts';
import { assess } from './assess.ts';
import { firing } from './reference.ts';

const content = readContent();
const rules = [...content.rules.values()];

it('[TR-53] what json-rules-engine said before is what it says now', async () => {
  await fc.assert(
    fc.asyncProperty(someState(content), async (state) => {
      const before = await firing(content, rules, state);
      expect(await firing(content, rules, state)).toEqual(before);
      // Copies were never asked about.
      const copies = rules.map(({ id, when }) => ({ id, when: structuredClone(when) }));
      expect(await firing(content, copies, state)).toEqual(before);
    }),
    { numRuns: Math.max(10, SIZE / 400) },
  );
});

it('[TR-53] the index brings every rule that fires of those that apply', async () => {
  await fc.assert(
    fc.asyncProperty(someState(content), async (state) => {
      const active = state.complaints.map(({ id }) => id);
      const applying = rules.filter(({ complaint }) => !complaint || active.includes(complaint));
      const { reasons } = await assess(content, state);
      expect(new Set(reasons.map(({ rule }) => rule))).toEqual(await firing(content, applying, state));
    }),
    { numRuns: Math.max(40, SIZE / 100) },
  );
});
