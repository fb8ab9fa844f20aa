import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConversationClient } from '../src/cli/conversation-client.ts';
import { brokenAt } from '../src/record/chain.ts';
import { type App, DEMO_CLINIC, startApp } from './harness/app.ts';
import { cuttingProxy } from './harness/cutting-proxy.ts';
import { accepted, Patient, refused } from './harness/patient.ts';

const MESSAGES = process.env.FORDOER_TEST_SIZE === 'full' ? 10_000 : 60;

describe('a network that fails', () => {
  let app: App;
  let network: Awaited<ReturnType<typeof cuttingProxy>>;
  beforeAll(async () => {
    app = await startApp({
      env: { FORDOER_TEXTS_PER_MINUTE: '1000000', FORDOER_ANSWERS_PER_MINUTE: '1000000' },
    });
    network = await cuttingProxy(app.url);
  });
  afterAll(async () => {
    network.close();
    await app.stop();
  });

  const events = ({ started }: Patient) => app.record.read(DEMO_CLINIC, started.conversationId);
  const said = async (patient: Patient) =>
    (await events(patient)).flatMap((event) => (event.type === 'said' ? [event.facts.text] : []));

  it('cut mid-answer: what was sent is delivered once, and its answer arrives [TR-38] [UX-32]', async () => {
    const patient = await Patient.begin(network.url);
    const cut = network.cutBeforeAnswer();
    const sending = patient.say('jeg har haft ondt i halsen i to dage');
    await cut;
    const { seq } = accepted(await sending);
    expect(await said(patient)).toEqual(['jeg har haft ondt i halsen i to dage']);
    expect(patient.all('message')).toHaveLength(1);
    expect(patient.open()?.questionId).toBe('person.age');
    expect(seq).toBe((await events(patient)).at(-1)?.seq);
    // The same for an answer.
    const again = network.cutBeforeAnswer();
    const answering = patient.answer('person.age', 30);
    await again;
    accepted(await answering);
    expect((await events(patient)).filter(({ type }) => type === 'answered')).toHaveLength(1);
    patient.close();
  });

  it('away for a while: what was written meanwhile is sent in its order, once', async () => {
    const patient = await Patient.begin(network.url);
    network.down();
    const sending = ['et', 'to', 'tre'].map((text) => patient.say(text));
    network.up();
    for (const reply of await Promise.all(sending)) accepted(reply);
    expect(await said(patient)).toEqual(['et', 'to', 'tre']);
    patient.close();
  });

  it(`cut again and again under ${MESSAGES} messages: none lost, none doubled, none out of order [TR-38]`, async () => {
    const patient = await Patient.begin(network.url);
    const texts = Array.from({ length: MESSAGES }, (_, n) => `besked ${n}`);
    for (const [n, text] of texts.entries()) {
      if (n % 7 === 3) void network.cutBeforeAnswer();
      const sending = patient.say(text);
      if (n % 11 === 5) network.cut();
      accepted(await sending);
    }
    expect(await said(patient)).toEqual(texts);
    expect(patient.all('message').map(({ text }) => text)).toEqual(texts);
    expect(brokenAt(await app.record.rows(DEMO_CLINIC, patient.started.conversationId))).toBeUndefined();
    patient.close();
  });

  it('after a cut the client resumes from its last seq and gets what it missed, no more [TR-39]', async () => {
    const patient = await Patient.begin(network.url);
    accepted(await patient.say('jeg har ondt i halsen'));
    const tab = patient.again({ url: app.url });
    await tab.until('question');
    network.down();
    accepted(await tab.say('og feber'));
    const before = patient.raw.length;
    network.up();
    await patient.until((messages) => messages.length === tab.messages.length);
    expect(patient.messages).toEqual(tab.messages);
    expect(patient.raw.length - before).toBe(tab.messages.length - before);
    patient.close();
    tab.close();
  });
});

