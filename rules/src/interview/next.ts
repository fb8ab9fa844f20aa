import { answerOf, openFindings } from '../assess/answer.ts';
import { type Assessment, mandatoryFlags, mayBePut } from '../assess/assess.ts';
import { askingAbout } from '../case/about.ts';
import { clarifying, isClarified, isOfAnotherAge } from '../case/clarify.ts';
import { type CaseState, known } from '../case/state.ts';
import { type Condition, type Content, covers, type Question } from '../content/content.ts';
import { rank } from '../words.ts';

/** What comes next: a question that can still change something, or the decision. */
export type Step = { kind: 'ask'; questionId: string; remaining: number } | { kind: 'decide' };

/** Weights below any urgency: what an answer can change when it cannot raise urgency. */
const CHANGES_OUTCOME = -1;
const TELLS_CLINICIAN = -2;
/** What the messages are like is asked about before anything else as dangerous. */
const FIRST_OF_ITS_LEVEL = 0.5;

/**
 * The next step. A question is worth asking only if it can settle an open rule that would change urgency, door or outcome;
 * the most dangerous open rule is asked about first, then what it is about where no words name it.
 */
export function next(content: Content, state: CaseState, assessment: Assessment): Step {
  const floor = assessment.floor ? rank(assessment.floor) : -1;
  if (floor === rank('emergency')) return { kind: 'decide' };
  const worth = worthAsking(content, state, assessment, floor);
  const unclear = together(content, state, unclearFindings(content, state, floor, worth));
  if (unclear.length > 0) return { kind: 'ask', questionId: clarifying(unclear), remaining: worth.length };
  const about = floor < rank('now') ? askingAbout(content, state) : undefined;
  if (about) return { kind: 'ask', questionId: about, remaining: worth.length };
  const first = worth[0];
  return first ? { kind: 'ask', questionId: first, remaining: worth.length - 1 } : { kind: 'decide' };
}

/**
 * Findings that the messages are only like ones of, and that no answer has settled yet. A question of the content that is worth
 * asking and covers one asks about it best.
 */
const alikeFindings = (content: Content, state: CaseState): string[] =>
  (state.alike ?? []).filter(
    (id) => known(state, id).state === 'unknown' && !isOfAnotherAge(content, state, id),
  );

/**
 * Contradictions, mentions that were not clear, and what the assistant read in the patient's words, that no direct question has
 * settled yet; what was contradicted or read first, then the most dangerous.
 */
function unclearFindings(
  content: Content,
  state: CaseState,
  floor: number,
  worth: readonly string[],
): string[] {
  const danger = (id: string) =>
    Math.max(-1, ...(content.rulesByFinding.get(id) ?? []).map((rule) => rank(rule.urgency)));
  const read = state.assistant?.findings ?? {};
  const asked = new Set(worth.flatMap((id) => covers(content.questions.get(id) as Question)));
  const open = new Set(alikeFindings(content, state).filter((id) => !asked.has(id)));
  const mentioned = state.suspected.filter((id) => !state.alike?.includes(id) || open.has(id));
  return [...new Set([...mentioned, ...Object.keys(state.contested), ...Object.keys(read)])]
    .filter((id) => !isClarified(state, id) && (danger(id) > floor || standsAlone(state, id)))
    .sort((a, b) => Number(standsAlone(state, b)) - Number(standsAlone(state, a)) || danger(b) - danger(a));
}

/** A contradiction, and what the assistant read: more than a likeness. */
const standsAlone = ({ contested, assistant }: CaseState, id: string): boolean =>
  contested[id] !== undefined || assistant?.findings[id] !== undefined;

/**
 * The first of them with what can be ticked beside it: the others, and then what a question of the content would ask later. A
 * contradiction, a number and what the assistant read stand alone.
 */
function together(content: Content, state: CaseState, unclear: readonly string[]): readonly string[] {
  const canBeTicked = (id: string) => content.findings.get(id)?.kind === 'sign' && !standsAlone(state, id);
  const [first] = unclear;
  if (first === undefined) return [];
  if (!canBeTicked(first)) return [first];
  const later = alikeFindings(content, state).filter((id) => !isClarified(state, id));
  return [...new Set([...unclear, ...later])].filter(canBeTicked).slice(0, AT_ONCE);
}
/** More than these nobody reads with care. */
const AT_ONCE = 6;

