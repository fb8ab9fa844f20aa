import type { Accepted, CaseView, ClinicianSay, Queue, QueueItem, Reply, Resolve } from '@fordoer/protocol';
import { Injectable } from '@nestjs/common';
import { AccessService, type Admitted } from '../access/access.service.ts';
import { ClinicService } from '../clinic/clinic.service.ts';
import { Clock } from '../config/clock.ts';
import { ConversationService } from '../conversation/conversation.service.ts';
import { Online } from '../conversation/online.ts';
import { Releases } from '../conversation/releases.ts';
import { type SignedIn, staffOf } from '../identity/staff.service.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { refused } from '../ops/console-socket.ts';
import type { Staff } from '../record/events.ts';
import { Forgotten } from '../record/keyring.ts';
import { caseView, notQueued, queueItem } from './case-view.ts';
import { claimed, released, resolved, said } from './clinician.ts';
import { HandoverService, type QueueEntry } from './handover.service.ts';
import { Listings } from './listings.ts';

/** What a clinician does at the console: look, claim, answer, decide. Every act is an event of the conversation. */
@Injectable()
export class ConsoleService {
  constructor(
    private readonly conversations: ConversationService,
    private readonly handover: HandoverService,
    private readonly clinics: ClinicService,
    private readonly releases: Releases,
    private readonly online: Online,
    private readonly access: AccessService,
    private readonly clock: Clock,
    private readonly listings: Listings,
  ) {}

  /**
   * The whole queue of a clinic, in its order. It shows what patients wrote, so who reads it is on record first, once for each
   * session and case. A case is never kept from its readers because that could not be noted.
   */
  async queue(clinicId: string, readers: readonly SignedIn[]): Promise<Queue> {
    const [entries, facts] = await Promise.all([
      this.handover.list(clinicId),
      this.clinics.facts(clinicId, this.clock.now()),
    ]);
    const items = await Promise.all(entries.map((entry) => this.itemUnlessErased(entry)));
    const shown = items.filter((item) => item !== undefined);
    await this.listings.note(clinicId, readers, shown);
    return { items: shown, stage: facts.stage, clinic: facts.name };
  }

  /** Notes that somebody looked, and through which glass. */
  async look(me: SignedIn, conversationId: string, { glass }: Admitted): Promise<void> {
    await this.conversations.takeAs({ clinicId: me.clinicId, conversationId }, () => ({
      ok: true,
      events: [
        {
          type: 'looked-at',
          facts: { staff: staffOf(me), ...(glass ? { glassId: glass.glassId } : {}) },
        },
      ],
      effects: [],
    }));
  }

  /** A case, whole. */
  async view(
    me: SignedIn,
    conversationId: string,
    viewers: Staff[],
    { glass, sighted }: Admitted,
  ): Promise<CaseView> {
    const place = { clinicId: me.clinicId, conversationId };
    const [entry, conversation, messages] = await Promise.all([
      this.handover.entry(place),
      this.conversations.conversation(place),
      this.conversations.messages(place, 0),
    ]);
    const content = await this.releases.get(conversation.releaseHash);
    const item = await this.item(entry ?? notQueued(conversation, sighted.when));
    return {
      ...caseView(item, conversation, content, messages, viewers),
      ...(glass ? { glassUntil: glass.until.toISOString() } : {}),
    };
  }

  /** Takes a case that waits, or that a colleague left behind: nobody waits for someone whose page is closed. */
  claim(me: SignedIn, conversationId: string, id: string): Promise<Reply<Accepted>> {
    const staff = staffOf(me);
    return this.act(me, conversationId, (place, { claimedBy }) =>
      this.conversations.takeAs(
        place,
        (conversation) => claimed(conversation, staff),
        id,
        async (manager) => {
          if (claimedBy && claimedBy !== me.staffId && !this.handover.isHere(me.clinicId, claimedBy))
            await this.handover.release(manager, place, claimedBy);
          await this.handover.claim(manager, place, me.staffId, this.clock.now());
        },
      ),
    );
  }

  release(me: SignedIn, conversationId: string, id: string): Promise<Reply<Accepted>> {
    const staff = staffOf(me);
    return this.act(me, conversationId, (place) =>
      this.conversations.takeAs(
        place,
        (conversation) => released(conversation, staff),
        id,
        (manager) => this.handover.release(manager, place, me.staffId),
      ),
    );
  }

  say(me: SignedIn, message: ClinicianSay): Promise<Reply<Accepted>> {
    const staff = staffOf(me);
    return this.act(me, message.conversationId, (place) =>
      this.conversations.takeAs(place, (conversation) => said(conversation, staff, message), message.id),
    );
  }

  resolve(me: SignedIn, resolve: Resolve): Promise<Reply<Accepted>> {
    const staff = staffOf(me);
    return this.act(me, resolve.conversationId, (place) =>
      this.conversations.takeAs(
        place,
        (conversation, inputs) => resolved(conversation, staff, resolve, inputs),
        resolve.id,
        (manager) => this.handover.resolve(manager, place),
      ),
    );
  }

  /** Only within the clinic of who acts; another clinic's case does not exist for them. */
  private async act(
    me: SignedIn,
    conversationId: string,
    work: (place: TokenPlace, entry: QueueEntry) => Promise<Reply<Accepted>>,
  ): Promise<Reply<Accepted>> {
    const place = { clinicId: me.clinicId, conversationId };
    const entry = await this.handover.entry(place);
    if (!entry) return refused('NOT_FOUND');
    // Acting on what is long resolved would make a relation where none is.
    if (entry.status === 'resolved' && !(await this.access.relation(place)))
      return refused('NO_CARE_RELATION');
    const done = await work(place, entry);
    this.handover.changed(me.clinicId);
    return done;
  }

  private async itemUnlessErased(entry: QueueEntry): Promise<QueueItem | undefined> {
    try {
      return await this.item(entry);
    } catch (error) {
      if (error instanceof Forgotten) return undefined;
      throw error;
    }
  }

  private async item(entry: QueueEntry): Promise<QueueItem> {
    const conversation = await this.conversations.conversation(entry);
    const content =
      conversation.releaseHash === ''
        ? this.releases.current
        : await this.releases.get(conversation.releaseHash);
    const claimedBy = conversation.handover?.status === 'claimed' ? conversation.handover.staff : undefined;
    return queueItem(entry, conversation, content, {
      online: this.online.is(entry.conversationId),
      now: this.clock.now(),
      ...(claimedBy ? { claimedBy } : {}),
    });
  }
}
