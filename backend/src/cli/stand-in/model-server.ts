import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LLMock } from '@copilotkit/aimock';
import type { Job } from '../../assistant/prompts/prompt.ts';
import { jobOf } from './job-of.ts';

/** The name that the stand-in answers to. */
export const STAND_IN_MODEL = 'stand-in-2026-11-01';

/** What was sent, as a model reads it. */
export interface Told {
  job: Job;
  system: string;
  text: string;
}

/** What the stand-in does with a call: answers (an object becomes JSON, a string is sent as it is), or goes wrong. */
export type Answering =
  | { say: unknown; model?: string; finish?: string }
  /** An HTTP error or a redirect, with how many seconds to wait or where to go. */
  | { status: number; retryAfter?: number; location?: string }
  /** `hang`: never answers. `stall`: begins and stops. `cut`: breaks off in the middle. `drop`: closes the connection. */
  | { wrong: 'hang' | 'stall' | 'cut' | 'drop'; say?: unknown };

export type Brain = (told: Told) => Answering;

/**
 * A model server for tests and demonstrations. The protocol is @copilotkit/aimock's, which others keep true to the real one; before it
 * stands a door that keeps every request byte for byte, and that can hang, stall, cut and drop as real networks do.
 */
export class ModelServer {
  /** Every request body as it came. */
  readonly requests: string[] = [];
  /** Answers come when this does. */
  slow: (() => Promise<void>) | undefined;
  private readonly door = createServer((incoming, outgoing) => void this.open(incoming, outgoing));
  private readonly model = new LLMock({ port: 0, host: '127.0.0.1', journalMaxEntries: 10 });
  /** What each call that is under way gets, by what it asks. */
  private readonly answers = new Map<string, Answering>();

  private constructor(public brain: Brain) {}

  /** @param port 0 for a free one @param count how many tokens a text is; about right unless given */
  static async start(
    brain: Brain,
    { port = 0, count = (text: string) => Math.ceil(text.length / 4) } = {},
  ): Promise<ModelServer> {
    const server = new ModelServer(brain);
    server.model.on({ predicate: () => true }, ({ messages }) => {
      const told = toldBy(messages as ChatMessage[]);
      return replyOf(server.answers.get(keyOf(told)) ?? { say: {} }, told, count);
    });
    await server.model.start();
    await new Promise<void>((resolve) => server.door.listen(port, '127.0.0.1', resolve));
    return server;
  }

  /** The base URL as an SDK wants it. */
  get url(): string {
    return `http://127.0.0.1:${(this.door.address() as AddressInfo).port}/v1`;
  }

  /** Environment variables by which a service uses it. */
  get environment(): Record<string, string> {
    return {
      FORDOER_ASSISTANT_URL: this.url,
      FORDOER_ASSISTANT_HOSTS: new URL(this.url).host,
      FORDOER_ASSISTANT_MODEL: STAND_IN_MODEL,
      FORDOER_ASSISTANT_OPERATOR: 'en prøvemodel på denne maskine',
    };
  }

  async stop(): Promise<void> {
    this.door.closeAllConnections();
    await new Promise((resolve) => this.door.close(resolve));
    await this.model.stop();
  }

  private async open(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of incoming) body += part;
    this.requests.push(body);
    await this.slow?.();
    const told = toldBy((JSON.parse(body) as { messages?: ChatMessage[] }).messages);
    const answering = this.brain(told);
    if ('status' in answering) {
      const { status, retryAfter, location } = answering;
      outgoing.writeHead(status, {
        'content-type': 'application/json',
        ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
        ...(location === undefined ? {} : { location }),
      });
      outgoing.end(JSON.stringify({ error: { message: 'not now', type: 'server_error' } }));
      return;
    }
    if ('wrong' in answering) {
      if (answering.wrong === 'hang') return;
      if (answering.wrong === 'drop') return void incoming.socket.destroy();
    }
    this.answers.set(keyOf(told), answering);
    this.forward(incoming, body, outgoing, 'wrong' in answering ? answering.wrong : undefined);
  }

  private forward(
    incoming: IncomingMessage,
    body: string,
    outgoing: ServerResponse,
    wrong: 'hang' | 'stall' | 'cut' | 'drop' | undefined,
  ): void {
    const { port } = new URL(this.model.url);
    const { host: _host, 'content-length': _length, ...headers } = incoming.headers;
    const inner = request(
      { port, host: '127.0.0.1', path: incoming.url, method: incoming.method, headers, agent: false },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 200, answer.headers);
        if (!wrong) return void answer.pipe(outgoing);
        let whole = Buffer.alloc(0);
        answer.on('data', (part: Buffer) => {
          whole = Buffer.concat([whole, part]);
        });
        answer.on('end', () => {
          outgoing.write(whole.subarray(0, Math.floor(whole.length / 2)));
          if (wrong === 'cut') setImmediate(() => outgoing.destroy());
        });
      },
    );
    inner.on('error', () => outgoing.destroy());
    inner.end(body);
  }
}

interface ChatMessage {
  role: string;
  content: string;
}

function toldBy(messages: readonly ChatMessage[] = []): Told {
  const system = messages.find(({ role }) => role === 'system')?.content ?? '';
  const text = messages.find(({ role }) => role === 'user')?.content ?? '';
  return { job: jobOf(system), system, text };
}

const keyOf = ({ job, text }: Told): string => `${job} ${text}`;

function replyOf(answering: Answering, { system, text }: Told, count: (text: string) => number) {
  const say = 'say' in answering ? answering.say : {};
  const content = typeof say === 'string' ? say : JSON.stringify(say);
  const [prompt_tokens, completion_tokens] = [count(system) + count(text), count(content)];
  return {
    content,
    usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
    ...('model' in answering && answering.model ? { model: answering.model } : {}),
    ...('finish' in answering && answering.finish ? { finishReason: answering.finish } : {}),
  };
}
