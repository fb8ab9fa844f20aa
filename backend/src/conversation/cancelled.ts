import { rank } from '@fordoer/rules';
import { sayTime, textsOf } from '../locale/texts.ts';
import { openDoors } from '../routing/doors.ts';
import type { Conversation } from './conversation.ts';
import type { Inputs, Plan, SlotFacts } from './inputs.ts';
import { offerSlots, slotMessage } from './tasks.ts';

/**
 * A visit was cancelled from its receipt: the conversation shows which, and the way to a new one, where the decision still
 * allows a visit. What is wrong has not gone away with the visit.
 */
export function cancelled(
  conversation: Conversation,
  visit: SlotFacts & { slotId: string; reference: string },
  inputs: Inputs,
): Plan {
  const { locale, decision, ended } = conversation;
  const texts = textsOf(locale);
  const { id: bookingId, slotId, reference } = visit;
  const mayBook =
    !ended &&
    decision?.final === true &&
    conversation.case.held === undefined &&
    rank(decision.decision.urgency) < rank('now') &&
    openDoors(decision.decision, inputs).some(({ kind }) => kind === 'gp-booking');
  return {
    ok: true,
    events: [
      {
        type: 'cancelled',
        facts: { bookingId },
        message: {
          type: 'booking',
          status: 'cancelled',
          text: texts.booking.cancelled(sayTime(locale, visit.start)),
          slots: [],
          slot: slotMessage(locale, { ...visit, id: slotId }),
          reference,
        },
      },
      ...(mayBook ? offerSlots(conversation, inputs, 'again') : []),
    ],
    effects: [],
  };
}
