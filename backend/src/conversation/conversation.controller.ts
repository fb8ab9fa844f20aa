import {
  type ClinicInfo,
  Locales,
  type ServerMessage,
  StartConversation,
  type StartedConversation,
} from '@fordoer/protocol';
import { Body, Controller, Get, Headers, Inject, Param, Post, Query } from '@nestjs/common';
import { ClinicService } from '../clinic/clinic.service.ts';
import { Clock } from '../config/clock.ts';
import { Limits } from '../ops/limits.ts';
import { Refused } from '../ops/refused.ts';
import { ConversationService } from './conversation.service.ts';

/** What happens before and beside the socket: the first screen, the start, and the messages for who has no socket. */
@Controller('api')
export class ConversationController {
  constructor(
    @Inject(ConversationService) private readonly conversations: ConversationService,
    @Inject(ClinicService) private readonly clinics: ClinicService,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get('clinics/:key')
  async clinic(@Param('key') key: string, @Query('locale') locale: string): Promise<ClinicInfo> {
    const info = await this.clinics.info(key, localeOf(locale), this.clock.now());
    if (!info) throw new Refused('NOT_FOUND');
    return info;
  }

  @Post('conversations')
  async start(@Body() body: unknown): Promise<StartedConversation> {
    const parsed = StartConversation.safeParse(body);
    if (!parsed.success) throw new Refused('INVALID_MESSAGE');
    const wait = await this.limits.start(parsed.data.clinic);
    if (wait) throw new Refused('TOO_FAST', wait.retryAfter);
    const started = await this.conversations.start(parsed.data.clinic, parsed.data.locale);
    if (!started) throw new Refused('NOT_FOUND');
    return started;
  }

  @Get('conversations/messages')
  async messages(
    @Headers('authorization') authorization: string | undefined,
    @Query('since') since: string | undefined,
  ): Promise<{ messages: ServerMessage[] }> {
    const place = await this.conversations.placeOfToken(authorization?.replace(/^Bearer /, '') ?? '');
    if (!place) throw new Refused('NOT_SIGNED_IN');
    return {
      messages: await this.conversations.messages(place, Math.max(0, Number.parseInt(since ?? '0', 10) || 0)),
    };
  }
}

const localeOf = (given: string | undefined): 'da' | 'en' =>
  Locales.includes(given as 'da') ? (given as 'da' | 'en') : 'da';
