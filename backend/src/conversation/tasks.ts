import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Slot } from '@fordoer/protocol';
import { sayAge, sayDate, sayPhone, sayTime, textsOf } from '../locale/texts.ts';
import type { NewEvent } from '../record/events.ts';
import { askTask } from './ask-task.ts';
import { ageAt, disagree, hasCpr, readBirthDate } from './birth-date.ts';
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

/** The questions for how the clinic may reach somebody. */
const REACH = /\.(phone|reach)$/;

export const HOLD_MINUTES = 10;
const SLOTS_SHOWN = 5;
/** Characters of a name, a number, a medicine. */
const LONGEST_TOLD = 200;

/** The next free slots as the patient sees them. */
export function offerSlots(
  conversation: Conversation,
  inputs: Inputs,
  why: 'offered' | 'another' | 'again' | 'taken' | 'expired',
): NewEvent[] {
  const texts = textsOf(conversation.locale);
  const slots = inputs.slots.slice(0, SLOTS_SHOWN);
  const text = slots.length === 0 ? texts.booking.none : texts.booking[why];
  const status = why === 'another' || why === 'again' ? 'offered' : why;
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

/** Another time in the words of whoever has one, keeps one or had one; a slot that was kept is given free. */
export function offerAnother(
  conversation: Conversation,
  inputs: Inputs,
): { events: NewEvent[]; effects: Effect[] } {
  const slotId = conversation.task?.kind === 'booking' ? conversation.task.slotId : undefined;
  const offered = offerSlots(conversation, inputs, conversation.booking ? 'another' : 'offered');
  if (slotId === undefined) return { events: offered, effects: [] };
  return {
    events: [{ type: 'hold-ended', facts: { slotId, why: 'left' } }, ...offered],
    effects: [{ kind: 'let-go', slotId }],
  };
}

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
          text: textsOf(locale).booking.held(shown.label, conversation.discreet ? 2 : 3),
          slots: [],
          slot: shown,
        },
      },
      askTask(conversation, STEPS.booking[0]),
    ],
    effects: [{ kind: 'hold', slotId: slot.id, until }],
  };
}

/**
 * What is asked, and after a birth date that does not fit the age, whether it is right: once. Who may be watched is not asked for
 * a number.
 */
function stepsOf({ task, case: known, discreet }: Conversation, { now }: Inputs): string[] {
  if (!task) return [];
  const told = known.findings['age-years']?.value;
  const steps: readonly string[] = STEPS[task.kind];
  return steps.flatMap((id) => {
    if (discreet && REACH.test(id)) return [];
    const date = id.endsWith('.birth-date') ? task.told[id] : undefined;
    return date !== undefined && told !== undefined && disagree(date, told, now) ? [id, `${id}-right`] : [id];
  });
}

/** Asks one thing of a task. */
function askStep(conversation: Conversation, questionId: string, { now }: Inputs): NewEvent {
  const { locale, task } = conversation;
  const told = conversation.case.findings['age-years']?.value;
  const date = questionId.endsWith('-right') ? task?.told[questionId.replace(/-right$/, '')] : undefined;
  if (date === undefined || told === undefined) return askTask(conversation, questionId);
  const text = textsOf(locale).birthDateCheck(
    sayAge(locale, told),
    sayDate(locale, date),
    sayAge(locale, ageAt(date, now)),
  );
  return askTask(conversation, questionId, text);
}

/** Takes one more answer of a task: checks it, and asks for the next, or finishes. `conversation` has the answer folded in. */
export function continueTask(
  conversation: Conversation,
  inputs: Inputs,
): { events: NewEvent[]; effects: Effect[] } {
  const { locale, task } = conversation;
  if (!task) return { events: [], effects: [] };
  const texts = textsOf(locale);
  const missing = stepsOf(conversation, inputs).find((id) => task.told[id] === undefined);
  if (missing) return { events: [askStep(conversation, missing, inputs)], effects: [] };
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
            message: {
              type: 'notice',
              kind: 'request',
              text: texts.renewal({
                name: task.told['renewal.name'] ?? '',
                born: sayDate(locale, task.told['renewal.birth-date'] ?? ''),
              }),
            },
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
              text: texts.booking.confirm({
                slot: label,
                name: task.told['booking.name'] ?? '',
                born: sayDate(locale, task.told['booking.birth-date'] ?? ''),
                phone: task.told['booking.phone'] && sayPhone(task.told['booking.phone']),
              }),
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
  if (task?.kind !== 'booking' || !slot || !name || !birthDate || !(phone || conversation.discreet))
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
          text:
            conversation.case.person === 'self'
              ? texts.booking.confirmed(shown.label, inputs.clinic.name, reference)
              : texts.booking.confirmedFor(name, shown.label, inputs.clinic.name, reference),
          slots: [],
          slot: shown,
          reference,
          cancelUrl: page,
          safetyNet,
        },
      },
    ],
    effects: [
      {
        kind: 'book',
        slotId: slot.id,
        bookingId,
        reference,
        cancelSecret,
        name,
        birthDate,
        ...(phone ? { phone } : {}),
      },
    ],
  };
}

const PHONE = /^(\+?\d[\d\s-]{6,18}\d)$/;
/** Near enough that a person can write to it; whether it exists only a mail can tell. */
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** Two letters of any script; one sign is a whole name where signs are words or syllables (Chinese, Korean). */
const NAME = /\p{L}.*\p{L}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What a task cannot take, and why, in the patient's words. */
export interface TaskRefusal {
  code: 'INVALID_MESSAGE' | 'EMPTY' | 'TOO_LONG';
  text: string;
}
/** What a task was told, as it is stored: a birth date in ISO 8601, however it was written. */
export type Taken = { ok: true; value: string | boolean } | ({ ok: false } & TaskRefusal);

/** Takes a task's answer, or says what is wrong with it. */
export function takeTold(
  questionId: string,
  value: unknown,
  { locale, case: known }: Pick<Conversation, 'locale' | 'case'>,
  now: Date,
): Taken {
  const texts = textsOf(locale);
  const refuse = (code: TaskRefusal['code'], text: string = texts.refusals[code]): Taken => ({
    ok: false,
    code,
    text,
  });
  const task = texts.task[questionId];
  if (value === 'unknown') return task?.unknownAllowed ? { ok: true, value } : refuse('EMPTY');
  if (task?.yesNo) return typeof value === 'boolean' ? { ok: true, value } : refuse('INVALID_MESSAGE');
  if (typeof value !== 'string') return refuse('INVALID_MESSAGE');
  const text = value.trim();
  if (text === '') return refuse('EMPTY');
  if (text.length > LONGEST_TOLD) return refuse('TOO_LONG');
  if (questionId.endsWith('.birth-date')) {
    const read = readBirthDate(text, now, known.findings['age-years']?.value);
    return read.ok
      ? { ok: true, value: read.date }
      : refuse('INVALID_MESSAGE', texts.birthDateWrong[read.why]);
  }
  const reach = questionId.endsWith('.phone') || questionId === 'contact.reach';
  if (hasCpr(text, { phone: reach })) return refuse('INVALID_MESSAGE', texts.noCpr);
  if (questionId.endsWith('.name') && !NAME.test(text)) return refuse('INVALID_MESSAGE', texts.nameForm);
  if (questionId.endsWith('.phone') && !PHONE.test(text)) return refuse('INVALID_MESSAGE', texts.phoneForm);
  if (questionId === 'contact.reach' && !PHONE.test(text) && !MAIL.test(text))
    return refuse('INVALID_MESSAGE', texts.reachForm);
  return { ok: true, value };
}
