import {
  type Accepted,
  type CaseView,
  Claim,
  ClinicianSay,
  CONSOLE_CLIENT_EVENTS,
  Open,
  type Queue,
  Release,
  type Reply,
  Resolve,
} from '@fordoer/protocol';
import { Inject } from '@nestjs/common';
import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import type { Namespace, Socket } from 'socket.io';
import type { z } from 'zod';
import { AdmissionService } from '../access/admission.service.ts';
import { Clock } from '../config/clock.ts';
import { Online } from '../conversation/online.ts';
import { type SignedIn, StaffService } from '../identity/staff.service.ts';
import { clinicRoom, listen, refused, reply } from '../ops/console-socket.ts';
import { Faults } from '../ops/faults.ts';
import { admit, HandshakeRefused } from '../ops/handshake.ts';
import { Limits } from '../ops/limits.ts';
import { messageOf, type StoredEvent } from '../record/events.ts';
import { RecordService } from '../record/record.service.ts';
import { ConsoleService } from './console.service.ts';
import { AlreadyClaimed, HandoverService } from './handover.service.ts';

const caseRoom = (conversationId: string): string => `case ${conversationId}`;
const SETTLE_MS = 50;

/** A session, and until when it may read the case it has open; without an end when that is not in sight. */
interface AtCase extends SignedIn {
  reads: Date | undefined;
  /** What it reads through, if it broke the glass. */
  glassId: string | undefined;
}

/** The clinicians' socket: the queue, whole, on every change; a case that is open, live; who else looks at it. */
@WebSocketGateway({ namespace: '/console' })
export class ConsoleGateway implements OnGatewayInit<Namespace>, OnGatewayConnection<Socket> {
  private server!: Namespace;
  private readonly soon = new Map<string, NodeJS.Timeout>();

