import { answerOf, type RuleAnswer } from '../../assess/answer.ts';
import { type Content, covers, type FindingId, impliedBy, leaves, type Rule } from '../../content/content.ts';
import { push } from '../../lists.ts';
import { rank } from '../../words.ts';

/** What a message may be asked about that is only like one that tells it. */
export interface Askable {
  /** Findings of red flags that cannot wait. */
  urgent: ReadonlySet<FindingId>;
  /** Those of them that raise an alarm with nothing beside them. */
  alarming: ReadonlySet<FindingId>;
  /** What must be known of somebody for a finding of theirs to be asked about: a sore throat is one of whoever takes a certain medicine. */
  only: ReadonlyMap<FindingId, ReadonlySet<FindingId>>;
}

export function askableOf(content: Content): Askable {
  const urgent = new Set<FindingId>();
  const alarming = new Set<FindingId>();
  for (const [id, finding] of content.findings) {
    if (finding.about !== 'symptom' || finding.kind !== 'sign') continue;
    const flags = floorsOf(content, id).filter(({ kind }) => kind === 'red-flag');
    if (flags.some((rule) => alone(rule, id) !== 'cannot-fire')) urgent.add(id);
    if (flags.some((rule) => alone(rule, id) === 'fires')) alarming.add(id);
  }
  return { urgent, alarming, only: onlyOf(content, urgent) };
}

/**
 * By finding, the background that each of its questions waits for: pregnancy, a medicine, an illness. What tells its background by itself
 * waits for nothing: whoever writes of a foreskin need not have said that they are a man.
 */
function onlyOf(content: Content, urgent: ReadonlySet<FindingId>): Map<FindingId, Set<FindingId>> {
  const waits = new Map<FindingId, FindingId[][]>();
  for (const question of content.questions.values()) {
    const waitsFor = (question.when ? leaves(question.when) : [])
      .filter(({ fact, value }) => value === 'present' && content.findings.get(fact)?.about === 'background')
      .map(({ fact }) => fact);
    for (const id of covers(question)) if (urgent.has(id)) push(waits, id, waitsFor);
  }
  const only = new Map<FindingId, Set<FindingId>>();
  for (const [id, lists] of waits) {
    const needed = telling(content, lists.flat());
    const isTold = impliedBy(content.findings.get(id)).some((one) => needed.has(one));
    if (!isTold && lists.every(({ length }) => length > 0)) only.set(id, needed);
  }
  return only;
}

/** Findings, and those that tell them: who gave birth six weeks ago did so within the year. */
function telling(content: Content, ids: readonly FindingId[]): Set<FindingId> {
  const told = new Set(ids);
  // A set goes on over what is added under way.
  for (const one of told)
    for (const [id, finding] of content.findings) if (impliedBy(finding).includes(one)) told.add(id);
  return told;
}

/** Whether a floor that cannot wait may rise by a finding. A cold that explains a fever is no danger. */
export const mayAlarm = (content: Content, id: FindingId): boolean =>
  floorsOf(content, id).some(
    (rule) => content.findings.get(id)?.kind === 'number' || alone(rule, id) !== 'cannot-fire',
  );

/** The floors that cannot wait and that a finding raises with nothing beside it. */
export const alarmsOf = (content: Content, id: FindingId): Rule[] =>
  floorsOf(content, id).filter((rule) => alone(rule, id) === 'fires');

/** The floors that cannot wait which read a finding. */
export const floorsOf = (content: Content, id: FindingId): Rule[] =>
  (content.rulesByFinding.get(id) ?? []).filter(({ urgency }) => rank(urgency) >= rank('now'));

/** What a rule answers where nothing but the finding is known. */
const alone = ({ when }: Rule, id: FindingId): RuleAnswer =>
  answerOf(when, { findings: { [id]: { state: 'present', by: 'text' } } });
