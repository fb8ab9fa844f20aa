import type { ServerMessage } from '@fordoer/protocol';

/**
 * One page that follows a conversation. It is sent every message once and in order: what is committed while it catches up waits
 * for its turn. Otherwise a newer message could overtake older ones, and a connection that is cut just then would ask again
 * only for what comes after the newer one.
 */
export class Follower {
  private catching: Promise<number> | undefined;
  private more = false;
  private last = 0;

  constructor(
    private readonly read: (since: number) => Promise<ServerMessage[]>,
    private readonly send: (message: ServerMessage) => void,
  ) {}

  /**
   * Sends everything after `since`, until nothing new has come meanwhile.
   * @returns the seq of the last message sent
   * @throws what reading throws; the page must then connect anew, because it would miss what it did not get
   */
  catchUp(since: number): Promise<number> {
    const before = this.catching ?? Promise.resolve(0);
    const mine = before
      .catch(() => 0)
      .then(() => this.run(since))
      .finally(() => {
        if (this.catching === mine) this.catching = undefined;
      });
    this.catching = mine;
    return mine;
  }

  /** Something was committed. */
  committed(messages: readonly ServerMessage[]): void {
    if (this.catching) this.more = true;
    else for (const message of messages) this.pass(message);
  }

  private async run(since: number): Promise<number> {
    this.last = since;
    do {
      this.more = false;
      for (const message of await this.read(this.last)) this.pass(message);
    } while (this.more);
    return this.last;
  }

  private pass(message: ServerMessage): void {
    if (message.seq <= this.last) return;
    this.last = message.seq;
    this.send(message);
  }
}
