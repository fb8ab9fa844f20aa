import { type Content, covers, type Question } from '../content/content.ts';
import { isQuestion, offeredBy } from './about.ts';
import { mergeComplaints, note, put, setAge, setPerson, settle } from './apply.ts';
import { askedFindings, clarifies } from './clarify.ts';
import { type CaseState, isTold, type Known, known } from './state.ts';

/** What a patient's client may send for a question; `"unknown"` is *ved ikke*. */
export type AnswerValue = boolean | number | string | readonly string[];

/** Why an answer was not taken; the patient is asked again in kind words. */
export type AnswerRefusal =
  | 'UNKNOWN_QUESTION'
  | 'NOT_A_NUMBER'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN_CHOICE'
  | 'EMPTY'
  | 'INVALID_MESSAGE';

export type Answered = { ok: true; state: CaseState } | { ok: false; refusal: AnswerRefusal };

/**
 * Takes an answer to a question of the content, or to a clarifying one. The newest answer to a question counts.
 * @returns the new state, or why the answer could not be taken
 */
export function applyAnswer(
  content: Content,
  state: CaseState,
  questionId: string,
  value: AnswerValue,
  by: 'answer' | 'default' = 'answer',
): Answered {
  if (offeredBy(questionId).length > 0) return sayAbout(content, state, questionId, value);
  if (clarifies(questionId).length > 0) return clarify(content, state, questionId, value, by);
  const question = content.questions.get(questionId);
  if (!question) return { ok: false, refusal: 'UNKNOWN_QUESTION' };
  const marked = markAsked(state, questionId);
  if (value === 'unknown') return { ok: true, state: leaveUnknown(marked, question) };
  switch (question.kind) {
    case 'yes-no': {
      if (typeof value !== 'boolean') return { ok: false, refusal: 'INVALID_MESSAGE' };
      return {
        ok: true,
        state: note(content, marked, question.finding, { state: value ? 'present' : 'absent', by }),
      };
    }
    case 'number':
      return numberAnswer(content, marked, question.finding, value, by);
    case 'any-of': {
      const offered = question.options.map((option) => option.finding);
      const ticked = tickedOf(offered, value);
      if (typeof ticked === 'string') return { ok: false, refusal: ticked };
      let next = marked;
      // Absents first: a ticked sign may imply one that was left unticked.
      for (const id of offered)
        if (!ticked.has(id) && !isTold(state, id)) next = note(content, next, id, { state: 'absent', by });
      for (const id of ticked) next = note(content, next, id, { state: 'present', by });
      return { ok: true, state: next };
    }
    case 'one-of': {
      const option = question.options.find(({ id }) => id === value);
      if (!option) return { ok: false, refusal: 'UNKNOWN_CHOICE' };
      let next = marked;
      for (const id of covers(question))
        if (!option.sets.includes(id)) next = note(content, next, id, { state: 'absent', by });
      for (const id of option.sets) next = note(content, next, id, { state: 'present', by });
      return { ok: true, state: followPerson(content, next, option.sets) };
    }
    case 'scale':
      return scaleAnswer(content, marked, question, value, by);
  }
}

/** Finding ids to values: `true`/`"present"`, `false`/`"absent"`, `"unknown"` or a number; for case files and tests. */
export function applyFinding(
  content: Content,
  state: CaseState,
  id: string,
  value: boolean | number | string,
  by: Known['by'] = 'answer',
): CaseState {
  if (id === 'age-years' && typeof value === 'number') return setAge(content, state, value, by);
  if (typeof value === 'number') return note(content, state, id, { state: 'present', value, by });
  const found =
    value === true || value === 'present'
      ? 'present'
      : value === false || value === 'absent'
        ? 'absent'
        : 'unknown';
  return found === 'unknown'
    ? put(state, id, { state: 'unknown', by })
    : note(content, state, id, { state: found, by });
}

function numberAnswer(
  content: Content,
  state: CaseState,
  id: string,
  value: AnswerValue,
  by: Known['by'],
): Answered {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' ? parseNumber(value) : undefined;
  const finding = content.findings.get(id);
  if (number === undefined || !Number.isFinite(number) || finding?.kind !== 'number')
    return { ok: false, refusal: 'NOT_A_NUMBER' };
  if (number < finding.range.min || number > finding.range.max) return { ok: false, refusal: 'OUT_OF_RANGE' };
  if (id === 'age-years') return { ok: true, state: setAge(content, state, number, by) };
  const next = note(content, state, id, { state: 'present', value: number, by });
  return {
    ok: true,
    state: id === 'age-months' ? put(next, 'age-years', { state: 'present', value: number / 12, by }) : next,
  };
}

