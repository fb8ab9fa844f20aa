import {
  type Accepted,
  Answer,
  Choose,
  Handshake,
  PROTOCOL_VERSION,
  type Reply,
  Resume,
  Say,
  type ServerMessage,
  Withdraw,
} from '@fordoer/protocol';
import { Inject } from '@nestjs/common';
import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import type { Namespace, Socket } from 'socket.io';
import type { z } from 'zod';
import { isDatabaseDown } from '../database/is-down.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { textsOf } from '../locale/texts.ts';
import { Faults } from '../ops/faults.ts';
import { admit, HandshakeRefused } from '../ops/handshake.ts';
import { Limits } from '../ops/limits.ts';
import { messageOf } from '../record/events.ts';
import { RecordService } from '../record/record.service.ts';
import { ConversationService } from './conversation.service.ts';
import type { Command } from './inputs.ts';
import { Online } from './online.ts';

type Acknowledge = (reply: Reply<Accepted>) => void;
interface Data {
  place: TokenPlace;
  locale: 'da' | 'en';
}

const room = (conversationId: string): string => `conversation ${conversationId}`;

/**
 * The patient's socket: parse, call, acknowledge. Every message with an acknowledgement gets one, whatever happens; what is
 * emitted is what the record committed.
 */
@WebSocketGateway()
export class ConversationGateway implements OnGatewayInit<Namespace>, OnGatewayConnection<Socket> {
  private server!: Namespace;

  constructor(
    @Inject(ConversationService) private readonly conversations: ConversationService,
    @Inject(RecordService) private readonly record: RecordService,
    @Inject(Online) private readonly online: Online,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(Faults) private readonly faults: Faults,
  ) {}

  afterInit(server: Namespace): void {
    this.server = server;
    admit(server, { limits: this.limits, faults: this.faults }, (socket) => this.identify(socket));
    this.record.onCommitted(({ conversationId, events }) => {
      for (const event of events) {
        const message = messageOf(event);
        if (message) this.server.to(room(conversationId)).emit('event', message);
      }
    });
  }

  /** Joins first and replays then: an event that is committed in between comes twice, and the client knows it by its seq. */
  async handleConnection(socket: Socket): Promise<void> {
    const { place } = socket.data as Data;
    socket.on('disconnect', this.online.arrive(place.conversationId));
    this.listen(socket);
    await socket.join(room(place.conversationId));
    const since = Handshake.shape.since.safeParse(socket.handshake.auth.since).data ?? 0;
    await this.replay(socket, since).catch((error) => this.faults.note('replay', error));
  }

  private async identify({ handshake }: Socket): Promise<Data> {
    const shaken = Handshake.safeParse(handshake.auth);
    if (!shaken.success) throw new HandshakeRefused('NOT_SIGNED_IN');
    if (shaken.data.version !== PROTOCOL_VERSION) throw new HandshakeRefused('VERSION');
    const place = await this.conversations.placeOfToken(shaken.data.token);
    if (!place) throw new HandshakeRefused('NOT_SIGNED_IN');
    const { locale } = await this.conversations.conversation(place);
    return { place, locale };
  }

  private listen(socket: Socket): void {
    const { place } = socket.data as Data;
    const take = (command: Exclude<Command, { kind: 'start' }>) => this.conversations.take(place, command);
    this.on(socket, 'say', Say, this.limits.text, (said) => take({ kind: 'say', ...said }));
    this.on(socket, 'answer', Answer, this.limits.answer, (given) => take({ kind: 'answer', ...given }));
    this.on(socket, 'choose', Choose, this.limits.answer, (choice) => take({ kind: 'choose', ...choice }));
    this.on(socket, 'withdraw', Withdraw, this.limits.answer, (back) => take({ kind: 'withdraw', ...back }));
    this.on(socket, 'resume', Resume, this.limits.answer, async ({ since }) => ({
      ok: true,
      value: { seq: await this.replay(socket, since) },
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
      const { place, locale } = socket.data as Data;
      const reply = args.at(-1);
      try {
        const parsed = schema.safeParse(args[0]);
        if (!parsed.success) return acknowledge(reply, refused('INVALID_MESSAGE', locale));
        const wait = await limit(place.conversationId);
        if (wait) return acknowledge(reply, refused('TOO_FAST', locale, wait.retryAfter));
        acknowledge(reply, await act(parsed.data));
      } catch (error) {
        this.failed(event, error, reply, locale);
      }
    });
  }

  private failed(event: string, error: unknown, reply: unknown, locale: 'da' | 'en'): void {
    this.faults.note(event, error);
    acknowledge(reply, refused(isDatabaseDown(error) ? 'UNAVAILABLE' : 'INTERNAL', locale));
  }

  private async replay(socket: Socket, since: number): Promise<number> {
    const { place } = socket.data as Data;
    const messages = await this.conversations.messages(place, since);
    for (const message of messages) socket.emit('event', message satisfies ServerMessage);
    return messages.at(-1)?.seq ?? since;
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

function acknowledge(reply: unknown, answer: Reply<Accepted>): void {
  if (typeof reply === 'function') (reply as Acknowledge)(answer);
}
