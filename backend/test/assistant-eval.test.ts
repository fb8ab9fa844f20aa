import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../tools/paths.mjs';
import { AssistantService } from '../src/assistant/assistant.service.ts';
import { Evaluation, type JudgedMessage, type JudgedVignette } from '../src/cli/eval/evaluate.ts';
import { readStories, type Stories } from '../src/cli/eval/stories.ts';
import { byCategory, figuresOf, objections } from '../src/cli/eval/table.ts';
import { calm } from '../src/cli/stand-in/calm.ts';
import { type Brain, ModelServer } from '../src/cli/stand-in/model-server.ts';
import { loadConfig } from '../src/config/config.ts';
import { content } from './harness/pure.ts';

describe('the evaluation of a model before a clinic switches it on [guard.evaluated-before]', () => {
  let stories: Stories;
  let server: ModelServer;
  beforeAll(async () => {
    const child = spawn(
      'node',
      ['--conditions=@fordoer/source', inRoot('triage-cases', 'src', 'stories.ts'), '--every', '60'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    stories = await readStories(child.stdout);
    server = await ModelServer.start(calm);
  });
  afterAll(() => server.stop());

  const evaluated = async (brain: Brain) => {
    server.brain = brain;
    const env = { DATABASE_URL: 'postgres://x', ...server.environment };
    const evaluation = new Evaluation(new AssistantService(loadConfig(env).assistant), content);
    const vignettes: JudgedVignette[] = [];
    const messages: JudgedMessage[] = [];
    for (const one of stories.vignettes) vignettes.push(await evaluation.vignette(one));
    for (const one of stories.messages) messages.push(await evaluation.message(one));
    return { figures: figuresOf(vignettes, messages), lines: byCategory(vignettes, messages) };
  };

  it('plays the cases and the messages, and says how many there are in all', () => {
    expect(stories.set.vignettes).toBeGreaterThan(1_000);
    expect(stories.vignettes.length).toBe(Math.ceil(stories.set.vignettes / 60));
    expect(stories.set.whole).toBe(false);
  });

  it('of one that agrees finds nothing raised, and what it costs; a part of the set is never green', async () => {
    const { figures, lines } = await evaluated(calm);
    expect(figures.vignettes).toMatchObject({ lowered: 0, raised: 0, falseAlarms: 0 });
    expect(figures.calls.answered).toBe(figures.calls.n);
    expect(figures.calls.tokensMedian).toBeGreaterThan(0);
    expect(lines.length).toBeGreaterThan(5);
    expect(objections(figures, stories.set.whole)).toEqual(['not the whole set was read']);
    expect(objections(figures, true)).toEqual([]);
  });

  it('of one that sees emergencies everywhere counts the false alarms, and is not green', async () => {
    const { figures } = await evaluated((told) =>
      told.job === 'second-opinion'
        ? { say: { urgency: 'emergency', human: true, reasons: [] } }
        : calm(told),
    );
    expect(figures.vignettes.falseAlarms).toBeGreaterThan(0);
    expect(figures.vignettes.lowered).toBe(0);
    expect(objections(figures, true).join()).toContain('raised too high');
  });

  it('of one that sees no danger anywhere lowers nothing', async () => {
    const { figures } = await evaluated((told) =>
      told.job === 'second-opinion'
        ? { say: { urgency: 'self-care', human: false, reasons: [] } }
        : calm(told),
    );
    expect(figures.vignettes).toMatchObject({ lowered: 0, raised: 0 });
    expect(figures.vignettes.underAssisted).toBe(figures.vignettes.underAlone);
  });

  it('of one that invents quotes counts what was dropped [guard.quotes-must-occur]', async () => {
    const { figures } = await evaluated((told) =>
      told.job === 'extract'
        ? {
            say: {
              findings: [{ id: 'chest-pain', state: 'present', quote: 'står her ikke' }],
              complaints: [],
            },
          }
        : calm(told),
    );
    expect(figures.calls.dropped['the quote is not in the message']).toBeGreaterThan(0);
    expect(figures.vignettes.raised).toBe(0);
  });

  it('of one that does not answer is not green', async () => {
    const { figures } = await evaluated(() => ({ status: 400 }));
    expect(figures.calls.answered).toBe(0);
    expect(objections(figures, true).join()).toContain('were answered');
  });
});
