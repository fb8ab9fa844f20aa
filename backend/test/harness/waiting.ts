/** Longer than anything takes on a busy machine; only a failing test waits so long. */
const LIMIT_MS = 18_000;

/** Whoever waits for something is looked at again on every `changed`. */
export class Waiting {
  private readonly looks = new Set<() => void>();

  changed(): void {
    for (const look of [...this.looks]) look();
  }

  /**
   * Resolves with the first value that is neither `undefined` nor `false`.
   * @param seen what a failed test prints
   */
  until<T>(look: () => T | undefined | false, seen: () => string): Promise<T> {
    const before = look();
    if (before !== undefined && before !== false) return Promise.resolve(before);
    const vain = new Error(); // made here, so that its stack names the test
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.looks.delete(again);
        vain.message = `waited in vain; seen: ${seen()}`;
        reject(vain);
      }, LIMIT_MS);
      const again = () => {
        const found = look();
        if (found === undefined || found === false) return;
        clearTimeout(timer);
        this.looks.delete(again);
        resolve(found);
      };
      this.looks.add(again);
    });
  }
}
