import { textsOf } from '../locale/texts.ts';
import type { NewEvent } from '../record/events.ts';
import type { Conversation } from './conversation.ts';
import { handOver } from './handing-over.ts';
import type { Inputs, Plan } from './inputs.ts';

/**
 * A patient's message as an addendum to the clinic's journal (TR-14): marked as such, read for danger as any message is, and read
 * by a person, who decides what it changes. What was said before stays as it was.
 */
export function asAddendum(conversation: Conversation, planned: Plan, inputs: Inputs): Plan {
  if (!planned.ok) return planned;
  const events = planned.events
    .map(marked)
    // A conversation that has ended asks nothing more.
    .filter(({ type }) => !conversation.ended || type !== 'asked');
  const withPerson =
    conversation.handover?.status === 'claimed' || planned.effects.some(({ kind }) => kind === 'queue');
  if (!conversation.journal || withPerson) return { ...planned, events };
  const kept: NewEvent = {
    type: 'noticed',
    facts: { kind: 'addendum' },
    message: { type: 'notice', kind: 'info', text: textsOf(conversation.locale).addendumKept },
  };
  const { effects } = handOver(conversation, inputs, 'addendum', 'routine');
  return { ok: true, events: [...events, kept], effects: [...planned.effects, ...effects] };
}

function marked(event: NewEvent): NewEvent {
  if (event.type !== 'said' || event.message?.type !== 'message') return event;
  return {
    ...event,
    facts: { ...event.facts, addendum: true },
    message: { ...event.message, addendum: true },
  };
}
