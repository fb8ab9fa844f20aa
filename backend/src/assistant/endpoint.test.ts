import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calm } from '../cli/stand-in/calm.ts';
import { type Answering, ModelServer, STAND_IN_MODEL } from '../cli/stand-in/model-server.ts';
import { loadConfig } from '../config/config.ts';
import { Endpoint } from './endpoint.ts';
import { EXPLAIN } from './prompts/explain.ts';
import { EXTRACT } from './prompts/extract.ts';
import type { AssistantSettings } from './settings.ts';

const EMPTY = { findings: [], complaints: [] };

describe('an endpoint that speaks chat completions', () => {
  let server: ModelServer;
  let endpoint: Endpoint;
  beforeAll(async () => {
    server = await ModelServer.start(calm);
  });
  afterAll(() => server.stop());

  const settings = (env: Record<string, string> = {}): AssistantSettings => {
    const given = { DATABASE_URL: 'postgres://x', ...server.environment, ...env };
    return loadConfig(given).assistant as AssistantSettings;
  };
  beforeEach(() => {
    server.requests.length = 0;
    server.brain = calm;
    endpoint = new Endpoint(settings());
  });
  const ask = (deadlineMs = 2_000) =>
    endpoint.ask(EXTRACT, endpoint.request(EXTRACT, 'BESKED:\n"ondt"'), { deadlineMs });
  /** Each call of the next is answered so, the last of them for ever. */
  const answers = (...all: Answering[]) => {
    let n = 0;
    server.brain = () => all[Math.min(n++, all.length - 1)] as Answering;
  };

  it('is asked with the pinned model, the prompt, a strict schema and nothing else', async () => {
    const answer = await ask();
    expect(answer).toMatchObject({ ok: true, value: EMPTY, tokens: { read: expect.any(Number) } });
    const sent = JSON.parse(server.requests[0] as string);
    expect(Object.keys(sent).sort()).toEqual([
      'max_tokens',
      'messages',
      'model',
      'response_format',
      'temperature',
    ]);
    expect(sent.model).toBe(STAND_IN_MODEL);
    expect(sent.response_format.json_schema).toMatchObject({
      strict: true,
      schema: { additionalProperties: false, required: ['findings', 'complaints'] },
    });
  });

  it('that knows no schema is asked in words, and an answer in a fence is read', async () => {
    endpoint = new Endpoint(settings({ FORDOER_ASSISTANT_FORMAT: 'text' }));
    answers({ say: '```json\n{"findings":[],"complaints":[]}\n```' });
    expect(await ask()).toMatchObject({ ok: true, value: EMPTY });
    expect(JSON.parse(server.requests[0] as string)).not.toHaveProperty('response_format');
  });

  it('that streams is read to its end', async () => {
    answers({ say: { text: 'Har du ondt?' } });
    const answer = await endpoint.ask(EXPLAIN, endpoint.request(EXPLAIN, '…'), {
      deadlineMs: 2_000,
      streamed: true,
    });
    expect(answer).toMatchObject({ ok: true, value: { text: 'Har du ondt?' } });
    expect(answer.tokens?.written).toBeGreaterThan(0);
  });

  it.each<[string, string, Answering[]]>([
    ['is overloaded', 'unavailable', [{ status: 429, retryAfter: 1 }, { status: 429 }]],
    ['fails', 'unavailable', [{ status: 500 }]],
    ['closes the connection', 'unavailable', [{ wrong: 'drop' }]],
    ['says that the request is wrong', 'rejected', [{ status: 400 }]],
    ['does not answer', 'late', [{ wrong: 'hang' }]],
    ['begins and stops', 'late', [{ wrong: 'stall', say: EMPTY }]],
    ['breaks off', 'unavailable', [{ wrong: 'cut', say: EMPTY }]],
    ['stops at the length', 'cut', [{ say: '{"findings":[', finish: 'length' }]],
    ['will not', 'refused', [{ say: '', finish: 'content_filter' }]],
    ['calls a tool', 'cut', [{ say: EMPTY, finish: 'tool_calls' }]],
    ['answers in prose', 'malformed', [{ say: 'I am sorry, but as a model' }]],
    [
      'answers in another shape',
      'malformed',
      [{ say: { findings: [{ id: 'x', state: 'absent', quote: 'x' }] } }],
    ],
    ['adds to the shape', 'malformed', [{ say: { ...EMPTY, urgency: 'self-care' } }]],
    ['is another model', 'other-model', [{ say: EMPTY, model: 'gpt-cheap-2026-01-01' }]],
  ])('that %s gives no answer: %s [TR-45]', async (_what, why, all) => {
    answers(...all);
    expect(await ask(why === 'late' ? 300 : 3_000)).toMatchObject({ ok: false, why });
  });

  it.each<[string, Answering]>([
    ['stalls', { wrong: 'stall', say: { text: 'Har du' } }],
    ['breaks off', { wrong: 'cut', say: { text: 'Har du' } }],
  ])('whose stream %s gives no answer, however well it reads so far', async (_what, answering) => {
    answers(answering);
    const answer = await endpoint.ask(EXPLAIN, endpoint.request(EXPLAIN, '…'), {
      deadlineMs: 500,
      streamed: true,
    });
    expect(answer.ok).toBe(false);
  });

  it('that sends on to another house is not followed there [TR-18]', async () => {
    const elsewhere = await ModelServer.start(calm);
    answers({ status: 307, location: `${elsewhere.url}/chat/completions` });
    expect((await ask()).ok).toBe(false);
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.stop();
  });

  it('is asked once more after a failure, and as late as it wishes', async () => {
    answers({ status: 429, retryAfter: 1 }, { say: EMPTY });
    const answer = await ask(5_000);
    expect(answer).toMatchObject({ ok: true });
    expect(answer.ms).toBeGreaterThanOrEqual(950);
    expect(server.requests).toHaveLength(2);
  });

  it('that fails again and again is left alone, and is not asked while it is', async () => {
    answers({ status: 503 });
    for (let n = 0; n < 8 && endpoint.available; n++) await ask();
    expect(endpoint.available).toBe(false);
    const before = server.requests.length;
    expect(await ask()).toMatchObject({ ok: false, why: 'busy' });
    expect(server.requests).toHaveLength(before);
  });

  it('gets no more calls at once than are allowed', async () => {
    endpoint = new Endpoint(settings({ FORDOER_ASSISTANT_CONCURRENT: '2' }));
    answers({ wrong: 'hang' });
    const all = await Promise.all(Array.from({ length: 5 }, () => ask(300)));
    expect(all.filter((one) => !one.ok && one.why === 'busy')).toHaveLength(3);
  });

  describe('is refused at the start', () => {
    it.each([
      ['whose host is not allowed', { FORDOER_ASSISTANT_HOSTS: 'llm.example.eu' }, 'FORDOER_ASSISTANT_HOSTS'],
      ['without encryption', { FORDOER_ASSISTANT_URL: 'http://llm.example.eu/v1' }, 'FORDOER_ASSISTANT_URL'],
      ['under an alias', { FORDOER_ASSISTANT_MODEL: 'gpt-5' }, 'FORDOER_ASSISTANT_MODEL'],
      ['under the newest', { FORDOER_ASSISTANT_MODEL: 'mistral-large-latest' }, 'FORDOER_ASSISTANT_MODEL'],
      [
        'with what is no language',
        { FORDOER_ASSISTANT_LANGUAGES: 'pl,på polsk' },
        'FORDOER_ASSISTANT_LANGUAGES',
      ],
      ['that nobody is known to run', { FORDOER_ASSISTANT_OPERATOR: '' }, 'FORDOER_ASSISTANT_OPERATOR'],
      [
        'outside without a key',
        { FORDOER_ASSISTANT_URL: 'https://llm.example.eu/v1', FORDOER_ASSISTANT_HOSTS: 'llm.example.eu' },
        'FORDOER_ASSISTANT_KEY',
      ],
    ])('%s [TR-18] [TR-60]', (_what, env, name) => {
      expect(() => settings(env)).toThrow(name);
    });

    it.each(['gpt-4o-2024-08-06', 'mistral-small-2506', 'llama@sha256:0123456789abcdef', 'x-20260501'])(
      'but not %s',
      (model) => expect(settings({ FORDOER_ASSISTANT_MODEL: model }).model).toBe(model),
    );
  });
});
