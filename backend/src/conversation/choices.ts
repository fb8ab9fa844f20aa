import { isQuestion } from '@fordoer/rules';
import { sayTime, textsOf } from '../locale/texts.ts';
import type { NewEvent } from '../record/events.ts';
import { urgentHelp } from '../routing/doors.ts';
import { question } from './clinical.ts';
import { explainable, explained } from './consulting.ts';
import type { Conversation } from './conversation.ts';
import { askHowItWent } from './follow-up.ts';
import { handOver } from './handing-over.ts';
import type { Command, Inputs, Plan } from './inputs.ts';
import { confirmBooking, continueTask, holdSlot, offerSlots } from './tasks.ts';
import { waitFor } from './waiting.ts';

/** Takes a choice that was offered. *A person* is on offer in every state and is never refused. */
export function choose(
  conversation: Conversation,
  { id, choice }: Extract<Command, { kind: 'choose' }>,
  inputs: Inputs,
): Plan {
  const { locale } = conversation;
  const texts = textsOf(locale);
  const always = choice === 'person' || choice === 'end' || /^(?:ask|explain):/.test(choice);
  if (!always && !conversation.choices.includes(choice)) {
    return { ok: false, code: 'UNKNOWN_CHOICE', text: texts.refusals.UNKNOWN_CHOICE };
  }
  const chosen = (label: string): NewEvent => ({
    type: 'chosen',
    facts: { messageId: id, choice },
    message: { type: 'message', from: 'patient', text: label, messageId: id, choice },
  });
  const tell = (kind: string, text: string): NewEvent => ({
    type: 'noticed',
    facts: { kind },
    message: { type: 'notice', kind: 'info', text },
  });
  const urgency = conversation.decision?.decision.urgency ?? conversation.case.held?.urgency ?? 'today';
  const [what, ...rest] = choice.split(':');
  const detail = rest.join(':');
  switch (what) {
    case 'person': {
      const handed = handOver(
        conversation,
        inputs,
        'asked',
        urgency === 'self-care' || urgency === 'routine' ? 'soon' : urgency,
      );
      return {
        ok: true,
        events: [chosen(texts.door['human-triage'].title), ...handed.events],
        effects: handed.effects,
      };
    }
    case 'slot': {
      const slot = inputs.slots.find(({ id: slotId }) => slotId === detail);
      if (!slot) return { ok: true, events: offerSlots(conversation, inputs, 'taken'), effects: [] };
      const { events, effects } = holdSlot(conversation, slot, inputs);
      return { ok: true, events: [chosen(sayTime(locale, slot.start)), ...events], effects };
    }
    case 'confirm': {
      const booked = confirmBooking(conversation, inputs);
      return booked.ok
        ? { ...booked, events: [chosen(texts.booking.confirmAction), ...booked.events] }
        : booked;
    }
    case 'back': {
      const slotId = conversation.task?.slotId ?? '';
      const left: NewEvent = { type: 'hold-ended', facts: { slotId, why: 'left' } };
      return {
        ok: true,
        events: [chosen(texts.booking.backAction), left, ...offerSlots(conversation, inputs, 'offered')],
        effects: [{ kind: 'let-go', slotId }],
      };
    }
    case 'ask': {
      if (!isQuestion(inputs.content, detail))
        return { ok: false, code: 'UNKNOWN_QUESTION', text: texts.refusals.UNKNOWN_QUESTION };
      return { ok: true, events: [question(inputs.content, conversation.case, detail)], effects: [] };
    }
    case 'explain': {
      const [of = '', language] = rest;
      const text = explainable(conversation, of, inputs);
      const known = language === undefined || inputs.languages.includes(language);
      if (!text || !known)
        return { ok: false, code: 'UNKNOWN_QUESTION', text: texts.refusals.UNKNOWN_QUESTION };
      const asked = chosen(language ? texts.explainIn(nameOf(language)) : texts.explainAction);
      if (inputs.assistant !== 'on')
        return { ok: true, events: [asked, explained(conversation, of, inputs)], effects: [] };
      const { events, effects } = waitFor('explain', of, conversation, inputs, language);
      return { ok: true, events: [asked, ...events], effects };
    }
    case 'helped':
      return followedUp(conversation, chosen, detail, inputs);
    case 'end':
      return {
        ok: true,
        events: [
          {
            type: 'ended',
            facts: { why: 'ended' },
            message: { type: 'closed', reason: 'ended', text: texts.ended },
          },
        ],
        effects: [],
      };
    case 'door':
      return throughDoor(conversation, chosen, detail, inputs, tell);
    default:
      return { ok: false, code: 'UNKNOWN_CHOICE', text: texts.refusals.UNKNOWN_CHOICE };
  }
}

function throughDoor(
  conversation: Conversation,
  chosen: (label: string) => NewEvent,
  kind: string,
  inputs: Inputs,
  tell: (kind: string, text: string) => NewEvent,
): Plan {
  const texts = textsOf(conversation.locale);
  const text = texts.door[kind as keyof typeof texts.door];
  const label = chosen(text?.action ?? text?.title ?? kind);
  if (kind === 'gp-booking') {
    const offered = offerSlots(conversation, inputs, 'offered');
    if (inputs.slots.length > 0) return { ok: true, events: [label, ...offered], effects: [] };
    const handed = handOver(
      conversation,
      inputs,
      'asked',
      conversation.decision?.decision.urgency ?? 'today',
    );
    return { ok: true, events: [label, ...offered, ...handed.events], effects: handed.effects };
  }
  if (kind === 'prescription-renewal') {
    const begun = continueTask({ ...conversation, task: { kind: 'renewal', told: {} } }, inputs);
    return { ok: true, events: [label, ...begun.events], effects: [] };
  }
  if (kind === 'video') {
    const handed = handOver(conversation, inputs, 'call-back', 'soon');
    return { ok: true, events: [label, ...handed.events], effects: handed.effects };
  }
  const told = kind === 'digital-course' ? [tell('course', texts.course)] : [];
  return { ok: true, events: [label, ...told, askHowItWent(conversation.locale)], effects: [] };
}

/** A language by the name that its speakers give it. */
const nameOf = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

/** *Hjalp det?* Worse, or no help, brings a person; worse also brings the out-of-hours number back in sight. */
function followedUp(
  conversation: Conversation,
  chosen: (label: string) => NewEvent,
  detail: string,
  inputs: Inputs,
): Plan {
  const { locale } = conversation;
  const { checkIn } = textsOf(locale);
  const given = detail === 'yes' || detail === 'worse' ? detail : 'no';
  const events: NewEvent[] = [chosen(checkIn[given]), { type: 'followed-up', facts: { answer: given } }];
  if (given === 'yes')
    return {
      ok: true,
      events: [
        ...events,
        {
          type: 'noticed',
          facts: { kind: 'thanks' },
          message: { type: 'notice', kind: 'info', text: checkIn.thanks },
        },
      ],
      effects: [],
    };
  const handed = handOver(conversation, inputs, 'check-in', given === 'worse' ? 'today' : 'soon');
  if (given === 'worse') {
    events.push(urgentHelp(inputs, locale));
  }
  return { ok: true, events: [...events, ...handed.events], effects: handed.effects };
}
