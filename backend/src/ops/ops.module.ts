import { Module } from '@nestjs/common';
import { ConversationModule } from '../conversation/conversation.module.ts';
import { DocsController } from './docs.controller.ts';
import { HealthController } from './health.controller.ts';
import { MetricsController } from './metrics.controller.ts';
import { Metrics } from './metrics.ts';
import { PagesController } from './pages.controller.ts';
import { Readiness } from './readiness.ts';

@Module({
  imports: [ConversationModule],
  controllers: [HealthController, PagesController, DocsController, MetricsController],
  providers: [Readiness, Metrics],
  exports: [Readiness],
})
export class OpsModule {}
