/** Answers that are still good, one for each key; who asks while one is being read waits for that one. */
export class Recent<T> {
  private readonly answers = new Map<string, { at: number; read: number; answer: Promise<T> }>();

  /** @param milliseconds how old an answer may be */
  constructor(private readonly milliseconds: number) {}

  /**
   * An answer that is not too old, by the service's clock and by the machine's; else what `read` brings.
   * @param now the service's clock
   */
  get(key: string, now: Date, read: () => Promise<T>): Promise<T> {
    const at = now.getTime();
    const known = this.answers.get(key);
    if (known && this.isGood(Math.abs(at - known.at)) && this.isGood(performance.now() - known.read))
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

  private isGood(age: number): boolean {
    return age < this.milliseconds;
  }
}
