import { hash } from 'node:crypto';

/**
 * What an event's hash covers: SHA-256(previous hash ‖ length of the head, four bytes, big endian ‖ head ‖ sealed body). The head is
 * canonical JSON (RFC 8785) and is hashed as it is stored; the body is ciphertext, so that destroying its key leaves every hash.
 * An event is a leaf of the log by this hash.
 */
export function eventHash({
  prevHash,
  head,
  body,
}: {
  prevHash: Uint8Array;
  head: Uint8Array;
  body: Uint8Array;
}): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return hash('sha256', Buffer.concat([prevHash, length, head, body]), 'buffer');
}

/** The hash before the first event of a conversation. */
export const FIRST_PREV_HASH: Buffer = Buffer.alloc(32);
