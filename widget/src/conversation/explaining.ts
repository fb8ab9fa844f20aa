import type { Mine, State } from './conversation.ts';

/** A text has been asked for in other words, and nothing has come of it yet. Whatever is said meanwhile ends the waiting. */
export function isExplaining({ messages, mine }: Pick<State, 'messages' | 'mine'>): boolean {
  if (mine.some((one) => one.state === 'waiting' && asksWords(one))) return true;
  const [asked, wait] = messages.slice(-2);
  return asked?.type === 'message' && asksWords(asked) && wait?.type === 'notice' && wait.kind === 'wait';
}

const asksWords = ({ choice }: Pick<Mine, 'choice'>): boolean => choice?.startsWith('explain:') === true;
