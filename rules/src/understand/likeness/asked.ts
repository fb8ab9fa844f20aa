import { answerOf, type RuleAnswer } from '../../assess/answer.ts';
import type { Content, FindingId } from '../../content/content.ts';
import { rank } from '../../words.ts';

/** What a message may be asked about that is only like one that tells it. */
export interface Askable {
  /** Findings of red flags that cannot wait. */
  urgent: ReadonlySet<FindingId>;
  /** Those of them that raise an alarm with nothing beside them. */
  alarming: ReadonlySet<FindingId>;
}

export function askableOf(content: Content): Askable {
  const urgent = new Set<FindingId>();
  const alarming = new Set<FindingId>();
  for (const [id, finding] of content.findings) {
    if (finding.about !== 'symptom' || finding.kind !== 'sign') continue;
    if (mayAlarm(content, id)) urgent.add(id);
    if (alone(content, id).includes('fires')) alarming.add(id);
  }
  return { urgent, alarming };
}

/** Whether a red flag that cannot wait may rise by it. A cold that explains a fever is no danger. */
export function mayAlarm(content: Content, id: FindingId): boolean {
  const answers = alone(content, id);
  return content.findings.get(id)?.kind === 'number'
    ? answers.length > 0
    : answers.some((answer) => answer !== 'cannot-fire');
}

/** What the red flags that cannot wait and read a finding answer where nothing else is known. */
function alone(content: Content, id: FindingId): RuleAnswer[] {
  const state = { findings: { [id]: { state: 'present', by: 'text' } as const } };
  return (content.rulesByFinding.get(id) ?? [])
    .filter(({ kind, urgency }) => kind === 'red-flag' && rank(urgency) >= rank('now'))
    .map(({ when }) => answerOf(when, state));
}
