import type { Accepted, Reply, Resolve, ServerMessage, StaffSignIn } from '@fordoer/protocol';
import {
  forgetSession,
  keepSession,
  restoreSession,
  type Session,
  type SignedIn,
  type Storage,
} from '../session/session.ts';
import type { Answer, Arrival, Asks, Command, ConsoleSocket } from '../socket/console-socket.ts';
import { changesSummary } from './read.ts';
import { type Action, reduce, seenIn } from './reduce.ts';
import { type Drafts, initialState, type Sending, type State } from './state.ts';

/** Seconds in which a decision can be taken back before it is sent. */
export const UNDO_SECONDS = 5;
const READ_AGAIN_MS = 400;
const CLOCKS_DIFFER_MS = 10_000;
const OFFLINE = { ok: false, error: { code: 'OFFLINE', text: '' } } as const;

/** What the desk stands on; the browser's, or a test's. */
export interface Ground {
  storage: Storage;
  connect: (token: string, report: (arrival: Arrival) => void) => ConsoleSocket;
  signIn: (form: StaffSignIn) => Promise<SignedIn>;
  signOut: (session: Session) => Promise<void>;
  newId: () => string;
  now: () => number;
  undoMs?: number;
}

/** The state on screen, and everything the one at the keys can do. Components read `state` and call the rest. */
export class Desk {
  state: State = initialState;
  private socket: ConsoleSocket | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly timers: Record<
    'undo' | 'read' | 'expiry' | 'glass',
    ReturnType<typeof setTimeout> | undefined
  > = {
    undo: undefined,
    read: undefined,
    expiry: undefined,
    glass: undefined,
  };
  /** Seq of the last own words, by conversation: they are seen as soon as they are accepted. */
  private readonly ownSeq = new Map<string, number>();

  constructor(private readonly ground: Ground) {}

  /** An id for something that is done, made before it is sent. */
  newId = (): string => this.ground.newId();

  /** Asks the service once, and waits in sight. */
  async ask<E extends keyof Asks>(
    event: E,
    payload: Parameters<Asks[E]>[0],
  ): Promise<Answer<E> | typeof OFFLINE> {
    return (await this.socket?.ask(event, payload)) ?? OFFLINE;
  }

