import { z } from 'zod';

/** What each refusal means, and the HTTP status that goes with it over REST. A new code is a line here and its text in the backend. */
const CODES = {
  INVALID_MESSAGE: { status: 400, means: 'It does not have the form it should.' },
  EMPTY: { status: 400, means: 'Nothing was written or chosen.' },
  TOO_LONG: { status: 413, means: 'More text than one message takes.' },
  TOO_FAST: { status: 429, means: 'Too many in a short time; `retryAfter` says when to go on.' },
  UNKNOWN_EVENT: { status: 400, means: 'No such event.' },
  UNKNOWN_QUESTION: { status: 400, means: 'No such question, or one that is no longer asked.' },
  UNKNOWN_CHOICE: { status: 400, means: 'Not among the choices now on offer.' },
  NOT_A_NUMBER: { status: 400, means: 'A number is wanted.' },
  OUT_OF_RANGE: { status: 400, means: 'A number that cannot be.' },
  NOT_ALLOWED: { status: 403, means: 'Not for the one who asks.' },
  NOT_SIGNED_IN: { status: 401, means: 'The token is missing, forged or no longer good.' },
  NOT_FOUND: { status: 404, means: 'It does not exist, or not for the one who asks.' },
  ENDED: { status: 410, means: 'The conversation has ended.' },
  TOO_LATE: { status: 400, means: 'The time to take it back has passed.' },
  SLOT_TAKEN: { status: 409, means: 'Somebody else has the slot.' },
  ALREADY_CLAIMED: { status: 409, means: 'Another clinician has the case.' },
  NO_CARE_RELATION: {
    status: 403,
    means: 'Whoever asks does not treat this patient now; only breaking the glass opens it.',
  },
  MUST_KEEP: {
    status: 409,
    means: 'It is the clinic’s journal, which the law has it keep; an addendum corrects it.',
  },
  STALE: { status: 409, means: 'Something new came meanwhile; read it and send again.' },
  VERSION: { status: 400, means: 'The client speaks another version of the protocol.' },
  UNAVAILABLE: { status: 503, means: 'The record cannot be written now; nothing was taken.' },
  INTERNAL: { status: 500, means: 'A fault of the service, logged under a correlation id.' },
} as const satisfies Record<string, { status: number; means: string }>;

/** Expected refusals, meaning first. */
export const ErrorCode = z.enum(Object.keys(CODES) as (keyof typeof CODES)[]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/**
 * The HTTP status of a refusal over REST; a socket has none.
 * @example httpStatus('NOT_FOUND') // 404
 */
export const httpStatus = (code: ErrorCode): number => CODES[code].status;

/**
 * What a refusal means to who writes a client; the person reads `text` of `Refusal`.
 * @example meaningOf('TOO_LATE') // 'The time to take it back has passed.'
 */
export const meaningOf = (code: ErrorCode): string => CODES[code].means;

/** A refusal as the person reads it: what to do, never "invalid". What they wrote is kept by their own client. */
export const Refusal = z.object({
  code: ErrorCode,
  text: z.string(),
  /** For TOO_FAST: when to go on. Seconds. */
  retryAfter: z.number().positive().optional(),
});
export type Refusal = z.infer<typeof Refusal>;

/** `seq`: the last event committed for this message. The same message sent again is answered the same. */
export const Accepted = z.object({ seq: z.int().nonnegative() });
export type Accepted = z.infer<typeof Accepted>;

/** Every message with an acknowledgement is answered by one of these. */
export type Reply<T = Accepted> = { ok: true; value: T } | { ok: false; error: Refusal };

/**
 * The schema of a reply that carries `value`.
 * @example const AcceptedReply = replyOf(Accepted);
 */
export const replyOf = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: Refusal }),
  ]);

export const AcceptedReply = replyOf(Accepted);
export type AcceptedReply = z.infer<typeof AcceptedReply>;
