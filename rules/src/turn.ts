import { answerOf } from './assess/answer.ts';
import { type Assessment, assess, released } from './assess/assess.ts';
import { isForPerson, namesNothing } from './case/about.ts';
import { type AnswerRefusal, type AnswerValue, applyAnswer } from './case/answer.ts';
import { applyText, hold } from './case/apply.ts';
import { isClarified } from './case/clarify.ts';
import { readIn } from './case/read.ts';
import { type CaseState, isForAge, isTold } from './case/state.ts';
import { type Content, leaves } from './content/content.ts';
import { type Decision, decide } from './decide/decide.ts';
import { next, type Step } from './interview/next.ts';
import type { Understanding } from './understand/understanding.ts';

/** One thing the patient did; `again` recomputes without new input (a late opinion, a withdrawn message). */
export type TurnInput =
  | { say: string }
  | { answer: { questionId: string; value: AnswerValue } }
  | { again: true };

export interface Turn {
  state: CaseState;
  understanding?: Understanding;
  assessment: Assessment;
  step: Step;
  /** Set when the step is to decide. */
  decision?: Decision;
}

/** An answer that could not be taken leaves the case as it was. */
export type TurnResult = ({ ok: true } & Turn) | { ok: false; refusal: AnswerRefusal };

/**
 * One turn, pure: the same content, state and input give the same turn, which is what replay checks.
 * @throws what the rules engine throws; the caller records it and brings a person
 * @example
 * const turned = await turn(content, emptyCase('da'), { say: 'Jeg har ondt i halsen' });
 */
export async function turn(content: Content, before: CaseState, input: TurnInput): Promise<TurnResult> {
  let state = before;
  let understanding: Understanding | undefined;
  if ('say' in input) {
    const read = readIn(content, before, input.say);
    understanding = read;
    state = applyText(content, before, read);
  } else if ('answer' in input) {
    const answered = applyAnswer(content, before, input.answer.questionId, input.answer.value);
    if (!answered.ok) return { ok: false, refusal: answered.refusal };
    state = answered.state;
  }
  state = withComplaints(content, state);
  const assessment = await assess(content, state);
  state = hold(content, state, assessment.reasons);
  const step = next(content, state, assessment);
  return {
    ok: true,
    state,
    ...(understanding ? { understanding } : {}),
    assessment,
    step,
    ...(step.kind === 'decide' ? { decision: await decide(content, state, assessment) } : {}),
  };
}

/**
 * The complaints that are active: those the words named, those that a finding opens, and those whose own finding was mentioned
 * where it can matter. Where there is none the fallback's content is used; it gives way as soon as there is one.
 */
export function withComplaints(content: Content, state: CaseState): CaseState {
  const own = ownComplaints(content, { ...state, complaints: state.complaints.filter(({ by }) => !by) });
  const named = new Set(own.map(({ id }) => id));
  const added = (state.assistant?.complaints ?? []).filter((id) => !named.has(id));
  return {
    ...state,
    complaints: [
      ...own,
      ...added.map((id) => ({ id, score: 0, by: 'assistant' as const })),
      ...likelyBeside(content, state, own).filter(({ id }) => !added.includes(id)),
    ],
  };
}

function ownComplaints(content: Content, state: CaseState): CaseState['complaints'] {
  const fallback = content.release.fallbackComplaint;
  // What the patient left out when asked what it is about stays closed until it is told again, or a red flag of it fires.
  const isAbout = (id: string): boolean =>
    state.notAbout?.includes(id) !== true || isFlagged(content, state, id);
  const named = state.complaints.filter(({ id }) => id !== fallback && isAbout(id));
  const mayOpen = released(content.complaintsHeldBy, state);
  const opened = [...mayOpen]
    .filter(
      ({ id, opensOn }) =>
        opensOn && isAbout(id) && !named.some((one) => one.id === id) && answerOf(opensOn, state) === 'fires',
    )
    .map(({ id }) => id)
    .sort((a, b) => placeOf(content, a) - placeOf(content, b));
  const active = new Set([...named.map(({ id }) => id), ...opened]);
  // Whoever says that they cannot say what is wrong is asked all round, whatever risk they mention beside it.
  const unclear = state.complaints.some(({ id, score }) => id === fallback && score > 0);
  for (const id of mentionedOwners(content, state, named.length === 0 && !unclear))
    if (isAbout(id)) active.add(id);
  const complaints = [...active].map((id) => named.find((one) => one.id === id) ?? { id, score: 0 });
  return complaints.length > 0 ? complaints : [{ id: fallback, score: 0 }];
}

/** Whether what is known makes a red flag of the complaint's own fire. */
const isFlagged = (content: Content, state: CaseState, id: string): boolean => {
  const scope = content.scopes.get(id);
  const rules = scope ? [...released(scope.rulesHeldBy, state)] : [];
  return rules.some(({ kind, when }) => kind === 'red-flag' && answerOf(when, state) === 'fires');
};

/**
 * Where the words name nothing, what they are like is asked about beside the fallback, which stays: likeness alone understands nobody.
 */
