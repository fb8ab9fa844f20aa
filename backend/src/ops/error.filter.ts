import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isDatabaseDown } from '../database/is-down.ts';
import { textsOf } from '../locale/texts.ts';
import type { Faults } from './faults.ts';
import { Refused } from './refused.ts';

/** Answers every failed REST call: a refusal by its code, anything else as INTERNAL with a correlation id and no detail. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly faults: Faults) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    if (response.headersSent) return;
    const locale = http.getRequest<Request>().query?.locale === 'en' ? 'en' : 'da';
    const answer = (status: number, code: Refused['code'], extra: object = {}) => {
      response.status(status).json({ error: { code, text: textsOf(locale).refusals[code], ...extra } });
    };
    if (error instanceof Refused)
      return answer(error.status, error.code, error.retryAfter ? { retryAfter: error.retryAfter } : {});
    // A body that is no JSON, or too large, is the caller's and not a fault.
    const status = error instanceof HttpException ? error.getStatus() : (error as { status?: number }).status;
    if (status === 413) return answer(413, 'TOO_LONG');
    if (status === 404) return answer(404, 'NOT_FOUND');
    if (status !== undefined && status >= 400 && status < 500) return answer(status, 'INVALID_MESSAGE');
    const fault = this.faults.note('rest', error);
    return isDatabaseDown(error) ? answer(503, 'UNAVAILABLE', { fault }) : answer(500, 'INTERNAL', { fault });
  }
}