  alertRead(glassId: string): void {
    this.dispatch({ type: 'alert-read', glassId });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Continues the session of this tab, if there is one. */
  begin(): void {
    const session = restoreSession(this.ground.storage, this.ground.now());
    if (session) this.enter(session);
  }

  async signIn(form: StaffSignIn): Promise<SignedIn> {
    const result = await this.ground.signIn(form);
    if (result.ok) this.enter(result.session);
    return result;
  }

  async signOut(): Promise<void> {
    const { session } = this.state;
    this.decideNow();
    this.leave();
    this.dispatch({ type: 'signed-out' });
    if (session) await this.ground.signOut(session);
  }

  /** Whether leaving the page now would lose something. */
  get unsaved(): boolean {
    return (
      this.state.deciding !== undefined ||
      this.socket?.busy === true ||
      Object.values(this.state.drafts).some(
        ({ reply, decision }) => `${reply ?? ''}${decision ?? ''}`.trim() !== '',
      )
    );
  }

  select(conversationId: string): void {
    if (this.state.selected !== conversationId) this.dispatch({ type: 'selected', conversationId });
  }

  hands(on: boolean): void {
    if (this.state.hands !== on) this.dispatch({ type: 'hands', on });
  }

  letIn(): void {
    this.dispatch({ type: 'let-in' });
  }

  open(conversationId: string): void {
    if (this.state.deciding && this.state.deciding.conversationId !== conversationId) this.decideNow();
    this.dispatch({ type: 'opened', conversationId });
    void this.read();
  }

  close(): void {
    this.decideNow();
    this.dispatch({ type: 'closed' });
  }

  draft(drafts: Drafts): void {
    const { open } = this.state;
    if (open) this.dispatch({ type: 'drafted', conversationId: open.conversationId, drafts });
  }

  claim(): void {
    this.act('claim');
  }

  release(): void {
    this.act('release');
  }

  /** Sends what is written in the open case; refused as stale when something is there that was not on screen. */
  say(): void {
    const { open, drafts } = this.state;
    const text = open && drafts[open.conversationId]?.reply?.trim();
    if (!open || !text) return;
    const { conversationId } = open;
    const id = this.ground.newId();
    const atPress = seenIn(this.state, conversationId);
    const seen = () => Math.max(atPress, this.ownSeq.get(conversationId) ?? 0);
    this.deliver(
      { id, conversationId, event: 'say', text },
      () => ({ event: 'say', payload: { id, conversationId, text, seen: seen() } }),
      { accepted: (seq) => void this.ownSeq.set(conversationId, seq) },
    );
  }

  /** Decides the open case, in a few seconds: until then it can be undone. What is written for the patient goes with it. */
  decide(decision: Omit<Resolve, 'id' | 'conversationId' | 'text'>): void {
    const { open, drafts } = this.state;
    if (!open) return;
    this.decideNow();
    const { conversationId } = open;
    const text = drafts[conversationId]?.decision?.trim();
    const resolve: Resolve = {
      id: this.ground.newId(),
      conversationId,
      ...decision,
      ...(text ? { text } : {}),
    };
    this.dispatch({ type: 'deciding', resolve });
    this.timers.undo = setTimeout(() => this.decideNow(), this.ground.undoMs ?? UNDO_SECONDS * 1000);
  }

  undo(): void {
    clearTimeout(this.timers.undo);
    this.dispatch({ type: 'decided' });
  }

  /** Sends a decision that still could be undone. */
  decideNow(): void {
    clearTimeout(this.timers.undo);
    const resolve = this.state.deciding;
    if (!resolve) return;
    this.dispatch({ type: 'decided' });
    const { id, conversationId } = resolve;
    this.deliver({ id, conversationId, event: 'resolve' }, () => ({ event: 'resolve', payload: resolve }), {
      outcome: resolve.outcome,
    });
  }

  private act(event: 'claim' | 'release'): void {
    const { open } = this.state;
    if (!open || this.state.sending.some((sending) => sending.event === event)) return;
    const payload = { id: this.ground.newId(), conversationId: open.conversationId };
    this.deliver({ ...payload, event }, () => ({ event, payload }));
  }

  private deliver(
    sending: Sending,
    compose: () => Command,
    { outcome, accepted }: { outcome?: Resolve['outcome']; accepted?: (seq: number) => void } = {},
  ): void {
    const { id } = sending;
    const seen = seenIn(this.state, sending.conversationId);
    this.dispatch({ type: 'sent', sending });
    const done = (reply: Reply<Accepted>) => {
      if (reply.ok) {
        accepted?.(reply.value.seq);
        return this.dispatch({ type: 'answered', id, ...(outcome ? { outcome } : {}) });
      }
      this.dispatch({ type: 'refused', id, problem: reply.error.code, seen });
      this.readSoon();
    };
    if (this.socket) this.socket.send(compose, done);
    else this.dispatch({ type: 'refused', id, problem: 'OFFLINE' });
  }

  private enter(session: Session): void {
    keepSession(this.ground.storage, session);
    this.dispatch({ type: 'signed-in', session });
    const left = Date.parse(session.expires) - this.ground.now();
    this.timers.expiry = setTimeout(() => this.expire(), Math.min(left, 2 ** 31 - 1));
    this.socket = this.ground.connect(session.token, (arrival) => this.arrive(arrival));
  }

  private leave(): void {
    clearTimeout(this.timers.expiry);
    clearTimeout(this.timers.read);
    clearTimeout(this.timers.glass);
    forgetSession(this.ground.storage);
    this.socket?.close();
    this.socket = undefined;
    this.ownSeq.clear();
  }

  private expire(): void {
    this.leave();
    this.dispatch({ type: 'expired' });
  }

  private arrive(arrival: Arrival): void {
    if (arrival.type === 'not-admitted') this.expire();
    else this.take(arrival);
  }

  private take(arrival: Exclude<Arrival, { type: 'not-admitted' }>): void {
    this.dispatch(arrival);
    const { open, deciding } = this.state;
    if (arrival.type === 'link' && arrival.link === 'up' && open) void this.read();
    if (arrival.type !== 'case' || arrival.conversationId !== open?.conversationId) return;
    if (deciding?.conversationId === open.conversationId && arrival.messages.some(fromPatient)) {
      clearTimeout(this.timers.undo);
      this.dispatch({ type: 'interrupted' });
    }
    if (changesSummary(arrival.messages)) this.readSoon();
  }

  /** One reading for a burst of messages. */
  private readSoon(): void {
    clearTimeout(this.timers.read);
    this.timers.read = setTimeout(() => void this.read(), READ_AGAIN_MS);
  }

  private async read(): Promise<void> {
    const conversationId = this.state.open?.conversationId;
    if (!conversationId) return;
    const reply = await this.socket?.open(conversationId);
    if (!reply) {
      if (this.state.link === 'up' && !this.state.expired) this.readSoon();
      return;
    }
    if (reply.ok) {
      this.dispatch({ type: 'viewed', view: reply.value });
      this.closeIn(reply.value.glassUntil);
    } else this.dispatch({ type: 'not-viewed', conversationId, problem: reply.error.code });
  }

  /** Behind broken glass: what is on screen is asked for again when the hour is over, and refused. */
  private closeIn(until: string | undefined): void {
    clearTimeout(this.timers.glass);
    if (until === undefined) return;
    const left = Date.parse(until) - this.ground.now();
    // The server's clock counts; while it is behind ours, we ask now and then.
    const wait = left > 0 ? left + READ_AGAIN_MS : CLOCKS_DIFFER_MS;
    this.timers.glass = setTimeout(() => void this.read(), wait);
  }

  private dispatch(action: Action): void {
    this.state = reduce(this.state, action);
    for (const listener of this.listeners) listener();
  }
}

const fromPatient = (message: ServerMessage): boolean =>
  message.type === 'message' && message.from === 'patient';