/** Question ids worth asking now, best first. */
function worthAsking(content: Content, state: CaseState, assessment: Assessment, floor: number): string[] {
  const needs = neededFindings(content, state, assessment, floor);
  const listed = [
    ...new Set([
      ...content.release.opening,
      ...state.complaints.flatMap(({ id }) => content.complaints.get(id)?.asks ?? []),
    ]),
  ];
  const open = listed.filter((id) => !state.asked.includes(id) && isUnanswered(content, state, id));
  const scored = open.flatMap((id, order) => {
    const question = content.questions.get(id) as Question;
    const weight = weigh(content, question, state, needs, floor);
    return weight === undefined
      ? []
      : [{ id: prerequisite(content, question, state, open) ?? id, weight, order }];
  });
  scored.sort((a, b) => b.weight - a.weight || a.order - b.order);
  return [...new Set(scored.map(({ id }) => id))];
}

/** Something it covers is unknown (of an opening question all), and it can be put. */
function isUnanswered(content: Content, state: CaseState, id: string): boolean {
  const question = content.questions.get(id);
  if (!question) return false;
  const isUnknown = (finding: string) => known(state, finding).state === 'unknown';
  return content.release.opening.includes(id)
    ? !(question.when && answerOf(question.when, state) === 'cannot-fire') &&
        covers(question).every(isUnknown)
    : mayBePut(question, state) && covers(question).some(isUnknown);
}

function weigh(
  content: Content,
  question: Question,
  state: CaseState,
  needs: ReadonlyMap<string, number>,
  floor: number,
): number | undefined {
  if (content.release.opening.includes(question.id))
    return floor < rank('now') ? Number.POSITIVE_INFINITY : undefined;
  const weights = covers(question)
    .filter((id) => known(state, id).state === 'unknown')
    .flatMap((id) => needs.get(id) ?? []);
  const isAlike = alikeFindings(content, state).some((id) => covers(question).includes(id));
  if (weights.length > 0) return Math.max(...weights) + (isAlike ? FIRST_OF_ITS_LEVEL : 0);
  return question.purpose === 'detail' && floor < rank('now') ? TELLS_CLINICIAN : undefined;
}

/** While a question's own `when` is open, the question that can settle it goes first. */
function prerequisite(
  content: Content,
  question: Question,
  state: CaseState,
  open: readonly string[],
): string | undefined {
  if (!question.when) return undefined;
  const wanted = openFindings(question.when, state);
  return open.find(
    (id) =>
      id !== question.id &&
      covers(content.questions.get(id) as Question).some((finding) => wanted.includes(finding)),
  );
}

/** The unknown findings that could change something, each with the most that it could change. */
function neededFindings(
  content: Content,
  state: CaseState,
  assessment: Assessment,
  floor: number,
): Map<string, number> {
  const needs = new Map<string, number>();
  const needAll = (findings: readonly string[], weight: number) => {
    for (const id of findings)
      if (weight > (needs.get(id) ?? Number.NEGATIVE_INFINITY)) needs.set(id, weight);
  };
  const need = (condition: Condition, weight: number) => needAll(openFindings(condition, state), weight);
  const mandatory = new Set(mandatoryFlags(content, state).map(({ id }) => id));
  for (const { rule, urgency, findings } of assessment.open)
    if (rank(urgency) > floor && mandatory.has(rule)) needAll(findings, rank(urgency));
  for (const complaint of [undefined, ...state.complaints.map(({ id }) => id)])
    for (const rule of content.scopes.get(complaint)?.contextFloors ?? [])
      if (rank(rule.urgency) > floor) need(rule.when, rank(rule.urgency));
  for (const { id } of state.complaints) {
    const complaint = content.complaints.get(id);
    if (!complaint) continue;
    if (floor < rank('now')) {
      needs.set('age-years', Math.max(CHANGES_OUTCOME, needs.get('age-years') ?? CHANGES_OUTCOME));
      if (!complaint.covers.pregnancy)
        need({ fact: 'pregnant', operator: 'equal', value: 'present' }, CHANGES_OUTCOME);
      for (const rule of complaint.humanIf) need(rule.when, CHANGES_OUTCOME);
      for (const rule of complaint.doors) if (rule.when) need(rule.when, CHANGES_OUTCOME);
    }
    if (floor < rank(complaint.otherwise) && !allOpenHopeless(assessment))
      for (const outcome of complaint.outcomes) need(outcome.when, CHANGES_OUTCOME);
  }
  return needs;
}

/** An exhausted open flag keeps every outcome out of reach; asking about outcomes then only tires the patient. */
const allOpenHopeless = (assessment: Assessment): boolean => assessment.open.some((flag) => flag.exhausted);
