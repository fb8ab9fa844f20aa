import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Config } from '../config/config.ts';
import { CONFIG } from '../foundations.ts';
import { CONSOLE_DIST, DEMO_PAGE, WIDGET_DIST } from './folders.ts';
import { policy } from './policy.ts';
import { Refused } from './refused.ts';

/** The pages a browser opens. Each has the strictest policy that it can live with. */
@Controller()
export class PagesController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The chat: in a clinic's frame, or alone. */
  @Get('chat')
  chat(@Res() response: Response): void {
    this.send(
      response,
      join(WIDGET_DIST, 'chat.html'),
      policy({ framedBy: ["'self'", ...this.config.origins] }),
    );
  }

  /** A receipt: calendar file and cancelling. Its secret is in the fragment, which is never sent. */
  @Get('booking')
  booking(@Res() response: Response): void {
    this.send(response, join(WIDGET_DIST, 'booking.html'), policy({ framedBy: ["'none'"] }));
  }

  @Get(['console', 'console/'])
  console(@Res() response: Response): void {
    this.send(response, join(CONSOLE_DIST, 'index.html'), policy({ framedBy: ["'none'"] }));
  }

  /** A page of a made-up clinic that embeds the chat as any page would. */
  @Get('demo')
  demo(@Res() response: Response): void {
    if (!this.config.demo) throw new Refused('NOT_FOUND');
    this.send(response, DEMO_PAGE, policy({ framedBy: ["'none'"], frames: ["'self'"] }));
  }

  @Get('robots.txt')
  @Header('content-type', 'text/plain')
  robots(): string {
    return 'User-agent: *\nDisallow: /\n';
  }

  private send(response: Response, file: string, contentSecurityPolicy: string): void {
    if (!existsSync(file)) throw new Refused('NOT_FOUND');
    response.setHeader('content-security-policy', contentSecurityPolicy);
    response.setHeader('cache-control', 'no-cache');
    response.type('html').send(readFileSync(file, 'utf8'));
  }
}
