import { randomInt, randomUUID } from 'node:crypto';
import type { Accepted, Reply, ServerMessage, StartedConversation } from '@fordoer/protocol';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssistantService } from '../assistant/assistant.service.ts';
import { AssistantDays, dayOf, within } from '../assistant/days.ts';
import { BookingService, SlotTaken } from '../booking/booking.service.ts';
import { ClinicService } from '../clinic/clinic.service.ts';
import { Clock } from '../config/clock.ts';
import { HandoverService } from '../handover/handover.service.ts';
import { hashToken, makeToken, placeOf, sameHash, type TokenPlace } from '../identity/tokens.ts';
import { Faults } from '../ops/faults.ts';
import { messageOf, type NewEvent, type StoredEvent } from '../record/events.ts';
import type { HeadContext } from '../record/head.ts';
import { RecordKeyring } from '../record/keyring.ts';
import { RecordService, type SharedWork, shared } from '../record/record.service.ts';
import { type Conversation, emptyConversation, fold } from './conversation.ts';
import { tellDiscreet } from './discreet.ts';
import type { Command, Effect, Inputs, Plan } from './inputs.ts';
import { plan } from './plan.ts';
import { Releases } from './releases.ts';
import { TurnQueue } from './turn-queue.ts';

const CACHED_CONVERSATIONS = 5_000;
/** A turn that loses the race this often meets something worse than another tab. */
const MOST_ATTEMPTS = 5;
/** Version of the privacy notice that stands behind the first screen. */
export const NOTICE_VERSION = '2026-12';

/** Effects that can be refused: the turn has a transaction of its own. */
type OwnEffect = Extract<Effect, { kind: 'hold' | 'let-go' | 'book' }>;
const isOwn = (effect: Effect): effect is OwnEffect => effect.kind !== 'queue' && effect.kind !== 'later';

/** What somebody other than the patient makes happen: planned on the folded conversation, appended like any turn. */
export type StaffPlan = (conversation: Conversation, inputs: Inputs) => Plan;

/** The turn of DESIGN §2: load, read, assess, step and route (all in `plan`), append, and only then emit. */
@Injectable()
export class ConversationService {
  private readonly folded = new Map<string, Conversation>();
  private readonly queue = new TurnQueue();

  constructor(
    private readonly record: RecordService,
    private readonly keys: RecordKeyring,
    private readonly releases: Releases,
    private readonly clinics: ClinicService,
    private readonly booking: BookingService,
    private readonly handover: HandoverService,
    private readonly assistant: AssistantService,
    private readonly days: AssistantDays,
    private readonly clock: Clock,
    private readonly faults: Faults,
  ) {}

  /** Begins a conversation with a clinic; undefined when there is no such clinic. */
  async start(clinicKey: string, locale: 'da' | 'en'): Promise<StartedConversation | undefined> {
    const clinicId = await this.clinics.idOf(clinicKey);
    if (!clinicId) return undefined;
    const place: TokenPlace = { conversationId: randomUUID(), clinicId };
    const { token, hash } = makeToken(place);
    const reference = `${randomInt(100, 1000)}-${randomInt(100, 1000)}`;
    const created = this.clock.now();
    const key = await this.keys.begin(place);
    const begun = await this.takeAs(
      place,
      (conversation, inputs) =>
        plan(conversation, { kind: 'start', reference, locale, notice: NOTICE_VERSION }, inputs),
      undefined,
      async (manager) => {
        await manager.query(
          'insert into conversation (id, clinic_id, reference, token_hash, created_at) values ($1, $2, $3, $4, $5)',
          [place.conversationId, clinicId, reference, hash, created],
        );
        await key.store(manager);
      },
    );
    if (!begun.ok) throw new Error('a conversation can always begin');
    return { conversationId: place.conversationId, token, reference };
  }

  /** Which conversation a token opens; undefined for a stale, forged or foreign one, and for one that is erased. */
  async placeOfToken(token: string): Promise<TokenPlace | undefined> {
    const place = placeOf(token);
    if (!place) return undefined;
    const hash = hashToken(token);
    const rows: { token_hash: Buffer }[] = await this.record.inClinics([place.clinicId], (runner) =>
      runner.query(
        `select token_hash from conversation c join keys.conversation_key k on k.conversation_id = c.id
         where c.id = $1 and c.clinic_id = $2`,
        [place.conversationId, place.clinicId],
      ),
    );
    return rows[0] && sameHash(rows[0].token_hash, hash) ? place : undefined;
  }

