import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notice } from '../testing/messages.ts';
import { TestService } from '../testing/service.ts';
import { Chat, type Patience } from './chat.ts';
import { emptyState, type State } from './conversation.ts';
import type { Session, SessionStore } from './session.ts';

let service: TestService;
let chats: Chat[];
beforeEach(async () => {
  service = new TestService();
  chats = [];
  await service.open();
});
afterEach(async () => {
  for (const chat of chats) chat.close();
  await service.close();
});

function makeChat({
  clinic = 'demo',
  kept,
  patience,
}: {
  clinic?: string;
  kept?: Session;
  patience?: Patience;
} = {}) {
  const session = {
    kept,
    read: () => session.kept,
    write: (one: Session) => (session.kept = one),
    clear: () => (session.kept = undefined),
  };
  const chat = new Chat({
    clinic,
    session: session as unknown as SessionStore,
    origin: service.origin,
    ...(patience ? { patience } : {}),
    turnedAway: (why) => why,
  });
  chats.push(chat);
  return { chat, session };
}

/** Waits until the state is as wished; the test's own timeout is the limit. */
const until = (chat: Chat, wished: (state: State) => unknown): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!wished(chat.state)) return;
      stop();
      resolve();
    };
    const stop = chat.subscribe(look);
    look();
  });
const erased = 'Samtalen er slettet.';
const allAccepted = ({ mine }: State) => mine.length > 0 && mine.every(({ state }) => state === 'accepted');
const texts = ({ messages }: State) => messages.map(({ text }) => text);

describe('a conversation', () => {
  it('[UX-04] opens nothing before the first message', () => {
    const { session } = makeChat();
    expect(service.started).toBe(0);
    expect(service.since).toEqual([]);
    expect(session.kept).toBeUndefined();
  });

  it('starts once with what is written first, and sends it all in order', async () => {
    const { chat, session } = makeChat();
    for (const text of ['et', 'to', 'tre']) chat.say(text, 'da');
    await until(chat, allAccepted);
    expect(service.started).toBe(1);
    expect(texts(chat.state)).toEqual(['et', 'to', 'tre']);
    expect(chat.state.network).toBe('online');
    expect(session.kept).toEqual({ clinic: 'demo', token: service.token, locale: 'da' });
  });

  it('waits for nobody while another reading is awaited: what is written meanwhile is sent, and what comes follows', async () => {
    const { chat } = makeChat();
    chat.say('et', 'da');
    await until(chat, allAccepted);
    service.report(notice(service.nextSeq(), { kind: 'wait', text: 'Et øjeblik.' }));
    await until(chat, ({ messages }) => messages.length === 2);
    chat.say('to', 'da');
    await until(chat, allAccepted);
    service.report(notice(service.nextSeq(), { text: 'Forstået.' }));
    await until(chat, ({ messages }) => messages.length === 4);
    expect(texts(chat.state)).toEqual(['et', 'Et øjeblik.', 'to', 'Forstået.']);
    expect(chat.state.slow).toBe(false);
  });

  it('goes on after a reload with everything that was said', async () => {
    service.messages.push(notice(1), notice(4));
    const { chat } = makeChat({ kept: { clinic: 'demo', token: service.token, locale: 'en' } });
    chat.resume();
    expect(chat.state).toMatchObject({ locale: 'en', resuming: true });
    await until(chat, ({ resuming }) => !resuming);
    expect(chat.state.messages.map(({ seq }) => seq)).toEqual([1, 4]);
    expect(service.started).toBe(0);
  });
});

