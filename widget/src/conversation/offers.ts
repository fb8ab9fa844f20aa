import type { ServerMessage } from '@fordoer/protocol';
import type { Mine } from './conversation.ts';

/** The newest message that offers something, unless this client has just chosen from it. */
export function liveOffer(messages: readonly ServerMessage[], mine: readonly Mine[]): number | undefined {
  const offering = messages.findLast(
    (message) =>
      message.type === 'doors' ||
      message.type === 'booking' ||
      message.type === 'closed' ||
      (message.type === 'notice' && message.choices !== undefined),
  );
  if (!offering || offering.type === 'closed') return undefined;
  const offers = new Set(choicesOf(offering));
  const chosen = mine.some(
    ({ choice, id }) =>
      choice !== undefined &&
      choice !== 'person' &&
      offers.has(choice) &&
      isAfter(messages, id, offering.seq),
  );
  return chosen ? undefined : offering.seq;
}

const isAfter = (messages: readonly ServerMessage[], id: string, seq: number): boolean => {
  const message = messages.find((one) => one.type === 'message' && one.messageId === id);
  return message === undefined || message.seq > seq;
};

function choicesOf(message: ServerMessage): string[] {
  if (message.type === 'doors') return message.doors.flatMap(({ choice }) => choice ?? []);
  if (message.type === 'booking') return [...message.slots.map(({ choice }) => choice), 'back'];
  return message.type === 'notice' ? (message.choices ?? []).map(({ id }) => id) : [];
}
