import { type StaffSession, StaffSignIn } from '@fordoer/protocol';
import { Body, Controller, Delete, Headers, HttpCode, Inject, Ip, Post } from '@nestjs/common';
import { Limits } from '../ops/limits.ts';
import { Refused } from '../ops/refused.ts';
import { StaffService } from './staff.service.ts';

/** Sign-in to the console, and out again. */
@Controller('api/console/session')
export class StaffController {
  constructor(
    @Inject(StaffService) private readonly staff: StaffService,
    @Inject(Limits) private readonly limits: Limits,
  ) {}

  @Post()
  async signIn(@Body() body: unknown, @Ip() address: string): Promise<StaffSession> {
    const parsed = StaffSignIn.safeParse(body);
    if (!parsed.success) throw new Refused('INVALID_MESSAGE');
    const wait = await this.limits.signIn(parsed.data.clinic, address);
    if (wait) throw new Refused('TOO_FAST', wait.retryAfter);
    const session = await this.staff.signIn(parsed.data);
    if (!session) throw new Refused('NOT_SIGNED_IN');
    return session;
  }

  @Delete()
  @HttpCode(204)
  async signOut(@Headers('authorization') authorization: string | undefined): Promise<void> {
    await this.staff.signOut(authorization?.replace(/^Bearer /, '') ?? '');
  }
}
