import type { Message, Question, ServerMessage } from '@fordoer/protocol';
import type { Mine, State } from './conversation.ts';
import { findQuestion, isFreeText } from './messages.ts';
import { liveOffers } from './offers.ts';
import type { OpenQuestion } from './open-question.ts';

/** One line of the conversation as it is laid out. `key` stays the same from the moment of sending on. */
export type Entry =
  | { key: string; kind: 'mine'; text: string; waiting: boolean; withdrawn: boolean; undo?: string }
  | { key: string; kind: 'said'; message: Message }
  | { key: string; kind: 'asked'; message: Question }
  /** `live`: what it offers can be chosen now. `told`: what to do meanwhile stands in the alarm just above. */
  | { key: string; kind: 'shown'; message: Shown; live: boolean; told: boolean };

/** What is laid out by its own component. */
export type Shown = Exclude<ServerMessage, { type: 'message' | 'question' | 'error' }>;

/** The conversation as lines, oldest first. A question enters when it is answered or passed by; until then it is on screen. */
export function entriesOf({ messages, mine }: State, open: OpenQuestion | undefined): Entry[] {
  const live = liveOffers(messages, mine);
  // What was taken back is understood anew: what was said of it before no longer holds.
  const takenBack = messages.findLast((message) => message.type === 'notice' && message.kind === 'withdrawn');
  const stillOpen = open && !open.again ? open.question.seq : undefined;
  const known = new Set<string>();
  const entries: Entry[] = [];
  // An answer stands under its question, also when it is given again much later.
  const ask = (questionId: string | undefined, key: string) => {
    const message = questionId === undefined ? undefined : findQuestion(messages, questionId);
    const last = entries.at(-1);
    if (!message || (last?.kind === 'asked' && last.message.questionId === questionId)) return;
    entries.push({ key: `a${key}`, kind: 'asked', message });
  };
  messages.forEach((message, index) => {
    switch (message.type) {
      case 'message':
        if (message.messageId !== undefined) known.add(message.messageId);
        if (message.from === 'patient') ask(message.questionId, message.messageId ?? `${message.seq}`);
        entries.push(said(message, mine));
        break;
      case 'question':
        if (message.seq === stillOpen || !wasPassed(messages, index)) break;
        entries.push({ key: `q${message.seq}`, kind: 'asked', message });
        break;
      case 'error':
        break;
      case 'summary':
        if (message.seq < (takenBack?.seq ?? 0) || message.items.length === 0) break;
        entries.push({ key: `s${message.seq}`, kind: 'shown', message, live: false, told: false });
        break;
      default:
        entries.push({
          key: `s${message.seq}`,
          kind: 'shown',
          message,
          live: live.has(message.seq),
          told: message.type === 'decision' && wasTold(messages, index, message.meanwhile),
        });
    }
  });
  for (const { id, kind, text, state, questionId } of mine) {
    if (kind === 'withdraw' || known.has(id)) continue;
    ask(questionId, id);
    entries.push({ key: id, kind: 'mine', text, waiting: state === 'waiting', withdrawn: false });
  }
  return entries;
}

function said(message: Message, mine: readonly Mine[]): Entry {
  const { from, messageId, seq, text, withdrawn = false } = message;
  if (from !== 'patient') return { key: `s${seq}`, kind: 'said', message };
  const own = mine.find(({ id }) => id === messageId);
  return {
    key: messageId ?? `s${seq}`,
    kind: 'mine',
    text,
    waiting: false,
    withdrawn,
    ...(own?.undoable && !withdrawn ? { undo: own.id } : {}),
  };
}

/** Whether the patient wrote something else instead of answering. */
function wasPassed(messages: readonly ServerMessage[], index: number): boolean {
  for (const message of messages.slice(index + 1)) {
    if (message.type === 'question') return false;
    if (isFreeText(message)) return true;
  }
  return false;
}

/** Whether the alarm of the same turn says the same lines. */
function wasTold(messages: readonly ServerMessage[], index: number, lines: readonly string[]): boolean {
  for (const message of messages.slice(0, index).reverse()) {
    if (message.type === 'message' && message.from === 'patient') return false;
    if (message.type === 'notice' && message.alarm)
      return lines.every((line) => message.alarm?.meanwhile.includes(line));
  }
  return false;
}
