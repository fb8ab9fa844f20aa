import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';

const FRAME = /^at (?:[\w$.<>[\] ]+ \()?(?:file:\/\/|node:|\/)[^()]*:\d+:\d+\)?$/;

/** Notes faults: a correlation id, where, and what kind; never a message that could carry what a patient wrote. */
export class Faults {
  constructor(private readonly log: Logger) {}

  /** @returns the correlation id under which the fault was logged */
  note(where: string, error: unknown): string {
    const id = randomUUID();
    const kind = error instanceof Error ? error.name : typeof error;
    const code = (error as { code?: unknown } | null | undefined)?.code;
    // Only the frames: the message stands above them, and may have several lines.
    const stack =
      error instanceof Error
        ? error.stack
            ?.split('\n')
            .map((line) => line.trim())
            .filter((line) => FRAME.test(line))
            .slice(0, 8)
        : undefined;
    this.log.error({ fault: id, where, kind, ...(typeof code === 'string' ? { code } : {}), stack }, 'fault');
    return id;
  }
}
