import type { Accepted, Reply } from '@fordoer/protocol';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BookingService } from '../booking/booking.service.ts';
import type { Config } from '../config/config.ts';
import { ConversationService } from '../conversation/conversation.service.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Plan } from '../conversation/inputs.ts';
import { CONFIG } from '../foundations.ts';
import { HandoverService } from '../handover/handover.service.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { Faults } from '../ops/faults.ts';
import { type DueKey, Forgotten, RecordKeyring } from '../record/keyring.ts';
import { erase } from './erase.ts';

/**
 * Erasure is the destruction of a conversation's key, in the one transaction that says so in the log. What stays are hashes and
 * sealed bytes, by which every proof still stands (TR-13).
 */
@Injectable()
export class ErasureService {
  /** Keys that were destroyed since their dead rows were last cleared away. */
  private dead = 0;

  constructor(
    private readonly conversations: ConversationService,
    private readonly booking: BookingService,
    private readonly handover: HandoverService,
    private readonly keys: RecordKeyring,
    private readonly database: DataSource,
    private readonly faults: Faults,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Erases what is the patient's own. Journal is refused with MUST_KEEP. */
  byPatient(place: TokenPlace): Promise<Reply<Accepted>> {
    return this.erase(place, (conversation) => erase(conversation, 'patient'));
  }

  /** Erases what was kept for its time and not a day less (TR-12). Several processes may do so at once. */
  async whatIsDue(clinicIds: readonly string[], now: Date): Promise<void> {
    for (const due of await this.keys.due(clinicIds, now, this.config.retention))
      await this.one(due).catch((error) => {
        if (!(error instanceof Forgotten)) this.faults.note('retention', error);
      });
    if (this.dead === 0) return;
    this.dead = 0;
    await this.database.query('vacuum keys.conversation_key');
  }

  private async one({ seq, ...place }: DueKey): Promise<void> {
    await this.erase(place, (conversation) =>
      // Something has happened in it since: then it is not due.
      conversation.seq === seq
        ? erase(conversation, 'retention')
        : { ok: false, code: 'STALE', text: 'no longer due' },
    );
  }

  private async erase(
    place: TokenPlace,
    plan: (conversation: Conversation) => Plan,
  ): Promise<Reply<Accepted>> {
    const { clinicId, conversationId } = place;
    const done = await this.conversations.takeAs(place, plan, undefined, async (manager) => {
      await this.booking.forget(manager, place);
      await this.handover.forget(manager, place);
      await this.keys.forget(manager, conversationId, this.config.retention.journalYears);
    });
    if (!done.ok) return done;
    this.dead++;
    this.handover.changed(clinicId);
    return done;
  }
}
