import {
  type Accepted,
  Answer,
  Choose,
  Handshake,
  PROTOCOL_VERSION,
  type Reply,
  Resume,
  Say,
  Withdraw,
} from '@fordoer/protocol';
import { Inject } from '@nestjs/common';
import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import type { Namespace, Socket } from 'socket.io';
import type { z } from 'zod';
import { isDatabaseDown } from '../database/is-down.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { sayPhone, textsOf } from '../locale/texts.ts';
import { Faults } from '../ops/faults.ts';
import { admit, HandshakeRefused } from '../ops/handshake.ts';
import { Limits } from '../ops/limits.ts';
import { messageOf } from '../record/events.ts';
import { Forgotten } from '../record/keyring.ts';
import { RecordService } from '../record/record.service.ts';
import { ConversationService } from './conversation.service.ts';
import { Follower } from './follower.ts';
import type { Command } from './inputs.ts';
import { Online } from './online.ts';

type Acknowledge = (reply: Reply<Accepted>) => void;
/** A page that has a conversation open. */
interface Page {
  follower: Follower;
  socket: Socket;
}
interface Data {
  place: TokenPlace;
  locale: 'da' | 'en';
  /** The clinic's, known before it is needed. */
  phone: string;
}

/**
 * The patient's socket: parse, call, acknowledge. Every message with an acknowledgement gets one, whatever happens; what is
 * emitted is what the record committed.
 */
@WebSocketGateway()
export class ConversationGateway implements OnGatewayInit<Namespace>, OnGatewayConnection<Socket> {
  private readonly pages = new Map<string, Set<Page>>();

  constructor(
    @Inject(ConversationService) private readonly conversations: ConversationService,
    @Inject(RecordService) private readonly record: RecordService,
    @Inject(Online) private readonly online: Online,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(Faults) private readonly faults: Faults,
  ) {}

  afterInit(server: Namespace): void {
    admit(server, { limits: this.limits, faults: this.faults }, (socket) => this.identify(socket));
    this.record.onCommitted(({ conversationId, events }) => {
      const pages = this.pages.get(conversationId);
      if (!pages) return;
      const messages = events.flatMap((event) => messageOf(event) ?? []);
      // What is erased cannot be caught up with: the last word is said at once, and the page is let go.
      if (events.some(({ type }) => type === 'erased'))
        for (const { socket } of pages) {
          for (const message of messages) socket.emit('event', message);
          socket.disconnect(true);
        }
      else for (const { follower } of pages) follower.committed(messages);
    });
  }

  async handleConnection(socket: Socket): Promise<void> {
    const { place } = socket.data as Data;
    const follower = new Follower(
      (since) => this.conversations.messages(place, since),
      (message) => socket.emit('event', message),
    );
    const leave = this.follow(place.conversationId, { follower, socket });
    const gone = this.online.arrive(place);
    socket.on('disconnect', () => {
      leave();
      gone();
    });
    this.listen(socket, follower);
    const since = Handshake.shape.since.safeParse(socket.handshake.auth.since).data ?? 0;
    await follower.catchUp(since).catch((error) => {
      if (!(error instanceof Forgotten)) this.faults.note('replay', error);
      // The page connects anew and asks again; sent on from here it would miss what it did not get.
      socket.conn.close();
    });
  }

  private follow(conversationId: string, page: Page): () => void {
    const pages = this.pages.get(conversationId) ?? new Set<Page>();
    this.pages.set(conversationId, pages.add(page));
    return () => {
      pages.delete(page);
      if (pages.size === 0 && this.pages.get(conversationId) === pages) this.pages.delete(conversationId);
    };
  }

  private async identify({ handshake }: Socket): Promise<Data> {
    const shaken = Handshake.safeParse(handshake.auth);
    if (!shaken.success) throw new HandshakeRefused('NOT_SIGNED_IN');
    if (shaken.data.version !== PROTOCOL_VERSION) throw new HandshakeRefused('VERSION');
    const place = await this.conversations.placeOfToken(shaken.data.token);
    if (!place) throw new HandshakeRefused('NOT_SIGNED_IN');
    try {
      const { locale } = await this.conversations.conversation(place);
      return { place, locale, phone: sayPhone(await this.conversations.phoneOf(place)) };
    } catch (error) {
      throw error instanceof Forgotten ? new HandshakeRefused('NOT_SIGNED_IN') : error;
    }
  }

  private listen(socket: Socket, follower: Follower): void {
    const { place } = socket.data as Data;
    const take = (command: Exclude<Command, { kind: 'start' }>) => this.conversations.take(place, command);
    this.on(socket, 'say', Say, this.limits.text, (said) => take({ kind: 'say', ...said }));
    this.on(socket, 'answer', Answer, this.limits.answer, (given) => take({ kind: 'answer', ...given }));
    this.on(socket, 'choose', Choose, this.limits.answer, (choice) => take({ kind: 'choose', ...choice }));
    this.on(socket, 'withdraw', Withdraw, this.limits.answer, (back) => take({ kind: 'withdraw', ...back }));
    this.on(socket, 'resume', Resume, this.limits.answer, async ({ since }) => ({
      ok: true,
      value: { seq: await follower.catchUp(since) },
    }));
    const known = new Set(['say', 'answer', 'choose', 'withdraw', 'resume']);
    socket.onAny((event: string, ...args: unknown[]) => {
      if (!known.has(event)) acknowledge(args.at(-1), refused('UNKNOWN_EVENT', (socket.data as Data).locale));
    });
  }

  private on<T>(
    socket: Socket,
    event: string,
    schema: z.ZodType<T>,
    limit: (conversationId: string) => Promise<{ retryAfter: number } | undefined>,
    act: (payload: T) => Promise<Reply<Accepted>>,
  ): void {
    // The acknowledgement is whatever comes last: a client that forgets the payload is answered too.
    socket.on(event, async (...args: unknown[]) => {
      const data = socket.data as Data;
      const { place, locale } = data;
      const reply = args.at(-1);
      try {
        const parsed = schema.safeParse(args[0]);
        if (!parsed.success) return acknowledge(reply, refused('INVALID_MESSAGE', locale));
        const wait = await limit(place.conversationId);
        if (wait) return acknowledge(reply, refused('TOO_FAST', locale, wait.retryAfter));
        acknowledge(reply, await act(parsed.data));
      } catch (error) {
        this.failed(event, error, reply, data);
      }
    });
  }

  private failed(event: string, error: unknown, reply: unknown, { locale, phone }: Data): void {
    const erased = error instanceof Forgotten;
    if (!erased) this.faults.note(event, error);
    if (isDatabaseDown(error)) acknowledge(reply, unavailable(locale, phone));
    else acknowledge(reply, refused(erased ? 'NOT_SIGNED_IN' : 'INTERNAL', locale));
  }
}

const refused = (
  code: keyof ReturnType<typeof textsOf>['refusals'],
  locale: 'da' | 'en',
  retryAfter?: number,
): Reply<Accepted> => ({
  ok: false,
  error: { code, text: textsOf(locale).refusals[code], ...(retryAfter === undefined ? {} : { retryAfter }) },
});

const unavailable = (locale: 'da' | 'en', phone: string): Reply<Accepted> => ({
  ok: false,
  error: { code: 'UNAVAILABLE', text: textsOf(locale).unavailable(phone) },
});

function acknowledge(reply: unknown, answer: Reply<Accepted>): void {
  if (typeof reply === 'function') (reply as Acknowledge)(answer);
}
