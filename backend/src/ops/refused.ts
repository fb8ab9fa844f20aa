import { type ErrorCode, httpStatus } from '@fordoer/protocol';

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
    return httpStatus(this.code);
  }
}
