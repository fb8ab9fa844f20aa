import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { GlassStore } from '../access/glass.ts';
import { BookingService } from '../booking/booking.service.ts';
import { ClinicService } from '../clinic/clinic.service.ts';
import { Clock } from '../config/clock.ts';
import { HandoverService, type JobKind } from '../handover/handover.service.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { Faults } from '../ops/faults.ts';
import { Forgotten } from '../record/keyring.ts';
import { RecordService } from '../record/record.service.ts';
import { goOn } from './consulting.ts';
import { ConversationService } from './conversation.service.ts';
import type { Conversation } from './conversation.ts';
import { checkIn, silentAfterCheckIn, unanswered } from './follow-up.ts';
import type { Inputs, Plan } from './inputs.ts';

const EVERY_MS = 5_000;

/** What was put off, by what it is. */
const LATER: Record<JobKind, (conversation: Conversation, inputs: Inputs) => Plan | Promise<Plan>> = {
  'check-in': checkIn,
  'check-in-silent': silentAfterCheckIn,
  'go-on': (conversation, inputs) => goOn(conversation, inputs),
};

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
    private readonly record: RecordService,
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

  /**
   * One round. Each step is safe to run in several processes at once. Whoever waits in danger comes first, and what fails for one
   * conversation keeps nothing from the others.
   */
  async go(): Promise<void> {
    const now = this.clock.now();
    const clinicIds = await this.clinics.ids();
    if (clinicIds.length === 0) return;
    await this.each(await this.handover.alarm(clinicIds, now), async ({ urgency, ...place }) => {
      await this.conversations.takeAs(place, (conversation, inputs) =>
        unanswered(conversation, inputs, urgency),
      );
      this.handover.changed(place.clinicId);
    });
    await this.each(await this.booking.expired(clinicIds, now), ({ slotId, ...place }) =>
      this.conversations.take(place, { kind: 'hold-expired', slotId }),
    );
    await this.each(await this.handover.due(clinicIds, now), ({ jobId, kind, ...place }) =>
      this.conversations.takeAs(place, LATER[kind], `job ${jobId}`, (manager) =>
        this.handover.finish(manager, jobId, now),
      ),
    );
    await this.glass.noteOverdue(clinicIds, now);
  }

  private async each<T extends TokenPlace>(
    all: readonly T[],
    work: (one: T) => Promise<unknown>,
  ): Promise<void> {
    for (const one of all)
      try {
        await work(one);
      } catch (error) {
        // An older dump brings back what waited in an erased conversation, where nobody waits any more. A key that is merely lost is a fault.
        if (error instanceof Forgotten && (await this.record.isErased(one))) await this.clear(one);
        else this.faults.note('rounds', error);
      }
  }

  private async clear({ clinicId, conversationId }: TokenPlace): Promise<void> {
    const place = { clinicId, conversationId };
    await this.record.inClinics([clinicId], async ({ manager }) => {
      await this.booking.forget(manager, place);
      await this.handover.forget(manager, place);
    });
    this.handover.changed(clinicId);
  }
}
