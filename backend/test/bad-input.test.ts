import { randomUUID } from 'node:crypto';
import type { Accepted, Refusal, Reply } from '@fordoer/protocol';
import { PROTOCOL_VERSION } from '@fordoer/protocol';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './harness/app.ts';
import { accepted, type Patient, refused } from './harness/patient.ts';

/** A bare socket: sends anything, as a broken or hostile client could. */
function bare(url: string, auth: object, headers: Record<string, string> = { origin: url }): Socket {
  return io(url, {
    forceNew: true,
    reconnection: false,
    transports: ['websocket'],
    extraHeaders: headers,
    auth: { version: PROTOCOL_VERSION, ...auth },
  });
}
const connected = (socket: Socket): Promise<'in' | Refusal | 'refused'> =>
  new Promise((resolve) => {
    socket.once('connect', () => resolve('in'));
    socket.once('connect_error', (error) => resolve((error as { data?: Refusal }).data ?? 'refused'));
  });

describe('bad input', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({ env: { FORDOER_ORIGINS: 'https://klinik.example' } });
  });
  afterAll(() => app.stop());

  /** The conversation still works, and has stored nothing since. */
  async function goesOn(patient: Patient, before: number): Promise<void> {
    expect(patient.client.lastSeq).toBe(before);
    accepted(await patient.say('jeg har ondt i halsen'));
    expect(patient.client.lastSeq).toBeGreaterThan(before);
  }

  describe('in free text', () => {
    it.each([
      ['nothing', ''],
      ['spaces', '  \n\t '],
      ['invisible characters', '\u200B\u2060\uFEFF'],
    ])('%s is answered EMPTY, and nothing is stored', async (_name, text) => {
      const patient = await app.patient();
      const { code, text: words } = refused(await patient.say(text));
      expect(code).toBe('EMPTY');
      expect(words).toMatch(/\w{3,}/);
      await goesOn(patient, 1);
    });

    it('10,000 characters are answered TOO_LONG on the open connection [TR-25]', async () => {
      const patient = await app.patient();
      const { code, text } = refused(await patient.say('hoste '.repeat(1667)));
      expect(code).toBe('TOO_LONG');
      expect(text).toContain('Del den i to');
      expect(patient.client.socket.connected).toBe(true);
      await goesOn(patient, 1);
    });

    it.each([
      ['half an emoji', 'ondt \uD83E i maven', 'ondt \uFFFD i maven'],
      ['U+0000', 'ondt\u0000 i maven', 'ondt\uFFFD i maven'],
      ['an emoji', 'ondt i maven 🤢👩🏽‍🦽', 'ondt i maven 🤢👩🏽‍🦽'],
      ['HTML', '<img src=x onerror=alert(1)> & "ondt"', '<img src=x onerror=alert(1)> & "ondt"'],
      ['SQL', "'; drop table event; --", "'; drop table event; --"],
      ['hidden tag characters [TR-30]', `ondt${'\u{E0041}\u{E0042}'} i maven`, 'ondt i maven'],
    ])('%s is kept as text, and answered', async (_name, text, kept) => {
      const patient = await app.patient();
      accepted(await patient.say(text));
      expect(patient.last('message').text).toBe(kept);
      // By a question, or, where nothing was read, by the offer of a person.
      expect(patient.open() ?? patient.last('notice').choices).toBeDefined();
    });

    it.each([
      ['another language', 'Mam od wczoraj silny ból brzucha i wymiotuję'],
      ['another alphabet', 'عندي ألم شديد منذ أمس'],
      ['nonsense', 'asdf qwer zxcv blip'],
      ['only emoji', '🤢🤢🤢'],
    ])('%s is never taken for self-care: a person comes [TR-54]', async (_name, text) => {
      const patient = await app.patient();
      accepted(await patient.say(text));
      // Nothing was read: it is asked for once more, and then a person comes.
      if (!patient.open()) accepted(await patient.say(text));
      await patient.answerAll({ 'person.age': 40, 'person.sex': 'male' });
      expect(patient.last('decision').urgency).not.toBe('self-care');
      expect(patient.last('doors').doors[0]?.kind).toBe('human-triage');
      expect(patient.last('handover').status).toMatch(/waiting|nobody/);
    });
  });

  describe('in an answer', () => {
    it('"ca. 45" and an age of 200 are told what is wanted, and the question stays', async () => {
      const patient = await app.patient();
      accepted(await patient.say('jeg har ondt i halsen'));
      expect(patient.open()?.questionId).toBe('person.age');
      const word = refused(await patient.answer('person.age', 'ca. 45'));
      expect(word.code).toBe('NOT_A_NUMBER');
      expect(word.text).toContain('tal');
      const old = refused(await patient.answer('person.age', 200));
      expect(old.code).toBe('OUT_OF_RANGE');
      expect(old.text).toContain('120');
      expect(patient.open()?.questionId).toBe('person.age');
      accepted(await patient.answer('person.age', '45'));
    });

    it('contradictory answers: the newest counts, and both stay in sight', async () => {
      const patient = await app.patient();
      accepted(await patient.say('jeg har ondt i halsen'));
      accepted(await patient.answer('person.age', 30));
      accepted(await patient.answer('person.age', 31));
      expect(patient.all('message').map(({ text }) => text)).toEqual([
        'jeg har ondt i halsen',
        '30 år',
        '31 år',
      ]);
    });

    it.each([
      ['a question that is none', { questionId: 'made.up', value: true }, 'UNKNOWN_QUESTION'],
      ['a choice that is none', { questionId: 'danger.adult', value: ['made-up'] }, 'UNKNOWN_CHOICE'],
      ['nothing ticked', { questionId: 'danger.adult', value: [] }, 'EMPTY'],
    ])('%s is refused by code', async (_name, { questionId, value }, code) => {
      const patient = await app.patient();
      accepted(await patient.say('jeg har ondt i halsen'));
      expect(refused(await patient.answer(questionId, value)).code).toBe(code);
    });
  });

  describe('on the socket', () => {
    let patient: Patient;
    let socket: Socket;
    beforeAll(async () => {
      patient = await app.patient();
      socket = bare(app.url, { token: patient.started.token });
      expect(await connected(socket)).toBe('in');
    });
    afterAll(() => socket.disconnect());
    const ask = (event: string, ...args: unknown[]): Promise<Reply<Accepted>> =>
      socket.timeout(10_000).emitWithAck(event, ...args);

    it.each([
      ['an unknown event', 'eksplodér', [{}], 'UNKNOWN_EVENT'],
      ['an unknown event without payload', 'subscribe', [], 'UNKNOWN_EVENT'],
      ['a payload that is none', 'say', ['hej'], 'INVALID_MESSAGE'],
      ['no payload at all', 'say', [], 'INVALID_MESSAGE'],
      ['null', 'answer', [null], 'INVALID_MESSAGE'],
      ['an id that is none', 'say', [{ id: '1', text: 'hej' }], 'INVALID_MESSAGE'],
      ['a text that is none', 'say', [{ id: randomUUID(), text: 7 }], 'INVALID_MESSAGE'],
      [
        'a value that is none',
        'answer',
        [{ id: randomUUID(), questionId: 'x', value: {} }],
        'INVALID_MESSAGE',
      ],
      ['bytes', 'say', [Buffer.from('hej')], 'INVALID_MESSAGE'],
      ['a seq before the beginning', 'resume', [{ since: -1 }], 'INVALID_MESSAGE'],
      ['a choice nobody offered', 'choose', [{ id: randomUUID(), choice: 'slot:1' }], 'UNKNOWN_CHOICE'],
      ['taking back nothing', 'withdraw', [{ id: randomUUID(), messageId: randomUUID() }], 'NOT_FOUND'],
    ])('%s is answered by code', async (_name, event, args, code) => {
      const refusal = refused(await ask(event, ...args));
      expect(refusal.code).toBe(code);
      expect(refusal.text.length).toBeGreaterThan(10);
    });

    it('what wants no acknowledgement harms nobody', async () => {
      socket.emit('eksplodér', { a: 1 });
      socket.emit('say', 'hej');
      socket.emit('say');
      accepted(await ask('say', { id: randomUUID(), text: 'jeg har ondt i halsen' }));
    });

    it('more than it may ask for is ignored', async () => {
      const more = { id: randomUUID(), text: 'og feber', by: 'clinician', conversationId: randomUUID() };
      accepted(await ask('say', more));
      expect(patient.all('message').at(-1)).toMatchObject({ from: 'patient', text: 'og feber' });
    });

    it('a frame over 64 KB closes the connection, and nothing is lost [TR-25]', async () => {
      const big = bare(app.url, { token: patient.started.token });
      expect(await connected(big)).toBe('in');
      const closed = new Promise((resolve) => big.once('disconnect', resolve));
      big.emit('say', { id: randomUUID(), text: 'x'.repeat(70_000) });
      await closed;
      // The others' connection stands, and a client that measures first is answered in words.
      accepted(await patient.say('jeg er her stadig'));
      expect(refused(await patient.say('x'.repeat(70_000))).code).toBe('TOO_LONG');
      expect(patient.client.socket.connected).toBe(true);
    });
  });

  it('a flood is told to wait and how long; what was accepted is stored, once; others go on [TR-25]', async () => {
    const patient = await app.patient();
    const replies = await Promise.all(
      Array.from({ length: 30 }, (_, n) => patient.say(`jeg har ondt i halsen, ${n}`)),
    );
    const taken = replies.flatMap((reply, n) => (reply.ok ? [`jeg har ondt i halsen, ${n}`] : []));
    const refusals = replies.flatMap((reply) => (reply.ok ? [] : [reply.error]));
    expect(taken).toHaveLength(20);
    expect(refusals[0]).toMatchObject({ code: 'TOO_FAST', retryAfter: expect.any(Number) });
    expect(refusals[0]?.text).toContain('Din tekst er her stadig');
    expect(refusals.every(({ retryAfter }) => retryAfter && retryAfter > 0 && retryAfter <= 60)).toBe(true);
    expect(patient.all('message').map(({ text }) => text)).toEqual(taken);
    // A tap is not a text, and another patient is another patient.
    accepted(await patient.choose('person'));
    const other = await app.patient();
    accepted(await other.say('jeg har ondt i halsen'));
  });

  describe('at the handshake', () => {
    const forged = (token: string) => `${token.slice(0, -3)}${token.endsWith('AAA') ? 'BBB' : 'AAA'}`;

    it('a stale or forged token opens nothing', async () => {
      const { started } = await app.patient();
      const other = await app.patient();
      // Another's place with one's own secret.
      const mixed = other.started.token.slice(0, 43) + started.token.slice(43);
      for (const token of [forged(started.token), mixed, 'x'.repeat(86), 'demo', '', undefined, 7, {}]) {
        const socket = bare(app.url, { token });
        expect(await connected(socket), String(token)).toMatchObject({ code: 'NOT_SIGNED_IN' });
        socket.disconnect();
      }
      const response = await fetch(`${app.url}/api/conversations/messages`, {
        headers: { authorization: `Bearer ${forged(started.token)}` },
      });
      expect(response.status).toBe(401);
    });

    it('a client that waits for a refused conversation is told, with what it wanted to send', async () => {
      const { ConversationClient } = await import('../src/cli/conversation-client.ts');
      const { started } = await app.patient();
      const client = new ConversationClient(app.url, forged(started.token), { transports: ['websocket'] });
      expect(refused(await client.send('say', { text: 'hej' }))).toMatchObject({
        code: 'NOT_SIGNED_IN',
        text: expect.stringContaining('Start en ny samtale'),
      });
      client.close();
    });

    it('another version of the protocol is told to reload', async () => {
      const { started } = await app.patient();
      const socket = bare(app.url, { token: started.token, version: PROTOCOL_VERSION + 1 });
      expect(await connected(socket)).toMatchObject({
        code: 'VERSION',
        text: expect.stringContaining('Genindlæs'),
      });
      socket.disconnect();
    });

    it.each([
      ['another site', { origin: 'https://evil.example' }],
      ['none', {}],
      ['a page from disk', { origin: 'null' }],
      ['our name on another port', { origin: 'http://127.0.0.1:1' }],
    ])('an Origin of %s is refused, on WebSocket and on polling [TR-23]', async (_name, headers) => {
      const { started } = await app.patient();
      const socket = bare(app.url, { token: started.token }, headers as Record<string, string>);
      expect(await connected(socket)).toBe('refused');
      socket.disconnect();
      const polling = await fetch(`${app.url}/socket.io/?EIO=4&transport=polling`, { headers });
      expect(polling.status).toBe(403);
    });

    it.each([['our own'], ['https://klinik.example']])('an Origin of %s is let in', async (name) => {
      const { started } = await app.patient();
      const socket = bare(app.url, { token: started.token }, { origin: name === 'our own' ? app.url : name });
      expect(await connected(socket)).toBe('in');
      socket.disconnect();
    });
  });

  describe('by REST', () => {
    it.each([
      ['no JSON', '/api/conversations', '{"clinic":', 400, 'INVALID_MESSAGE'],
      ['no object', '/api/conversations', '7', 400, 'INVALID_MESSAGE'],
      [
        'a language it does not speak',
        '/api/conversations',
        { clinic: 'demo', locale: 'pl' },
        400,
        'INVALID_MESSAGE',
      ],
      [
        'a clinic that is none',
        '/api/conversations',
        { clinic: 'findes-ikke', locale: 'da' },
        404,
        'NOT_FOUND',
      ],
      ['a clinic of U+0000', '/api/conversations', { clinic: 'demo\u0000', locale: 'da' }, 404, 'NOT_FOUND'],
      ['too much', '/api/conversations', { clinic: 'x'.repeat(70_000), locale: 'da' }, 413, 'TOO_LONG'],
      ['a route that is none', '/api/findes-ikke', {}, 404, 'NOT_FOUND'],
      [
        'a wrong access code',
        '/api/console/session',
        { clinic: 'demo', code: 'forkert-kode', firstName: 'X', role: 'nurse' },
        401,
        'NOT_SIGNED_IN',
      ],
      [
        'no such clinic’s code',
        '/api/console/session',
        { clinic: 'x', code: 'forkert-kode', firstName: 'X', role: 'nurse' },
        401,
        'NOT_SIGNED_IN',
      ],
      [
        'a role that is none',
        '/api/console/session',
        { clinic: 'demo', code: 'forkert-kode', firstName: 'X', role: 'admin' },
        400,
        'INVALID_MESSAGE',
      ],
      ['a secret that is none', '/api/bookings/calendar', { secret: 'x'.repeat(30) }, 404, 'NOT_FOUND'],
    ])('%s is refused by code', async (_name, path, body, status, code) => {
      const response = await app.post(path, body);
      expect(response.status).toBe(status);
      const { error } = (await response.json()) as { error: Refusal };
      expect(error.code).toBe(code);
      expect(error.text.length).toBeGreaterThan(5);
    });

    it.each(['/api/clinics/%00', '/api/clinics/%E0%A4%A', '/api/clinics/x', '/api/%2e%2e/etc'])(
      'GET %s is refused and no fault',
      async (path) => {
        const response = await fetch(`${app.url}${path}`);
        expect([400, 404]).toContain(response.status);
      },
    );
  });

  it('none of it was a fault of ours', () => {
    expect(app.log.filter((line) => line.includes('"fault"'))).toEqual([]);
  });
});
