import { offeredBy } from './case/about.ts';
import { type AnswerValue, applyFinding } from './case/answer.ts';
import { applyJournal } from './case/apply.ts';
import { type AssistantReading, applyOpinion, applyReading } from './case/assistant.ts';
import { askedFindings } from './case/clarify.ts';
import { type CaseState, emptyCase, known, type Opinion } from './case/state.ts';
import type { Content, Question } from './content/content.ts';
import type { Decision } from './decide/decide.ts';
import { route } from './route/route.ts';
import { type Turn, type TurnResult, turn } from './turn.ts';
import type { DoorKind, Locale, Region, Urgency } from './words.ts';

/** One case for the engine alone: what is written, and how its questions would be answered. */
export interface TriageCase {
  id?: string;
  text: string;
  /** What it is about, for whoever asks: ids of complaints, the best first. */
  about?: readonly string[];
  /** Years. */
  age?: number;
  sex?: 'female' | 'male';
  locale?: Locale;
  /** Finding ids to true, false, "unknown" or a number. */
  answers?: Record<string, boolean | number | string>;
  /** How questions not covered by `answers` are answered; `absent` plays a patient who says no. */
  default?: 'unknown' | 'absent';
  /** Facts of the journal. */
  context?: Record<string, boolean | number>;
  /** The clock, ISO 8601. */
  at?: string;
  region?: Region;
}

export interface Triaged {
  id?: string;
  complaint: string;
  urgency: Urgency;
  door: DoorKind;
  doors: DoorKind[];
  redFlags: string[];
  findings: Record<string, { state: string; value?: number }>;
  asked: string[];
  why: string[];
}

/** Somebody who reads along and may raise, as an assistant does in a real conversation: what they say is an input. */
export interface Beside {
  /** After the opening text. */
  read: (turned: Turn) => Promise<AssistantReading | undefined>;
  /** Before a decision stands. `told`: what was asked and how it was answered. */
  opinion: (decision: Decision, state: CaseState, told: readonly Told[]) => Promise<Opinion | undefined>;
}
export interface Told {
  questionId: string;
  value: AnswerValue;
}

const MOST_QUESTIONS = 60;

/**
 * Plays a whole conversation against the engine: says the text, answers what is asked, and takes the decision.
 * @throws when the engine throws, or when a conversation does not end
 */
export async function triage(content: Content, given: TriageCase, beside?: Beside): Promise<Triaged> {
  let state = applyJournal(content, emptyCase(given.locale ?? 'da'), given.context ?? {});
  if (given.age !== undefined) state = applyFinding(content, state, 'age-years', given.age);
  if (given.sex) state = applyFinding(content, state, given.sex, true);
  const told: Told[] = [];
  let turned = taken(await turn(content, state, { say: given.text }));
  const read = await beside?.read(turned);
  if (read) turned = await again(content, applyReading(content, turned.state, read));
  turned = await interview(content, turned, given, told);
  const opinion = turned.decision && (await beside?.opinion(turned.decision, turned.state, told));
  if (opinion)
    turned = await interview(content, await again(content, applyOpinion(turned.state, opinion)), given, told);
  const asked = told.map(({ questionId }) => questionId);
  const decision = turned.decision;
  if (!decision) throw new Error('a step that decides bears a decision');
  const at = given.at ? new Date(given.at) : new Date();
  const doors = route(content, decision, { at, ...(given.region ? { region: given.region } : {}) }).map(
    ({ kind }) => kind,
  );
  const findings: Triaged['findings'] = {};
  for (const [id, found] of Object.entries(turned.state.findings)) {
    findings[id] =
      found.value === undefined ? { state: found.state } : { state: found.state, value: found.value };
  }
  return {
    ...(given.id === undefined ? {} : { id: given.id }),
    complaint: decision.complaint,
    urgency: decision.urgency,
    door: doors[0] ?? 'human-triage',
    doors,
    redFlags: decision.reasons.filter(({ kind }) => kind === 'red-flag').map(({ rule }) => rule),
    findings,
    asked,
    why: [
      ...decision.reasons.map(({ rule }) => rule),
      ...(decision.basis === 'floor' ? [] : [decision.basis]),
      ...decision.human,
    ],
  };
}

