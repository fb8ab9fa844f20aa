import { randomUUID } from 'node:crypto';
import type { Accepted, BreakGlass, Found, FoundCase, Identify, Reply } from '@fordoer/protocol';
import { Injectable } from '@nestjs/common';
import { Clock } from '../config/clock.ts';
import { ConversationService } from '../conversation/conversation.service.ts';
import type { Plan } from '../conversation/inputs.ts';
import { HandoverService } from '../handover/handover.service.ts';
import { type SignedIn, staffOf } from '../identity/staff.service.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { refused } from '../ops/console-socket.ts';
import { Limits } from '../ops/limits.ts';
import type { NewEvent } from '../record/events.ts';
import { AdmissionService, type Known } from './admission.service.ts';
import { type Query, readCpr, readQuery } from './cpr.ts';
import { brokenNow, GlassStore } from './glass.ts';
import { PersonLinks, type Sighted } from './person-links.ts';

/** Finding a case, breaking the glass, tying a case to a person, and the patient’s opt-out: each is on record (TR-34). */
@Injectable()
export class AccessService {
  constructor(
    private readonly conversations: ConversationService,
    private readonly handover: HandoverService,
    private readonly admission: AdmissionService,
    private readonly links: PersonLinks,
    private readonly glass: GlassStore,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  /** Finds cases by reference or CPR number. What the patient has closed to look-up is not found. */
  async lookUp(me: SignedIn, written: string): Promise<Reply<Found>> {
    const query = readQuery(written);
    if (!query) return refused('INVALID_MESSAGE');
    const wait = await this.limits.lookUp(me.staffId);
    if (wait) return refused('TOO_FAST', wait);
    const cases: FoundCase[] = [];
    for (const { sighted, conversation, care } of await this.find(me.clinicId, query)) {
      if (conversation.optedOut) continue;
      const facts = { staff: staffOf(me), by: query.by, care: care !== undefined };
      await this.conversations.takeAs(sighted, only({ type: 'looked-up', facts }));
      cases.push(asFound(sighted, { conversation, care }));
    }
    return { ok: true, value: { cases } };
  }

  /** Opens, to this session and for an hour, what it has no care relation to: one case, or those the patient has closed. */
  async breakGlass(me: SignedIn, { id, reason, conversationId, query }: BreakGlass): Promise<Reply<Found>> {
    const wait = query === undefined ? undefined : await this.limits.lookUp(me.staffId);
    if (wait) return refused('TOO_FAST', wait);
    const asked = conversationId
      ? await this.one({ clinicId: me.clinicId, conversationId })
      : await this.closed(me.clinicId, query ?? '');
    for (const { sighted, conversation, care } of asked) {
      if (care) continue;
      const glass = brokenNow(sighted, { glassId: randomUUID(), staffId: me.staffId, now: this.clock.now() });
      const facts = {
        staff: staffOf(me),
        glassId: glass.glassId,
        reason,
        until: glass.until.toISOString(),
        optedOut: conversation.optedOut,
      };
      await this.conversations.takeAs(sighted, only({ type: 'broke-glass', facts }), id, (manager) =>
        this.glass.break(manager, glass),
      );
    }
    if (asked.length === 0) return refused('NOT_FOUND');
    const cases = asked.map(({ sighted, ...known }) => asFound(sighted, known));
    return { ok: true, value: { cases } };
  }

  /** Ties a case that this session has claimed to the CPR number that the patient told. */
  async identify(me: SignedIn, { id, conversationId, cpr: written }: Identify): Promise<Reply<Accepted>> {
    const place = { clinicId: me.clinicId, conversationId };
    const cpr = readCpr(written);
    if (!cpr) return refused('INVALID_MESSAGE');
    const entry = await this.handover.entry(place);
    if (!entry) return refused('NOT_FOUND');
    if (entry.status !== 'claimed' || entry.claimedBy !== me.staffId) return refused('NOT_ALLOWED');
    const link = await this.links.link(place, cpr);
    return this.conversations.takeAs(
      place,
      only({ type: 'identified', facts: { staff: staffOf(me), cpr } }),
      id,
      link,
    );
  }

  /** The patient closes their conversation to look-up, or opens it again. */
  async optOut(place: TokenPlace, on: boolean): Promise<void> {
    await this.conversations.takeAs(place, ({ optedOut }) => ({
      ok: true,
      events: on === optedOut ? [] : [{ type: on ? 'opted-out' : 'opted-in', facts: { by: 'patient' } }],
      effects: [],
    }));
  }

  private async closed(clinicId: string, written: string): Promise<(Known & { sighted: Sighted })[]> {
    const query = readQuery(written);
    const found = query ? await this.find(clinicId, query) : [];
    return found.filter(({ conversation }) => conversation.optedOut);
  }

  private async find(clinicId: string, query: Query): Promise<(Known & { sighted: Sighted })[]> {
    const sighted =
      query.by === 'cpr'
        ? await this.links.ofPerson(clinicId, query.cpr)
        : await this.links.ofReference(clinicId, query.reference);
    const known = await Promise.all(sighted.map((one) => this.admission.known(one)));
    return sighted.flatMap((one, at) => (known[at] ? [{ sighted: one, ...known[at] }] : []));
  }

  private async one(place: TokenPlace): Promise<(Known & { sighted: Sighted })[]> {
    const sighted = await this.links.one(place);
    const known = sighted && (await this.admission.known(place));
    return sighted && known ? [{ sighted, ...known }] : [];
  }
}

/** A plan of one event that is no news to the patient. */
const only =
  (event: NewEvent): (() => Plan) =>
  () => ({ ok: true, events: [event], effects: [] });

const asFound = ({ conversationId, reference, when }: Sighted, { conversation, care }: Known): FoundCase => ({
  conversationId,
  reference,
  when: when.toISOString(),
  care: care !== undefined,
  ...(conversation.optedOut ? { optedOut: true } : {}),
});
