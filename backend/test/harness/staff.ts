import { randomUUID } from 'node:crypto';
import type {
  Accepted,
  CaseView,
  ConsoleClientEvents,
  ConsoleServerEvents,
  Found,
  GlassBroken,
  GlassReview,
  GlassVerdict,
  Queue,
  QueueItem,
  Reply,
  Resolve,
  ServerMessage,
  StaffRole,
  StaffSession,
} from '@fordoer/protocol';
import { io, type Socket } from 'socket.io-client';
import { Waiting } from './waiting.ts';

/** Who signs in; whatever a test leaves out is a nurse of the demo clinic. */
export interface Person {
  clinic?: string;
  firstName?: string;
  role?: StaffRole;
}

/** Signs in by the clinic's access code. */
export async function signIn(
  url: string,
  code: string,
  { clinic = 'demo', firstName = 'Mette', role = 'nurse' }: Person,
): Promise<StaffSession> {
  const response = await fetch(`${url}/api/console/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ clinic, code, firstName, role }),
  });
  if (!response.ok) throw new Error(`sign-in was answered ${response.status}`);
  return (await response.json()) as StaffSession;
}

/** A member of staff at a real console socket. */
export class Staff {
  queue: Queue = { items: [], stage: 'shadow', clinic: '' };
  readonly cases: ServerMessage[] = [];
  /** How often the open case was said to be new without a message. */
  news = 0;
  viewers: { role: string; firstName: string }[] = [];
  /** What colleagues broke, as it was told. */
  readonly alerts: GlassBroken[] = [];
  /** What waits for this doctor's review. */
  reviews: GlassReview[] = [];
  /** Everything that came over the wire, as it came. */
  readonly heard: string[] = [];
  readonly session: StaffSession;
  private readonly socket: Socket<ConsoleServerEvents, ConsoleClientEvents>;
  private readonly waiting = new Waiting();

  private constructor(url: string, session: StaffSession) {
    this.session = session;
    this.socket = io(`${url}/console`, {
      forceNew: true,
      transports: ['websocket'],
      extraHeaders: { origin: url },
      auth: { token: session.token },
    });
    this.socket.io.on('open', () =>
      this.socket.io.engine.on('data', (data) => this.heard.push(String(data))),
    );
    this.socket.on('queue', (queue) => {
      this.queue = queue;
      this.waiting.changed();
    });
    this.socket.on('case', ({ messages }) => {
      this.cases.push(...messages);
      if (messages.length === 0) this.news++;
      this.waiting.changed();
    });
    this.socket.on('presence', ({ viewers }) => {
      this.viewers = viewers;
      this.waiting.changed();
    });
    this.socket.on('glass-broken', (alert) => {
      this.alerts.push(alert);
      this.waiting.changed();
    });
    this.socket.on('glass-reviews', ({ items }) => {
      this.reviews = items;
      this.waiting.changed();
    });
    this.socket.on('disconnect', () => this.waiting.changed());
  }

  /** Opens the console with a session and waits for the first queue. */
  static async connect(url: string, session: StaffSession): Promise<Staff> {
    const staff = new Staff(url, session);
    await staff.until(() => staff.queue.clinic !== '');
    return staff;
  }

  get connected(): boolean {
    return this.socket.connected;
  }

  until<T>(look: () => T | undefined | false): Promise<T> {
    return this.waiting.until(look, () =>
      JSON.stringify({ queue: this.queue.items.map(({ reference, urgency }) => `${reference} ${urgency}`) }),
    );
  }

  /** Waits until the case is in the queue (and matches). */
  sees(conversationId: string, match: (item: QueueItem) => boolean = () => true): Promise<QueueItem> {
    return this.until(() =>
      this.queue.items.find((item) => item.conversationId === conversationId && match(item)),
    );
  }

  open(conversationId: string): Promise<Reply<CaseView>> {
    return this.ask('open', { conversationId });
  }

  claim(conversationId: string): Promise<Reply<Accepted>> {
    return this.ask('claim', { id: randomUUID(), conversationId });
  }

  release(conversationId: string): Promise<Reply<Accepted>> {
    return this.ask('release', { id: randomUUID(), conversationId });
  }

  say(conversationId: string, text: string, seen: number): Promise<Reply<Accepted>> {
    return this.ask('say', { id: randomUUID(), conversationId, text, seen });
  }

  resolve(
    conversationId: string,
    decision: Omit<Resolve, 'id' | 'conversationId'>,
  ): Promise<Reply<Accepted>> {
    return this.ask('resolve', { id: randomUUID(), conversationId, ...decision });
  }

  lookUp(query: string): Promise<Reply<Found>> {
    return this.ask('look-up', { query });
  }

  identify(conversationId: string, cpr: string): Promise<Reply<Accepted>> {
    return this.ask('identify', { id: randomUUID(), conversationId, cpr });
  }

  /** One case by its id, or those that a query finds closed. */
  breakGlass(what: { conversationId: string } | { query: string }, reason: string): Promise<Reply<Found>> {
    return this.ask('break-glass', { id: randomUUID(), reason, ...what });
  }

  reviewGlass(glassId: string, verdict: GlassVerdict): Promise<Reply<Accepted>> {
    return this.ask('review-glass', { id: randomUUID(), glassId, verdict });
  }

  /** Sends anything, as a broken client could. */
  ask<T>(event: string, payload: unknown): Promise<Reply<T>> {
    const emit = this.socket.timeout(12_000).emitWithAck.bind(this.socket.timeout(12_000)) as (
      event: string,
      payload: unknown,
    ) => Promise<Reply<T>>;
    return emit(event, payload);
  }

  close(): void {
    this.socket.disconnect();
  }
}
