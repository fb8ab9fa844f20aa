import type { Message, Question, ServerMessage } from '@fordoer/protocol';

/** The newest wording of a question this client has seen. */
export const findQuestion = (messages: readonly ServerMessage[], questionId: string): Question | undefined =>
  messages.findLast(
    (message): message is Question => message.type === 'question' && message.questionId === questionId,
  );

/** The patient's own words, not an answer and not taken back. */
export const isFreeText = (message: ServerMessage): message is Message =>
  message.type === 'message' &&
  message.from === 'patient' &&
  message.questionId === undefined &&
  message.choice === undefined &&
  !message.withdrawn;
