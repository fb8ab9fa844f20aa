import type { Network } from './conversation.ts';

/**
 * Says how the network stands, and when the server has been away so long that other ways must be shown: also where a
 * connection looks alive and nothing that is sent is answered (TR-46).
 */
export class NetworkWatch {
  private network: Network = 'idle';
  private heardAt = 0;
  private lost: ReturnType<typeof setTimeout> | undefined;
  private readonly expecting = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    private readonly unreachableAfter: number,
    private readonly tell: (network: Network) => void,
  ) {}

  connecting(): void {
    this.away('connecting');
  }

  waiting(): void {
    this.away('waiting');
  }

  online(): void {
    clearTimeout(this.lost);
    this.lost = undefined;
    this.heardAt = performance.now();
    this.set('online');
  }

  /** The server said something on an open connection. */
  heard(): void {
    this.heardAt = performance.now();
    if (this.network === 'unreachable') this.online();
  }

  /** Something was sent; `answered` tells later whether that is still open. */
  sent(answered: () => boolean, since = performance.now()): void {
    const patience = this.unreachableAfter * 1000;
    const quietFrom = Math.max(since, this.heardAt);
    const timer = setTimeout(
      () => {
        this.expecting.delete(timer);
        if (answered()) return;
        // Something was heard meanwhile, only not this: go on listening from there.
        if (this.heardAt > quietFrom) this.sent(answered, since);
        else this.set('unreachable');
      },
      quietFrom + patience - performance.now(),
    );
    this.expecting.add(timer);
  }

  stop(): void {
    clearTimeout(this.lost);
    this.lost = undefined;
    for (const timer of this.expecting) clearTimeout(timer);
    this.expecting.clear();
    this.network = 'idle';
  }

  private away(network: 'connecting' | 'waiting'): void {
    this.lost ??= setTimeout(() => this.set('unreachable'), this.unreachableAfter * 1000);
    if (this.network !== 'unreachable') this.set(network);
  }

  private set(network: Network): void {
    if (network === this.network) return;
    this.network = network;
    this.tell(network);
  }
}
