import type { z } from 'zod';

/** One event that a socket carries. */
export interface SocketEvent {
  /** What it is for; one sentence. */
  summary: string;
  payload: z.ZodType;
  /** What its acknowledgement carries; an event without one is not acknowledged. */
  reply?: z.ZodType;
}

/** Events by the name they are emitted with. */
export type SocketEvents = Record<string, SocketEvent>;

/**
 * The socket.io signatures of a table of events.
 * @example const socket: Socket<EventsOf<typeof SERVER_EVENTS>, EventsOf<typeof CLIENT_EVENTS>> = io(url);
 */
export type EventsOf<T extends SocketEvents> = {
  [E in keyof T]: T[E] extends { reply: infer R extends z.ZodType }
    ? (payload: z.infer<T[E]['payload']>, reply: (answer: z.infer<R>) => void) => void
    : (payload: z.infer<T[E]['payload']>) => void;
};
