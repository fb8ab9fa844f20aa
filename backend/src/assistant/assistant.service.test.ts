import { emptyCase } from '@fordoer/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../test/harness/pure.ts';
import { calm } from '../cli/stand-in/calm.ts';
import { ModelServer } from '../cli/stand-in/model-server.ts';
import { loadConfig } from '../config/config.ts';
import { AssistantService } from './assistant.service.ts';
import { checkPrompts, PROMPTS } from './prompts/approved.ts';

describe('what leaves the house', () => {
  let server: ModelServer;
  let assistant: AssistantService;
  beforeAll(async () => {
    server = await ModelServer.start(calm);
    assistant = new AssistantService(
      loadConfig({ DATABASE_URL: 'postgres://x', ...server.environment }).assistant,
    );
  });
  afterAll(() => server.stop());

  const identity = {
    names: ['Ane Testesen'],
    phones: [],
    emails: [],
    addresses: [],
    birthDates: [],
    others: [],
  };
  const asking = { content, stage: 'on' as const, identity, after: 3 };
  const told = (lines: { seq: number; text: string; question?: string }[]) =>
    assistant.opinion(asking, { state: emptyCase('da'), lines, heard: '1' });

  it('is nothing at all where somebody is still named: no call is made [TR-17]', async () => {
    const before = server.requests.length;
    // A question is approved text and is sent as it is; one that names the patient must not be.
    const call = await told([{ seq: 2, question: 'Hvordan har Ane Testesen det?', text: 'Skidt' }]);
    expect(call).toMatchObject({ outcome: 'redaction', input: '', dropped: [] });
    expect(call.raw).toBeUndefined();
    expect(server.requests).toHaveLength(before);
  });

  it('is what was said, with placeholders for who said it', async () => {
    await told([{ seq: 2, text: 'Det er Ane Testesen, 010190-1234. Jeg har ondt i halsen' }]);
    const sent = server.requests.at(-1) as string;
    expect(sent).not.toMatch(/Ane|Testesen|010190/);
    expect(sent).toContain('ondt i halsen');
  });
});

describe('a prompt', () => {
  it('that is not the one which was evaluated keeps the service from starting [TR-60]', () => {
    expect(() => checkPrompts()).not.toThrow();
    const changed = PROMPTS.map((prompt, at) => (at === 0 ? { ...prompt, hash: 'f'.repeat(64) } : prompt));
    expect(() => checkPrompts(changed)).toThrow(PROMPTS[0]?.id);
  });
});
