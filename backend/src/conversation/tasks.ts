import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Slot } from '@fordoer/protocol';
import { sayPhone, sayTime, textsOf } from '../locale/texts.ts';
import type { NewEvent } from '../record/events.ts';
import { askTask } from './ask-task.ts';
import type { Conversation } from './conversation.ts';
import { handOver } from './handing-over.ts';
import type { Effect, Inputs, Plan, SlotFacts } from './inputs.ts';

/** What each task must be told, in the order it is asked. */
const STEPS = {
  booking: ['booking.name', 'booking.birth-date', 'booking.phone'],
  renewal: ['renewal.medicine', 'renewal.name', 'renewal.birth-date', 'renewal.phone'],
  contact: ['contact.reach'],
  'call-back': ['contact.phone'],
} as const;

export const HOLD_MINUTES = 10;
const SLOTS_SHOWN = 5;
/** Characters of a name, a number, a medicine. */
const LONGEST_TOLD = 200;

/** The next free slots as the patient sees them. */
export function offerSlots(
  conversation: Conversation,
  inputs: Inputs,
  status: 'offered' | 'taken' | 'expired',
): NewEvent[] {
  const texts = textsOf(conversation.locale);
  const slots = inputs.slots.slice(0, SLOTS_SHOWN);
  const text = slots.length === 0 ? texts.booking.none : texts.booking[status];
  return [
    {
      type: 'slots-offered',
      facts: { slotIds: slots.map(({ id }) => id) },
      message: {
        type: 'booking',
        status,
        text,
        slots: slots.map((slot) => slotMessage(conversation.locale, slot)),
      },
    },
  ];
}

export const slotMessage = (locale: 'da' | 'en', slot: SlotFacts): Slot => ({
  choice: `slot:${slot.id}`,
  start: slot.start.toISOString(),
  end: slot.end.toISOString(),
  clinician: slot.clinician,
  label: sayTime(locale, slot.start),
});

/** Keeps a slot and asks what the booking needs. The hold itself is an effect of the same transaction. */
export function holdSlot(
  conversation: Conversation,
  slot: SlotFacts,
  inputs: Inputs,
): { events: NewEvent[]; effects: Effect[] } {
  const { locale } = conversation;
  const until = new Date(inputs.now.getTime() + HOLD_MINUTES * 60_000);
  const shown = slotMessage(locale, slot);
  return {
    events: [
      {
        type: 'held',
        facts: { slotId: slot.id, until: until.toISOString() },
        message: {
          type: 'booking',
          status: 'held',
          text: textsOf(locale).booking.held(shown.label),
          slots: [],
          slot: shown,
        },
      },
      askTask(locale, STEPS.booking[0]),
    ],
    effects: [{ kind: 'hold', slotId: slot.id, until }],
  };
}

/** Takes one more answer of a task: checks it, and asks for the next, or finishes. `conversation` has the answer folded in. */
export function continueTask(
  conversation: Conversation,
  inputs: Inputs,
): { events: NewEvent[]; effects: Effect[] } {
  const { locale, task } = conversation;
  if (!task) return { events: [], effects: [] };
  const texts = textsOf(locale);
  const missing = STEPS[task.kind].find((id) => task.told[id] === undefined);
  if (missing) return { events: [askTask(locale, missing)], effects: [] };
  const info = (text: string): NewEvent => ({
    type: 'requested',
    facts: { what: task.kind === 'booking' ? 'contact' : task.kind },
    message: { type: 'notice', kind: 'info', text },
  });
  switch (task.kind) {
    case 'contact':
      return {
        events: [info(task.told['contact.reach'] === 'unknown' ? texts.noContact : texts.contactKept)],
        effects: [],
      };
    case 'call-back':
      return {
        events: [info(texts.handover.callBack(sayPhone(conversation.contact.phone ?? '')))],
        effects: handOver(conversation, inputs, 'call-back', 'today').effects,
      };
    case 'renewal': {
      const handed = handOver(conversation, inputs, 'renewal', 'routine');
      return {
        events: [
          {
            type: 'requested',
            facts: { what: 'renewal' },
            message: { type: 'notice', kind: 'request', text: texts.renewal },
          },
        ],
        effects: handed.effects,
      };
    }
    case 'booking': {
      const slot = inputs.slots.find(({ id }) => id === task.slotId);
      const label = slot ? sayTime(locale, slot.start) : '';
      const choices = [
        { id: 'confirm', label: texts.booking.confirmAction },
        { id: 'back', label: texts.booking.backAction },
      ];
      return {
        events: [
          {
            type: 'noticed',
            facts: { kind: 'confirm-booking' },
            message: {
              type: 'notice',
              kind: 'info',
              text: texts.booking.confirm(label, task.told['booking.name'] ?? ''),
              choices,
            },
          },
        ],
        effects: [],
      };
    }
  }
}

