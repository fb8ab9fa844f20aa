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
 * fact would throw, and with `allowUndefinedFacts` an inequality would hold.) What it answered for the same facts before is
 * not asked again.
 * @returns the ids of the rules that fire
 * @throws what the engine throws; the caller answers with a person
 */
export async function firing(
  content: Content,
  rules: readonly Testable[],
  state: Pick<CaseState, 'findings'>,
): Promise<Set<string>> {
  const fired = new Set<string>();
  const unheard: (Testable & { facts: Facts; note: (fires: boolean) => void })[] = [];
  for (const rule of rules) {
    const facts: Facts = {};
    readFacts(content, rule.when, state, facts);
    const key = Object.values(facts).join(' ');
    const verdicts = verdictsOn(rule.when);
    const verdict = verdicts.get(key);
    if (verdict) fired.add(rule.id);
    if (verdict === undefined)
      unheard.push({ ...rule, facts, note: (fires) => void verdicts.set(key, fires) });
  }
  if (unheard.length === 0) return fired;
  // An engine keeps one run's status on itself and must not be shared by runs at the same time.
  const engine = new Engine();
  for (const { id, when } of unheard)
    engine.addRule({ name: id, conditions: topLevel(when), event: { type: id } });
  const { events } = await engine.run(Object.assign({}, ...unheard.map(({ facts }) => facts)));
  const firing = new Set(events.map((event) => event.type));
  for (const { id, note } of unheard) {
    note(firing.has(id));
    if (firing.has(id)) fired.add(id);
  }
  return fired;
}

type Facts = Record<FindingId, string | number>;

/** What the engine said of a condition, by the values of the facts that it reads, in its own order. */
const remembered = new WeakMap<Condition, Map<string, boolean>>();
const MOST_REMEMBERED = 1_000;

function verdictsOn(condition: Condition): Map<string, boolean> {
  const known = remembered.get(condition);
  if (known && known.size < MOST_REMEMBERED) return known;
  const fresh = new Map<string, boolean>();
  remembered.set(condition, fresh);
  return fresh;
}

function readFacts(
  content: Content,
  condition: Condition,
  state: Pick<CaseState, 'findings'>,
  facts: Facts,
): void {
  if ('all' in condition) for (const part of condition.all) readFacts(content, part, state, facts);
  else if ('any' in condition) for (const part of condition.any) readFacts(content, part, state, facts);
  else facts[condition.fact] ??= factOf(content, state, condition.fact);
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
