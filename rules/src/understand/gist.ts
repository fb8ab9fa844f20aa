import { type Content, covers, type FindingId, leaves } from '../content/content.ts';
import { push } from '../lists.ts';
import { LOCALES, type Locale, rank } from '../words.ts';
import { type Weights, weightsOf } from './gist-weights.ts';
import type { Readings } from './phrase-readings.ts';

/** What words tell of each thing that phrases speak for. */
export interface Gist {
  weights: Record<Locale, Weights>;
  /** Those that are asked about: findings of red flags that cannot wait. */
  urgent: ReadonlySet<FindingId>;
  /** What must be known of somebody for a finding of theirs to be asked about: no man is asked of a child in his belly. */
  only: ReadonlyMap<FindingId, ReadonlySet<FindingId>>;
}

/**
 * Weighs words as a search engine does: the phrases of a finding or complaint are its document. A message that nobody foresaw still
 * holds the words of its danger ("gipsen strammer og fingrene er blålige").
 */
export function compileGist(content: Content, readings: Readings): Gist {
  const urgent = new Set<FindingId>();
  for (const rule of content.rules.values())
    if (rule.kind === 'red-flag' && rank(rule.urgency) >= rank('now'))
      for (const id of rule.reads) if (content.findings.get(id)?.about === 'symptom') urgent.add(id);
  const [da, en] = LOCALES.map((locale) => weightsOf(content, locale, readings));
  return { weights: { da, en } as Gist['weights'], urgent, only: onlyOf(content, urgent) };
}

/** By finding, the background that each of its questions waits for: pregnancy, a medicine, an illness. */
function onlyOf(content: Content, urgent: ReadonlySet<FindingId>): Map<FindingId, Set<FindingId>> {
  const waits = new Map<FindingId, FindingId[][]>();
  for (const question of content.questions.values()) {
    const waitsFor = (question.when ? leaves(question.when) : [])
      .filter(({ fact, value }) => value === 'present' && content.findings.get(fact)?.about === 'background')
      .map(({ fact }) => fact);
    for (const id of covers(question)) if (urgent.has(id)) push(waits, id, waitsFor);
  }
  const only = new Map<FindingId, Set<FindingId>>();
  for (const [id, lists] of waits)
    if (lists.every(({ length }) => length > 0)) only.set(id, new Set(lists.flat()));
  return only;
}
