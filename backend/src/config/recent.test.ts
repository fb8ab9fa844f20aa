import { describe, expect, it } from 'vitest';
import { Recent } from './recent.ts';

const at = (milliseconds: number) => new Date(Date.parse('2026-12-01T09:00:00Z') + milliseconds);

describe('a recent answer', () => {
  const counting = () => {
    let reads = 0;
    return { recent: new Recent<number>(1_000), read: async () => ++reads };
  };

  it('is given to all who ask together and until it is too old, for its key alone', async () => {
    const { recent, read } = counting();
    const together = [recent.get('a', at(0), read), recent.get('a', at(0), read)];
    expect(await Promise.all(together)).toEqual([1, 1]);
    expect(await recent.get('a', at(999), read)).toBe(1);
    expect(await recent.get('b', at(0), read)).toBe(2);
  });

  it('is read anew when the clock has gone on, or back', async () => {
    const { recent, read } = counting();
    expect(await recent.get('a', at(0), read)).toBe(1);
    expect(await recent.get('a', at(1_000), read)).toBe(2);
    expect(await recent.get('a', at(0), read)).toBe(3);
  });

  it('is read anew once it is forgotten', async () => {
    const { recent, read } = counting();
    await recent.get('a', at(0), read);
    recent.forget('a');
    expect(await recent.get('a', at(0), read)).toBe(2);
  });

  it('is not kept when reading fails', async () => {
    const { recent, read } = counting();
    const failing = () => Promise.reject(new Error('down'));
    await expect(recent.get('a', at(0), failing)).rejects.toThrow('down');
    expect(await recent.get('a', at(0), read)).toBe(1);
  });
});
