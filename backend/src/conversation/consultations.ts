import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Asking, AssistantService } from '../assistant/assistant.service.ts';
import { AssistantDays, dayOf, within } from '../assistant/days.ts';
import { storyOf } from '../assistant/story.ts';
import { ClinicService } from '../clinic/clinic.service.ts';
import { Clock } from '../config/clock.ts';
import { HandoverService } from '../handover/handover.service.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { Faults } from '../ops/faults.ts';
import { type Committed, RecordService } from '../record/record.service.ts';
import { consulted, goOn } from './consulting.ts';
import { ConversationService } from './conversation.service.ts';
import { type Conversation } from './conversation.ts';
import { identityOf } from './identity-of.ts';
import { Releases } from './releases.ts';
import { CAUSES, type Want, wanted } from './wanted.ts';

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
    const story = async () =>
      storyOf(await this.record.read(clinicId, conversationId)).filter(({ seq }) => seq <= conversation.seq);
    const wants = await wanted(this.assistant, conversation, events, content, story);
    await Promise.all(wants.map((want) => this.ask(place, conversation, { content, stage }, want)));
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
