import type { CaseView, QueueItem, ServerMessage } from '@fordoer/protocol';
import type { State } from './state.ts';

/** Joins what was known and what came in, by `seq`; the newer telling of a message counts. */
export function mergeMessages(
  known: readonly ServerMessage[],
  incoming: readonly ServerMessage[],
): ServerMessage[] {
  const bySeq = new Map([...known, ...incoming].map((message) => [message.seq, message]));
  return [...bySeq.values()].filter(({ type }) => type !== 'error').sort((a, b) => a.seq - b.seq);
}

/** The last seq on the clinician's screen. */
export const lastSeq = (messages: readonly ServerMessage[]): number => messages.at(-1)?.seq ?? 0;

/** The open case as the queue tells it; undefined when it is in the queue no more. */
export function itemOfOpen({ open, queue }: State): QueueItem | undefined {
  return queue?.items.find(({ conversationId }) => conversationId === open?.conversationId);
}

/** Whose a case is: the one at the keys, a colleague's, or nobody's. */
export function holder(state: Pick<State, 'session'>, item: QueueItem): 'mine' | 'theirs' | 'nobody' {
  if (!item.claimedBy) return 'nobody';
  return item.claimedBy.staffId === state.session?.staffId ? 'mine' : 'theirs';
}

/** Seq of the patient's message that holds a quote, the newest first; undefined when the words are in none. */
export function messageWith(
  quote: string | undefined,
  { messages }: Pick<CaseView, 'messages'>,
): number | undefined {
  const words = quote && plain(quote);
  if (!words) return undefined;
  return messages.findLast(
    (message) =>
      message.type === 'message' && message.from === 'patient' && plain(message.text).includes(words),
  )?.seq;
}

/** A message of the patient, as a citation calls it. */
export interface Numbered {
  seq: number;
  /** Its place among what the patient has sent. */
  number: number;
  text: string;
  withdrawn: boolean;
}

/** What the patient has sent, by `seq`. */
export function numberedMessages({ messages }: Pick<CaseView, 'messages'>): Map<number, Numbered> {
  const sent = messages.filter((message) => message.type === 'message' && message.from === 'patient');
  return new Map(
    sent.map(({ seq, text, ...message }, at) => [
      seq,
      { seq, number: at + 1, text, withdrawn: 'withdrawn' in message && message.withdrawn === true },
    ]),
  );
}

const plain = (text: string): string => text.toLocaleLowerCase('da').replace(/\s+/g, ' ').trim();

/** Whether what came may have changed what the summary says. Without a message it is that and nothing else. */
export const changesSummary = (messages: readonly ServerMessage[]): boolean =>
  messages.length === 0 ||
  messages.some(
    (message) =>
      message.type === 'decision' ||
      message.type === 'summary' ||
      (message.type === 'message' && message.from === 'patient') ||
      (message.type === 'notice' && message.kind === 'withdrawn'),
  );
