import { Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LogService } from './log.service.ts';
import { RecordController } from './record.controller.ts';

/** The log's tree grows as long as the service runs, and answers whoever wants to check it. */
@Module({ controllers: [RecordController] })
export class RecordModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(@Inject(LogService) private readonly log: LogService) {}

  onApplicationBootstrap(): void {
    this.log.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.log.stop();
  }
}
