import { Injectable } from '@nestjs/common';
import { ConversationService } from '../conversation/conversation.service.ts';
import type { SignedIn } from '../identity/staff.service.ts';
import { staffOf } from '../identity/staff.service.ts';
import { Faults } from '../ops/faults.ts';
import { Forgotten } from '../record/keyring.ts';

const MOST_KEPT = 100_000;

/**
 * Who was shown which case by the queue (TR-15). It is on record once for each session and conversation: the record itself refuses
 * a second one, and what this process has noted is not tried again.
 */
@Injectable()
export class Listings {
  private readonly noted = new Set<string>();

  constructor(
    private readonly conversations: ConversationService,
    private readonly faults: Faults,
  ) {}

  /** Notes each reader and case that is new; all together, so that they share their commit. */
  async note(
    clinicId: string,
    readers: readonly SignedIn[],
    cases: readonly { conversationId: string }[],
  ): Promise<void> {
    const sessions = [...new Map(readers.map((reader) => [reader.staffId, reader])).values()];
    await Promise.all(
      cases.map(async ({ conversationId }) => {
        for (const reader of sessions) await this.noteOne(clinicId, reader, conversationId);
      }),
    );
  }

  private async noteOne(clinicId: string, reader: SignedIn, conversationId: string): Promise<void> {
    const key = `${reader.staffId} ${conversationId}`;
    if (this.noted.has(key)) return;
    try {
      await this.conversations.takeAs(
        { clinicId, conversationId },
        () => ({ ok: true, events: [{ type: 'listed', facts: { staff: staffOf(reader) } }], effects: [] }),
        `listed ${reader.staffId}`,
      );
      this.noted.add(key);
      if (this.noted.size > MOST_KEPT) this.noted.delete(this.noted.keys().next().value as string);
    } catch (error) {
      if (!(error instanceof Forgotten)) this.faults.note('listed', error);
    }
  }
}
