import { type CaseState, known } from '../case/state.ts';
import type { Condition, Leaf } from '../content/content.ts';

/**
 * What a rule answers over a case in which much is unknown:
 * `fires`, `cannot-fire`, or `open`: some completion of the unknown findings would make it fire.
 */
export type RuleAnswer = 'fires' | 'cannot-fire' | 'open';

/**
 * Reads a rule's answer from its condition: a leaf on an unknown finding is open; `all` and `any` fold as Kleene's strong
 * logic. json-rules-engine alone decides that a rule fires; that both agree is a property test (`answer.test.ts`).
 */
export function answerOf(condition: Condition, state: Pick<CaseState, 'findings'>): RuleAnswer {
  if ('all' in condition) return fold(condition.all, state, 'cannot-fire', 'fires');
  if ('any' in condition) return fold(condition.any, state, 'fires', 'cannot-fire');
  return leafAnswer(condition, state);
}

/** `settles` ends the fold at once; `neutral` is the answer when every part is neutral; anything else is open. */
function fold(
  parts: Condition[],
  state: Pick<CaseState, 'findings'>,
  settles: RuleAnswer,
  neutral: RuleAnswer,
): RuleAnswer {
  let result = neutral;
  for (const part of parts) {
    const answer = answerOf(part, state);
    if (answer === settles) return settles;
    if (answer === 'open') result = 'open';
  }
  return result;
}

function leafAnswer(leaf: Leaf, state: Pick<CaseState, 'findings'>): RuleAnswer {
  const found = known(state, leaf.fact);
  if (found.state === 'unknown') return 'open';
  return leafHolds(leaf, found) ? 'fires' : 'cannot-fire';
}

/** A number that is known to be absent does not exist; a number finding is `present` with a value, or unknown. */
function leafHolds(leaf: Leaf, found: { state: string; value?: number }): boolean {
  if (leaf.operator === 'equal') return found.state === leaf.value;
  if (found.value === undefined) return false;
  switch (leaf.operator) {
    case 'lessThan':
      return found.value < leaf.value;
    case 'lessThanInclusive':
      return found.value <= leaf.value;
    case 'greaterThan':
      return found.value > leaf.value;
    case 'greaterThanInclusive':
      return found.value >= leaf.value;
  }
}

/** The unknown findings that keep a condition open: settling one of them can settle the rule. */
export function openFindings(condition: Condition, state: Pick<CaseState, 'findings'>): string[] {
  const found: string[] = [];
  return collectOpen(condition, state, found) === 'open' ? found : [];
}

/** Answers as `answerOf` does, and adds what keeps it open; what a settled part had added is taken back. */
function collectOpen(condition: Condition, state: Pick<CaseState, 'findings'>, found: string[]): RuleAnswer {
  const before = found.length;
  if ('all' in condition || 'any' in condition) {
    const settles = 'all' in condition ? 'cannot-fire' : 'fires';
    for (const part of 'all' in condition ? condition.all : condition.any) {
      if (collectOpen(part, state, found) !== settles) continue;
      found.length = before;
      return settles;
    }
    if (found.length > before) return 'open';
    return settles === 'fires' ? 'cannot-fire' : 'fires';
  }
  const answer = leafAnswer(condition, state);
  if (answer === 'open') found.push(condition.fact);
  return answer;
}
