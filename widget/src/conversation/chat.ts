import { type AnswerValue, type Locale, UNDO_SECONDS } from '@fordoer/protocol';
import { api } from './api.ts';
import { Connection } from './connection.ts';
import { type Action, emptyState, lastSeq, type Mine, reduce, type State } from './conversation.ts';
import { NetworkWatch } from './network-watch.ts';
import { type Letter, Outbox } from './outbox.ts';
import type { SessionStore } from './session.ts';

/** How long what takes its time may take; seconds. */
export interface Patience {
  /** Until the patient is told that an answer is on its way (UX-13). */
  slow: number;
  acknowledged: number;
  /** Without a word of the server, until the ways around it are shown (TR-46). */
  unreachable: number;
}
const PATIENCE: Patience = { slow: 2, acknowledged: 8, unreachable: 10 };
/** Earlier messages count as fetched when none has come for so long. Milliseconds. */
const QUIET_AFTER = 400;
const MOST_BETWEEN_TRIES = 8;

export interface ChatOptions {
  clinic: string;
  session: SessionStore;
  /** Nothing for our own origin. */
  origin?: string;
  patience?: Patience;
  /** Words for a conversation that can no longer be opened. */
  turnedAway: (why: 'session' | 'version' | 'clinic') => string;
}

/** One patient's conversation: starts it with the first message, sends in order, resumes after whatever happens. */
export class Chat {
  state: State = emptyState;
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private outbox: Outbox;
  private readonly patience: Patience;
  private readonly network: NetworkWatch;
  private connection: Connection | undefined;
  private starting: AbortController | undefined;
  private quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: ChatOptions) {
    this.patience = options.patience ?? PATIENCE;
    this.network = new NetworkWatch(this.patience.unreachable, (network) =>
      this.dispatch({ type: 'network', network }),
    );
    this.outbox = this.newOutbox();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  dispatch(action: Action): void {
    const before = this.state;
    this.state = reduce(before, action);
    if (this.state !== before) for (const listener of this.listeners) listener();
  }

  /** What opens this conversation, while there is one. */
  get token(): string | undefined {
    return this.options.session.read(this.options.clinic)?.token;
  }

  /** Goes on with the conversation this tab had, if it had one. */
  resume(): void {
    const kept = this.options.session.read(this.options.clinic);
    if (!kept) return;
    this.dispatch({ type: 'began', locale: kept.locale, resuming: true });
    this.connect(kept.token);
  }

  say(text: string, locale: Locale): void {
    const id = crypto.randomUUID();
    this.send({ id, kind: 'say', text }, { event: 'say', payload: { id, text } }, locale);
  }

  answer(questionId: string, value: AnswerValue, text: string, locale: Locale): void {
    const id = crypto.randomUUID();
    this.send(
      { id, kind: 'answer', text, questionId, value },
      { event: 'answer', payload: { id, questionId, value } },
      locale,
    );
  }

  /** Takes a choice; a second press while the first is on its way is the same press. */
  choose(choice: string, text: string, locale: Locale): void {
    if (this.state.mine.some((one) => one.choice === choice && one.state === 'waiting')) return;
    const id = crypto.randomUUID();
    this.send({ id, kind: 'choose', text, choice }, { event: 'choose', payload: { id, choice } }, locale);
  }

  withdraw(messageId: string, locale: Locale): void {
    const id = crypto.randomUUID();
    this.dispatch({ type: 'undo-over', id: messageId });
    this.send(
      { id, kind: 'withdraw', text: '', messageId },
      { event: 'withdraw', payload: { id, messageId } },
      locale,
    );
  }

  /** Ends the conversation and leaves no trace here (UX-29). What the clinic has received it keeps. */
  async clear(): Promise<void> {
    const { connection } = this;
    this.forget();
    await connection?.end({ event: 'choose', payload: { id: crypto.randomUUID(), choice: 'end' } });
  }

  /** Leaves no trace here, at once and without a word to the clinic, which goes on with what it has received. */
  leave(): void {
    this.connection?.close();
    this.forget();
  }

  /** The conversation was erased where it was kept: here it is gone as well. @param text what the patient reads then */
  erased(text: string): void {
    this.leave();
    this.dispatch({ type: 'problem', problem: { about: 'session', text } });
  }

  /** Ends timers and the socket, as when the page goes away. */
  close(): void {
    this.stopTimers();
    this.starting?.abort();
    this.connection?.close();
  }

  private forget(): void {
    this.outbox.clear();
    this.outbox = this.newOutbox();
    this.options.session.clear();
    this.stopTimers();
    this.starting?.abort();
    this.starting = undefined;
    this.connection = undefined;
    this.dispatch({ type: 'cleared' });
  }

  private newOutbox(): Outbox {
    return new Outbox({
      deliver: async (letter) => this.connection?.deliver(letter),
      connected: () => this.connection?.connected ?? false,
      settled: ({ payload: { id } }, reply) => {
        this.network.heard();
        if (!reply.ok) return this.dispatch({ type: 'refused', id, refusal: reply.error });
        this.dispatch({ type: 'accepted', id });
        this.later(UNDO_SECONDS, () => this.dispatch({ type: 'undo-over', id }));
        if (reply.value.seq > lastSeq(this.state)) this.connection?.resume();
      },
      heldBack: (_letter, { error }) => {
        this.network.heard();
        this.dispatch({ type: 'held-back', refusal: error });
      },
      sleep: (seconds) => new Promise((resolve) => this.later(seconds, resolve)),
    });
  }

  private send(mine: Omit<Mine, 'state' | 'undoable'>, letter: Letter, locale: Locale): void {
    this.dispatch({ type: 'sent', mine: { ...mine, state: 'waiting', undoable: false } });
    if (!this.connection) void this.begin(locale);
    this.outbox.add(letter);
    this.later(this.patience.slow, () => this.dispatch({ type: 'slow' }));
    this.network.sent(() => !this.state.mine.some(({ id, state }) => id === mine.id && state === 'waiting'));
  }

  private async begin(locale: Locale): Promise<void> {
    if (this.starting) return;
    const starting = new AbortController();
    this.starting = starting;
    this.network.connecting();
    for (let pause = 1; !starting.signal.aborted; pause = Math.min(pause * 2, MOST_BETWEEN_TRIES)) {
      const started = await api.start(this.options.origin ?? '', this.options.clinic, locale);
      if (starting.signal.aborted) return;
      if (started.ok) {
        const { token } = started.value;
        this.options.session.write({ clinic: this.options.clinic, token, locale });
        this.dispatch({ type: 'began', locale, resuming: false });
        this.starting = undefined;
        return this.connect(token);
      }
      if (started.code === 'NOT_FOUND' || started.code === 'INVALID_MESSAGE') return this.turnAway('clinic');
      this.network.waiting();
      await new Promise<void>((resolve) => this.later(started.retryAfter ?? pause, resolve));
    }
  }

  private connect(token: string): void {
    this.network.connecting();
    this.connection = new Connection({
      ...(this.options.origin === undefined ? {} : { origin: this.options.origin }),
      token,
      acknowledgedWithin: this.patience.acknowledged,
      since: () => lastSeq(this.state),
      onMessage: (message) => {
        this.network.heard();
        if (message.type === 'closed' && message.reason === 'erased') return this.erased(message.text);
        this.dispatch({ type: 'received', message });
        this.settleResuming();
      },
      onOnline: () => {
        this.network.online();
        this.settleResuming();
        void this.outbox.flush();
      },
      onLost: () => this.network.waiting(),
      onTurnedAway: (code) => this.turnAway(code === 'VERSION' ? 'version' : 'session'),
    });
  }

  /** The conversation cannot go on; what was written comes back into the composer. */
  private turnAway(why: 'session' | 'version' | 'clinic'): void {
    const waiting = this.state.mine.filter(({ state }) => state === 'waiting');
    const text = this.options.turnedAway(why);
    this.outbox.clear();
    this.outbox = this.newOutbox();
    this.stopTimers();
    this.starting = undefined;
    this.connection = undefined;
    for (const { id } of waiting.reverse())
      this.dispatch({ type: 'refused', id, refusal: { code: 'NOT_SIGNED_IN', text } });
    const { draft } = this.state;
    if (why === 'session') {
      this.options.session.clear();
      this.dispatch({ type: 'cleared' });
      this.dispatch({ type: 'wrote', text: draft });
    } else this.dispatch({ type: 'network', network: 'idle' });
    this.dispatch({ type: 'problem', problem: { about: 'session', text } });
  }

  private settleResuming(): void {
    if (!this.state.resuming) return;
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.dispatch({ type: 'resumed' }), QUIET_AFTER);
  }

  private later(seconds: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, seconds * 1000);
    this.timers.add(timer);
  }

  private stopTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.network.stop();
    clearTimeout(this.quiet);
  }
}
