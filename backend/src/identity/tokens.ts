import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const UUID_BYTES = 16;
const SECRET_BYTES = 32;

/** What a conversation token opens. The clinic is in it so that even the look-up runs inside that clinic alone. */
export interface TokenPlace {
  conversationId: string;
  clinicId: string;
}

/** A token for one conversation: its place and 32 random bytes, base64url. Only its hash is stored. */
export function makeToken({ conversationId, clinicId }: TokenPlace): { token: string; hash: Buffer } {
  const token = Buffer.concat([
    uuidBytes(conversationId),
    uuidBytes(clinicId),
    randomBytes(SECRET_BYTES),
  ]).toString('base64url');
  return { token, hash: hashToken(token) };
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Where a token says it belongs; undefined for anything that is no token. Proves nothing until its hash is compared. */
export function placeOf(token: string): TokenPlace | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 2 * UUID_BYTES + SECRET_BYTES || bytes.toString('base64url') !== token)
    return undefined;
  return {
    conversationId: uuidText(bytes.subarray(0, UUID_BYTES)),
    clinicId: uuidText(bytes.subarray(UUID_BYTES, 2 * UUID_BYTES)),
  };
}

/** Compares in constant time. */
export const sameHash = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

const uuidBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const uuidText = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The clinic that a dotted secret (staff token, cancel link) begins with; undefined unless it is a UUID. */
export const clinicOf = (secret: string): string | undefined =>
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\./.exec(secret)?.[1];
