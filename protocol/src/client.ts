import { z } from 'zod';
import type { Accepted, Reply } from './errors.ts';

/**
 * What the patient's client sends. Each message bears an id made by the client, so that sending it again after a lost
 * connection is harmless.
 */

/** Characters of free text, counted after normalising (TR-25). */
export const MAX_TEXT = 4000;
/** Bytes of a socket frame (TR-25). A client checks before it sends: a larger frame closes the connection. */
export const MAX_FRAME = 64 * 1024;
/** Seconds within which a sent message can be taken back (UX-25). Taking it back never unsays a red flag. */
export const UNDO_SECONDS = 10;

const Id = z.uuid();

/** Free text, at any time. */
export const Say = z.object({ id: Id, text: z.string() });
export type Say = z.infer<typeof Say>;

/**
 * An answer to a question: `true`/`false` for yes-no, a number, an option's id for one-of, option ids for any-of
 * (`"none"` says no to all), text for text, and `"unknown"` for *ved ikke* anywhere. Answering again corrects.
 */
export const AnswerValue = z.union([
  z.boolean(),
  z.number(),
  z.string().max(MAX_TEXT),
  z.array(z.string().max(100)).max(20),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;
export const Answer = z.object({ id: Id, questionId: z.string().min(1).max(120), value: AnswerValue });
export type Answer = z.infer<typeof Answer>;

/** Takes one of the choices a message offered: a door, a slot, `person`, `confirm`, `helped` … */
export const Choose = z.object({ id: Id, choice: z.string().min(1).max(120) });
export type Choose = z.infer<typeof Choose>;

/** Takes back what was sent within the last seconds; `messageId` is the id it was sent with. */
export const Withdraw = z.object({ id: Id, messageId: Id });
export type Withdraw = z.infer<typeof Withdraw>;

/** Asks for everything after `since` (0 for all). Sent by the client after each reconnect. */
export const Resume = z.object({ since: z.int().nonnegative() });
export type Resume = z.infer<typeof Resume>;

/** Client to server. */
export interface ClientEvents {
  say: (said: Say, reply: (r: Reply<Accepted>) => void) => void;
  answer: (answer: Answer, reply: (r: Reply<Accepted>) => void) => void;
  choose: (choice: Choose, reply: (r: Reply<Accepted>) => void) => void;
  withdraw: (withdraw: Withdraw, reply: (r: Reply<Accepted>) => void) => void;
  resume: (resume: Resume, reply: (r: Reply<Accepted>) => void) => void;
}

/** What the handshake carries (`auth` of socket.io). */
export const Handshake = z.object({
  token: z.string().min(20).max(200),
  version: z.int(),
  since: z.int().nonnegative().optional(),
});
export type Handshake = z.infer<typeof Handshake>;
