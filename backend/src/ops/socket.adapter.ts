import type { IncomingMessage } from 'node:http';
import { MAX_FRAME } from '@fordoer/protocol';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import type { Config } from '../config/config.ts';

/**
 * Sockets for our own pages only: CORS does not cover WebSocket, so the origin is checked at every handshake, polling and
 * upgrade alike (TR-23). Recovery of a connection's state is off: a client resumes by the last seq it saw, authenticated anew.
 */
export class SocketAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly config: Pick<Config, 'origins' | 'publicUrl'>,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    return super.createIOServer(port, {
      ...options,
      path: '/socket.io',
      serveClient: false,
      maxHttpBufferSize: MAX_FRAME,
      allowRequest: (request: IncomingMessage, decide: (error: string | null, allowed: boolean) => void) =>
        decide(null, this.isAllowed(request)),
    } as ServerOptions);
  }

  /** Our own origin, or a configured one. A browser leaves `Origin` out of a same-origin GET and says so elsewhere. */
  private isAllowed({ headers }: IncomingMessage): boolean {
    const { origin, host } = headers;
    if (origin === undefined) return headers['sec-fetch-site'] === 'same-origin';
    const own = this.config.publicUrl
      ? [new URL(this.config.publicUrl).origin]
      : [`http://${host}`, `https://${host}`];
    return own.includes(origin) || this.config.origins.includes(origin);
  }
}
