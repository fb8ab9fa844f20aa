import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** Hash of a clinic's access code for the console: `salt.hash`, scrypt, base64url. */
export function hashAccessCode(code: string): string {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}.${scryptSync(code, salt, 32).toString('base64url')}`;
}

/** Compares in constant time. */
export function matchesAccessCode(code: string, stored: string): boolean {
  const [salt = '', hash = ''] = stored.split('.');
  const expected = Buffer.from(hash, 'base64url');
  const given = scryptSync(code, Buffer.from(salt, 'base64url'), 32);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
