const RECENT_MS = 1_000;

/** Answers of the last second, one for each key; who asks while one is being read waits for that one. */
export class Recent<T> {
  private readonly answers = new Map<string, { at: number; read: number; answer: Promise<T> }>();

  /**
   * The answer of the last second, by the service's clock and by the machine's; else what `read` brings.
   * @param now the service's clock
   */
  get(key: string, now: Date, read: () => Promise<T>): Promise<T> {
    const at = now.getTime();
    const known = this.answers.get(key);
    if (known && Math.abs(at - known.at) < RECENT_MS && performance.now() - known.read < RECENT_MS)
      return known.answer;
    const answer = read();
    const mine = { at, read: performance.now(), answer };
    this.answers.set(key, mine);
    answer.catch(() => {
      if (this.answers.get(key) === mine) this.answers.delete(key);
    });
    return answer;
  }

  /** The next who asks is told what is so now. */
  forget(key: string): void {
    this.answers.delete(key);
  }
}
