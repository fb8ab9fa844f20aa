import type {
  Accepted,
  CaseView,
  ConsoleClientEvents,
  ConsoleServerEvents,
  GlassBroken,
  GlassReview,
  Queue,
  Reply,
} from '@fordoer/protocol';
import { io, type Socket } from 'socket.io-client';

type Acts = Pick<ConsoleClientEvents, 'claim' | 'release' | 'say' | 'resolve'>;

/** What is asked once and waited for, in sight of who asks. */
export type Asks = Omit<ConsoleClientEvents, keyof Acts>;
export type Answer<E extends keyof Asks> = Asks[E] extends (
  payload: never,
  reply: (answer: infer A) => void,
) => void
  ? A
  : never;

/** Something a clinician does; its payload bears the id that makes sending it again harmless. */
export type Command = { [E in keyof Acts]: { event: E; payload: Parameters<Acts[E]>[0] } }[keyof Acts];

/** What the socket reports. */
export type Arrival =
  | { type: 'link'; link: 'up' | 'down' }
  | { type: 'not-admitted' }
  | { type: 'queue'; queue: Queue }
  | ({ type: 'case' } & Parameters<ConsoleServerEvents['case']>[0])
  | ({ type: 'presence' } & Parameters<ConsoleServerEvents['presence']>[0])
  | { type: 'glass-broken'; alert: GlassBroken }
  | { type: 'glass-reviews'; items: GlassReview[] };

interface Waiting {
  compose: () => Command;
  done: (reply: Reply<Accepted>) => void;
}

const ANSWER_WITHIN_MS = 8_000;
const AGAIN_AFTER_MS = 2_000;
const NO_SESSION: Reply<never> = { ok: false, error: { code: 'NOT_SIGNED_IN', text: '' } };

/**
 * The clinicians' socket. Commands go out one after another, in order; one without an answer is sent again with the same id,
 * also over the next connection, until it is answered.
 */
export class ConsoleSocket {
  private readonly socket: Socket<ConsoleServerEvents, ConsoleClientEvents>;
  private readonly waiting: Waiting[] = [];
  private sending = false;
  private closed = false;

  constructor(
    token: string,
    private readonly report: (arrival: Arrival) => void,
    private readonly options: { origin?: string; answerWithinMs?: number } = {},
  ) {
    this.socket = io(`${options.origin ?? ''}/console`, {
      path: '/socket.io',
      auth: { token },
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      forceNew: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: AGAIN_AFTER_MS,
    });
    this.listen();
  }

  /** Opens a case, or reads it again. Undefined when no answer came; the next connection is a new chance. */
  open(conversationId: string): Promise<Reply<CaseView> | undefined> {
    return this.ask('open', { conversationId });
  }

  /** Asks once. Undefined when no answer came: whoever asked is told, and may ask again. */
  async ask<E extends keyof Asks>(event: E, payload: Parameters<Asks[E]>[0]): Promise<Answer<E> | undefined> {
    if (!this.socket.connected) return undefined;
    return this.answer((socket) => emit<Answer<E>>(socket, { event, payload }));
  }

  /**
   * Does something, however often it has to be sent until it is answered.
   * @param compose called when its turn comes: what was answered before may be part of it
   * @param done called with the answer, before the next command is composed
   */
  send(compose: () => Command, done: (reply: Reply<Accepted>) => void): void {
    this.waiting.push({ compose, done });
    void this.pump();
  }

  /** Whether something was sent or waits to be, without an answer yet. */
  get busy(): boolean {
    return this.waiting.length > 0;
  }

  /** Ends the connection; what waits for an answer is told that there will be none. */
  close(): void {
    this.closed = true;
    this.socket.disconnect();
    for (const { done } of this.waiting.splice(0)) done(NO_SESSION);
  }

  private listen(): void {
    this.socket.on('connect', () => {
      this.report({ type: 'link', link: 'up' });
      void this.pump();
    });
    this.socket.on('disconnect', () => {
      this.report({ type: 'link', link: 'down' });
      this.again();
    });
    this.socket.on('connect_error', (error) => {
      if ((error as { data?: { code?: string } }).data?.code === 'NOT_SIGNED_IN')
        return this.report({ type: 'not-admitted' });
      this.report({ type: 'link', link: 'down' });
      this.again();
    });
    this.socket.on('queue', (queue) => this.report({ type: 'queue', queue }));
    this.socket.on('case', (update) => this.report({ type: 'case', ...update }));
    this.socket.on('presence', (presence) => this.report({ type: 'presence', ...presence }));
    this.socket.on('glass-broken', (alert) => this.report({ type: 'glass-broken', alert }));
    this.socket.on('glass-reviews', ({ items }) => this.report({ type: 'glass-reviews', items }));
  }

  /** Socket.IO comes back by itself from a lost network, but not when the server closed or refused the connection. */
  private again(): void {
    if (this.closed || this.socket.active) return;
    setTimeout(() => !this.closed && this.socket.connect(), AGAIN_AFTER_MS);
  }

  private async pump(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    for (let next = this.waiting[0]; next && this.socket.connected; next = this.waiting[0]) {
      const { compose } = next;
      const reply = await this.answer((socket) => emit<Reply<Accepted>>(socket, compose()));
      if (!reply || this.closed) continue;
      this.waiting.shift();
      next.done(reply);
    }
    this.sending = false;
  }

  private async answer<T>(
    ask: (socket: ReturnType<typeof this.socket.timeout>) => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await ask(this.socket.timeout(this.options.answerWithinMs ?? ANSWER_WITHIN_MS));
    } catch {
      return undefined;
    }
  }
}

type Emitter = ReturnType<Socket<ConsoleServerEvents, ConsoleClientEvents>['timeout']>;

/** The union of events and the overloads of emit meet here. */
const emit = <T>(socket: Emitter, { event, payload }: { event: string; payload: unknown }): Promise<T> =>
  (socket.emitWithAck as (event: string, payload: unknown) => Promise<T>).call(socket, event, payload);
