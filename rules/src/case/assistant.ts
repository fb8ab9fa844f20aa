import { type Content, type FindingId, impliedBy } from '../content/content.ts';
import { moreUrgent } from '../words.ts';
import { type AssistantWord, type CaseState, type Known, known, type Opinion } from './state.ts';

/** What was read in one message. */
export interface AssistantReading {
  findings: { id: FindingId; state: 'present' | 'unknown'; value?: number; quote: string }[];
  complaints: { id: string; quote: string }[];
}

const NOTHING: AssistantWord = { findings: {}, complaints: [] };

/** Takes in what the assistant read; a finding that is known to be present needs no word of it. */
export function applyReading(content: Content, state: CaseState, read: AssistantReading): CaseState {
  const before = state.assistant ?? NOTHING;
  const findings = { ...before.findings };
  for (const { id, state: found, value, quote } of read.findings) {
    if (!content.findings.has(id) || known(state, id).state === 'present') continue;
    if (findings[id]?.state === 'present' && found === 'unknown') continue;
    findings[id] = { state: found, by: 'assistant', quote, ...(value === undefined ? {} : { value }) };
  }
  const named = read.complaints.map(({ id }) => id).filter((id) => content.complaints.has(id));
  const complaints = [...new Set([...before.complaints, ...named])];
  return { ...state, assistant: { ...before, findings, complaints } };
}

/** Takes in a second opinion; of several the worse part of each holds. */
export function applyOpinion(state: CaseState, opinion: Opinion): CaseState {
  const before = state.assistant ?? NOTHING;
  const urgency = before.opinion ? moreUrgent(before.opinion.urgency, opinion.urgency) : opinion.urgency;
  const human = opinion.human || before.opinion?.human === true;
  return { ...state, assistant: { ...before, opinion: { urgency, human } } };
}

/** The findings as they would be if the assistant read rightly; undefined where it adds none. */
export function withItsFindings(content: Content, state: CaseState): Pick<CaseState, 'findings'> | undefined {
  const added = Object.entries(state.assistant?.findings ?? {}).filter(
    ([, { state: found }]) => found === 'present',
  );
  if (added.length === 0) return undefined;
  const findings = { ...state.findings };
  for (const [id, fact] of added)
    for (const one of [id, ...implied(content, id, fact.value)])
      if (one === id || findings[one]?.state !== 'present') findings[one] = one === id ? fact : carried(fact);
  return { findings };
}

const carried = ({ by, quote }: Known): Known => ({
  state: 'present',
  by,
  ...(quote === undefined ? {} : { quote }),
});

/** Every finding that follows from one, however far. */
function implied(
  content: Content,
  id: FindingId,
  value: number | undefined,
  found = new Set<FindingId>(),
): Set<FindingId> {
  for (const one of impliedBy(content.findings.get(id), value)) {
    if (found.has(one)) continue;
    found.add(one);
    implied(content, one, undefined, found);
  }
  return found;
}