/** Asks and answers until there is a decision. */
async function interview(content: Content, begun: Turn, given: TriageCase, told: Told[]): Promise<Turn> {
  let turned = begun;
  while (turned.step.kind === 'ask') {
    if (told.length >= MOST_QUESTIONS) throw new Error(`case ${given.id ?? ''} asks without end`);
    const { questionId } = turned.step;
    const value = answerFor(content, turned.state, questionId, given);
    told.push({ questionId, value });
    turned = taken(await turn(content, turned.state, { answer: { questionId, value } }));
  }
  return turned;
}

const again = async (content: Content, state: CaseState): Promise<Turn> =>
  taken(await turn(content, state, { again: true }));

function taken(result: TurnResult): Turn {
  if (!result.ok) throw new Error(`an answer was not taken: ${result.refusal}`);
  return result;
}

/** How the played patient answers a question: by `answers`, what is known already, else the default. */
function answerFor(
  content: Content,
  state: CaseState,
  questionId: string,
  { about, answers = {}, default: fallback = 'unknown' }: TriageCase,
): AnswerValue {
  const offered = offeredBy(questionId);
  if (offered.length > 0) {
    const ticked = about?.filter((id) => offered.includes(id));
    return ticked ? (ticked.length > 0 ? ticked : 'none') : 'unknown';
  }
  const value = (id: string): boolean | number | 'unknown' => {
    const given = answers[id];
    if (given === true || given === 'present') return true;
    if (given === false || given === 'absent') return false;
    if (typeof given === 'number') return given;
    if (given === 'unknown') return 'unknown';
    const found = known(state, id);
    if (found.state !== 'unknown') return found.value ?? found.state === 'present';
    if (id === 'about-self') return state.person === 'self' && fallback === 'absent' ? true : 'unknown';
    return fallback === 'absent' && content.findings.get(id)?.kind === 'sign' ? false : 'unknown';
  };
  const question = content.questions.get(questionId);
  if (question?.kind === 'scale') return filledIn(question, value(question.finding), fallback);
  const ids = askedFindings(content, questionId);
  const [only] = ids;
  if (only === undefined) throw new Error(`no question ${questionId}`);
  if (ids.length === 1 && (!question || question.kind === 'yes-no' || question.kind === 'number'))
    return value(only);
  const values = ids.map((id) => [id, value(id)] as const);
  const present = values.filter(([, found]) => found === true).map(([id]) => id);
  if (question?.kind !== 'one-of') {
    if (present.length > 0) return present;
    return values.some(([, found]) => found === 'unknown') ? 'unknown' : 'none';
  }
  // The option that sets most of what is present, and nothing that is not.
  const fitting = question.options
    .filter(({ sets }) => sets.every((id) => present.includes(id)))
    .sort((a, b) => b.sets.length - a.sets.length)[0];
  return fitting && (fitting.sets.length > 0 || values.every(([, found]) => found === false))
    ? fitting.id
    : 'unknown';
}

/** A questionnaire filled in so that its score comes out: the first items take the most. Saying no to all is the first choice. */
function filledIn(
  { choices, items, times }: Extract<Question, { kind: 'scale' }>,
  score: boolean | number | 'unknown',
  fallback: TriageCase['default'],
): AnswerValue {
  if (typeof score !== 'number' && fallback !== 'absent') return 'unknown';
  const untroubled = choices[0]?.worth ?? 0;
  const most = Math.max(...choices.map(({ worth }) => worth));
  let left = typeof score === 'number' ? score / times : untroubled * items.length;
  return items.map(() => {
    const worth = Math.min(most, left);
    left -= worth;
    return String(worth);
  });
}