describe('a network that fails', () => {
  it('[UX-32] cut in the middle of an answer, the answer is stored once and the conversation resumes behind it', async () => {
    const { chat } = makeChat();
    chat.say('ondt i halsen', 'da');
    await until(chat, allAccepted);
    let cuts = 1;
    service.onArrival = () => (cuts-- > 0 ? 'cut' : undefined);
    chat.answer('age', 45, '45 år', 'da');
    await until(chat, allAccepted);
    const answers = service.arrived.filter(({ event }) => event === 'answer');
    expect(answers).toHaveLength(2);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(chat.state.messages.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(service.since).toEqual([0, 1]);
  });

  it('[UX-32] delivers in order what was written while the server was away', async () => {
    const { chat } = makeChat();
    chat.say('før', 'da');
    await until(chat, allAccepted);
    await service.close();
    await until(chat, ({ network }) => network === 'waiting');
    for (const text of ['et', 'to', 'tre']) chat.say(text, 'da');
    await service.open();
    await until(chat, allAccepted);
    expect(texts(chat.state)).toEqual(['før', 'et', 'to', 'tre']);
  });

  it('[UX-32] that swallows an acknowledgement without a word is left, and the answer is stored once', async () => {
    const { chat } = makeChat({ patience: { slow: 9, acknowledged: 0.2, unreachable: 9 } });
    let silences = 1;
    service.onArrival = () => (silences-- > 0 ? 'silent' : undefined);
    chat.say('ondt i halsen', 'da');
    await until(chat, allAccepted);
    expect(service.arrived.map(({ id }) => id)).toEqual([service.arrived[0]?.id, service.arrived[0]?.id]);
    expect(texts(chat.state)).toEqual(['ondt i halsen']);
  });

  it('[TR-46] counts as unreachable when it stays away, and as back at the first word', async () => {
    const { chat } = makeChat({ patience: { slow: 9, acknowledged: 9, unreachable: 0.2 } });
    chat.say('før', 'da');
    await until(chat, allAccepted);
    await service.close();
    await until(chat, ({ network }) => network === 'unreachable');
    await service.open();
    await until(chat, ({ network }) => network === 'online');
  });

  it('[TR-46] counts as unreachable also when the connection stands and nothing is answered', async () => {
    const { chat } = makeChat({ patience: { slow: 9, acknowledged: 9, unreachable: 0.2 } });
    service.onArrival = () => 'silent';
    chat.say('ondt i halsen', 'da');
    await until(chat, ({ network }) => network === 'unreachable');
    service.report(notice(service.nextSeq()));
    await until(chat, ({ network }) => network === 'online');
  });

  it('begins when the server comes, if it was away at first', async () => {
    await service.close();
    const { chat } = makeChat();
    chat.say('ondt i halsen', 'da');
    await until(chat, ({ network }) => network === 'waiting');
    await service.open();
    await until(chat, allAccepted);
    expect(texts(chat.state)).toEqual(['ondt i halsen']);
  });
});

describe('a refusal', () => {
  it('[UX-27] gives the words back', async () => {
    const { chat } = makeChat();
    service.onArrival = () => ({ code: 'UNAVAILABLE', text: 'Vi kan ikke gemme beskeden lige nu.' });
    chat.say('ondt i halsen', 'da');
    await until(chat, ({ problem }) => problem);
    expect(chat.state).toMatchObject({ draft: 'ondt i halsen', mine: [] });
    expect(chat.state.problem?.text).toBe('Vi kan ikke gemme beskeden lige nu.');
  });

  it('[TR-25] of too many at once keeps the message and sends it when the server says', async () => {
    const { chat } = makeChat();
    let refusals = 1;
    service.onArrival = () =>
      refusals-- > 0 ? { code: 'TOO_FAST', text: 'Vent lidt.', retryAfter: 0.05 } : undefined;
    chat.say('ondt i halsen', 'da');
    await until(chat, ({ problem }) => problem?.text === 'Vent lidt.');
    await until(chat, allAccepted);
    expect(chat.state.problem).toBeUndefined();
    expect(texts(chat.state)).toEqual(['ondt i halsen']);
  });

  it('of the token forgets it, and lets the patient start anew with the same words', async () => {
    const { chat, session } = makeChat({ kept: { clinic: 'demo', token: 'stale', locale: 'da' } });
    chat.resume();
    chat.say('ondt i halsen', 'da');
    await until(chat, ({ problem }) => problem?.about === 'session');
    expect(session.kept).toBeUndefined();
    expect(chat.state.draft).toBe('ondt i halsen');
    chat.say(chat.state.draft, 'da');
    await until(chat, allAccepted);
    expect(service.started).toBe(1);
  });

  it('of an old page keeps the session, so that a reload goes on', async () => {
    const { chat, session } = makeChat({ kept: { clinic: 'demo', token: service.token, locale: 'da' } });
    service.refuseToken = 'VERSION';
    chat.resume();
    await until(chat, ({ problem }) => problem?.text === 'version');
    expect(session.kept).toBeDefined();
  });

  it('of an unknown clinic says so', async () => {
    const { chat } = makeChat({ clinic: 'nowhere' });
    chat.say('ondt i halsen', 'da');
    await until(chat, ({ problem }) => problem?.text === 'clinic');
    expect(chat.state).toMatchObject({ draft: 'ondt i halsen', mine: [] });
  });
});

it('[UX-29] clearing ends the conversation, forgets it, and hears no more of it', async () => {
  const { chat, session } = makeChat();
  chat.say('ondt i halsen', 'da');
  await until(chat, allAccepted);
  await chat.clear();
  expect(service.arrived.at(-1)).toMatchObject({ event: 'choose', payload: { choice: 'end' } });
  service.report(notice(service.nextSeq()));
  expect(chat.state).toEqual(emptyState);
  expect(session.kept).toBeUndefined();
  chat.say('noget andet', 'da');
  await until(chat, allAccepted);
  expect(service.started).toBe(2);
});

it('leaving forgets everything at once, also what was on its way, and says nothing to the clinic', async () => {
  const { chat, session } = makeChat();
  chat.say('ondt i halsen', 'da');
  await until(chat, allAccepted);
  await service.close();
  await until(chat, ({ network }) => network === 'waiting');
  chat.say('han ser med', 'da');
  chat.leave();
  expect(chat.state).toEqual(emptyState);
  expect(session.kept).toBeUndefined();
  await service.open();
  chat.say('noget andet', 'da');
  await until(chat, allAccepted);
  expect(service.arrived.map(({ payload }) => payload.text)).toEqual(['ondt i halsen', 'noget andet']);
});

describe('a conversation that is erased, in whichever tab', () => {
  it('is gone here as well: nothing of it is kept or shown, and what is said instead stands there [TR-13]', async () => {
    const { chat, session } = makeChat();
    chat.say('jeg har ondt', 'da');
    await until(chat, allAccepted);
    expect(chat.token).toBe(service.token);
    const seq = service.nextSeq();
    service.report({ type: 'closed', reason: 'erased', text: erased, seq, at: new Date(0).toISOString() });
    await until(chat, ({ problem }) => problem?.text === erased);
    expect([session.kept, chat.token]).toEqual([undefined, undefined]);
    expect(chat.state).toMatchObject({ messages: [], mine: [], problem: { about: 'session' } });
  });
});
