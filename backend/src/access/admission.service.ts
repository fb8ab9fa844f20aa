import type { Reply } from '@fordoer/protocol';
import { Injectable } from '@nestjs/common';
import { BookingService } from '../booking/booking.service.ts';
import { Clock } from '../config/clock.ts';
import { ConversationService } from '../conversation/conversation.service.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { HandoverService } from '../handover/handover.service.ts';
import type { SignedIn } from '../identity/staff.service.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { refused } from '../ops/console-socket.ts';
import { Forgotten } from '../record/keyring.ts';
import { type CareRelation, careRelation } from './care-relation.ts';
import { type Glass, GlassStore } from './glass.ts';
import { PersonLinks, type Sighted } from './person-links.ts';

/** Why somebody may read a conversation now, and until when: the clinic treats the patient, or they broke the glass. */
export interface Admitted {
  sighted: Sighted;
  until?: Date;
  glass?: Glass;
}

/** What is known of a conversation that somebody asks for. */
export interface Known {
  conversation: Conversation;
  care: CareRelation | undefined;
}

/** Who may read a conversation now: whoever's clinic treats the patient, or who broke the glass (TR-34). */
@Injectable()
export class AdmissionService {
  constructor(
    private readonly conversations: ConversationService,
    private readonly handover: HandoverService,
    private readonly booking: BookingService,
    private readonly links: PersonLinks,
    private readonly glass: GlassStore,
    private readonly clock: Clock,
  ) {}

  /** Whether this session may read a conversation now. */
  async admit(me: SignedIn, conversationId: string): Promise<Reply<Admitted>> {
    const place = { clinicId: me.clinicId, conversationId };
    const sighted = await this.links.one(place);
    const known = sighted && (await this.known(place));
    if (!sighted || !known) return refused('NOT_FOUND');
    if (known.care) return { ok: true, value: { sighted, ...known.care } };
    const glass = await this.glass.open(place, me.staffId, this.clock.now());
    return glass ? { ok: true, value: { sighted, glass, until: glass.until } } : refused('NO_CARE_RELATION');
  }

  /** The clinic's care relation in a conversation now. */
  async relation(place: TokenPlace): Promise<CareRelation | undefined> {
    return (await this.known(place))?.care;
  }

  /** A conversation and the care relation in it; undefined when it is erased. */
  async known(place: TokenPlace): Promise<Known | undefined> {
    try {
      const [conversation, entry, visitEnds] = await Promise.all([
        this.conversations.conversation(place),
        this.handover.entry(place),
        this.booking.visitEnds(place),
      ]);
      const { optedOut, resolvedAt } = conversation;
      const facts = {
        queue: entry?.status,
        visitEnds,
        resolvedAt: resolvedAt ? new Date(resolvedAt) : undefined,
        optedOut,
      };
      return { conversation, care: careRelation(facts, this.clock.now()) };
    } catch (error) {
      if (error instanceof Forgotten) return undefined;
      throw error;
    }
  }
}
