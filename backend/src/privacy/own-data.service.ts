import type { Access, OwnData, Routing } from '@fordoer/protocol';
import { Inject, Injectable } from '@nestjs/common';
import { BookingService, type Visit } from '../booking/booking.service.ts';
import { ClinicService } from '../clinic/clinic.service.ts';
import { Clock } from '../config/clock.ts';
import type { Config } from '../config/config.ts';
import { ConversationService } from '../conversation/conversation.service.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { CONFIG } from '../foundations.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { ownDataWords } from '../locale/own-data.ts';
import type { EventRow } from '../record/chain.ts';
import type { EventHead } from '../record/head.ts';
import { RecordKeyring } from '../record/keyring.ts';
import { RecordService } from '../record/record.service.ts';
import { accessesOf, type OwnEvent, routingsOf } from './accesses.ts';

/** Everything about the person in one conversation, as the forms of export are made of it. */
export interface Everything {
  conversation: Conversation;
  locale: 'da' | 'en';
  clinic: { name: string; phone: string };
  /** Where the service is reached, for whoever reads the file; nothing personal. */
  service: string;
  made: Date;
  class: OwnData['class'];
  kept: string;
  events: (OwnEvent & { row: EventRow })[];
  visits: Visit[];
  accesses: Access[];
  routings: Routing[];
  /** The key that opens this conversation and nothing else. */
  key: Buffer;
}

/** What is kept about a person in a conversation, put together for that person alone. */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly conversations: ConversationService,
    private readonly record: RecordService,
    private readonly keys: RecordKeyring,
    private readonly booking: BookingService,
    private readonly clinics: ClinicService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who has looked, how each routing came about, and how long it is kept. @throws Forgotten when it is erased */
  async about(place: TokenPlace, locale: 'da' | 'en'): Promise<OwnData> {
    const [conversation, events, clinic] = await this.read(place);
    return {
      class: conversation.journal ? 'journal' : 'own',
      kept: this.kept(conversation, locale),
      accesses: accessesOf(events, clinic.name, locale),
      routings: routingsOf(events, locale),
    };
  }

  /** All of it, in the language of the conversation. @throws Forgotten when it is erased */
  async everything(place: TokenPlace): Promise<Everything> {
    const [[conversation, events, clinic], visits, key] = await Promise.all([
      this.read(place),
      this.booking.ofConversation(place),
      this.keys.of(place),
    ]);
    const { locale } = conversation;
    return {
      conversation,
      locale,
      clinic,
      service: this.config.publicUrl ?? 'urn:fordoer:service',
      made: this.clock.now(),
      class: conversation.journal ? 'journal' : 'own',
      kept: this.kept(conversation, locale),
      events,
      visits,
      accesses: accessesOf(events, clinic.name, locale),
      routings: routingsOf(events, locale),
      key: key.export(),
    };
  }

  private async read(
    place: TokenPlace,
  ): Promise<[Conversation, Everything['events'], { name: string; phone: string }]> {
    const { clinicId, conversationId } = place;
    const [conversation, events, rows, { name, phone }] = await Promise.all([
      this.conversations.conversation(place),
      this.record.read(clinicId, conversationId),
      this.record.rows(clinicId, conversationId),
      this.clinics.facts(clinicId, this.clock.now()),
    ]);
    const bySeq = new Map(rows.map((row) => [row.seq, row]));
    const own = events.flatMap((event) => {
      const row = bySeq.get(event.seq);
      return row ? [{ event, row, head: JSON.parse(row.head.toString('utf8')) as EventHead }] : [];
    });
    return [conversation, own, { name, phone }];
  }

  private kept({ journal }: Conversation, locale: 'da' | 'en'): string {
    const { kept } = ownDataWords(locale);
    const { ownDays, journalYears } = this.config.retention;
    return journal ? kept.journal(journalYears) : kept.own(ownDays);
  }
}
