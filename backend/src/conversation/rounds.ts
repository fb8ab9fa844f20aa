import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { GlassStore } from '../access/glass.ts';
import { BookingService } from '../booking/booking.service.ts';
import { ClinicService } from '../clinic/clinic.service.ts';
import { Clock } from '../config/clock.ts';
import { HandoverService } from '../handover/handover.service.ts';
import { Faults } from '../ops/faults.ts';
import { ConversationService } from './conversation.service.ts';
import { checkIn, silentAfterCheckIn, unanswered } from './follow-up.ts';

const EVERY_MS = 5_000;

/** What the service does by itself, every few seconds: lets holds run out, alarms again, asks how it went, tells of late reviews. */
@Injectable()
export class Rounds implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly conversations: ConversationService,
    private readonly booking: BookingService,
    private readonly handover: HandoverService,
    private readonly glass: GlassStore,
    private readonly clinics: ClinicService,
    private readonly clock: Clock,
    private readonly faults: Faults,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.running
        .then(() => this.go())
        .catch((error) => void this.faults.note('rounds', error));
    }, EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** No more rounds; settles when the one under way is done. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** One round. Each step is safe to run in several processes at once. */
  async go(): Promise<void> {
    const now = this.clock.now();
    const clinicIds = await this.clinics.ids();
    if (clinicIds.length === 0) return;
    await this.glass.noteOverdue(clinicIds, now);
    for (const { slotId, ...place } of await this.booking.expired(clinicIds, now)) {
      await this.conversations.take(place, { kind: 'hold-expired', slotId });
    }
    for (const { urgency, ...place } of await this.handover.alarm(clinicIds, now)) {
      await this.conversations.takeAs(place, (conversation, inputs) =>
        unanswered(conversation, inputs, urgency),
      );
      this.handover.changed(place.clinicId);
    }
    for (const { jobId, kind, ...place } of await this.handover.due(clinicIds, now)) {
      const plan = kind === 'check-in' ? checkIn : silentAfterCheckIn;
      await this.conversations.takeAs(place, plan, `job ${jobId}`, (manager) =>
        this.handover.finish(manager, jobId, now),
      );
    }
  }
}
