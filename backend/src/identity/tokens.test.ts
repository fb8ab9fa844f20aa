import { describe, expect, it } from 'vitest';
import { hashAccessCode, matchesAccessCode } from './access-code.ts';
import { clinicOf, hashToken, makeToken, placeOf, sameHash } from './tokens.ts';

const place = {
  conversationId: '9b2f6e0e-5d6c-4b62-8f0a-6a5bb1b8c1aa',
  clinicId: 'dd000000-0000-4000-8000-000000000001',
};

describe('a conversation token', () => {
  it('says where it belongs, and only its hash is stored', () => {
    const { token, hash } = makeToken(place);
    expect(placeOf(token)).toEqual(place);
    expect(sameHash(hash, hashToken(token))).toBe(true);
    expect(token).toMatch(/^[\w-]{86}$/);
  });

  it('is another each time', () => {
    expect(makeToken(place).token).not.toBe(makeToken(place).token);
  });

  it.each([
    ['empty', ''],
    ['a word', 'demo'],
    ['too short', 'A'.repeat(85)],
    ['too long', 'A'.repeat(88)],
    ['other characters', `${'A'.repeat(80)}+/=*?!`],
    ['a second writing of the same bytes', `${makeToken(place).token.slice(0, -1)}${'B'}`],
  ])('%s is none', (_name, token) => {
    expect(placeOf(token)).toBeUndefined();
  });

  it('with any character changed has another hash', () => {
    const { token, hash } = makeToken(place);
    for (const at of [0, 20, 42, 43, 60, 85]) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'Q' : 'A'}${token.slice(at + 1)}`;
      expect(sameHash(hash, hashToken(changed))).toBe(false);
    }
  });
});

describe('a dotted secret', () => {
  it('begins with its clinic', () => {
    expect(clinicOf(`${place.clinicId}.abc`)).toBe(place.clinicId);
  });

  it.each([
    '',
    'abc',
    '.abc',
    `${place.clinicId}`,
    `${place.clinicId.toUpperCase()}.abc`,
    "'; drop table x.abc",
  ])('%j names none', (secret) => {
    expect(clinicOf(secret)).toBeUndefined();
  });
});

describe('an access code', () => {
  it('matches its own hash and no other', () => {
    const stored = hashAccessCode('right-code');
    expect(stored).not.toContain('right-code');
    expect(matchesAccessCode('right-code', stored)).toBe(true);
    expect(matchesAccessCode('wrong-code', stored)).toBe(false);
    expect(matchesAccessCode('right-code', 'AAAA.AAAA')).toBe(false);
    expect(matchesAccessCode('right-code', '')).toBe(false);
  });
});
