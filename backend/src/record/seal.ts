import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** A key that seals: of a conversation's events, or of other keys. */
export type SealingKey = KeyObject;

/** @throws RangeError unless the key has 32 bytes */
export function sealingKey(bytes: Uint8Array): SealingKey {
  if (bytes.length !== KEY_BYTES) throw new RangeError(`a sealing key has ${KEY_BYTES} bytes`);
  return createSecretKey(bytes);
}

/**
 * Seals canonical bytes with AES-256-GCM: nonce ‖ ciphertext ‖ tag. `place` (conversation and seq) is authenticated with it,
 * so that a body cannot be moved to another place in the log.
 */
export function seal(key: SealingKey, plain: Uint8Array, place: string): Buffer {
  const nonce = freshNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Random bytes for many nonces at once: asking for twelve costs as much as asking for thousands. */
let random = Buffer.alloc(0);

/** Twelve random bytes that were never given out before. */
function freshNonce(): Buffer {
  if (random.length === 0) random = randomBytes(NONCE_BYTES * 256);
  const nonce = random.subarray(0, NONCE_BYTES);
  random = random.subarray(NONCE_BYTES);
  return nonce;
}

/** @throws Error when the body was changed, moved, or sealed with another key */
export function unseal(key: SealingKey, body: Uint8Array, place: string): Buffer {
  const bytes = Buffer.from(body);
  if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('a sealed body is longer than that');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
  return Buffer.concat([
    decipher.update(bytes.subarray(NONCE_BYTES, bytes.length - TAG_BYTES)),
    decipher.final(),
  ]);
}
