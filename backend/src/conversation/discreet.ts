import { type CaseState, type Content, isDiscreet } from '@fordoer/rules';
import type { NewEvent } from '../record/events.ts';
import type { Conversation } from './conversation.ts';

/**
 * The conversation as it is to be held from now on: discreet as soon as an active complaint says that the patient may be watched.
 * Words taken back do not undo it.
 */
export const heldDiscreetly = (
  conversation: Conversation,
  state: CaseState,
  content: Content,
): Conversation =>
  conversation.discreet || !isDiscreet(content, state) ? conversation : { ...conversation, discreet: true };

/** The events of a turn, each message of which tells the client where the conversation is discreet. */
export const tellDiscreet = (
  { discreet }: Pick<Conversation, 'discreet'>,
  events: readonly NewEvent[],
): NewEvent[] =>
  events.map((event) =>
    discreet && event.message
      ? ({ ...event, message: { ...event.message, discreet: true } } as NewEvent)
      : event,
  );
