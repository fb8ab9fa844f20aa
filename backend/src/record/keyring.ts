import { type RecordKey, seal, unseal } from './seal.ts';

/** What else must be sealed beside events (a booking's person): the same key, authenticated for its place. */
export class RecordKeyring {
  constructor(readonly key: RecordKey) {}

  seal(plain: Uint8Array, place: string): { keyId: string; body: Buffer } {
    return { keyId: this.key.id, body: seal(this.key, plain, place) };
  }

  /** @throws Error when sealed with another key, changed, or moved */
  unseal(keyId: string, body: Uint8Array, place: string): Buffer {
    if (keyId !== this.key.id) throw new Error(`sealed with key ${keyId}`);
    return unseal(this.key, body, place);
  }
}
