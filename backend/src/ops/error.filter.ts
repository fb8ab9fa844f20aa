import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isDatabaseDown } from '../database/is-down.ts';
import { textsOf } from '../locale/texts.ts';
import { Forgotten } from '../record/keyring.ts';
import type { Faults } from './faults.ts';
import { Refused } from './refused.ts';

/** What a failed call is answered with, beside the words that go with the code. */
interface Answer {
  status: number;
  code: Refused['code'];
  /** Seconds. */
  retryAfter?: number;
  /** Correlation id of the log. */
  fault?: string;
}

/** Answers every failed REST call: a refusal by its code, anything else as INTERNAL with a correlation id and no detail. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly faults: Faults) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    if (response.headersSent) return;
    const locale = http.getRequest<Request>().query?.locale === 'en' ? 'en' : 'da';
    const { status, code, ...more } = this.answerTo(error);
    response.status(status).json({ error: { code, text: textsOf(locale).refusals[code], ...more } });
  }

  private answerTo(error: unknown): Answer {
    if (error instanceof Refused) {
      const { status, code, retryAfter } = error;
      return { status, code, ...(retryAfter ? { retryAfter } : {}) };
    }
    // It was erased meanwhile: answered as what does not exist.
    if (error instanceof Forgotten) return { status: 404, code: 'NOT_FOUND' };
    // A body that is no JSON, or too large, is the caller's and not a fault.
    const status = error instanceof HttpException ? error.getStatus() : (error as { status?: number }).status;
    if (status === 413) return { status, code: 'TOO_LONG' };
    if (status === 404) return { status, code: 'NOT_FOUND' };
    if (status !== undefined && status >= 400 && status < 500) return { status, code: 'INVALID_MESSAGE' };
    const fault = this.faults.note('rest', error);
    return isDatabaseDown(error)
      ? { status: 503, code: 'UNAVAILABLE', fault }
      : { status: 500, code: 'INTERNAL', fault };
  }
}
