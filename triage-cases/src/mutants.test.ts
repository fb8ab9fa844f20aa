import { type Condition, type Content, compile } from '@fordoer/rules';
import { readContent } from '@fordoer/rules/files';
import { describe, expect, it } from 'vitest';
import { mutantsOf, undefended } from './mutants.ts';

const content = readContent();

/** The content with the condition of one shared red flag changed. */
function saying(id: string, change: (when: Condition) => Condition): Content {
  const { bundle } = content;
  const redFlags = bundle.shared.redFlags.map((rule) =>
    rule.id === id ? { ...rule, when: change(rule.when) } : rule,
  );
  return compile({ ...bundle, shared: { ...bundle.shared, redFlags } });
}

describe('a rule that somebody gets wrong', () => {
  it('[TR-53] is told from the right one by a case, whichever part of it is dropped, turned or moved', () => {
    expect(undefended(content)).toEqual([]);
    const mutants = [...content.rules.values()].flatMap((rule) => mutantsOf(content, rule));
    expect(mutants.length).toBeGreaterThan(4 * content.rules.size);
  });

  it('is named when no case can tell: a part that never matters', () => {
    const id = 'shared.sepsis-pattern';
    const idle = saying(id, (when) => ({ any: [when, { all: [when, when] }] }));
    expect(undefended(idle).every((line) => line.startsWith(id))).toBe(true);
    expect(undefended(idle).length).toBeGreaterThan(0);
  });
});
