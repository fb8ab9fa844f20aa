import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Headers, Inject, NotFoundException, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Config } from '../config/config.ts';
import { CONFIG } from '../foundations.ts';
import { Metrics } from './metrics.ts';

/** Figures for whoever watches the service; there is no such page for anybody else. */
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @Get()
  async text(@Headers('authorization') bearer: string | undefined, @Res() response: Response): Promise<void> {
    const { metricsToken } = this.config;
    if (!metricsToken || !same(bearer ?? '', `Bearer ${metricsToken}`)) throw new NotFoundException();
    response.type(this.metrics.contentType).send(await this.metrics.text());
  }
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
