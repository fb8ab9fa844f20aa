import type { Accepted, Reply } from '@fordoer/protocol';
import { describe, expect, it } from 'vitest';
import { type Letter, Outbox } from './outbox.ts';

const letter = (id: string): Letter => ({ event: 'say', payload: { id, text: id } });
const ok: Reply<Accepted> = { ok: true, value: { seq: 1 } };

/** A post whose network can be cut; keeps what was handed over and what was settled. */
function makePost() {
  const post = {
    online: true,
    handed: [] as string[],
    settled: [] as string[],
    heldBack: [] as string[],
    slept: [] as number[],
    reply: (_id: string): Reply<Accepted> | undefined => ok,
  };
  const outbox = new Outbox({
    deliver: async ({ payload: { id } }) => {
      if (!post.online) return undefined;
      post.handed.push(id);
      return post.reply(id);
    },
    connected: () => post.online,
    settled: ({ payload: { id } }) => post.settled.push(id),
    heldBack: ({ payload: { id } }) => post.heldBack.push(id),
    sleep: async (seconds) => {
      post.slept.push(seconds);
    },
  });
  return { post, outbox };
}
const idle = () => new Promise((resolve) => setTimeout(resolve));

describe('the outbox', () => {
  it('[UX-32] keeps what is written without a network, and sends it in order when it is back', async () => {
    const { post, outbox } = makePost();
    post.online = false;
    for (const id of ['a', 'b', 'c']) outbox.add(letter(id));
    await idle();
    expect(post.handed).toEqual([]);
    expect(outbox.size).toBe(3);
    post.online = true;
    await outbox.flush();
    expect(post.settled).toEqual(['a', 'b', 'c']);
    expect(outbox.size).toBe(0);
  });

  it('[TR-38] sends the same letter again when its acknowledgement is lost, before any other', async () => {
    const { post, outbox } = makePost();
    let lost = true;
    post.reply = (id) => {
      if (id !== 'a' || !lost) return ok;
      lost = false;
      post.online = false;
      return undefined;
    };
    outbox.add(letter('a'));
    outbox.add(letter('b'));
    await idle();
    expect(post.settled).toEqual([]);
    post.online = true;
    await outbox.flush();
    expect(post.handed).toEqual(['a', 'a', 'b']);
    expect(post.settled).toEqual(['a', 'b']);
  });

  it('tries again by itself while the connection stands', async () => {
    const { post, outbox } = makePost();
    let tries = 0;
    post.reply = () => (++tries < 3 ? undefined : ok);
    outbox.add(letter('a'));
    await idle();
    expect(post.handed).toEqual(['a', 'a', 'a']);
    expect(post.slept).toEqual([1, 1]);
  });

  it('takes a letter once', async () => {
    const { post, outbox } = makePost();
    post.online = false;
    outbox.add(letter('a'));
    outbox.add(letter('a'));
    post.online = true;
    await idle();
    expect(post.handed).toEqual(['a']);
  });

  it('[TR-25] waits as long as the server asks, and keeps the letter', async () => {
    const { post, outbox } = makePost();
    let tries = 0;
    post.reply = () =>
      ++tries === 1 ? { ok: false, error: { code: 'TOO_FAST', text: 'Vent lidt.', retryAfter: 7 } } : ok;
    outbox.add(letter('a'));
    await idle();
    expect(post.heldBack).toEqual(['a']);
    expect(post.slept).toEqual([7]);
    expect(post.settled).toEqual(['a']);
  });

  it('a refused letter is settled, and the next one goes', async () => {
    const { post, outbox } = makePost();
    post.reply = (id) => (id === 'a' ? { ok: false, error: { code: 'EMPTY', text: 'Tom.' } } : ok);
    outbox.add(letter('a'));
    outbox.add(letter('b'));
    await idle();
    expect(post.settled).toEqual(['a', 'b']);
  });

  it('[UX-29] sends nothing more once it is cleared', async () => {
    const { post, outbox } = makePost();
    post.online = false;
    outbox.add(letter('a'));
    outbox.clear();
    post.online = true;
    await outbox.flush();
    expect(post.handed).toEqual([]);
  });
});