  constructor(
    @Inject(ConsoleService) private readonly desk: ConsoleService,
    @Inject(AdmissionService) private readonly admission: AdmissionService,
    @Inject(HandoverService) private readonly handover: HandoverService,
    @Inject(StaffService) private readonly staff: StaffService,
    @Inject(RecordService) private readonly record: RecordService,
    @Inject(Online) private readonly online: Online,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Faults) private readonly faults: Faults,
  ) {}

  afterInit(server: Namespace): void {
    this.server = server;
    admit(server, { limits: this.limits, faults: this.faults }, (socket) => this.identify(socket));
    this.handover.onChange((clinicId) => this.queueSoon(clinicId));
    this.online.onChange(({ clinicId }) => this.queueSoon(clinicId));
    this.staff.onSignedOut((staffId) => void this.end(staffId));
    this.record.onCommitted(({ clinicId, conversationId, events }) => {
      const room = caseRoom(conversationId);
      this.letGo(room, events);
      // Most conversations are looked at by nobody, and a packet is written out before its receivers are sought.
      if (this.server.adapter.rooms.has(room)) {
        const messages = events.flatMap((event) => messageOf(event) ?? []);
        // What a language model made of the case is no message, and those who read the case read it again.
        if (messages.length > 0 || events.some(({ type }) => type === 'consulted'))
          this.server.to(room).emit('case', { conversationId, messages });
      }
      this.queueSoon(clinicId);
    });
  }

  async handleConnection(socket: Socket): Promise<void> {
    const me = socket.data as SignedIn;
    const leave = this.handover.arrive(me.clinicId, me.staffId);
    const expiry = setTimeout(
      () => socket.disconnect(true),
      me.expires.getTime() - this.clock.now().getTime(),
    );
    socket.on('disconnecting', () => {
      leave();
      clearTimeout(expiry);
      for (const room of socket.rooms)
        if (room.startsWith('case ')) setTimeout(() => this.presence(room.slice(5)), SETTLE_MS);
    });
    this.listen(socket, me);
    await socket.join(clinicRoom(me.clinicId));
    await this.desk.queue(me.clinicId, [me]).then(
      (queue) => socket.emit('queue', queue),
      (error) => this.faults.note('queue', error),
    );
  }

  /** A page that signed out hears nothing more, whichever tab it stands in (TR-35). */
  private async end(staffId: string): Promise<void> {
    for (const socket of await this.server.fetchSockets())
      if ((socket.data as SignedIn).staffId === staffId) socket.disconnect(true);
  }

  private async identify({ handshake }: Socket): Promise<SignedIn> {
    const { token } = handshake.auth;
    const who = typeof token === 'string' ? await this.staff.who(token) : undefined;
    if (!who) throw new HandshakeRefused('NOT_SIGNED_IN');
    return who;
  }

  private listen(socket: Socket, me: SignedIn): void {
    this.on(socket, 'open', Open, ({ conversationId }) => this.openCase(socket, me, conversationId));
    this.on(socket, 'claim', Claim, ({ conversationId, id }) => this.desk.claim(me, conversationId, id));
    this.on(socket, 'release', Release, ({ conversationId, id }) =>
      this.desk.release(me, conversationId, id),
    );
    this.on(socket, 'say', ClinicianSay, (said) => this.desk.say(me, said));
    this.on(socket, 'resolve', Resolve, (resolve) => this.desk.resolve(me, resolve));
    socket.onAny((event: string, ...args: unknown[]) => {
      if (!Object.hasOwn(CONSOLE_CLIENT_EVENTS, event)) reply(args.at(-1), refused('UNKNOWN_EVENT'));
    });
  }

  /**
   * Looking at a case is itself on record (UX-40), and the others who look are told. Reading again what is already open, as
   * the console does when the patient writes, is the same look.
   */
  private async openCase(socket: Socket, me: SignedIn, conversationId: string): Promise<Reply<CaseView>> {
    const room = caseRoom(conversationId);
    const admitted = await this.admission.admit(me, conversationId);
    if (!admitted.ok) {
      await socket.leave(room);
      return admitted;
    }
    if (!socket.rooms.has(room)) await this.desk.look(me, conversationId, admitted.value);
    for (const one of socket.rooms) if (one.startsWith('case ')) await socket.leave(one);
    const { until, glass } = admitted.value;
    socket.data = { ...me, reads: until, glassId: glass?.glassId } satisfies AtCase;
    await socket.join(room);
    const viewers = await this.viewers(conversationId);
    const view = await this.desk.view(me, conversationId, viewers, admitted.value);
    void this.presence(conversationId);
    return { ok: true, value: view };
  }

  /** Whoever may no longer read hears nothing more: the care relation is over, or their glass, by its hour or a doctor's verdict. */
  private letGo(room: string, events: readonly StoredEvent[]): void {
    const now = this.clock.now();
    const unjustified = events.flatMap((event) =>
      event.type === 'glass-reviewed' && event.facts.verdict === 'unjustified' ? event.facts.glassId : [],
    );
    for (const id of [...(this.server.adapter.rooms.get(room) ?? [])]) {
      const socket = this.server.sockets.get(id);
      const { reads, glassId = '' } = (socket?.data ?? {}) as Partial<AtCase>;
      if ((reads && reads <= now) || unjustified.includes(glassId)) void socket?.leave(room);
    }
  }

  private async viewers(conversationId: string): Promise<SignedIn[]> {
    const sockets = await this.server.in(caseRoom(conversationId)).fetchSockets();
    return [...new Map(sockets.map(({ data }) => [(data as SignedIn).staffId, data as SignedIn])).values()];
  }

  private async presence(conversationId: string): Promise<void> {
    const viewers = (await this.viewers(conversationId)).map(({ role, firstName }) => ({ role, firstName }));
    this.server.to(caseRoom(conversationId)).emit('presence', { conversationId, viewers });
  }

  /** One queue for a burst of changes. */
  private queueSoon(clinicId: string): void {
    if (this.soon.has(clinicId)) return;
    const timer = setTimeout(() => {
      this.soon.delete(clinicId);
      this.sendQueue(clinicId).catch((error) => this.faults.note('queue', error));
    }, SETTLE_MS);
    timer.unref();
    this.soon.set(clinicId, timer);
  }

  /** Goes to those it was noted for and no further: who comes in meanwhile is noted and sent their own (TR-15). */
  private async sendQueue(clinicId: string): Promise<void> {
    const readers = await this.server.in(clinicRoom(clinicId)).fetchSockets();
    if (readers.length === 0) return;
    const queue: Queue = await this.desk.queue(
      clinicId,
      readers.map(({ data }) => data as SignedIn),
    );
    this.server.to(readers.map(({ id }) => id)).emit('queue', queue);
  }

  private on<T>(
    socket: Socket,
    event: string,
    schema: z.ZodType<T>,
    act: (payload: T) => Promise<Reply<CaseView> | Reply<Accepted>>,
  ): void {
    const expected = (error: unknown) => (error instanceof AlreadyClaimed ? 'ALREADY_CLAIMED' : undefined);
    listen(socket, event, schema, act, { faults: this.faults, expected });
  }
}
