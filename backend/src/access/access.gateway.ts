import { BreakGlass, Identify, LookUp, ReviewGlass } from '@fordoer/protocol';
import { Inject } from '@nestjs/common';
import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import type { Namespace, Socket } from 'socket.io';
import type { SignedIn } from '../identity/staff.service.ts';
import { clinicRoom, listen } from '../ops/console-socket.ts';
import { Faults } from '../ops/faults.ts';
import type { StoredEvent } from '../record/events.ts';
import { type Committed, RecordService } from '../record/record.service.ts';
import { AccessService } from './access.service.ts';
import { GlassStore } from './glass.ts';
import { ReviewService } from './review.service.ts';

/** The console's socket, where it is about who may look: look-up, broken glass and its review. */
@WebSocketGateway({ namespace: '/console' })
export class AccessGateway implements OnGatewayInit<Namespace>, OnGatewayConnection<Socket> {
  private server!: Namespace;

  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(ReviewService) private readonly reviews: ReviewService,
    @Inject(GlassStore) private readonly glass: GlassStore,
    @Inject(RecordService) private readonly record: RecordService,
    @Inject(Faults) private readonly faults: Faults,
  ) {}

  afterInit(server: Namespace): void {
    this.server = server;
    this.record.onCommitted((committed) => {
      for (const event of committed.events) if (event.type === 'broke-glass') this.broken(committed, event);
    });
  }

  async handleConnection(socket: Socket): Promise<void> {
    const me = socket.data as SignedIn;
    const { faults } = this;
    listen(socket, 'look-up', LookUp, ({ query }) => this.access.lookUp(me, query), { faults });
    listen(socket, 'identify', Identify, (identify) => this.access.identify(me, identify), { faults });
    listen(socket, 'break-glass', BreakGlass, (asked) => this.access.breakGlass(me, asked), { faults });
    const review = async (told: ReviewGlass) => {
      const done = await this.reviews.review(me, told);
      this.sendReviews(me.clinicId);
      return done;
    };
    listen(socket, 'review-glass', ReviewGlass, review, { faults });
    await this.sendReviewsTo(socket).catch((error) => faults.note('glass reviews', error));
  }

  /** Everybody else of the clinic is told at once, and doctors find it among what they review. */
  private broken(place: Committed, event: Extract<StoredEvent, { type: 'broke-glass' }>): void {
    this.glass.noteBroken(event.facts.glassId, place.clinicId);
    this.tell(place, event).catch((error) => this.faults.note('broken glass', error));
    this.sendReviews(place.clinicId);
  }

  private async tell(place: Committed, event: Extract<StoredEvent, { type: 'broke-glass' }>): Promise<void> {
    const alert = await this.reviews.alert(place, event);
    for (const socket of await this.atConsole(place.clinicId))
      if (alert && socket.data.staffId !== event.facts.staff.staffId) socket.emit('glass-broken', alert);
  }

  private sendReviews(clinicId: string): void {
    this.atConsole(clinicId)
      .then((sockets) => Promise.all(sockets.map((socket) => this.sendReviewsTo(socket))))
      .catch((error) => this.faults.note('glass reviews', error));
  }

  private async sendReviewsTo(socket: Pick<Socket, 'data' | 'emit'>): Promise<void> {
    const me = socket.data as SignedIn;
    if (me.role === 'doctor') socket.emit('glass-reviews', { items: await this.reviews.list(me) });
  }

  private atConsole(clinicId: string) {
    return this.server.in(clinicRoom(clinicId)).fetchSockets();
  }
}
