import { OptOut } from '@fordoer/protocol';
import { Body, Controller, Headers, HttpCode, Inject, Post } from '@nestjs/common';
import { ConversationService } from '../conversation/conversation.service.ts';
import { Limits } from '../ops/limits.ts';
import { Refused } from '../ops/refused.ts';
import { AccessService } from './access.service.ts';

/** The patient's own word on who may look (Sundhedsloven § 42 a, stk. 5). */
@Controller('api/conversations/mine')
export class OptOutController {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(ConversationService) private readonly conversations: ConversationService,
    @Inject(Limits) private readonly limits: Limits,
  ) {}

  @Post('opt-out')
  @HttpCode(200)
  async optOut(
    @Headers('authorization') authorization: string | undefined,
    @Body() body: unknown,
  ): Promise<OptOut> {
    const parsed = OptOut.safeParse(body);
    if (!parsed.success) throw new Refused('INVALID_MESSAGE');
    const place = await this.conversations.placeOfToken(authorization?.replace(/^Bearer /, '') ?? '');
    if (!place) throw new Refused('NOT_SIGNED_IN');
    const wait = await this.limits.answer(place.conversationId);
    if (wait) throw new Refused('TOO_FAST', wait.retryAfter);
    await this.access.optOut(place, parsed.data.on);
    return parsed.data;
  }
}
