import { type Accepted, Addendum, type ExportFormat, ExportFormats, type OwnData } from '@fordoer/protocol';
import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  HttpCode,
  Inject,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import type { Response } from 'express';
import { ConversationService } from '../conversation/conversation.service.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { Limits } from '../ops/limits.ts';
import { Refused } from '../ops/refused.ts';
import { ErasureService } from './erasure.service.ts';
import { ExportService } from './export.service.ts';
import { OwnDataService } from './own-data.service.ts';

/** What patients see and do about their own data, by the token of their conversation. Nothing personal is ever in an address. */
@Controller('api/conversations/mine')
export class PrivacyController {
  constructor(
    @Inject(ConversationService) private readonly conversations: ConversationService,
    @Inject(OwnDataService) private readonly own: OwnDataService,
    @Inject(ExportService) private readonly exports: ExportService,
    @Inject(ErasureService) private readonly erasure: ErasureService,
    @Inject(Limits) private readonly limits: Limits,
  ) {}

  @Get('accesses')
  @Header('cache-control', 'no-store')
  async accesses(
    @Headers('authorization') authorization: string | undefined,
    @Query('locale') locale: string | undefined,
  ): Promise<OwnData> {
    return this.own.about(await this.placeOf(authorization, 'answer'), locale === 'en' ? 'en' : 'da');
  }

  /** A file to take home; its name says nothing of what it holds. */
  @Get('export')
  async export(
    @Headers('authorization') authorization: string | undefined,
    @Query('format') format: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const wanted = (format ?? 'html') as ExportFormat;
    if (!ExportFormats.includes(wanted)) throw new Refused('INVALID_MESSAGE');
    const file = await this.exports.file(await this.placeOf(authorization, 'answer'), wanted);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-disposition', `attachment; filename="${file.name}"`);
    response.setHeader('content-type', file.type);
    response.send(file.text);
  }

  @Post('addendum')
  async addendum(
    @Headers('authorization') authorization: string | undefined,
    @Body() body: unknown,
  ): Promise<Accepted> {
    const place = await this.placeOf(authorization, 'text');
    const parsed = Addendum.safeParse(body);
    if (!parsed.success) throw new Refused('INVALID_MESSAGE');
    const reply = await this.conversations.take(place, { kind: 'say', ...parsed.data, addendum: true });
    if (!reply.ok) throw new Refused(reply.error.code);
    return reply.value;
  }

  @Delete()
  @HttpCode(204)
  async erase(@Headers('authorization') authorization: string | undefined): Promise<void> {
    const reply = await this.erasure.byPatient(await this.placeOf(authorization, 'answer'));
    if (!reply.ok) throw new Refused(reply.error.code);
  }

  /** The conversation that a token opens, unless it asks too fast. */
  private async placeOf(authorization: string | undefined, limit: 'answer' | 'text'): Promise<TokenPlace> {
    const place = await this.conversations.placeOfToken(authorization?.replace(/^Bearer /, '') ?? '');
    if (!place) throw new Refused('NOT_SIGNED_IN');
    const wait = await this.limits[limit](place.conversationId);
    if (wait) throw new Refused('TOO_FAST', wait.retryAfter);
    return place;
  }
}
