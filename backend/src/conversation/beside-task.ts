import { textsOf } from '../locale/texts.ts';
import type { NewEvent } from '../record/events.ts';
import { askTask } from './ask-task.ts';
import type { Conversation } from './conversation.ts';
import type { Effect, Made } from './inputs.ts';

/** While a booking or a request is being filled in, what is new is still judged; the open question stays, unless there is danger. */
export function besideTask(conversation: Conversation, made: Made, state: Conversation['case']): Made {
  const booking = leaveBookingForDanger(conversation, made.events);
  const keepsQuestion =
    conversation.task && booking.events.length === 0 && !made.events.some(({ type }) => type === 'decided');
  const events = keepsQuestion
    ? [...made.events.filter(({ type }) => type !== 'asked'), ...askedOfWhom(conversation, state)]
    : made.events;
  return { events: [...booking.events, ...events], effects: [...booking.effects, ...made.effects] };
}

/** Whose name is wanted is asked anew when the words have just told that it is about somebody else. */
function askedOfWhom(conversation: Conversation, state: Conversation['case']): NewEvent[] {
  const { question, locale } = conversation;
  const asks = question && textsOf(locale).task[question.questionId]?.forOther;
  if (!asks || state.person === conversation.case.person) return [];
  return [askTask({ locale, case: state }, question.questionId)];
}

/** Nobody books a visit for themself while an alarm stands: the slot is given free (DESIGN §4, invariant 6). */
function leaveBookingForDanger(
  { task }: Conversation,
  events: readonly NewEvent[],
): { events: NewEvent[]; effects: Effect[] } {
  const alarmed = events.some(({ type, message }) => type === 'raised' && message);
  if (!alarmed || task?.kind !== 'booking' || !task.slotId) return { events: [], effects: [] };
  return {
    events: [{ type: 'hold-ended', facts: { slotId: task.slotId, why: 'left' } }],
    effects: [{ kind: 'let-go', slotId: task.slotId }],
  };
}
