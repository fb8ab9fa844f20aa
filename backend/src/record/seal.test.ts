import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seal, sealingKey, unseal } from './seal.ts';

const key = sealingKey(randomBytes(32));
const plain = Buffer.from('smørrebrød 🩺 jeg har ondt');

describe('a sealed body', () => {
  it('opens with its key, in its place', () => {
    expect(unseal(key, seal(key, plain, 'conversation/1'), 'conversation/1')).toEqual(plain);
  });

  it('shows nothing of what it holds, and never the same twice', () => {
    const sealed = seal(key, plain, 'a');
    expect(sealed.includes(Buffer.from('ondt'))).toBe(false);
    expect(sealed.equals(seal(key, plain, 'a'))).toBe(false);
  });

  it('opens nowhere else, and with no other key', () => {
    const sealed = seal(key, plain, 'conversation/1');
    expect(() => unseal(key, sealed, 'conversation/2')).toThrow();
    expect(() => unseal(sealingKey(randomBytes(32)), sealed, 'conversation/1')).toThrow();
  });

  it('does not open with any byte changed or the end cut off', () => {
    const sealed = seal(key, plain, 'a');
    for (const [at] of sealed.entries()) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] as number) ^ 1;
      expect(() => unseal(key, changed, 'a'), `byte ${at}`).toThrow();
    }
    for (const length of [0, 11, 27, 28, sealed.length - 1])
      expect(() => unseal(key, sealed.subarray(0, length), 'a')).toThrow();
  });

  it('of nothing is still authenticated', () => {
    const sealed = seal(key, Buffer.alloc(0), 'a');
    expect(unseal(key, sealed, 'a')).toHaveLength(0);
    expect(() => unseal(key, sealed, 'b')).toThrow();
  });
});

describe('a record key', () => {
  it.each([0, 16, 31, 33])('of %i bytes is refused', (bytes) => {
    expect(() => sealingKey(randomBytes(bytes))).toThrow(RangeError);
  });
});
