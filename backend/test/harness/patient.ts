import { randomUUID } from 'node:crypto';
import type {
  Accepted,
  AnswerValue,
  Refusal,
  Reply,
  ServerMessage,
  StartedConversation,
} from '@fordoer/protocol';
import { ConversationClient, startConversation } from '../../src/cli/conversation-client.ts';
import { Waiting } from './waiting.ts';

type Type = ServerMessage['type'];
type Of<T extends Type> = Extract<ServerMessage, { type: T }>;

/** How a played patient answers questions that are not named: no to everything, or *ved ikke*. */
type Otherwise = 'no' | 'unknown';

/** A patient at a real socket. Every method waits for its acknowledgement; the messages of a turn arrive before it. */
export class Patient {
  readonly started: StartedConversation;
  readonly client: ConversationClient;
  /** Every message as it came, doubles included: what a second tab or a lost connection brings again is seen here. */
  readonly raw: ServerMessage[] = [];
  private readonly url: string;
  private readonly waiting = new Waiting();

  private constructor(url: string, started: StartedConversation, since: number) {
    this.url = url;
    this.started = started;
    this.client = new ConversationClient(url, started.token, { since, transports: ['websocket'] });
    this.client.socket.on('event', (message) => {
      this.raw.push(message);
      this.waiting.changed();
    });
  }

  /** Begins a conversation and waits for the welcome. */
  static async begin(url: string, { locale = 'da' as 'da' | 'en', clinic = 'demo' } = {}): Promise<Patient> {
    const patient = new Patient(url, await startConversation(url, { clinic, locale }), 0);
    await patient.until('notice');
    return patient;
  }

  /** The same conversation in another tab, or after coming back; `url` may be another process. */
  again({ url = this.url, since = 0 } = {}): Patient {
    return new Patient(url, this.started, since);
  }

  get messages(): ServerMessage[] {
    return [...this.client.messages.values()].sort((a, b) => a.seq - b.seq);
  }

  /** All messages of a type, oldest first. */
  all<T extends Type>(type: T): Of<T>[] {
    return this.messages.filter((message): message is Of<T> => message.type === type);
  }

  /** The newest message of a type. @throws Error when there is none */
  last<T extends Type>(type: T): Of<T> {
    const found = this.all(type).at(-1);
    if (!found) throw new Error(`no ${type}; seen: ${this.seen()}`);
    return found;
  }

  /** Everything the patient has read, for looking through. */
  get text(): string {
    return this.messages.map(({ text }) => text).join('\n');
  }

  say(text: string, id: string = randomUUID()): Promise<Reply<Accepted>> {
    return this.client.send('say', { text }, id);
  }

  answer(questionId: string, value: AnswerValue, id: string = randomUUID()): Promise<Reply<Accepted>> {
    return this.client.send('answer', { questionId, value }, id);
  }

  choose(choice: string, id: string = randomUUID()): Promise<Reply<Accepted>> {
    return this.client.send('choose', { choice }, id);
  }

  withdraw(messageId: string): Promise<Reply<Accepted>> {
    return this.client.send('withdraw', { messageId });
  }

  /** Waits for a message of this type, or for whatever `look` finds. */
  until<T extends Type>(type: T, match?: (message: Of<T>) => boolean): Promise<Of<T>>;
  until<R>(look: (messages: ServerMessage[]) => R | undefined | false): Promise<R>;
  until<T extends Type, R>(
    what: T | ((messages: ServerMessage[]) => R | undefined | false),
    match: (message: Of<T>) => boolean = () => true,
  ): Promise<Of<T> | R> {
    const look = typeof what === 'function' ? what : () => this.all(what).findLast(match);
    return this.waiting.until<Of<T> | R>(
      () => look(this.messages),
      () => this.seen(),
    );
  }

  /** Answers clinical questions, each by its id or otherwise, until no question is open. */
  async answerAll(answers: Record<string, AnswerValue> = {}, otherwise: Otherwise = 'no'): Promise<string[]> {
    const asked: string[] = [];
    for (let question = this.open(); question?.clinical; question = this.open()) {
      if (asked.length > 40) throw new Error(`asked without end: ${asked.join(', ')}`);
      asked.push(question.questionId);
      const value = answers[question.questionId] ?? usual(question, otherwise);
      accepted(await this.answer(question.questionId, value));
    }
    return asked;
  }

  /** The question on screen: the newest that neither an answer, a decision nor a confirmation has closed. */
  open(): Of<'question'> | undefined {
    const question = this.all('question').at(-1);
    const closed = this.messages.some(
      (message) =>
        message.seq > (question?.seq ?? 0) &&
        (message.type === 'decision' || (message.type === 'message' && message.questionId !== undefined)),
    );
    return closed ? undefined : question;
  }

  close(): void {
    this.client.close();
  }

  private seen(): string {
    return this.messages
      .map(({ seq, type, text }) => `${seq} ${type} ${JSON.stringify(text.slice(0, 60))}`)
      .join('; ');
  }
}

function usual(question: Of<'question'>, otherwise: Otherwise): AnswerValue {
  if (question.questionId === 'person.who') return 'self';
  if (otherwise === 'unknown') return 'unknown';
  switch (question.answerType) {
    case 'yes-no':
      return false;
    case 'any-of':
      return 'none';
    default:
      return 'unknown';
  }
}

/** The value of an acknowledgement. @throws Error with the code when it was refused */
export function accepted<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`refused: ${reply.error.code} ${reply.error.text}`);
  return reply.value;
}

/** The refusal of an acknowledgement. @throws Error when it was accepted */
export function refused(reply: Reply<unknown>): Refusal {
  if (reply.ok) throw new Error('accepted, where a refusal was expected');
  return reply.error;
}
