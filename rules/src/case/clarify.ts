import { type Content, covers, type FindingId } from '../content/content.ts';
import { type CaseState, isForAge, known } from './state.ts';

/**
 * Questions that the content does not hold: about findings themselves, where the patient's words were not clear or contradict each
 * other. Their id tells which: `clarify.fever+headache`.
 */
const CLARIFY = 'clarify.';
const BESIDE = '+';

/** The id of the question about these findings. */
export const clarifying = (ids: readonly FindingId[]): string => `${CLARIFY}${ids.join(BESIDE)}`;

/** The findings that a question of this kind is about; none of any other question. */
export const clarifies = (questionId: string): readonly FindingId[] =>
  questionId.startsWith(CLARIFY) ? questionId.slice(CLARIFY.length).split(BESIDE) : [];

/** Whether somebody was asked about the finding itself. */
export const isClarified = ({ asked }: Pick<CaseState, 'asked'>, id: FindingId): boolean =>
  asked.some((questionId) => clarifies(questionId).includes(id));

/** What a question asks about, of the content or a clarifying one; nothing where there is no such question. */
export function askedFindings(content: Content, questionId: string): readonly FindingId[] {
  const question = content.questions.get(questionId);
  if (question) return covers(question);
  const ids = clarifies(questionId);
  const kinds = ids.map((id) => content.findings.get(id)?.kind);
  const isWhole = ids.length === 1 ? kinds[0] !== undefined : kinds.every((kind) => kind === 'sign');
  return isWhole ? ids : [];
}

/** Whether the messages are only like this finding, which people of another age have: nobody is asked about it. */
export function isOfAnotherAge(content: Content, state: CaseState, id: FindingId): boolean {
  const owner = content.owners.get(id);
  return state.alike?.includes(id) === true && owner !== undefined && !isForAge(state, owner);
}

/** Whether a finding is no more than a likeness so far: the words do not tell it, and nobody was asked about it. */
export const isOnlyAlike = (content: Content, state: CaseState, id: FindingId): boolean =>
  state.alike?.includes(id) === true &&
  known(state, id).state === 'unknown' &&
  !state.asked.some((questionId) => askedFindings(content, questionId).includes(id));
