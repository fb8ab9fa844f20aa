import { z } from 'zod';
import type { EventsOf, SocketEvents } from './events.ts';
import { DoorKinds, StaffRoles, Urgencies } from './words.ts';

/**
 * What the server reports to the patient: one `type` for each kind of message. Each is one committed event of the
 * conversation; `seq` orders them and is what a client resumes from. `text` is the whole message as the patient reads it;
 * the other fields let a client lay it out. A new type is a described schema and a line of `ServerMessage`, here.
 */
const base = {
  seq: z.int().positive(),
  /** UTC, ISO 8601. */
  at: z.iso.datetime(),
  text: z.string(),
  /**
   * From here to the end of the conversation somebody who does harm may be watching: a client shows a way to leave that leaves no
   * trace, and lets nothing of the conversation be seen outside of it.
   */
  discreet: z.literal(true).optional(),
};

export const Message = z
  .object({
    ...base,
    type: z.literal('message'),
    from: z.enum(['patient', 'program', 'clinician']),
    /** A clinician's role and first name. */
    who: z.object({ role: z.enum(StaffRoles), firstName: z.string() }).optional(),
    /** The client's own id of a patient's message. */
    messageId: z.string().optional(),
    /** Of a patient's answer: the question it answers. Answering that again corrects it. */
    questionId: z.string().optional(),
    /** Of something the patient chose: what it was. Neither an answer nor their own words. */
    choice: z.string().optional(),
    /** Of a patient's message: it corrects or completes what the clinic keeps, which stays as it was. */
    addendum: z.literal(true).optional(),
    /** Made by a language model from an approved text; a client says so beside it. */
    madeBy: z.literal('language-model').optional(),
    /** The language of `text` where it is neither Danish nor English: a BCP 47 tag. */
    language: z.string().optional(),
    /** Taken back by the patient; shown struck out to them, kept on record. */
    withdrawn: z.boolean().optional(),
  })
  .describe(
    'Somebody said something. `from` is never left to guess: the program is visibly the program, a person a person.',
  );

export const Option = z.object({ id: z.string(), label: z.string() });
export type Option = z.infer<typeof Option>;

export const Question = z
  .object({
    ...base,
    type: z.literal('question'),
    questionId: z.string(),
    answerType: z.enum(['yes-no', 'number', 'one-of', 'any-of', 'scale', 'text']),
    options: z.array(Option),
    /** Of a scale: what is rated by one of the options each, in order. */
    items: z.array(z.string()).optional(),
    /** Whether the answer is part of the case; a name and a phone number are not. */
    clinical: z.boolean(),
    /** Ids of the findings it covers. */
    findings: z.array(z.string()),
    why: z.string(),
    help: z.string().optional(),
    unit: z.string().optional(),
    range: z.object({ min: z.number(), max: z.number() }).optional(),
    /** How the fixed answers read. */
    labels: z.object({ yes: z.string(), no: z.string(), none: z.string(), unknown: z.string() }),
    /** False for what only the patient can know and the task needs (a name for a booking). */
    unknownAllowed: z.boolean(),
    /** For browser autofill of non-clinical text: name, bday, tel, email. */
    autocomplete: z.string().optional(),
    /** At most so many questions are left after this one. */
    remaining: z.int().nonnegative().optional(),
  })
  .describe('One screen to answer. Every question has a `why`.');
export type Question = z.infer<typeof Question>;

export const Summary = z
  .object({
    ...base,
    type: z.literal('summary'),
    items: z.array(
      z.object({
        label: z.string(),
        state: z.enum(['present', 'absent', 'unknown']),
        value: z.number().optional(),
        quote: z.string().optional(),
        questionId: z.string().optional(),
      }),
    ),
  })
  .describe(
    'What was understood so far, in parts that can each be corrected by answering `questionId` again.',
  );

export const RedFlag = z.object({
  id: z.string(),
  title: z.string(),
  urgency: z.enum(Urgencies),
  quote: z.string().optional(),
});
export type RedFlag = z.infer<typeof RedFlag>;

export const Decision = z
  .object({
    ...base,
    type: z.literal('decision'),
    urgency: z.enum(Urgencies),
    /** The first door. All doors follow in a `doors` message. */
    door: z.enum(DoorKinds),
    complaint: z.string(),
    redFlags: z.array(RedFlag),
    /** Why, in plain sentences: rules that fired, what stayed unknown. */
    why: z.array(z.string()),
    /** What to do until help comes. */
    meanwhile: z.array(z.string()),
    advice: z.array(z.string()),
    safetyNet: z.array(z.object({ sign: z.string(), act: z.string() })),
    duration: z.string().optional(),
    /** What the patient can quote on the phone. */
    reference: z.string(),
    /** False while a person must decide or confirm first (stages shadow and assisted). */
    final: z.boolean(),
    /** Version and hash of the content release that decided. */
    content: z.object({ version: z.string(), hash: z.string() }),
  })
  .describe('How urgent it is, why, what to do until help comes, and when to come back.');
