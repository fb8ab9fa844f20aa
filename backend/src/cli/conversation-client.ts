import { randomUUID } from 'node:crypto';
import {
  type Accepted,
  type ClientEvents,
  MAX_FRAME,
  PROTOCOL_VERSION,
  type Refusal,
  type Reply,
  type ServerEvents,
  type ServerMessage,
  type StartedConversation,
} from '@fordoer/protocol';
import { io, type Socket } from 'socket.io-client';
import { textsOf } from '../locale/texts.ts';

/** What a patient can send that is stored, without the id that makes it idempotent. */
export type Sendable = {
  [E in Exclude<keyof ClientEvents, 'resume'>]: Omit<Parameters<ClientEvents[E]>[0], 'id'>;
};

interface Pending {
  event: keyof Sendable;
  payload: { id: string };
  settle: (reply: Reply<Accepted>) => void;
}

const TRY_AGAIN_MS = 1_000;
/** Bytes around a message's payload in its frame. */
const ENVELOPE = 200;

/** A refused REST call; `refusal` is what the server said, if it said something readable. */
export class CallRefused extends Error {
  readonly refusal: Refusal | undefined;
  constructor(status: number, refusal: Refusal | undefined) {
    super(refusal?.text ?? `the server answered ${status}`);
    this.name = 'CallRefused';
    this.refusal = refusal;
  }
}

/** Begins a conversation by REST. @throws CallRefused */
export async function startConversation(
  url: string,
  { clinic, locale }: { clinic: string; locale: 'da' | 'en' },
): Promise<StartedConversation> {
  const response = await fetch(new URL('/api/conversations', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ clinic, locale }),
  });
  const body = (await response.json().catch(() => undefined)) as { error?: Refusal } & StartedConversation;
  if (!response.ok) throw new CallRefused(response.status, body?.error);
  return body;
}

/**
 * One patient's side of the socket: every message is sent with an id until it is acknowledged, also across lost connections,
 * and each of the server's messages is told once, in order of `seq`.
 */
export class ConversationClient {
  readonly token: string;
  readonly locale: 'da' | 'en';
  /** By seq. */
  readonly messages = new Map<number, ServerMessage>();
  readonly socket: Socket<ServerEvents, ClientEvents>;
  private readonly pending: Pending[] = [];
  private readonly listeners: ((message: ServerMessage) => void)[] = [];
  private readonly gone: ((refusal: Refusal) => void)[] = [];
  /** Why the server will not have this conversation again. */
  private over: Refusal | undefined;
  private retry: NodeJS.Timeout | undefined;
  private newest = 0;

  constructor(
    url: string,
    token: string,
    {
      since = 0,
      locale = 'da' as 'da' | 'en',
      transports,
    }: { since?: number; locale?: 'da' | 'en'; transports?: ('polling' | 'websocket')[] } = {},
  ) {
    this.token = token;
    this.locale = locale;
    this.socket = io(url, {
      forceNew: true,
      extraHeaders: { origin: new URL(url).origin },
      reconnectionDelay: 100,
      reconnectionDelayMax: 1_000,
      auth: (give) => give({ token, version: PROTOCOL_VERSION, since: Math.max(since, this.lastSeq) }),
      ...(transports ? { transports } : {}),
    });
    this.socket.on('event', (message) => this.take(message));
    this.socket.on('connect', () => {
      for (const one of this.pending) this.emit(one);
    });
    this.socket.on('connect_error', (error) => this.refused((error as Error & { data?: Refusal }).data));
  }

  /** The highest seq of a message so far. */
  get lastSeq(): number {
    return this.newest;
  }

  /** Resolves when the first message is there, or will not come. */
  begun(): Promise<void> {
    if (this.messages.size > 0 || this.over) return Promise.resolve();
    return new Promise((resolve) => {
      this.onMessage(() => resolve());
      this.onRefused(() => resolve());
    });
  }

  /** Tells every message once, in the order it arrived. */
  onMessage(listener: (message: ServerMessage) => void): void {
    this.listeners.push(listener);
  }

  /** Told when the server will not have this conversation again (a forged token, another version). */
  onRefused(listener: (refusal: Refusal) => void): void {
    this.gone.push(listener);
  }

  /**
   * Sends and waits for the acknowledgement, however often the connection is lost meanwhile. What the message brought about
   * has been told by then.
   */
  send<E extends keyof Sendable>(
    event: E,
    payload: Sendable[E],
    id: string = randomUUID(),
  ): Promise<Reply<Accepted>> {
    const frame = { ...payload, id };
    // A larger one would close the connection without an answer, again and again.
    if (Buffer.byteLength(JSON.stringify(frame)) > MAX_FRAME - ENVELOPE) {
      const text = textsOf(this.locale).refusals.TOO_LONG;
      return Promise.resolve({ ok: false, error: { code: 'TOO_LONG', text } });
    }
    if (this.over) return Promise.resolve({ ok: false, error: this.over });
    return new Promise((settle) => {
      const one: Pending = { event, payload: frame, settle };
      this.pending.push(one);
      if (this.socket.connected) this.emit(one);
    });
  }

  close(): void {
    clearTimeout(this.retry);
    this.socket.disconnect();
  }

  private emit(one: Pending): void {
    const send = this.socket.emit.bind(this.socket) as (
      event: string,
      payload: unknown,
      reply: (answer: Reply<Accepted>) => void,
    ) => void;
    send(one.event, one.payload, (answer) => {
      // After a lost connection an answer can overtake what it brought about: that is asked for first.
      if (answer.ok && answer.value.seq > this.lastSeq)
        this.socket.emit('resume', { since: this.lastSeq }, () => this.settle(one, answer));
      else this.settle(one, answer);
    });
  }

  private settle(one: Pending, answer: Reply<Accepted>): void {
    const at = this.pending.indexOf(one);
    if (at < 0) return; // acknowledged on an earlier connection
    this.pending.splice(at, 1);
    one.settle(answer);
  }

  private take(message: ServerMessage): void {
    // An error is no event of the conversation: its seq is that of another message.
    if (message.type !== 'error') {
      if (this.messages.has(message.seq)) return;
      this.messages.set(message.seq, message);
      this.newest = Math.max(this.newest, message.seq);
    }
    for (const listener of this.listeners) listener(message);
  }

  /** A handshake that was refused is not tried again by itself; one that came too fast is tried later. */
  private refused(refusal: Refusal | undefined): void {
    if (!refusal || this.socket.active) return;
    if (refusal.code === 'TOO_FAST' || refusal.code === 'UNAVAILABLE' || refusal.code === 'INTERNAL') {
      this.retry = setTimeout(() => this.socket.connect(), TRY_AGAIN_MS);
      return;
    }
    this.over = refusal;
    for (const one of this.pending.splice(0)) one.settle({ ok: false, error: refusal });
    for (const listener of this.gone) listener(refusal);
  }
}