/** Books the held slot for the person who was told. */
export function confirmBooking(conversation: Conversation, inputs: Inputs): Plan {
  const { locale, task } = conversation;
  const texts = textsOf(locale);
  const slot = inputs.slots.find(({ id }) => id === task?.slotId);
  const name = task?.told['booking.name'];
  const birthDate = task?.told['booking.birth-date'];
  const phone = task?.told['booking.phone'];
  if (task?.kind !== 'booking' || !slot || !name || !birthDate || !phone)
    return { ok: false, code: 'UNKNOWN_CHOICE', text: texts.refusals.UNKNOWN_CHOICE };
  const bookingId = randomUUID();
  const reference = `F${randomInt(10_000, 99_999)}`;
  // The clinic is in the secret so that even its look-up runs inside that clinic alone.
  const cancelSecret = `${inputs.clinic.id}.${randomBytes(24).toString('base64url')}`;
  const page = `/booking${locale === 'en' ? '?lang=en' : ''}#${cancelSecret}`;
  const shown = slotMessage(locale, slot);
  const safetyNet = (conversation.decision?.decision.safetyNet ?? []).map(({ sign, act }) => ({
    sign: sign[locale],
    act: act[locale],
  }));
  return {
    ok: true,
    events: [
      {
        type: 'booked',
        facts: { bookingId, slotId: slot.id, reference },
        message: {
          type: 'booking',
          status: 'confirmed',
          text: texts.booking.confirmed(shown.label, inputs.clinic.name, reference),
          slots: [],
          slot: shown,
          reference,
          cancelUrl: page,
          safetyNet,
        },
      },
    ],
    effects: [{ kind: 'book', slotId: slot.id, bookingId, reference, cancelSecret, name, birthDate, phone }],
  };
}

const PHONE = /^(\+?\d[\d\s-]{6,18}\d)$/;
/** Near enough that a person can write to it; whether it exists only a mail can tell. */
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** Why a task's answer cannot be taken, if it cannot: a date that is none, a phone number that is none. */
export function taskRefusal(
  questionId: string,
  value: unknown,
  now: Date,
): 'INVALID_MESSAGE' | 'EMPTY' | 'TOO_LONG' | undefined {
  if (value === 'unknown') return undefined;
  if (typeof value !== 'string') return 'INVALID_MESSAGE';
  const text = value.trim();
  if (text === '') return 'EMPTY';
  if (text.length > LONGEST_TOLD) return 'TOO_LONG';
  if (questionId.endsWith('.birth-date')) return parseBirthDate(text, now) ? undefined : 'INVALID_MESSAGE';
  if (questionId.endsWith('.phone')) return PHONE.test(text) ? undefined : 'INVALID_MESSAGE';
  if (questionId === 'contact.reach')
    return PHONE.test(text) || MAIL.test(text) ? undefined : 'INVALID_MESSAGE';
  return undefined;
}

/** `1. 2. 1990`, `01-02-1990`, `1990-02-01` → `1990-02-01`; undefined for anything that is no past date. */
export function parseBirthDate(text: string, now: Date): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const danish = /^(\d{1,2})[.\s/-]+(\d{1,2})[.\s/-]+(\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : danish ? [danish[3], danish[2], danish[1]] : [];
  if (!year || !month || !day) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return real && date <= now && Number(year) > now.getUTCFullYear() - 125
    ? date.toISOString().slice(0, 10)
    : undefined;
}
