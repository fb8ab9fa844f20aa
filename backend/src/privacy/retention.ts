import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ClinicService } from '../clinic/clinic.service.ts';
import { Clock } from '../config/clock.ts';
import { Faults } from '../ops/faults.ts';
import { ErasureService } from './erasure.service.ts';

const EVERY_MS = 3_600_000;

/** Once an hour: erases whatever has been kept for its time. */
@Injectable()
export class Retention implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly erasure: ErasureService,
    private readonly clinics: ClinicService,
    private readonly clock: Clock,
    private readonly faults: Faults,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.running
        .then(() => this.go())
        .catch((error) => void this.faults.note('retention', error));
    }, EVERY_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** One run, safe in several processes at once. */
  async go(): Promise<void> {
    const clinicIds = await this.clinics.ids();
    if (clinicIds.length > 0) await this.erasure.whatIsDue(clinicIds, this.clock.now());
  }
}
