import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { appModule } from './app.module.ts';
import { Releases } from './conversation/releases.ts';
import type { Foundations } from './foundations.ts';
import { ErrorFilter } from './ops/error.filter.ts';
import { Faults } from './ops/faults.ts';
import { CONSOLE_DIST, WIDGET_DIST } from './ops/folders.ts';
import { SocketAdapter } from './ops/socket.adapter.ts';

const YEAR_MS = 365 * 24 * 3_600_000;

/** Builds the whole service on its foundations; not yet listening. */
export async function createApplication(foundations: Foundations): Promise<NestExpressApplication<Server>> {
  const app = await NestFactory.create<NestExpressApplication<Server>>(appModule(foundations), {
    logger: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  // Pages set their own policy; everything else may do nothing at all.
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
      xFrameOptions: false,
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      crossOriginEmbedderPolicy: false,
    }),
  );
  app.useBodyParser('json', { limit: '64kb' });
  const immutable = { immutable: true, maxAge: YEAR_MS, index: false as const };
  app.useStaticAssets(`${WIDGET_DIST}/assets`, { prefix: '/widget/assets', ...immutable });
  app.useStaticAssets(WIDGET_DIST, { prefix: '/widget', index: false, maxAge: 0 });
  app.useStaticAssets(`${CONSOLE_DIST}/assets`, { prefix: '/console/assets', ...immutable });
  app.useGlobalFilters(new ErrorFilter(app.get(Faults)));
  app.useWebSocketAdapter(new SocketAdapter(app, foundations.config));
  await app.get(Releases).keep();
  await app.init();
  return app;
}
