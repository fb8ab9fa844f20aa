import type { ErrorCode } from '@fordoer/protocol';
import type { Namespace, Socket } from 'socket.io';
import { isDatabaseDown } from '../database/is-down.ts';
import { textsOf } from '../locale/texts.ts';
import type { Faults } from './faults.ts';
import type { Limits } from './limits.ts';

/** A handshake that is refused; the client reads `data`. Nobody is known yet, so it speaks Danish. */
export class HandshakeRefused extends Error {
  readonly data: { code: ErrorCode; text: string };
  constructor(code: ErrorCode) {
    super(code);
    this.name = 'HandshakeRefused';
    this.data = { code, text: textsOf('da').refusals[code] };
  }
}

/**
 * Lets a socket in when `identify` finds who it is; what that gives becomes the socket's `data`. Whatever goes wrong, the
 * client is told a refusal and nothing else.
 */
export function admit(
  server: Namespace,
  { limits, faults }: { limits: Limits; faults: Faults },
  identify: (socket: Socket) => Promise<unknown>,
): void {
  const check = async (socket: Socket): Promise<void> => {
    const leave = limits.connect(socket.handshake.address);
    if (!leave) throw new HandshakeRefused('TOO_FAST');
    // Of the connection and not of the socket, which has no end if it never begins.
    if (socket.conn.readyState === 'open') socket.conn.once('close', leave);
    else leave();
    socket.data = await identify(socket);
  };
  server.use((socket, next) => {
    check(socket).then(
      () => next(),
      (error) => {
        if (error instanceof HandshakeRefused) return next(error);
        faults.note('handshake', error);
        next(new HandshakeRefused(isDatabaseDown(error) ? 'UNAVAILABLE' : 'INTERNAL'));
      },
    );
  });
}
