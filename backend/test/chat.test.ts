import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ServerMessage } from '@fordoer/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childEnv } from '../../tools/paths.mjs';
import { freePort } from '../../tools/ports.mjs';
import { type App, startApp } from './harness/app.ts';
import { cuttingProxy } from './harness/cutting-proxy.ts';
import { Waiting } from './harness/waiting.ts';

const SCRIPT = fileURLToPath(new URL('../src/cli/chat.ts', import.meta.url));
type Out = ServerMessage | { type: 'error'; code: string; text: string };

/** The line client as a child process. */
class Chat {
  readonly lines: string[] = [];
  readonly ended: Promise<number | null>;
  private readonly child;
  private readonly waiting = new Waiting();

  constructor(...args: string[]) {
    this.child = spawn('node', ['--conditions=@fordoer/source', SCRIPT, ...args], { env: childEnv() });
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      this.lines.push(line);
      this.waiting.changed();
    });
    this.child.stderr.on('data', (bytes) => {
      this.lines.push(...String(bytes).trim().split('\n'));
      this.waiting.changed();
    });
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
  }

  get out(): Out[] {
    return this.lines.map((line) => JSON.parse(line) as Out);
  }

  write(...lines: (string | object)[]): void {
    for (const line of lines)
      this.child.stdin.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
  }

  /** Writes what is left and closes stdin. */
  end(...lines: (string | object)[]): Promise<number | null> {
    this.write(...lines);
    this.child.stdin.end();
    return this.ended;
  }

  until<T>(look: () => T | undefined | false): Promise<T> {
    return this.waiting.until(look, () => this.lines.slice(-20).join('\n'));
  }
}

