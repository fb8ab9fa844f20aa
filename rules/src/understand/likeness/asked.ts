import { answerOf } from '../../assess/answer.ts';
import { type Content, covers, type FindingId, leaves } from '../../content/content.ts';
import { push } from '../../lists.ts';
import { rank } from '../../words.ts';

/** What a message may be asked about that is only like one that tells it. */
export interface Askable {
  /** Findings of red flags that cannot wait. */
  urgent: ReadonlySet<FindingId>;
  /** Those of them that raise an alarm with nothing beside them. */
  alarming: ReadonlySet<FindingId>;
  /** What must be known of somebody for a finding of theirs to be asked about: no man is asked of a child in his belly. */
  only: ReadonlyMap<FindingId, ReadonlySet<FindingId>>;
}

export function askableOf(content: Content): Askable {
  const urgent = new Set<FindingId>();
  const alarming = new Set<FindingId>();
  for (const rule of content.rules.values()) {
    if (rule.kind !== 'red-flag' || rank(rule.urgency) < rank('now')) continue;
    for (const id of rule.reads) {
      const finding = content.findings.get(id);
      if (finding?.about !== 'symptom' || finding.kind !== 'sign') continue;
      urgent.add(id);
      const alone = { findings: { [id]: { state: 'present', by: 'text' } as const } };
      if (answerOf(rule.when, alone) === 'fires') alarming.add(id);
    }
  }
  return { urgent, alarming, only: onlyOf(content, urgent) };
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
