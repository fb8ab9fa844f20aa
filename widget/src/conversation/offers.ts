import type { ServerMessage } from '@fordoer/protocol';
import type { Mine } from './conversation.ts';

/**
 * The messages whose offers can be taken now: what was offered last, unless this client has just chosen from it, and the
 * doors, which stay open beside it until a slot is kept. A booked visit's receipt, until the visit is cancelled. The newest decision,
 * which can be explained.
 */
export function liveOffers(messages: readonly ServerMessage[], mine: readonly Mine[]): ReadonlySet<number> {
  const offering = messages.filter(
    (message) =>
      message.type === 'doors' ||
      message.type === 'booking' ||
      message.type === 'closed' ||
      (message.type === 'notice' && message.choices !== undefined && !offersPersonOnly(message)),
  );
  const newest = offering.at(-1);
  const live = new Set<number>();
  const visit = messages.findLast(
    (message) =>
      message.type === 'booking' && (message.status === 'confirmed' || message.status === 'cancelled'),
  );
  if (visit?.type === 'booking' && visit.status === 'confirmed') live.add(visit.seq);
  if (newest?.type === 'closed') return live;
  const decision = messages.findLast(({ type }) => type === 'decision');
  if (decision) live.add(decision.seq);
  // A person is there at any time, and asking for one leaves the other offers standing.
  for (const message of messages) if (offersPersonOnly(message)) live.add(message.seq);
  if (!newest) return live;
  if (newest.type !== 'doors' && !hasChosenFrom(newest, messages, mine)) live.add(newest.seq);
  const doors = offering.findLast(({ type }) => type === 'doors');
  const kept = offering.findLast((message) => message.type === 'booking' && message.status === 'held');
  if (doors && (kept?.seq ?? 0) < doors.seq) live.add(doors.seq);
  return live;
}

const offersPersonOnly = (message: ServerMessage): boolean =>
  message.type === 'notice' &&
  message.choices !== undefined &&
  message.choices.every(({ id }) => id === 'person');

function hasChosenFrom(
  offer: ServerMessage,
  messages: readonly ServerMessage[],
  mine: readonly Mine[],
): boolean {
  const offers = new Set(choicesOf(offer));
  return mine.some(
    ({ choice, id }) =>
      choice !== undefined && choice !== 'person' && offers.has(choice) && isAfter(messages, id, offer.seq),
  );
}

const isAfter = (messages: readonly ServerMessage[], id: string, seq: number): boolean => {
  const message = messages.find((one) => one.type === 'message' && one.messageId === id);
  return message === undefined || message.seq > seq;
};

function choicesOf(message: ServerMessage): string[] {
  if (message.type === 'booking') return [...message.slots.map(({ choice }) => choice), 'back'];
  return message.type === 'notice' ? (message.choices ?? []).map(({ id }) => id) : [];
}
