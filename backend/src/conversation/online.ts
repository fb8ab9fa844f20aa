import type { TokenPlace } from '../identity/tokens.ts';

/** Which conversations have a patient's page connected to this process. */
export class Online {
  private readonly open = new Map<string, number>();
  private readonly listeners: ((place: TokenPlace) => void)[] = [];

  /** A page connected; call the result when it goes. */
  arrive(place: TokenPlace): () => void {
    this.count(place, 1);
    return () => this.count(place, -1);
  }

  is(conversationId: string): boolean {
    return this.open.has(conversationId);
  }

  /** Told when a conversation's first page comes or its last one goes. */
  onChange(listener: (place: TokenPlace) => void): void {
    this.listeners.push(listener);
  }

  private count(place: TokenPlace, step: 1 | -1): void {
    const before = this.open.get(place.conversationId) ?? 0;
    const pages = before + step;
    if (pages > 0) this.open.set(place.conversationId, pages);
    else this.open.delete(place.conversationId);
    if (before === 0 || pages === 0) for (const listener of this.listeners) listener(place);
  }
}
