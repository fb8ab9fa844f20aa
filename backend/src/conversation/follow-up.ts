import type { Urgency } from '@fordoer/rules';
import { textsOf } from '../locale/texts.ts';
import type { NewEvent } from '../record/events.ts';
import { urgentHelp } from '../routing/doors.ts';
import type { Conversation } from './conversation.ts';
import { handOver } from './handing-over.ts';
import type { Inputs, Plan } from './inputs.ts';

const SILENT_HOURS = 24;

/** *Hjalp det?* with its answers; a person is always one of them. */
export function askHowItWent(locale: 'da' | 'en'): NewEvent {
  const { checkIn: texts, door } = textsOf(locale);
  const choices = [
    { id: 'helped:yes', label: texts.yes },
    { id: 'helped:no', label: texts.no },
    { id: 'helped:worse', label: texts.worse },
    { id: 'person', label: door['human-triage'].title },
  ];
  return {
    type: 'noticed',
    facts: { kind: 'check-in' },
    message: { type: 'notice', kind: 'check-in', text: texts.ask, choices },
  };
}

/**
 * The time the decision set has come: asks, and looks again a day later whether there was an answer. In a discreet conversation
 * nothing comes by itself.
 */
export function checkIn(conversation: Conversation, { now }: Inputs): Plan {
  if (conversation.discreet || conversation.ended || conversation.handover?.status === 'claimed')
    return noted('check-in-left');
  return {
    ok: true,
    events: [askHowItWent(conversation.locale)],
    effects: [
      { kind: 'later', what: 'check-in-silent', at: new Date(now.getTime() + SILENT_HOURS * 3_600_000) },
    ],
  };
}

/** Nobody answered the check-in: a person looks at it. */
export function silentAfterCheckIn(conversation: Conversation, inputs: Inputs): Plan {
  if (conversation.followedUp || conversation.handover !== undefined) return noted('check-in-answered');
  const { effects } = handOver(conversation, inputs, 'check-in', 'soon');
  return { ok: true, events: [{ type: 'noticed', facts: { kind: 'check-in-silent' } }], effects };
}

/** Nobody has claimed a case that cannot wait: the patient gets every number again (TR-47). */
export function unanswered(conversation: Conversation, inputs: Inputs, urgency: Urgency): Plan {
  const text = textsOf(conversation.locale).handover.unanswered;
  return {
    ok: true,
    events: [
      {
        type: 'noticed',
        facts: { kind: `unanswered ${urgency}` },
        message: { type: 'notice', kind: 'wait', text },
      },
      urgentHelp(inputs, conversation.locale),
    ],
    effects: [],
  };
}

/** A job that found nothing left to do; on record, so that it is not done again. */
const noted = (kind: string): Plan => ({
  ok: true,
  events: [{ type: 'noticed', facts: { kind } }],
  effects: [],
});
