import type { ErrorCode, Reply } from '@fordoer/protocol';
import type { Socket } from 'socket.io';
import type { z } from 'zod';
import { isDatabaseDown } from '../database/is-down.ts';
import { textsOf } from '../locale/texts.ts';
import { Forgotten } from '../record/keyring.ts';
import type { Faults } from './faults.ts';

/** What the gateways of the console's socket share: its rooms, and how it answers. */

/** Everybody of a clinic who is at the console. */
export const clinicRoom = (clinicId: string): string => `clinic ${clinicId}`;

/** A refusal to staff, who read Danish. */
export const refused = (code: ErrorCode, more: { retryAfter?: number } = {}): Reply<never> => ({
  ok: false,
  error: { code, text: textsOf('da').refusals[code], ...more },
});

/** Answers an acknowledgement, where one is asked for. */
export function reply(answer: unknown, value: unknown): void {
  if (typeof answer === 'function') answer(value);
}

/**
 * Takes an event: what is no such message is refused, and whatever is thrown is a fault, unless `expected` knows it as a refusal.
 */
export function listen<T>(
  socket: Socket,
  event: string,
  schema: z.ZodType<T>,
  act: (payload: T) => Promise<Reply<unknown>>,
  {
    faults,
    expected = () => undefined,
  }: { faults: Faults; expected?: (error: unknown) => ErrorCode | undefined },
): void {
  socket.on(event, async (...args: unknown[]) => {
    const answer = args.at(-1);
    try {
      const parsed = schema.safeParse(args[0]);
      reply(answer, parsed.success ? await act(parsed.data) : refused('INVALID_MESSAGE'));
    } catch (error) {
      const code = error instanceof Forgotten ? 'NOT_FOUND' : expected(error);
      if (code) return reply(answer, refused(code));
      faults.note(`console ${event}`, error);
      reply(answer, refused(isDatabaseDown(error) ? 'UNAVAILABLE' : 'INTERNAL'));
    }
  });
}
