import type { Accepted, Reply } from '@fordoer/protocol';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConsoleServer } from '../../test/console-server.ts';
import { idOf, item, view } from '../../test/examples.ts';
import { until } from '../../test/until.ts';
import { type Arrival, type Command, ConsoleSocket } from './console-socket.ts';

let server: ConsoleServer;
let arrivals: Arrival[];
let socket: ConsoleSocket;

const links = () => arrivals.flatMap((arrival) => (arrival.type === 'link' ? [arrival.link] : []));
const connect = (token = 'token', answerWithinMs = 8_000) =>
  new ConsoleSocket(token, (arrival) => arrivals.push(arrival), { origin: server.url, answerWithinMs });
const send = (compose: () => Command) => new Promise<Reply<Accepted>>((done) => socket.send(compose, done));
const say =
  (id: string, text = id): (() => Command) =>
  () => ({
    event: 'say',
    payload: { id, conversationId: idOf(1), text, seen: 1000 },
  });

beforeEach(async () => {
  server = await ConsoleServer.start();
  server.add(view(item(1)));
  arrivals = [];
});
afterEach(async () => {
  socket.close();
  await server.stop();
});

it('[UX-39] after a drop it comes back by itself, and the queue with it', async () => {
  socket = connect();
  await until(() => links().includes('up'));
  server.drop();
  await until(() => links().join() === 'up,down,up');
  await until(() => arrivals.filter(({ type }) => type === 'queue').length >= 2);
});

it('what got no answer is sent again with the same id over the next connection, once in effect', async () => {
  socket = connect();
  await until(() => links().includes('up'));
  server.silent.add('say');
  const answered = send(say('a', 'Hej'));
  await until(() => server.of('say').length === 1);
  expect(socket.busy).toBe(true);
  server.silent.clear();
  server.drop();
  expect(await answered).toMatchObject({ ok: true });
  expect(socket.busy).toBe(false);
  expect(new Set(server.of('say').map(({ id }) => id))).toEqual(new Set(['a']));
  expect(server.cases.get(idOf(1))?.messages.filter(({ text }) => text === 'Hej')).toHaveLength(1);
});

it('a server that stays silent is asked again over the same connection', async () => {
  socket = connect('token', 100);
  await until(() => links().includes('up'));
  server.silent.add('claim');
  const answered = send(() => ({ event: 'claim', payload: { id: 'a', conversationId: idOf(1) } }));
  await until(() => server.of('claim').length >= 2);
  server.silent.clear();
  expect(await answered).toMatchObject({ ok: true });
});

it('what is done while the connection is gone goes out in order when it is back', async () => {
  socket = connect();
  const answers = Promise.all([send(say('a')), send(say('b')), send(say('c'))]);
  await answers;
  expect(server.of('say').map(({ text }) => text)).toEqual(['a', 'b', 'c']);
});

it('a later command is composed when its turn comes, with what the earlier ones were answered', async () => {
  socket = connect();
  let known = 0;
  socket.send(say('a'), (reply) => {
    if (reply.ok) known = reply.value.seq;
  });
  const second = await send(() => ({
    event: 'say',
    payload: { id: 'b', conversationId: idOf(1), text: 'b', seen: known },
  }));
  expect(second).toMatchObject({ ok: true });
  expect(server.of('say')[1]).toMatchObject({ seen: 3 });
});

it('a token that is no longer admitted is reported, and not tried again', async () => {
  server.tokens = new Set();
  socket = connect();
  await until(() => arrivals.some(({ type }) => type === 'not-admitted'));
  expect(links()).not.toContain('up');
});

it('a session that ends while the network is gone is reported at the next connection', async () => {
  socket = connect('was-good');
  await until(() => links().includes('up'));
  server.tokens = new Set();
  server.drop();
  await until(() => arrivals.some(({ type }) => type === 'not-admitted'));
});

it('closing answers what still waits, so that nothing written is lost', async () => {
  socket = connect();
  await until(() => links().includes('up'));
  server.silent.add('say');
  const answered = send(say('a'));
  socket.close();
  expect(await answered).toMatchObject({ ok: false, error: { code: 'NOT_SIGNED_IN' } });
});

it('a case opens with everything in it; an unknown one is refused', async () => {
  socket = connect();
  await until(() => links().includes('up'));
  expect(await socket.open(idOf(1))).toMatchObject({
    ok: true,
    value: { item: { conversationId: idOf(1) } },
  });
  expect(await socket.open(idOf(77))).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
});
