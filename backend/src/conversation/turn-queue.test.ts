import { describe, expect, it } from 'vitest';
import { TurnQueue } from './turn-queue.ts';

/** Work that ends when it is told to. */
function work() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { done, end };
}

describe('turns of one conversation', () => {
  it('wait for each other, in the order they came', async () => {
    const queue = new TurnQueue();
    const seen: string[] = [];
    const first = work();
    const one = queue.run('a', async () => {
      await first.done;
      seen.push('first');
    });
    const two = queue.run('a', async () => void seen.push('second'));
    first.end();
    await Promise.all([one, two]);
    expect(seen).toEqual(['first', 'second']);
  });

  it('do not wait for another conversation', async () => {
    const queue = new TurnQueue();
    const stuck = work();
    const slow = queue.run('a', () => stuck.done);
    expect(await queue.run('b', async () => 'done')).toBe('done');
    stuck.end();
    await slow;
  });

  it('go on behind one that failed, which fails for itself alone', async () => {
    const queue = new TurnQueue();
    const failing = queue.run('a', async () => {
      throw new Error('broken');
    });
    const next = queue.run('a', async () => 'done');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });

  it('are waited for on the way out, those that come meanwhile too', async () => {
    const queue = new TurnQueue();
    const seen: string[] = [];
    const first = work();
    void queue.run('a', async () => {
      await first.done;
      void queue.run('a', async () => void seen.push('late'));
    });
    const idle = queue.idle().then(() => seen.push('idle'));
    first.end();
    await idle;
    expect(seen).toEqual(['late', 'idle']);
  });
});
