import type { AnswerValue, Question, ServerMessage } from '@fordoer/protocol';
import type { Mine, State } from './conversation.ts';
import { findQuestion } from './messages.ts';

/** The question that waits for an answer. */
export interface OpenQuestion {
  question: Question;
  /** It was answered before and is answered again. */
  again: boolean;
  /** What to put in its fields at first. */
  initial?: AnswerValue;
}

/** The question on screen: the one that is answered again, else the newest that nothing has closed. */
export function openQuestion({ messages, mine, reopened, problem }: State): OpenQuestion | undefined {
  const put = problem && typeof problem.about === 'object' ? problem : undefined;
  const initialOf = (questionId: string): { initial?: AnswerValue } => {
    const refused =
      put && typeof put.about === 'object' && put.about.questionId === questionId ? put.value : undefined;
    const value = refused ?? mine.findLast((one) => one.questionId === questionId)?.value;
    return value === undefined ? {} : { initial: value };
  };
  if (reopened !== undefined) {
    const question = findQuestion(messages, reopened);
    if (question) return { question, again: true, ...initialOf(reopened) };
  }
  const index = messages.findLastIndex(({ type }) => type === 'question');
  const question = messages[index];
  if (question?.type !== 'question' || isClosed(messages, index, question, mine)) return undefined;
  return { question, again: false, ...initialOf(question.questionId) };
}

/** Answered, on its way, or left behind by what came after. A handover or a message leaves a question standing. */
function isClosed(
  messages: readonly ServerMessage[],
  index: number,
  { questionId, seq, clinical }: Question,
  mine: readonly Mine[],
): boolean {
  if (mine.some((one) => one.questionId === questionId && one.state === 'waiting')) return true;
  return messages.slice(index + 1).some((message) => {
    if (message.seq < seq) return false;
    switch (message.type) {
      case 'message':
        return message.questionId === questionId && !message.withdrawn;
      case 'decision':
      case 'doors':
      case 'booking':
      case 'closed':
        return true;
      case 'notice':
        // After something was taken back what is to be asked about the illness is asked anew.
        if (message.kind === 'withdrawn' && clinical) return true;
        return message.kind === 'request' || message.choices !== undefined;
      default:
        return false;
    }
  });
}