/** The worth of each item's choice, as text, in the order of the items. */
function scaleAnswer(
  content: Content,
  state: CaseState,
  { finding, times, choices, items }: Extract<Question, { kind: 'scale' }>,
  value: AnswerValue,
  by: Known['by'],
): Answered {
  if (!Array.isArray(value)) return { ok: false, refusal: 'INVALID_MESSAGE' };
  if (value.length !== items.length) return { ok: false, refusal: 'EMPTY' };
  const chosen = value.map((picked) => choices.findIndex(({ worth }) => String(worth) === picked));
  if (chosen.includes(-1)) return { ok: false, refusal: 'UNKNOWN_CHOICE' };
  const sum = chosen.reduce((total, at) => total + (choices[at]?.worth ?? 0), 0);
  let next = note(content, state, finding, { state: 'present', value: sum * times, by });
  for (const [at, { shows }] of items.entries())
    if (shows && chosen[at] !== 0) next = note(content, next, shows, { state: 'present', by });
  return { ok: true, state: next };
}

/** "38,5" and "38.5"; nothing else, because "ca. 45" is not 45. */
const parseNumber = (text: string): number | undefined =>
  /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : undefined;

function clarify(
  content: Content,
  state: CaseState,
  questionId: string,
  value: AnswerValue,
  by: 'answer' | 'default',
): Answered {
  const ids = askedFindings(content, questionId);
  const [id] = ids;
  if (id === undefined) return { ok: false, refusal: 'UNKNOWN_QUESTION' };
  const marked = markAsked(state, questionId);
  if (value === 'unknown') return { ok: true, state: marked };
  if (content.findings.get(id)?.kind === 'number') {
    const { [id]: _settled, ...contested } = marked.contested;
    return numberAnswer(
      content,
      { ...marked, contested, findings: { ...marked.findings, [id]: { state: 'unknown', by } } },
      id,
      value,
      by,
    );
  }
  if (ids.length === 1 && typeof value !== 'boolean') return { ok: false, refusal: 'INVALID_MESSAGE' };
  const ticked = typeof value === 'boolean' ? new Set(value ? ids : []) : tickedOf(ids, value);
  if (typeof ticked === 'string') return { ok: false, refusal: ticked };
  let next = marked;
  // What words have told since the list was put is not denied by leaving it unticked.
  for (const one of ids)
    if (ids.length === 1 || ticked.has(one) || !isTold(state, one))
      next = settle(next, one, { state: ticked.has(one) ? 'present' : 'absent', by });
  for (const one of ticked) next = note(content, next, one, { state: 'present', by });
  return { ok: true, state: next };
}

/** What it is about, by the patient's own choice: named as if it had been written. What is left out is what it is not about. */
function sayAbout(content: Content, state: CaseState, questionId: string, value: AnswerValue): Answered {
  if (!isQuestion(content, questionId)) return { ok: false, refusal: 'UNKNOWN_QUESTION' };
  const marked = markAsked(state, questionId);
  if (value === 'unknown') return { ok: true, state: { ...marked, notAbout: [] } };
  const offered = offeredBy(questionId);
  const ticked = tickedOf(offered, value);
  if (typeof ticked === 'string') return { ok: false, refusal: ticked };
  const notAbout = offered.filter((id) => !ticked.has(id));
  const complaints = mergeComplaints(
    state.complaints,
    [...ticked].map((id) => ({ id, score: 1 })),
  );
  return { ok: true, state: { ...marked, complaints, notAbout } };
}

/** What was ticked of what was offered, or why that is no answer. */
function tickedOf(offered: readonly string[], value: AnswerValue): ReadonlySet<string> | AnswerRefusal {
  const picked = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(picked)) return 'INVALID_MESSAGE';
  if (picked.length === 0) return 'EMPTY';
  const ticked = new Set<string>(picked.length === 1 && picked[0] === 'none' ? [] : picked);
  return [...ticked].some((id) => !offered.includes(id)) ? 'UNKNOWN_CHOICE' : ticked;
}

/** *Ved ikke* takes back an earlier tap, but not what the patient wrote. */
function leaveUnknown(state: CaseState, question: Question): CaseState {
  let next = state;
  for (const id of covers(question)) {
    const before = known(next, id);
    if (before.by !== 'text' && before.by !== 'journal')
      next = put(next, id, { state: 'unknown', by: 'answer' });
  }
  return next;
}

function followPerson(content: Content, state: CaseState, sets: readonly string[]): CaseState {
  if (sets.includes('about-self')) return setPerson(content, state, 'self', 'answer');
  if (sets.includes('about-child')) return setPerson(content, state, 'child', 'answer');
  if (!sets.includes('about-other-adult')) return state;
  return setPerson(
    content,
    state,
    state.person === 'partner' || state.person === 'parent' ? state.person : 'other',
    'answer',
  );
}

const markAsked = (state: CaseState, id: string): CaseState =>
  state.asked.includes(id) ? state : { ...state, asked: [...state.asked, id] };