describe('npm run chat', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  describe('--json', () => {
    it('gives each message as a line, each line as a turn, in order, and ends with 0', async () => {
      const chat = new Chat('--json', '--url', app.url);
      const code = await chat.end(
        { say: 'Jeg har haft ondt i halsen i to dage' },
        { answer: { questionId: 'person.age', value: 30 } },
        { answer: { questionId: 'danger.adult', value: 'none' } },
        { choose: 'person' },
      );
      expect(code).toBe(0);
      expect(chat.out[0]).toMatchObject({ type: 'notice', kind: 'welcome', text: expect.any(String) });
      const seqs = chat.out.map((line) => ('seq' in line ? line.seq : 0));
      expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
      expect(chat.out.filter(({ type }) => type === 'question')[0]).toMatchObject({
        questionId: 'person.age',
        answerType: 'number',
        options: [],
        findings: ['age-years'],
        text: expect.any(String),
      });
      expect(chat.out.some(({ type }) => type === 'handover')).toBe(true);
      // Each turn's messages stand before the next turn's own.
      const own = chat.out.findIndex((line) => line.type === 'message' && line.text === '30 år');
      expect(chat.out.findIndex(({ type }) => type === 'question')).toBeLessThan(own);
    });

    it('shows an emergency with 112, and the decision with its urgency, door, red flags and why', async () => {
      const chat = new Chat('--json', '--url', app.url);
      await chat.end({ say: 'Jeg er 58 år og har trykkende smerter i brystet lige nu' });
      expect(chat.out.find(({ type }) => type === 'decision')).toMatchObject({
        urgency: 'emergency',
        door: 'call-112',
        redFlags: expect.arrayContaining([expect.objectContaining({ urgency: 'emergency' })]),
        why: expect.arrayContaining([expect.any(String)]),
      });
    });

    it('tells refusals and lines that are none, and goes on', async () => {
      const chat = new Chat('--json', '--url', app.url);
      const code = await chat.end(
        'hej',
        '{"tell": "hej"}',
        '["say"]',
        '',
        { say: '' },
        { say: 'x'.repeat(10_000) },
        { say: 'x'.repeat(70_000) },
        { choose: 'findes-ikke' },
        { answer: { questionId: 'person.age', value: {} } },
        { say: 'jeg har ondt i halsen' },
        { answer: { questionId: 'person.age', value: 'ca. 45' } },
        { answer: { questionId: 'person.age', value: 200 } },
        { answer: { questionId: 'person.age', value: 45 } },
      );
      expect(code).toBe(0);
      const errors = chat.out.flatMap((line) => (line.type === 'error' ? [line] : []));
      expect(errors.map(({ code: one }) => one)).toEqual([
        'INVALID_MESSAGE',
        'INVALID_MESSAGE',
        'INVALID_MESSAGE',
        'EMPTY',
        'TOO_LONG',
        'TOO_LONG',
        'UNKNOWN_CHOICE',
        'INVALID_MESSAGE',
        'NOT_A_NUMBER',
        'OUT_OF_RANGE',
      ]);
      expect(errors.every(({ text }) => text.length > 10)).toBe(true);
      expect(chat.out.some(({ text }) => text === '45 år')).toBe(true);
    });

    it('speaks the language and the clinic that it is told', async () => {
      const chat = new Chat('--json', '--url', app.url, '--locale', 'en', '--clinic=demo-ny');
      await chat.end({ say: 'my knee hurts a little after a run' });
      expect(chat.out[0]?.text).toContain('Demo-klinikken (ny)');
      expect(chat.out.find(({ type }) => type === 'question')?.text).toBe('How old are you in years?');
    });

    it('shows what a person writes while it waits', async () => {
      const chat = new Chat('--json', '--url', app.url);
      chat.write({ choose: 'person' });
      await chat.until(() => chat.out.find(({ type }) => type === 'handover'));
      const nurse = await app.staff();
      const item = await nurse.until(() => nurse.queue.items.at(-1));
      const claimed = await nurse.claim(item.conversationId);
      if (!claimed.ok) throw new Error(claimed.error.code);
      await nurse.say(item.conversationId, 'Hej fra klinikken', claimed.value.seq);
      await chat.until(() => chat.out.find(({ text }) => text === 'Hej fra klinikken'));
      expect(await chat.end()).toBe(0);
      nurse.close();
    });

    it('over a network that cuts: each line is one turn, and nothing is doubled [TR-38]', async () => {
      const network = await cuttingProxy(app.url);
      const chat = new Chat('--json', '--url', network.url);
      await chat.until(() => chat.lines.length > 0);
      for (const [n, say] of ['et', 'to', 'tre', 'fire'].entries()) {
        const cut = network.cutBeforeAnswer();
        chat.write({ say });
        await cut;
        if (n % 2) network.cut();
      }
      expect(await chat.end()).toBe(0);
      const own = chat.out.flatMap((line) => (line.type === 'message' ? [line.text] : []));
      expect(own).toEqual(['et', 'to', 'tre', 'fire']);
      network.close();
    });

    it('where nobody answers, or there is no such clinic, says so and ends with 1', async () => {
      const nobody = new Chat('--json', '--url', `http://127.0.0.1:${await freePort()}`);
      expect(await nobody.end()).toBe(1);
      expect(nobody.out).toEqual([
        { type: 'error', code: 'UNAVAILABLE', text: expect.stringContaining('npm start') },
      ]);
      const nowhere = new Chat('--json', '--url', app.url, '--clinic', 'findes-ikke');
      expect(await nowhere.end()).toBe(1);
      expect(nowhere.out).toEqual([{ type: 'error', code: 'NOT_FOUND', text: expect.any(String) }]);
    });
  });

  describe('in a terminal', () => {
    it('numbers the answers, tells why, and brings a person', async () => {
      const chat = new Chat('--url', app.url);
      const shown = (text: string) => chat.until(() => chat.lines.some((line) => line.includes(text)));
      await shown('Du skriver med Fordør');
      chat.write('jeg har haft ondt i halsen i to dage');
      await shown('Hvor mange år er du?');
      chat.write('?');
      await shown('De samme tegn kan betyde noget andet');
      chat.write('30');
      await shown('1. Meget sløv eller svær at vække');
      await shown('7. Nej, intet af det');
      await shown('8. Ved ikke');
      chat.write('7');
      await chat.until(() => chat.lines.filter((line) => line.includes('Sæt kryds ved alt')).length > 1);
      chat.write('m');
      await shown('ingen ved skærmen');
      expect(await chat.end()).toBe(0);
    });

    it('ticks several numbers at once', async () => {
      const chat = new Chat('--url', app.url);
      chat.write('jeg har ondt i halsen');
      await chat.until(() => chat.lines.some((line) => line.includes('Hvor mange år')));
      chat.write('45');
      await chat.until(() => chat.lines.some((line) => line.includes('Ved ikke') && line.includes('8.')));
      chat.write('3 5');
      await chat.until(() => chat.lines.some((line) => line.includes('Ring 112')));
      expect(await chat.end()).toBe(0);
      const why = 'Trykkende eller klemmende smerte i brystet og Bleg, kold og klamt svedende';
      expect(chat.lines.join('\n')).not.toContain(why); // one's own words are not read back
    });
  });
});
