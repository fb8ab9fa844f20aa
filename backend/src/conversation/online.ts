/** Which conversations have a patient's page connected to this process. */
export class Online {
  private readonly open = new Map<string, number>();

  /** A page connected; call the result when it goes. */
  arrive(conversationId: string): () => void {
    this.open.set(conversationId, (this.open.get(conversationId) ?? 0) + 1);
    return () => {
      const left = (this.open.get(conversationId) ?? 1) - 1;
      if (left > 0) this.open.set(conversationId, left);
      else this.open.delete(conversationId);
    };
  }

  is(conversationId: string): boolean {
    return this.open.has(conversationId);
  }
}
