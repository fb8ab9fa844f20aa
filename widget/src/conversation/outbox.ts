import type { Accepted, Reply } from '@fordoer/protocol';

/** A message on its way to the server. Its id makes sending it again harmless. */
export type Letter =
  | { event: 'say'; payload: { id: string; text: string } }
  | { event: 'answer'; payload: { id: string; questionId: string; value: unknown } }
  | { event: 'choose'; payload: { id: string; choice: string } }
  | { event: 'withdraw'; payload: { id: string; messageId: string } };

interface Post {
  /** Hands one letter over; undefined when it is not known to have arrived. */
  deliver: (letter: Letter) => Promise<Reply<Accepted> | undefined>;
  /** Whether it is worth trying again at once. */
  connected: () => boolean;
  settled: (letter: Letter, reply: Reply<Accepted>) => void;
  /** The server wants it later; it is kept. */
  heldBack: (letter: Letter, reply: Extract<Reply<Accepted>, { ok: false }>) => void;
  sleep: (seconds: number) => Promise<void>;
}

/** What was sent and not yet acknowledged, in order: one at a time, so that nothing overtakes (UX-32, TR-38). */
export class Outbox {
  private letters: Letter[] = [];
  private running = false;

  constructor(private readonly post: Post) {}

  /** Takes a letter once, whoever hands it in again. */
  add(letter: Letter): void {
    if (this.letters.some(({ payload }) => payload.id === letter.payload.id)) return;
    this.letters.push(letter);
    void this.flush();
  }

  /** Sends what waits; called again after each reconnect. */
  async flush(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      for (let letter = this.letters[0]; letter; letter = this.letters[0]) {
        const reply = await this.post.deliver(letter);
        if (letter !== this.letters[0]) continue;
        if (reply === undefined) {
          if (!this.post.connected()) return;
          await this.post.sleep(1);
        } else if (!reply.ok && reply.error.code === 'TOO_FAST') {
          this.post.heldBack(letter, reply);
          await this.post.sleep(reply.error.retryAfter ?? 5);
        } else {
          this.letters.shift();
          this.post.settled(letter, reply);
        }
      }
    } finally {
      this.running = false;
    }
  }

  get size(): number {
    return this.letters.length;
  }

  clear(): void {
    this.letters = [];
  }
}
