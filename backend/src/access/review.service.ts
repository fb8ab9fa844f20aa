import type { Accepted, GlassBroken, GlassReview, Reply, ReviewGlass } from '@fordoer/protocol';
import { Injectable } from '@nestjs/common';
import { Clock } from '../config/clock.ts';
import { ConversationService } from '../conversation/conversation.service.ts';
import { type SignedIn, StaffService, staffOf } from '../identity/staff.service.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { refused } from '../ops/console-socket.ts';
import type { EventFacts, Staff, StoredEvent } from '../record/events.ts';
import { Forgotten } from '../record/keyring.ts';
import { RecordService } from '../record/record.service.ts';
import { AlreadyReviewed, type Glass, GlassStore } from './glass.ts';
import { PersonLinks } from './person-links.ts';

/** Broken glass is looked at by a doctor who did not break it, within 72 hours (TR-34). */
@Injectable()
export class ReviewService {
  constructor(
    private readonly conversations: ConversationService,
    private readonly record: RecordService,
    private readonly staff: StaffService,
    private readonly links: PersonLinks,
    private readonly glass: GlassStore,
    private readonly clock: Clock,
  ) {}

  /** What everybody else at the clinic is told at once: who and which case, and nothing of what is in it. */
  async alert(
    place: TokenPlace,
    { facts, at }: Extract<StoredEvent, { type: 'broke-glass' }>,
  ): Promise<GlassBroken | undefined> {
    const sighted = await this.links.one(place);
    if (!sighted) return undefined;
    const { glassId, staff } = facts;
    return { glassId, reference: sighted.reference, who: seen(staff), at };
  }

  /** What waits for review, oldest first, as this doctor sees it. */
  async list(me: SignedIn): Promise<GlassReview[]> {
    if (me.role !== 'doctor') return [];
    const waiting = await this.glass.unreviewed(me.clinicId);
    return Promise.all(waiting.map((glass) => this.item(me, glass)));
  }

  /** A doctor's verdict; not on what they broke themselves. */
  async review(me: SignedIn, { id, glassId, verdict }: ReviewGlass): Promise<Reply<Accepted>> {
    if (me.role !== 'doctor') return refused('NOT_ALLOWED');
    const glass = await this.glass.one(me.clinicId, glassId);
    if (!glass) return refused('NOT_FOUND');
    if (this.same(me, glass, await this.staff.named(me.clinicId, glass.staffId)))
      return refused('NOT_ALLOWED');
    const told = { staffId: me.staffId, verdict, now: this.clock.now() };
    const facts = { staff: staffOf(me), glassId, verdict };
    try {
      return await this.conversations.takeAs(
        glass,
        () => ({ ok: true, events: [{ type: 'glass-reviewed', facts }], effects: [] }),
        id,
        (manager) => this.glass.review(manager, glassId, told),
      );
    } catch (error) {
      if (error instanceof AlreadyReviewed) return refused('STALE');
      // The conversation was erased since, and takes no event any more; that somebody broke its glass is judged all the same.
      if (!(error instanceof Forgotten)) throw error;
      await this.record.inClinics([me.clinicId], ({ manager }) => this.glass.review(manager, glassId, told));
      return { ok: true, value: { seq: 0 } };
    }
  }

  private async item(me: SignedIn, glass: Glass): Promise<GlassReview> {
    const [sighted, who, broken] = await Promise.all([
      this.links.one(glass),
      this.staff.named(glass.clinicId, glass.staffId),
      this.broken(glass),
    ]);
    return {
      glassId: glass.glassId,
      reference: sighted?.reference ?? '',
      who: seen(who ?? { staffId: glass.staffId, role: 'doctor', firstName: '?' }),
      at: glass.openedAt.toISOString(),
      reason: broken?.reason ?? '',
      optedOut: broken?.optedOut ?? false,
      reviewBy: glass.reviewBy.toISOString(),
      mine: this.same(me, glass, who),
    };
  }

  /** What the record says of it; undefined when the conversation was erased since. */
  private async broken(glass: Glass): Promise<EventFacts['broke-glass'] | undefined> {
    try {
      const events = await this.record.read(glass.clinicId, glass.conversationId);
      for (const event of events)
        if (event.type === 'broke-glass' && event.facts.glassId === glass.glassId) return event.facts;
      return undefined;
    } catch (error) {
      if (error instanceof Forgotten) return undefined;
      throw error;
    }
  }

  /** A session is no person: until sign-in names one, whoever has the same name and role counts as the same. */
  private same(me: SignedIn, glass: Glass, who: Staff | undefined): boolean {
    return (
      glass.staffId === me.staffId ||
      (who?.role === me.role && who.firstName.toLowerCase() === me.firstName.toLowerCase())
    );
  }
}

const seen = ({ role, firstName }: Staff) => ({ role, firstName });
