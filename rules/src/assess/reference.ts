import { Engine } from 'json-rules-engine';
import { type CaseState, known } from '../case/state.ts';
import type { Condition, Content, FindingId } from '../content/content.ts';

/** A rule as the engine needs it: an id and a condition. */
export interface Testable {
  id: string;
  when: Condition;
}

/**
 * Asks json-rules-engine which of these rules fire. Every finding that they read is given as a typed, defined fact: a sign is
 * one of the three words, a number is a number or the word `unknown`, on which every numeric operator is false. (A missing
 * fact would throw, and with `allowUndefinedFacts` an inequality would hold.)
 * @returns the ids of the rules that fire
 * @throws what the engine throws; the caller answers with a person
 */
export async function firing(
  content: Content,
  rules: readonly Testable[],
  state: Pick<CaseState, 'findings'>,
): Promise<Set<string>> {
  if (rules.length === 0) return new Set();
  // An engine keeps one run's status on itself and must not be shared by runs at the same time.
  const engine = new Engine();
  const facts: Record<FindingId, string | number> = {};
  const read = (condition: Condition): void => {
    if ('all' in condition) for (const part of condition.all) read(part);
    else if ('any' in condition) for (const part of condition.any) read(part);
    else facts[condition.fact] ??= factOf(content, state, condition.fact);
  };
  for (const rule of rules) {
    read(rule.when);
    engine.addRule({ name: rule.id, conditions: topLevel(rule.when), event: { type: rule.id } });
  }
  const { events } = await engine.run(facts);
  return new Set(events.map((event) => event.type));
}

function factOf(content: Content, state: Pick<CaseState, 'findings'>, id: FindingId): string | number {
  const finding = content.findings.get(id);
  if (!finding) throw new Error(`no finding ${id} in content ${content.version}`);
  const found = known(state, id);
  if (finding.kind === 'sign') return found.state;
  return found.state === 'present' && typeof found.value === 'number' && Number.isFinite(found.value)
    ? found.value
    : 'unknown';
}

/** The engine wants `all` or `any` at the top. */
// biome-ignore lint/suspicious/noExplicitAny: the engine's own types demand its Condition classes for plain JSON
const topLevel = (when: Condition): any => ('all' in when || 'any' in when ? when : { all: [when] });
