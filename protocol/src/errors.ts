import { z } from 'zod';

/** Expected refusals, meaning first. The HTTP status is mapped at the edge. */
export const ErrorCode = z.enum([
  'INVALID_MESSAGE',
  'EMPTY',
  'TOO_LONG',
  'TOO_FAST',
  'UNKNOWN_EVENT',
  'UNKNOWN_QUESTION',
  'UNKNOWN_CHOICE',
  'NOT_A_NUMBER',
  'OUT_OF_RANGE',
  'NOT_ALLOWED',
  'NOT_SIGNED_IN',
  'NOT_FOUND',
  'ENDED',
  'TOO_LATE',
  'SLOT_TAKEN',
  'ALREADY_CLAIMED',
  'STALE',
  'VERSION',
  'UNAVAILABLE',
  'INTERNAL',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** A refusal as the person reads it: what to do, never "invalid". What they wrote is kept by their own client. */
export const Refusal = z.object({
  code: ErrorCode,
  text: z.string(),
  /** For TOO_FAST: when to go on. Seconds. */
  retryAfter: z.number().positive().optional(),
});
export type Refusal = z.infer<typeof Refusal>;

/** Every message with an acknowledgement is answered by one of these. */
export type Reply<T = Accepted> = { ok: true; value: T } | { ok: false; error: Refusal };

/** `seq`: the last event committed for this message. The same message sent again is answered the same. */
export const Accepted = z.object({ seq: z.int().nonnegative() });
export type Accepted = z.infer<typeof Accepted>;
