import type { Health } from '@fordoer/protocol';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Readiness } from './readiness.ts';

/** Live: the process answers. Ready: it can take a turn. */
@Controller('health')
export class HealthController {
  constructor(@Inject(Readiness) private readonly readiness: Readiness) {}

  @Get('live')
  live(): Health {
    return { status: 'ok', checks: {} };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Health> {
    const health = await this.readiness.check();
    if (health.status !== 'ok') response.status(503);
    return health;
  }
}
