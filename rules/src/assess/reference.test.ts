import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SIZE, someState } from '../../test/states.ts';
import { readContent } from '../files.ts';
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