describe('coming back', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({ env: { FORDOER_CONNECTIONS_PER_ADDRESS: '4' } });
  });
  afterAll(() => app.stop());

  it('to the same conversation shows everything, in order; from a seq only what is newer [TR-39]', async () => {
    const patient = await app.patient();
    accepted(await patient.say('jeg har ondt i halsen'));
    accepted(await patient.answer('person.age', 30));
    const all = patient.again();
    await all.until((messages) => messages.length === patient.messages.length);
    expect(all.messages).toEqual(patient.messages);
    const since = patient.messages[2]?.seq as number;
    const later = patient.again({ since });
    await later.until((messages) => messages.length === patient.messages.length - 3);
    expect(later.messages).toEqual(patient.messages.slice(3));
    const rest = await fetch(`${app.url}/api/conversations/messages?since=${since}`, {
      headers: { authorization: `Bearer ${patient.started.token}` },
    });
    expect(await rest.json()).toEqual({ messages: later.messages });
    for (const one of [patient, all, later]) one.close();
  });

  it('by asking: `resume` sends again from any seq', async () => {
    const patient = await app.patient();
    accepted(await patient.say('jeg har ondt i halsen'));
    const before = patient.raw.length;
    const reply = await patient.client.socket.timeout(10_000).emitWithAck('resume', { since: 1 });
    expect(accepted(reply)).toEqual({ seq: patient.client.lastSeq });
    expect(patient.raw.slice(before)).toEqual(patient.messages.slice(1));
    patient.close();
  });

  it('in two tabs: both see the same, and a message from either is one message', async () => {
    const one = await app.patient();
    const two = one.again();
    await two.until('notice');
    accepted(await one.say('jeg har ondt i halsen'));
    await two.until('question');
    accepted(await two.answer('person.age', 30));
    await one.until('message', ({ questionId }) => questionId === 'person.age');
    await two.until((messages) => messages.length === one.messages.length);
    expect(two.messages).toEqual(one.messages);
    // The same message from both, as a page that was copied would send it.
    const id = randomUUID();
    const replies = await Promise.all([one.say('og feber', id), two.say('og feber', id)]);
    expect(accepted(replies[0])).toEqual(accepted(replies[1]));
    expect(one.all('message').filter(({ text }) => text === 'og feber')).toHaveLength(1);
    // Different messages at the same moment are both kept.
    for (const reply of await Promise.all([one.say('a'), two.say('b')])) accepted(reply);
    const texts = one.all('message').map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['a', 'b']));
    one.close();
    two.close();
  });

  it('by polling, where WebSocket is blocked', async () => {
    const patient = await app.patient();
    const client = new ConversationClient(app.url, patient.started.token, { transports: ['polling'] });
    const reply = await client.send('say', { text: 'jeg har ondt i halsen' });
    expect(accepted(reply).seq).toBeGreaterThan(1);
    await patient.until('question');
    client.close();
    patient.close();
  });

  it('from an address with too many connections waits for one to end [TR-25]', async () => {
    const four = [await app.patient()];
    const first = four[0] as Patient;
    for (let n = 0; n < 3; n++) four.push(first.again());
    for (const one of four) await one.until('notice');
    const fifth = first.again();
    const told = new Promise((resolve) => fifth.client.socket.once('connect_error', resolve));
    expect(((await told) as { data?: unknown }).data).toMatchObject({ code: 'TOO_FAST' });
    four.pop()?.close();
    await fifth.until('notice');
    for (const one of [...four, fifth]) one.close();
  });

  it('after the end: reading goes on, writing is refused kindly', async () => {
    const patient = await app.patient();
    accepted(await patient.say('jeg har ondt i halsen'));
    accepted(await patient.choose('end'));
    expect(patient.last('closed')).toMatchObject({ reason: 'ended' });
    expect(refused(await patient.say('hallo'))).toMatchObject({ code: 'ENDED' });
    const back = patient.again();
    await back.until('closed');
    expect(back.messages).toEqual(patient.messages);
    back.close();
  });
});
