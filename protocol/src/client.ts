import { z } from 'zod';
import { AcceptedReply } from './errors.ts';
import type { EventsOf, SocketEvents } from './events.ts';
import { MAX_TEXT } from './limits.ts';

/**
 * What the patient's client sends. Each message bears an id made by the client, so that sending it again after a lost
 * connection is harmless. A new one is a schema and a line of `CLIENT_EVENTS`, here.
 */

const Id = z.uuid();

/**
 * What the handshake carries (`auth` of socket.io).
 * @example io(address, { auth: { token, version: PROTOCOL_VERSION, since: 12 } satisfies Handshake })
 */
export const Handshake = z.object({
  /** Of `StartedConversation`. */
  token: z.string().min(20).max(200),
  version: z.int(),
  /** The last seq the client has seen; it is sent what came after. */
  since: z.int().nonnegative().optional(),
});
export type Handshake = z.infer<typeof Handshake>;

/** Free text, at any time. */
export const Say = z.object({ id: Id, text: z.string() });
export type Say = z.infer<typeof Say>;

/**
 * An answer to a question: `true`/`false` for yes-no, a number, an option's id for one-of, option ids for any-of
 * (`"none"` says no to all), an option's id for each item of a scale in order, text for text, and `"unknown"` for *ved ikke* anywhere. Answering again corrects.
 */
export const AnswerValue = z.union([
  z.boolean(),
  z.number(),
  z.string().max(MAX_TEXT),
  z.array(z.string().max(100)).max(20),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;
export const Answer = z.object({ id: Id, questionId: z.string().min(1).max(300), value: AnswerValue });
export type Answer = z.infer<typeof Answer>;

/** Takes one of the choices a message offered: a door, a slot, `person`, `confirm`, `helped` … */
export const Choose = z.object({ id: Id, choice: z.string().min(1).max(340) });
export type Choose = z.infer<typeof Choose>;

/** Takes back what was sent within the last seconds; `messageId` is the id it was sent with. */
export const Withdraw = z.object({ id: Id, messageId: Id });
export type Withdraw = z.infer<typeof Withdraw>;

/** Asks for everything after `since` (0 for all). Sent by the client after each reconnect. */
export const Resume = z.object({ since: z.int().nonnegative() });
export type Resume = z.infer<typeof Resume>;

/** What the patient's client may emit, and how each is answered. */
export const CLIENT_EVENTS = {
  say: { summary: 'Free text, at any time.', payload: Say, reply: AcceptedReply },
  answer: { summary: 'Answers a question; answering again corrects.', payload: Answer, reply: AcceptedReply },
  choose: { summary: 'Takes a choice that a message offered.', payload: Choose, reply: AcceptedReply },
  withdraw: {
    summary: 'Takes back a message of the last seconds. It never unsays a red flag.',
    payload: Withdraw,
    reply: AcceptedReply,
  },
  resume: { summary: 'Asks for all messages after a seq.', payload: Resume, reply: AcceptedReply },
} satisfies SocketEvents;

/**
 * Client to server.
 * @example socket.emit('say', { id: crypto.randomUUID(), text: 'Jeg har ondt i halsen' }, (reply) => …)
 */
export type ClientEvents = EventsOf<typeof CLIENT_EVENTS>;
