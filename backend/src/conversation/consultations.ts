import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Asking, AssistantService } from '../assistant/assistant.service.ts';
import type { Consultation } from '../assistant/consultation.ts';
import { AssistantDays, dayOf, within } from '../assistant/days.ts';
import { storyOf } from '../assistant/story.ts';
import { ClinicService } from '../clinic/clinic.service.ts';
import { Clock } from '../config/clock.ts';
import { HandoverService } from '../handover/handover.service.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { Faults } from '../ops/faults.ts';
import { type Committed, RecordService } from '../record/record.service.ts';
import { isUnsure, wantsOpinion } from './consult-when.ts';
import { consulted, explainable, goOn } from './consulting.ts';
import { ConversationService } from './conversation.service.ts';
import { type Conversation, heard } from './conversation.ts';
import { identityOf } from './identity-of.ts';
import { Releases } from './releases.ts';

/** Turns after which there may be something to ask. */
const CAUSES: ReadonlySet<string> = new Set([
  'understood',
  'consulting',
  'decided',
  'handed-over',
  'booked',
  'requested',
]);
/** Turns that bring the case to the clinic. */
const REACHES_CLINIC: ReadonlySet<string> = new Set(['handed-over', 'booked', 'requested']);

/** One question to the assistant, ready to be asked. */
interface Want {
  ask: (asking: Asking) => Promise<Consultation>;
  /** The turn waits for it. */
  awaited?: boolean;
}

/**
 * Asks the assistant beside the turns and never in them: what a committed turn makes worth asking is asked after it, and the answer
 * comes back as a turn of its own. A turn that waits is gone on with when the time is up, whatever becomes of the call.
 */
@Injectable()
export class Consultations implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly underWay = new Set<Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly conversations: ConversationService,
    private readonly assistant: AssistantService,
    private readonly days: AssistantDays,
    private readonly record: RecordService,
    private readonly releases: Releases,
    private readonly clinics: ClinicService,
    private readonly handover: HandoverService,
    private readonly clock: Clock,
    private readonly faults: Faults,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.assistant.settings) return;
    this.record.onCommitted((committed) => {
      if (!committed.events.some(({ type }) => CAUSES.has(type))) return;
      const work = this.after(committed)
        .catch((error) => void this.faults.note('assistant', error))
        .finally(() => this.underWay.delete(work));
      this.underWay.add(work);
    });
  }

  /** Settles when nothing is asked any more. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.idle();
  }

  private async after({ clinicId, conversationId, events }: Committed): Promise<void> {
    const place = { clinicId, conversationId };
    const [{ assistant: stage }, conversation] = await Promise.all([
      this.clinics.facts(clinicId, this.clock.now()),
      this.conversations.settled(place),
    ]);
    if (stage === 'off') return;
    const content = await this.releases.get(conversation.releaseHash);
    const wants = await this.wanted(conversation, events, content);
    await Promise.all(wants.map((want) => this.ask(place, conversation, { content, stage }, want)));
  }

  /** What a turn makes worth asking. */
  private async wanted(
    conversation: Conversation,
    events: Committed['events'],
    content: Asking['content'],
  ): Promise<Want[]> {
    const { case: state, consulting, locale, decision } = conversation;
    const story = async () =>
      storyOf(await this.record.read(conversation.clinicId, conversation.id)).filter(
        ({ seq }) => seq <= conversation.seq,
      );
    const wants: Want[] = [];
    const begun = events.find((event) => event.type === 'consulting');
    for (const event of events) {
      if (event.type !== 'understood') continue;
      const { messageId, reading } = event.facts;
      const said = events.find((one) => one.type === 'said' && one.facts.messageId === messageId);
      if (said?.type !== 'said' || !isUnsure(said.facts.text, reading)) continue;
      const { text } = said.facts;
      wants.push({
        ask: (asking) => this.assistant.extract(asking, { state, messageId, text, reading }),
        awaited: begun?.facts.job === 'extract',
      });
    }
    const opinionOf =
      begun?.facts.job === 'second-opinion'
        ? begun.facts.of
        : events.some(({ type }) => type === 'decided') &&
            decision &&
            wantsOpinion(conversation, decision.decision)
          ? heard(conversation)
          : undefined;
    if (opinionOf !== undefined) {
      const lines = await story();
      wants.push({
        ask: (asking) => this.assistant.opinion(asking, { lines, heard: opinionOf }),
        awaited: begun?.facts.job === 'second-opinion',
      });
    }
    if (
      events.some(({ type }) => REACHES_CLINIC.has(type)) &&
      conversation.summary?.heard !== heard(conversation)
    ) {
      const lines = await story();
      if (lines.length > 0)
        wants.push({
          ask: (asking) => this.assistant.summary(asking, { state, lines, heard: heard(conversation) }),
        });
    }
    if (begun?.facts.job === 'explain' && consulting) {
      const { of, language } = begun.facts;
      const text = explainable(conversation, of, { content });
      if (text)
        wants.push({
          ask: (asking) =>
            this.assistant.explain(asking, {
              approved: text.approved,
              of,
              locale,
              ...(language === undefined ? {} : { language }),
            }),
          awaited: true,
        });
    }
    return wants;
  }

  private async ask(
    place: TokenPlace,
    conversation: Conversation,
    { content, stage }: Pick<Asking, 'content' | 'stage'>,
    want: Want,
  ): Promise<void> {
    const awaited = want.awaited ? conversation.consulting : undefined;
    const late =
      awaited &&
      setTimeout(
        () => void this.goOn(place, awaited.of).catch((error) => this.faults.note('assistant', error)),
        Date.parse(awaited.until) - this.clock.now().getTime(),
      );
    try {
      if (!this.assistant.available || !(await this.affords(conversation)))
        return await this.goOn(place, awaited?.of);
      const told = await want.ask({
        content,
        stage,
        identity: identityOf(conversation),
        after: conversation.seq,
        signal: this.stopping.signal,
      });
      if (this.stopping.signal.aborted) return;
      await this.conversations.takeAs(
        place,
        (now, inputs) => consulted(now, told, inputs),
        undefined,
        awaited ? (manager) => this.handover.drop(manager, place, 'go-on') : undefined,
      );
    } finally {
      clearTimeout(late);
    }
  }

  /** What still waits for this is gone on with. */
  private async goOn(place: TokenPlace, of: string | undefined): Promise<void> {
    if (of === undefined || this.stopping.signal.aborted) return;
    await this.conversations.takeAs(
      place,
      (conversation, inputs) => goOn(conversation, inputs, of),
      undefined,
      (manager) => this.handover.drop(manager, place, 'go-on'),
    );
  }

  private async affords({ spent, clinicId }: Conversation): Promise<boolean> {
    const { budget } = this.assistant;
    if (!within(spent, budget.conversation)) return false;
    return within(await this.days.spent(clinicId, dayOf(this.clock.now())), budget.day);
  }
}
