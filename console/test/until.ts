import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `look` finds something; the test's own time limit ends a wait that is in vain. */
export async function until<T>(look: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const found = look();
    if (found) return found as NonNullable<T>;
    await sleep(10);
  }
}