function likelyBeside(
  content: Content,
  state: CaseState,
  own: CaseState['complaints'],
): CaseState['complaints'] {
  const fallback = content.release.fallbackComplaint;
  const best = state.likely?.find(({ id }) => !state.notAbout?.includes(id));
  const complaint = best && content.complaints.get(best.id);
  const alone = namesNothing(content, { complaints: own });
  return complaint && alone && best.id !== fallback && best.score >= LIKELY && isForAge(state, complaint)
    ? [{ id: best.id, score: 0, by: 'likeness' }]
    : [];
}
/** A share of the likeness that is worth its questions. */
const LIKELY = 0.5;

const placeOf = (content: Content, id: string): number => content.scopes.get(id)?.place ?? 0;

/** Whether an active complaint says that the patient may be watched (`discreet` in its content). */
export const isDiscreet = (content: Content, state: CaseState): boolean =>
  withComplaints(content, state).complaints.some(({ id }) => content.complaints.get(id)?.discreet);

/** Told in words, or mentioned in words that were not clear and confirmed when asked. */
const isMentioned = (state: CaseState, id: string): boolean =>
  isTold(state, id) || (isClarified(state, id) && state.findings[id]?.state === 'present');

/**
 * Complaints of which somebody mentioned an own finding in words. A symptom opens its complaint when this complaint's red flags
 * or floors read it, or when no complaint is named; background (a risk, a medicine) only when none is named and it is read: whoever asks for a prescription and has high blood pressure has no chest pain.
 */
function mentionedOwners(content: Content, state: CaseState, alone: boolean): string[] {
  return Object.keys(state.findings).flatMap((id) => {
    const owner = content.owners.get(id);
    if (!owner || !isMentioned(state, id)) return [];
    const read = (content.rulesByFinding.get(id) ?? []).some(({ complaint }) => complaint === owner.id);
    const symptom = content.findings.get(id)?.about === 'symptom';
    return (symptom ? read || (alone && isForAge(state, owner)) : read && alone) ? [owner.id] : [];
  });
}

/** A finding that is told points to its complaint without the complaint's own words. */
const BY_FINDING = 0.5;
/** It would open the complaint, but the age that tells child from adult is not known. */
const BY_FINDING_AT_SOME_AGE = 0.4;
/** A finding of it was mentioned, and is asked about. */
const BY_SUSPICION = 0.2;

/**
 * What a case is about, best first: what the messages are like, raised by what they say: complaints by their own words, by findings that
 * open them, those that only the age is missing for, and those of which something was mentioned that is still asked about. `score` in
 * 0…1. Where nothing points anywhere it is the fallback.
 */
export function rankedComplaints(content: Content, state: CaseState): { id: string; score: number }[] {
  const likely = (state.likely ?? []).filter(({ id }) => !state.notAbout?.includes(id));
  const scores = new Map(likely.map(({ id, score }) => [id, score * (1 - BY_SAYING)]));
  for (const { id, score } of saidComplaints(content, state))
    scores.set(id, (scores.get(id) ?? 0) + score * (state.likely ? BY_SAYING : 1));
  const ranked = [...scores].map(([id, score]) => ({ id, score: Number(score.toFixed(3)) }));
  ranked.sort((a, b) => b.score - a.score);
  return ranked.length > 0 ? ranked : [{ id: content.release.fallbackComplaint, score: 0 }];
}
/** How much what is said counts beside what the whole is like. */
const BY_SAYING = 0.2;

function saidComplaints(content: Content, state: CaseState): { id: string; score: number }[] {
  const fallback = content.release.fallbackComplaint;
  const active = state.complaints
    .filter(({ id, by }) => id !== fallback && by !== 'likeness')
    .map(({ id, score }) => ({ id, score: score || BY_FINDING }));
  const unaged = [...content.complaints.values()]
    .filter((complaint) => {
      const { id, opensOn } = complaint;
      if (!opensOn || active.some((one) => one.id === id)) return false;
      return (
        isForPerson(state, complaint) &&
        answerOf(opensOn, state) === 'open' &&
        leaves(opensOn).some(
          ({ fact }) => isTold(state, fact) && content.findings.get(fact)?.about === 'symptom',
        )
      );
    })
    .map(({ id }) => ({ id, score: BY_FINDING_AT_SOME_AGE }));
  const named = new Set([...active, ...unaged].map(({ id }) => id));
  return [...active, ...unaged, ...suspectedComplaints(content, state).filter(({ id }) => !named.has(id))];
}

/** Complaints that suspected findings belong to or would open: the more of them, the likelier. */
function suspectedComplaints(content: Content, state: CaseState): { id: string; score: number }[] {
  if (state.suspected.length === 0) return [];
  return [...content.complaints.values()].flatMap((complaint) => {
    if (!isForAge(state, complaint)) return [];
    const opens = new Set(complaint.opensOn ? leaves(complaint.opensOn).map(({ fact }) => fact) : []);
    const points = state.suspected.filter(
      (id) => content.owners.get(id)?.id === complaint.id || opens.has(id),
    );
    return points.length > 0
      ? [
          {
            id: complaint.id,
            score: Math.min(BY_FINDING_AT_SOME_AGE, BY_SUSPICION * (1 + points.length / 10)),
          },
        ]
      : [];
  });
}
