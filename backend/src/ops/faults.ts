import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';

/** Notes faults: a correlation id, where, and what kind; never a message that could carry what a patient wrote. */
export class Faults {
  constructor(private readonly log: Logger) {}

  /** @returns the correlation id under which the fault was logged */
  note(where: string, error: unknown): string {
    const id = randomUUID();
    const kind = error instanceof Error ? error.name : typeof error;
    const code = (error as { code?: unknown }).code;
    const stack =
      error instanceof Error
        ? error.stack
            ?.split('\n')
            .slice(1, 8)
            .map((line) => line.trim())
        : undefined;
    this.log.error({ fault: id, where, kind, ...(typeof code === 'string' ? { code } : {}), stack }, 'fault');
    return id;
  }
}
