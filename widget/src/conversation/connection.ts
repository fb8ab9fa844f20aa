import {
  type Accepted,
  type ClientEvents,
  PROTOCOL_VERSION,
  type Reply,
  type ServerEvents,
  type ServerMessage,
} from '@fordoer/protocol';
import { io, type Socket } from 'socket.io-client';
import type { Letter } from './outbox.ts';

/** Seconds before knocking again where the server itself turned the handshake down for a while. */
const KNOCK_AGAIN = 3;

export interface ConnectionOptions {
  /** Ours, unless a test says otherwise. */
  origin?: string;
  token: string;
  /** Seconds without an acknowledgement after which a connection counts as lost, whatever it says itself. */
  acknowledgedWithin: number;
  /** The last seq seen; asked at each connect. */
  since: () => number;
  onMessage: (message: ServerMessage) => void;
  onOnline: () => void;
  onLost: () => void;
  /** The server will not open this conversation to us; asking again is of no use. */
  onTurnedAway: (code: 'NOT_SIGNED_IN' | 'VERSION') => void;
}

/** The socket of one conversation: reconnects for ever, and asks for what it missed. */
export class Connection {
  private readonly socket: Socket<ServerEvents, ClientEvents>;
  /** The network is back, or the page in sight again: no waiting for the next attempt, which a hidden page puts off. */
  private readonly wake = () => {
    if (this.socket.connected || globalThis.document?.visibilityState === 'hidden') return;
    this.socket.disconnect().connect();
  };
  /** The device says that it has no network: no waiting for a silence to be noticed. */
  private readonly sleep = () => {
    if (this.socket.connected) this.socket.io.engine.close();
  };
  private knock: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: ConnectionOptions) {
    const { origin, token, since, onMessage, onOnline, onLost } = options;
    this.socket = io(origin ?? '/', {
      auth: (send) => send({ token, version: PROTOCOL_VERSION, since: since() }),
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      forceNew: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 5000,
      timeout: 8000,
    });
    this.socket.on('event', onMessage);
    this.socket.on('connect', onOnline);
    this.socket.on('connect_error', (error) => this.failed(error));
    this.socket.on('disconnect', () => {
      onLost();
      // After a word from the server the library waits to be told.
      if (!this.socket.active) this.knockAgain();
    });
    globalThis.addEventListener?.('online', this.wake);
    globalThis.addEventListener?.('offline', this.sleep);
    globalThis.document?.addEventListener('visibilitychange', this.wake);
  }

  get connected(): boolean {
    return this.socket.connected;
  }

  /** Hands a letter over. Undefined: not acknowledged, and so not known to have arrived. */
  async deliver({ event, payload }: Letter): Promise<Reply<Accepted> | undefined> {
    // Without this the library would keep a second copy of its own and send it after ours.
    if (!this.socket.connected) return undefined;
    const emit = this.socket.timeout(this.options.acknowledgedWithin * 1000);
    return emit.emitWithAck(event, payload as never).catch(() => {
      // A network that went away without a word leaves a socket that looks alive for most of a minute.
      this.socket.io.engine.close();
      return undefined;
    });
  }

  /** Asks again for everything after the last seq seen. */
  resume(): void {
    if (this.socket.connected) this.socket.emit('resume', { since: this.options.since() }, () => undefined);
  }

  /** Sends one last letter, deaf to everything that comes back, and closes. */
  async end(letter: Letter): Promise<void> {
    this.socket.removeAllListeners();
    await this.deliver(letter);
    this.close();
  }

  close(): void {
    clearTimeout(this.knock);
    globalThis.removeEventListener?.('online', this.wake);
    globalThis.removeEventListener?.('offline', this.sleep);
    globalThis.document?.removeEventListener('visibilitychange', this.wake);
    this.socket.removeAllListeners();
    this.socket.disconnect();
  }

  private failed(error: Error & { data?: { code?: string } }): void {
    this.options.onLost();
    const code = error.data?.code;
    if (code === 'NOT_SIGNED_IN' || code === 'VERSION') {
      this.close();
      this.options.onTurnedAway(code);
    } else if (!this.socket.active) this.knockAgain();
  }

  private knockAgain(): void {
    clearTimeout(this.knock);
    this.knock = setTimeout(() => this.socket.connect(), KNOCK_AGAIN * 1000);
  }
}
