import fc from 'fast-check';
import { type AssistantWord, type CaseState, emptyCase, type Known } from '../src/case/state.ts';
import type { Condition, Content, Leaf } from '../src/content/content.ts';
import { URGENCIES } from '../src/words.ts';

/** How many generated states a property looks at: enough for every run, or the full number (TR-50). */
export const SIZE = process.env.FORDOER_TEST_SIZE === 'full' ? 100_000 : 400;

const BY = ['answer', 'text', 'journal'] as const;

/** A value that a finding of this content may have. */
const someKnown = (content: Content, id: string): fc.Arbitrary<Known> => {
  const finding = content.findings.get(id);
  const by = fc.constantFrom(...BY);
  if (finding?.kind === 'number') {
    const { min, max } = finding.range;
    const value = fc.oneof(
      fc.double({ min, max, noNaN: true }),
      fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
    );
    return fc.record({ state: fc.constant('present' as const), value, by });
  }
  return fc.record({ state: fc.constantFrom('present' as const, 'absent' as const, 'unknown' as const), by });
};

/**
 * Cases as they may stand at any moment: some complaints, some of their findings and some of anybody's, some questions asked.
 * Findings near the active complaints are favoured, or most states would be about nothing.
 */
export function someState(content: Content): fc.Arbitrary<CaseState> {
  const all = [...content.findings.keys()];
  return fc
    .uniqueArray(fc.constantFrom(...content.complaints.keys()), { minLength: 1, maxLength: 2 })
    .chain((complaints) => {
      const questions = complaints.flatMap((id) => content.complaints.get(id)?.asks ?? []);
      const near = [...content.rules.values()]
        .filter(({ complaint }) => complaint && complaints.includes(complaint))
        .flatMap(({ reads }) => [...reads]);
      const ids = fc.uniqueArray(
        fc.oneof(fc.constantFrom(...(near.length > 0 ? near : all)), fc.constantFrom(...all)),
        { maxLength: 25 },
      );
      return fc.record({ ids, asked: fc.subarray(questions) }).chain(({ ids: chosen, asked }) =>
        fc.tuple(...chosen.map((id) => someKnown(content, id))).map((values): CaseState => {
          const findings = Object.fromEntries(chosen.map((id, index) => [id, values[index] as Known]));
          return {
            ...emptyCase('da'),
            complaints: complaints.map((id) => ({ id, score: 1 })),
            findings,
            asked,
          };
        }),
      );
    });
}

/** Whatever an assistant may add to any case: findings, complaints, an opinion. */
export function someWord(content: Content): fc.Arbitrary<AssistantWord> {
  const findings = fc
    .uniqueArray(fc.constantFrom(...content.findings.keys()), { maxLength: 4 })
    .chain((ids) =>
      fc
        .tuple(...ids.map((id) => someKnown(content, id).filter(({ state }) => state !== 'absent')))
        .map((values) =>
          Object.fromEntries(
            ids.map((id, at) => [id, { ...(values[at] as Known), by: 'assistant' as const }]),
          ),
        ),
    );
  const complaints = fc.uniqueArray(fc.constantFrom(...content.complaints.keys()), { maxLength: 2 });
  const opinion = fc.record({ urgency: fc.constantFrom(...URGENCIES), human: fc.boolean() });
  return fc.record({ findings, complaints, opinion }, { requiredKeys: ['findings', 'complaints'] });
}

/** Completes every unknown finding of a condition in some way. */
export function someCompletion(
  content: Content,
  state: CaseState,
  ids: readonly string[],
): fc.Arbitrary<CaseState> {
  const open = ids.filter((id) => (state.findings[id]?.state ?? 'unknown') === 'unknown');
  return fc
    .tuple(...open.map((id) => someKnown(content, id).filter((known) => known.state !== 'unknown')))
    .map((values) => ({
      ...state,
      findings: {
        ...state.findings,
        ...Object.fromEntries(open.map((id, index) => [id, values[index] as Known])),
      },
    }));
}

/** The least that makes a condition hold, by setting unknown findings only; undefined where what is known stands against it. */
export function satisfied(condition: Condition, state: CaseState): CaseState | undefined {
  if ('all' in condition)
    return condition.all.reduce<CaseState | undefined>((so, part) => so && satisfied(part, so), state);
  if ('any' in condition) {
    for (const part of condition.any) {
      const found = satisfied(part, state);
      if (found) return found;
    }
    return undefined;
  }
  const known = state.findings[condition.fact];
  const value = valueFor(condition);
  if (!known || known.state === 'unknown')
    return { ...state, findings: { ...state.findings, [condition.fact]: { by: 'answer', ...value } } };
  return holds(condition, known) ? state : undefined;
}

const valueFor = (leaf: Leaf): { state: Known['state']; value?: number } => {
  if (leaf.operator === 'equal') return { state: leaf.value };
  const step = leaf.operator === 'lessThan' ? -0.1 : leaf.operator === 'greaterThan' ? 0.1 : 0;
  return { state: 'present', value: leaf.value + step };
};

const holds = (leaf: Leaf, known: Known): boolean => {
  if (leaf.operator === 'equal') return known.state === leaf.value;
  const value = known.value ?? Number.NaN;
  if (leaf.operator === 'lessThan') return value < leaf.value;
  if (leaf.operator === 'lessThanInclusive') return value <= leaf.value;
  return leaf.operator === 'greaterThan' ? value > leaf.value : value >= leaf.value;
};
