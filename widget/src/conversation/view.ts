import { type Handover, type Notice, type ServerMessage, Urgencies } from '@fordoer/protocol';
import { type Answered, answeredOf } from './answered.ts';
import { isDiscreet, type State } from './conversation.ts';
import { type Entry, entriesOf } from './entries.ts';
import { isFreeText } from './messages.ts';
import { type OpenQuestion, openQuestion } from './open-question.ts';

/** What the screen shows, all of it computed from what was sent and received. */
export interface View {
  entries: Entry[];
  open?: OpenQuestion;
  alarm?: NonNullable<Notice['alarm']>;
  answered: Answered[];
  written: string[];
  handover?: Handover;
  ended: boolean;
  /** The way out is shown. */
  discreet: boolean;
  /** Nothing has been sent or received. */
  blank: boolean;
}

/** Computes the screen. Pure. */
export function viewOf(state: State): View {
  const { messages, mine } = state;
  const open = openQuestion(state);
  const alarm = worstAlarm(messages);
  const handover = messages.findLast((message) => message.type === 'handover');
  return {
    entries: entriesOf(state, open),
    answered: answeredOf(messages),
    written: messages.flatMap((message) => (isFreeText(message) ? [message.text] : [])),
    ended: messages.some(({ type }) => type === 'closed'),
    discreet: isDiscreet(state),
    blank: messages.length === 0 && mine.length === 0,
    ...(open ? { open } : {}),
    ...(alarm ? { alarm } : {}),
    ...(handover ? { handover } : {}),
  };
}

/** The most urgent alarm so far, the newest of equals. It stays in sight. */
function worstAlarm(messages: readonly ServerMessage[]): Notice['alarm'] {
  let worst: Notice['alarm'];
  for (const message of messages) {
    if (message.type !== 'notice' || !message.alarm) continue;
    if (!worst || Urgencies.indexOf(message.alarm.urgency) >= Urgencies.indexOf(worst.urgency))
      worst = message.alarm;
  }
  return worst;
}
