import type { Question, ServerMessage } from '@fordoer/protocol';
import { findQuestion } from './messages.ts';

/** An answer as the review page shows it. */
export interface Answered {
  question: Question;
  text: string;
  /** Only what is clinical can be answered again at any time. */
  changeable: boolean;
}

/** Every question that has an answer standing, in the order first answered, with the newest answer. */
export function answeredOf(messages: readonly ServerMessage[]): Answered[] {
  const answers = new Map<string, Answered>();
  for (const message of messages) {
    if (message.type !== 'message' || message.questionId === undefined || message.withdrawn) continue;
    const question = findQuestion(messages, message.questionId);
    if (!question) continue;
    answers.set(message.questionId, {
      question,
      text: message.text,
      changeable: question.clinical,
    });
  }
  return [...answers.values()];
}
