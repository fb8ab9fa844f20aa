import type { Health } from '@fordoer/protocol';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RecordService } from '../record/record.service.ts';

/** Whether the service can take a turn now. A stopping service is unready first, so that nobody new is sent to it. */
@Injectable()
export class Readiness {
  private stopping = false;

  constructor(
    private readonly database: DataSource,
    private readonly record: RecordService,
  ) {}

  stop(): void {
    this.stopping = true;
  }

  async check(): Promise<Health> {
    const database = await this.database
      .query('select 1')
      .then(() => this.record.takes())
      .then(
        (takes) => (takes ? ('ok' as const) : ('failing' as const)),
        () => 'failing' as const,
      );
    const service = this.stopping ? 'failing' : 'ok';
    return {
      status: database === 'ok' && service === 'ok' ? 'ok' : 'failing',
      checks: { database, service },
    };
  }
}
