import type { ServerMessage } from '@fordoer/protocol';
import { describe, expect, it } from 'vitest';
import { Follower } from './follower.ts';

const message = (seq: number): ServerMessage => ({
  type: 'message',
  from: 'program',
  seq,
  at: '2026-11-24T09:00:00.000Z',
  text: `${seq}`,
});

const reading = () => new Promise((resolve) => setImmediate(resolve));

/** A record that grows, and that answers a reading only when it is told to. */
function aRecord() {
  const stored: ServerMessage[] = [];
  const sent: number[] = [];
  let release: (() => void) | undefined;
  const follower = new Follower(
    async (since) => {
      const found = stored.filter(({ seq }) => seq > since);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return found;
    },
    ({ seq }) => sent.push(seq),
  );
  return {
    follower,
    sent,
    commit: (seq: number) => {
      stored.push(message(seq));
      follower.committed([message(seq)]);
    },
    reading,
    answer: async () => {
      await reading();
      release?.();
      await reading();
    },
  };
}

describe('a page that follows a conversation', () => {
  it('[TR-39] gets what was committed while it caught up after what is older, and once', async () => {
    const { follower, sent, commit, answer } = aRecord();
    commit(1);
    sent.length = 0;
    const caught = follower.catchUp(0);
    commit(2);
    await reading();
    commit(3);
    await answer();
    await answer();
    expect(await caught).toBe(3);
    expect(sent).toEqual([1, 2, 3]);
  });

  it('gets what comes later at once', async () => {
    const { follower, sent, commit, answer } = aRecord();
    const caught = follower.catchUp(0);
    await answer();
    await caught;
    commit(1);
    expect(sent).toEqual([1]);
  });

  it('may ask again from an older seq', async () => {
    const { follower, sent, commit, answer } = aRecord();
    commit(1);
    const caught = follower.catchUp(0);
    await answer();
    await caught;
    expect(sent).toEqual([1, 1]);
  });
});
