import type { ErrorCode } from '@fordoer/protocol';

/** HTTP status of each refusal that REST can give; the socket has none. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  ALREADY_CLAIMED: 409,
  SLOT_TAKEN: 409,
  STALE: 409,
  ENDED: 410,
  TOO_LONG: 413,
  TOO_FAST: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** An expected refusal of a REST call; the filter answers it with its code and kind words. */
export class Refused extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly retryAfter?: number,
  ) {
    super(code);
    this.name = 'Refused';
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}