export type Decision = z.infer<typeof Decision>;

export const Door = z.object({
  kind: z.enum(DoorKinds),
  /** What to send in `choose` to take this door; absent when it is taken by phone or link. */
  choice: z.string().optional(),
  title: z.string(),
  text: z.string(),
  /** What the button says. */
  action: z.string().optional(),
  /** As dialled. */
  phone: z.string().optional(),
  url: z.string().optional(),
  hours: z.string().optional(),
});
export type Door = z.infer<typeof Door>;

export const Doors = z
  .object({ ...base, type: z.literal('doors'), doors: z.array(Door).min(1) })
  .describe(
    'The doors that are open now, best first. A person and the phone of the clinic are always among them.',
  );
export type Doors = z.infer<typeof Doors>;

export const Slot = z.object({
  choice: z.string(),
  /** UTC, ISO 8601. */
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  clinician: z.string(),
  /** "Tirsdag den 1. december kl. 10.20" */
  label: z.string(),
});
export type Slot = z.infer<typeof Slot>;

export const Booking = z
  .object({
    ...base,
    type: z.literal('booking'),
    status: z.enum(['offered', 'held', 'confirmed', 'cancelled', 'taken', 'expired']),
    slots: z.array(Slot),
    slot: Slot.optional(),
    reference: z.string().optional(),
    /** Path with the one-time secret in its fragment, which no server log sees. */
    cancelUrl: z.string().optional(),
    /** Set once the visit holds: what to do if it gets worse. */
    safetyNet: z.array(z.object({ sign: z.string(), act: z.string() })).optional(),
  })
  .describe('Slots on offer, a slot kept for the patient, a visit booked or cancelled.');
export type Booking = z.infer<typeof Booking>;

export const Handover = z
  .object({
    ...base,
    type: z.literal('handover'),
    status: z.enum(['waiting', 'claimed', 'released', 'nobody', 'call-back', 'done']),
    who: z.object({ role: z.enum(StaffRoles), firstName: z.string() }).optional(),
    /** How long an answer is expected to take at most; minutes. */
    withinMinutes: z.int().positive().optional(),
    mayClose: z.boolean(),
  })
  .describe(
    'The way to a person: who reads, when an answer can be expected, whether the page may be closed.',
  );
export type Handover = z.infer<typeof Handover>;

export const Notice = z
  .object({
    ...base,
    type: z.literal('notice'),
    kind: z.enum(['welcome', 'alarm', 'shadow', 'wait', 'withdrawn', 'check-in', 'request', 'quiet', 'info']),
    alarm: z
      .object({
        urgency: z.enum(Urgencies),
        phone: z.string(),
        phoneLabel: z.string(),
        meanwhile: z.array(z.string()),
      })
      .optional(),
    /** Choices it offers, as in `choose`. */
    choices: z.array(Option).optional(),
  })
  .describe('Something to know that is no question: an alarm, a check-in, a wait, a change of stage.');
export type Notice = z.infer<typeof Notice>;

export const ErrorMessage = z
  .object({
    ...base,
    seq: z.int().nonnegative(),
    type: z.literal('error'),
    code: z.string(),
  })
  .describe('A refusal that has no acknowledgement to travel in. `seq` is the last committed one.');
export const Closed = z
  .object({
    ...base,
    type: z.literal('closed'),
    reason: z.enum(['ended', 'erased', 'idle']),
  })
  .describe('The conversation is over; no more will come.');

export const ServerMessage = z.discriminatedUnion('type', [
  Message,
  Question,
  Summary,
  Decision,
  Doors,
  Booking,
  Handover,
  Notice,
  ErrorMessage,
  Closed,
]);
export type ServerMessage = z.infer<typeof ServerMessage>;
export type Message = z.infer<typeof Message>;
export type Summary = z.infer<typeof Summary>;
export type ErrorMessage = z.infer<typeof ErrorMessage>;
export type Closed = z.infer<typeof Closed>;

/** What the server emits to the patient: one event, many types. */
export const SERVER_EVENTS = {
  event: { summary: 'A message of the conversation; its `type` says which.', payload: ServerMessage },
} satisfies SocketEvents;

/**
 * Server to client.
 * @example socket.on('event', (message) => message.type === 'question' && ask(message))
 */
export type ServerEvents = EventsOf<typeof SERVER_EVENTS>;