  /** Takes one message of the patient's client: stored once, answered the same however often it is sent. */
  async take(place: TokenPlace, command: Exclude<Command, { kind: 'start' }>): Promise<Reply<Accepted>> {
    const clientId = 'id' in command ? command.id : undefined;
    return this.takeAs(
      place,
      (conversation, inputs) => this.planSafely(conversation, command, inputs),
      clientId,
    );
  }

  /** Takes what a member of staff, or the service itself, does in a conversation. `work` joins its transaction. */
  async takeAs(
    place: TokenPlace,
    makePlan: (conversation: Conversation, inputs: Inputs) => Plan | Promise<Plan>,
    clientId?: string,
    work?: (manager: EntityManager) => Promise<unknown>,
  ): Promise<Reply<Accepted>> {
    return this.queue.run(place.conversationId, async () => {
      let lostSlot: string | undefined;
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        const conversation = await this.load(place, attempt > 0);
        const inputs = await this.gather(conversation, attempt > 0);
        const planned =
          lostSlot === undefined
            ? await makePlan(conversation, inputs)
            : await plan(conversation, { kind: 'slot-lost', id: clientId ?? '', slotId: lostSlot }, inputs);
        if (!planned.ok) {
          const seq =
            clientId === undefined
              ? undefined
              : await this.record.storedTurn(place.clinicId, place.conversationId, clientId);
          return seq === undefined
            ? { ok: false, error: { code: planned.code, text: planned.text } }
            : { ok: true, value: { seq } };
        }
        if (planned.events.length === 0) return { ok: true, value: { seq: conversation.seq } };
        try {
          const appended = await this.append(place, conversation, planned, inputs, clientId, work);
          if (appended.ok) return { ok: true, value: { seq: appended.seq } };
        } catch (error) {
          if (!(error instanceof SlotTaken)) throw error;
          lostSlot = error.slotId;
        }
      }
      throw new Error('a turn was overtaken again and again');
    });
  }

  /** What the patient saw after `since`, in order. */
  async messages(place: TokenPlace, since: number): Promise<ServerMessage[]> {
    const events = await this.record.read(place.clinicId, place.conversationId, since);
    return withWithdrawn(events).flatMap((event) => messageOf(event) ?? []);
  }

  /** The conversation as it stands. */
  async conversation(place: TokenPlace): Promise<Conversation> {
    return this.load(place, false);
  }

  /** The conversation as it stands when the turn under way is done. */
  async settled(place: TokenPlace): Promise<Conversation> {
    return this.queue.run(place.conversationId, () => this.load(place, false));
  }

  /** The clinic's phone, which takes over when nothing can be stored. */
  async phoneOf({ clinicId }: TokenPlace): Promise<string> {
    return (await this.clinics.facts(clinicId, this.clock.now())).phone;
  }

  /** Waits for turns under way; used on shutdown. */
  idle(): Promise<void> {
    return this.queue.idle();
  }

  private async append(
    place: TokenPlace,
    conversation: Conversation,
    planned: { events: NewEvent[]; effects: Effect[] },
    inputs: Inputs,
    clientId: string | undefined,
    work: ((manager: EntityManager) => Promise<unknown>) | undefined,
  ): Promise<{ ok: true; seq: number } | { ok: false }> {
    const { effects } = planned;
    const events = tellDiscreet(conversation, planned.events);
    const own = effects.filter(isOwn);
    const all =
      own.length === 0 && !work
        ? undefined
        : async (manager: EntityManager) => {
            await work?.(manager);
            for (const effect of own) await this.perform(manager, place, effect, inputs.now);
          };
    const turn = {
      ...place,
      after: conversation.seq,
      at: inputs.now,
      context: contextOf(conversation),
      events,
      shared: [
        ...effects.flatMap((effect) => this.sharedBy(place, conversation, effect)),
        ...events.flatMap((event) => this.spentBy(place, event, inputs.now)),
      ],
      ...(clientId === undefined ? {} : { clientId }),
    };
    const result = await this.record.append(turn, all);
    if (result.ok) {
      let next = conversation;
      const content = await this.contentOf(result.events[0] as StoredEvent, conversation);
      for (const event of result.events) next = fold(content, next, event);
      this.remember(next);
      return { ok: true, seq: next.seq };
    }
    if (result.why === 'duplicate') return { ok: true, seq: result.seq };
    return { ok: false };
  }

  /** What a turn stores beside its events and shares a batch for. */
  private sharedBy(place: TokenPlace, { reference }: Conversation, effect: Effect): SharedWork[] {
    if (effect.kind === 'queue') return [shared(this.handover.enqueue, { ...place, ...effect, reference })];
    if (effect.kind !== 'later') return [];
    return [shared(this.handover.schedule, { ...place, kind: effect.what, at: effect.at })];
  }

  /** What a call to the assistant cost, of the clinic's day. */
  private spentBy({ clinicId }: TokenPlace, event: NewEvent, now: Date): SharedWork[] {
    if (event.type !== 'consulted') return [];
    const calls = [event.facts, ...(event.facts.back ? [event.facts.back] : [])].filter(({ input }) => input);
    return calls.map(({ tokens }) =>
      shared(this.days.add, { clinicId, day: dayOf(now), tokens: tokens ? tokens.read + tokens.written : 0 }),
    );
  }

  /** What a turn stores in a transaction of its own, because it can be refused. */
  private async perform(
    manager: EntityManager,
    place: TokenPlace,
    effect: OwnEffect,
    now: Date,
  ): Promise<void> {
    switch (effect.kind) {
      case 'hold':
        return this.booking.hold(manager, place, effect.slotId, effect.until, now);
      case 'let-go':
        return this.booking.letGo(manager, place, effect.slotId);
      case 'book':
        return this.booking.book(manager, place, effect, now);
    }
  }

  /** An engine that throws must not leave the patient without an answer: what was written is kept and a person comes. */
  private async planSafely(conversation: Conversation, command: Command, inputs: Inputs): Promise<Plan> {
    try {
      return await plan(conversation, command, inputs);
    } catch (error) {
      const name = this.faults.note('turn', error);
      const id = 'id' in command ? command.id : '';
      return plan(
        conversation,
        { kind: 'fault', id, text: command.kind === 'say' ? command.text : undefined, fault: name },
        inputs,
      );
    }
  }

  private async gather(conversation: Conversation, again: boolean): Promise<Inputs> {
    const now = this.clock.now();
    const { clinicId } = conversation;
    const keep = conversation.task?.slotId;
    const [clinic, slots, content] = await Promise.all([
      this.clinics.facts(clinicId, now),
      this.booking.free(clinicId, now, { keep, again }),
      conversation.releaseHash === '' ? this.releases.current : this.releases.get(conversation.releaseHash),
    ]);
    const asks = this.assistant.available && within(conversation.spent, this.assistant.budget.conversation);
    return {
      now,
      content,
      clinic,
      slots,
      staffed: this.handover.staffed(clinicId),
      assistant: asks ? clinic.assistant : 'off',
      languages: this.assistant.settings?.languages ?? [],
    };
  }

  private async load(place: TokenPlace, again: boolean): Promise<Conversation> {
    const cached = this.folded.get(place.conversationId);
    if (cached && !again) return cached;
    let conversation = cached ?? emptyConversation(place.conversationId, place.clinicId);
    const events = await this.record.read(place.clinicId, place.conversationId, conversation.seq);
    const first = events[0];
    if (first) {
      const content = await this.contentOf(first, conversation);
      for (const event of events) conversation = fold(content, conversation, event);
    }
    this.remember(conversation);
    return conversation;
  }

  private contentOf(first: StoredEvent, conversation: Conversation): Promise<Inputs['content']> {
    const hash = first.type === 'started' ? first.facts.release.hash : conversation.releaseHash;
    return this.releases.get(hash);
  }

  private remember(conversation: Conversation): void {
    this.folded.delete(conversation.id);
    if (conversation.ended) return;
    this.folded.set(conversation.id, conversation);
    if (this.folded.size > CACHED_CONVERSATIONS)
      this.folded.delete(this.folded.keys().next().value as string);
  }
}

const contextOf = ({ journal, stage, releaseHash }: Conversation): HeadContext => ({
  journal,
  stage,
  content: releaseHash,
});

/** Marks messages that were taken back later in the same reading. */
function withWithdrawn(events: readonly StoredEvent[]): StoredEvent[] {
  const gone = new Set(
    events.flatMap((event) => (event.type === 'withdrawn' ? [event.facts.messageId] : [])),
  );
  if (gone.size === 0) return [...events];
  return events.map((event) =>
    event.message?.type === 'message' && event.message.messageId && gone.has(event.message.messageId)
      ? ({ ...event, message: { ...event.message, withdrawn: true } } as StoredEvent)
      : event,
  );
}
