import { z } from 'zod';
import { CLIENT_EVENTS, Handshake } from './client.ts';
import { CONSOLE_CLIENT_EVENTS, CONSOLE_SERVER_EVENTS, ConsoleHandshake } from './console.ts';
import type { SocketEvent } from './events.ts';
import { SERVER_EVENTS } from './server.ts';

/** The two sockets, each a namespace of socket.io at the path `/socket.io`, and the events they carry. */
export const SOCKETS = {
  patient: {
    namespace: '/',
    summary: 'A patient’s conversation. Whoever holds its token is let in.',
    handshake: Handshake,
    fromClient: CLIENT_EVENTS,
    fromServer: SERVER_EVENTS,
  },
  console: {
    namespace: '/console',
    summary: 'The clinicians’ console: the queue, and the case that is open.',
    handshake: ConsoleHandshake,
    fromClient: CONSOLE_CLIENT_EVENTS,
    fromServer: CONSOLE_SERVER_EVENTS,
  },
} as const;
export type SocketName = keyof typeof SOCKETS;

/** One message that travels on a socket. An event that carries several types is several messages. */
export interface SocketMessage extends SocketEvent {
  socket: SocketName;
  /** The name it is emitted with. */
  event: string;
  from: 'client' | 'server';
  /** What this message says, where `summary` is about its event. */
  means: string;
}

/** Every message of both sockets, besides handshakes and acknowledgements. The documents and the examples follow it. */
export function socketMessages(): SocketMessage[] {
  return (Object.keys(SOCKETS) as SocketName[]).flatMap((socket) => [
    ...messagesOf(socket, 'client', SOCKETS[socket].fromClient),
    ...messagesOf(socket, 'server', SOCKETS[socket].fromServer),
  ]);
}

function messagesOf(
  socket: SocketName,
  from: SocketMessage['from'],
  events: Record<string, SocketEvent>,
): SocketMessage[] {
  return Object.entries(events).flatMap(([event, carried]) =>
    typesOf(carried.payload).map((payload) => ({
      ...carried,
      socket,
      event,
      from,
      payload,
      means: payload.description ?? carried.summary,
    })),
  );
}

const typesOf = (payload: z.ZodType): z.ZodType[] =>
  payload instanceof z.ZodDiscriminatedUnion ? (payload.options as z.ZodType[]) : [payload];
