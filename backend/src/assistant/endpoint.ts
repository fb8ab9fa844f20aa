import { hash } from 'node:crypto';
import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  type IRetryBackoffContext,
  retry,
  SamplingBreaker,
  wrap,
} from 'cockatiel';
import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { Failure } from './consultation.ts';
import type { Prompt } from './prompts/prompt.ts';
import type { AssistantSettings } from './settings.ts';

export interface Spent {
  /** Tokens read and written, as the endpoint counts them. */
  tokens: { read: number; written: number };
}
export type Answer<T> = ({ ok: true; value: T; raw: string } | { ok: false; why: Failure; raw?: string }) &
  Partial<Spent> & { ms: number };

/** Over the deadline of one try a second try is worth nothing. */
const TRIES = 2;
const WAIT_MS = 200;
/** Open when more than half of at least five calls in half a minute fail; tried again after so long. */
const BREAK_MS = 15_000;
const WATCHED_MS = 30_000;

/** What an endpoint can do wrong, in one word. Never holds what was said. */
class Broken extends Error {
  constructor(
    readonly why: Failure,
    readonly raw?: string,
    readonly spent?: Spent,
  ) {
    super(why);
    this.name = 'Broken';
  }
}

/**
 * One endpoint that speaks OpenAI's chat completions. Every call has a deadline of ours, is tried again once where that may help,
 * and is not made while the endpoint is failing. It holds no tools and is told nothing but the prompt and the text.
 */
export class Endpoint {
  private readonly client: OpenAI;
  private readonly breaker = circuitBreaker(
    handleWhen((error) => failureOf(error) === 'unavailable' || failureOf(error) === 'late'),
    {
      halfOpenAfter: BREAK_MS,
      breaker: new SamplingBreaker({
        threshold: 0.5,
        duration: WATCHED_MS,
        minimumRps: 5 / (WATCHED_MS / 1000),
      }),
    },
  );
  private readonly policy;

  constructor(private readonly settings: AssistantSettings) {
    this.client = new OpenAI({
      apiKey: settings.key,
      baseURL: settings.url,
      maxRetries: 0,
      // A redirect would carry the text to another house than the one that was allowed.
      fetchOptions: { redirect: 'error' },
      organization: null,
      project: null,
    });
    const again = retry(
      handleWhen((error) => failureOf(error) === 'unavailable'),
      { maxAttempts: TRIES - 1, backoff: new DelegateBackoff(waitOf) },
    );
    this.policy = wrap(bulkhead(settings.concurrent, 0), again, this.breaker);
  }

  /** Whether a call now has a chance: nothing waits for an endpoint that is failing. */
  get available(): boolean {
    return this.breaker.state !== CircuitState.Open && this.breaker.state !== CircuitState.Isolated;
  }

  /** The request as it is sent, and its SHA-256. */
  request(prompt: Prompt<unknown>, text: string) {
    const { model, format } = this.settings;
    const body = {
      model,
      messages: [
        { role: 'system' as const, content: prompt.system },
        { role: 'user' as const, content: text },
      ],
      temperature: 0,
      max_tokens: prompt.maxTokens,
      ...(format === 'text' ? {} : { response_format: formatOf(format, prompt) }),
    };
    return { body, hash: hash('sha256', JSON.stringify(body), 'hex') };
  }

  /**
   * Asks, and reads the answer by the prompt's shape. Never throws.
   * @param streamed reads the answer as it is written, so that one that breaks off is known at once
   */
  async ask<T>(
    prompt: Prompt<T>,
    { body }: ReturnType<Endpoint['request']>,
    {
      deadlineMs,
      streamed = false,
      signal,
    }: { deadlineMs: number; streamed?: boolean; signal?: AbortSignal },
  ): Promise<Answer<T>> {
    const began = performance.now();
    const deadline = AbortSignal.timeout(deadlineMs);
    const stop = signal ? AbortSignal.any([deadline, signal]) : deadline;
    const took = () => Math.round(performance.now() - began);
    try {
      const asked = this.policy.execute(
        ({ signal: stopped }) => (streamed ? this.stream(body, stopped) : this.once(body, stopped)),
        stop,
      );
      // Waiting for the second try must not outlive the deadline.
      const { raw, spent } = await Promise.race([asked, aborted(stop)]);
      const read = readAnswer(prompt, raw);
      const told = { raw, ...spent, ms: took() };
      return read.ok ? { ok: true, value: read.value, ...told } : { ok: false, why: 'malformed', ...told };
    } catch (error) {
      const broken = error instanceof Broken ? error : undefined;
      const why = stop.aborted ? 'late' : failureOf(error);
      return {
        ok: false,
        why,
        ...(broken?.raw === undefined ? {} : { raw: broken.raw }),
        ...broken?.spent,
        ms: took(),
      };
    }
  }

  private async once(body: OpenAI.ChatCompletionCreateParamsNonStreaming, signal: AbortSignal) {
    const completion = await this.client.chat.completions.create(body, { signal });
    const choice = completion.choices?.[0];
    const spent = spentOf(completion.usage);
    const raw = choice?.message?.content ?? '';
    this.sameModel(completion.model, raw, spent);
    whole(choice?.finish_reason, choice?.message?.refusal, raw, spent);
    return { raw, spent };
  }

  private async stream(body: OpenAI.ChatCompletionCreateParamsNonStreaming, signal: AbortSignal) {
    const stream = await this.client.chat.completions.create(
      { ...body, stream: true, stream_options: { include_usage: true } },
      { signal },
    );
    let raw = '';
    let refusal = '';
    let finish: string | null | undefined;
    let spent = spentOf(undefined);
    let model: string | undefined;
    for await (const chunk of stream) {
      const choice = chunk.choices?.[0];
      raw += choice?.delta?.content ?? '';
      refusal += choice?.delta?.refusal ?? '';
      finish = choice?.finish_reason ?? finish;
      model = chunk.model ?? model;
      if (chunk.usage) spent = spentOf(chunk.usage);
    }
    // An aborted stream ends as if nothing more had come.
    signal.throwIfAborted();
    this.sameModel(model, raw, spent);
    whole(finish, refusal, raw, spent);
    return { raw, spent };
  }

  private sameModel(model: string | undefined, raw: string, spent: Spent): void {
    if (model !== this.settings.model) throw new Broken('other-model', raw, spent);
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

function formatOf(format: 'json_schema' | 'json_object', { job, schema }: Prompt<unknown>) {
  return format === 'json_object'
    ? { type: format }
    : { type: format, json_schema: { name: job.replaceAll('-', '_'), strict: true, schema } };
}

const spentOf = (usage: OpenAI.CompletionUsage | undefined): Spent => ({
  tokens: { read: usage?.prompt_tokens ?? 0, written: usage?.completion_tokens ?? 0 },
});

/** An answer without its end is none, however well it reads. */
function whole(
  finish: string | null | undefined,
  refusal: string | null | undefined,
  raw: string,
  spent: Spent,
): void {
  if (refusal || finish === 'content_filter') throw new Broken('refused', raw, spent);
  if (finish !== 'stop') throw new Broken('cut', raw, spent);
}

/** An answer in the prompt's shape; servers without schemas like to put it into a fence. */
export function readAnswer<T>(prompt: Prompt<T>, raw: string): { ok: true; value: T } | { ok: false } {
  const bare = raw.trim().replace(/^```(?:json)?\s*\n?([\s\S]*?)\n?```$/u, '$1');
  try {
    const parsed = prompt.answer.safeParse(JSON.parse(bare));
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false };
  } catch {
    return { ok: false };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof Broken) return error.why;
  if (error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError) return 'busy';
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) return 'late';
  if (error instanceof APIConnectionError) return 'unavailable';
  if (error instanceof APIError && typeof error.status === 'number')
    return error.status === 429 || error.status === 408 || error.status >= 500 ? 'unavailable' : 'rejected';
  if (error instanceof SyntaxError) return 'malformed';
  return error instanceof Error && error.name === 'AbortError' ? 'late' : 'unavailable';
}

/** As long as the endpoint asks for, and otherwise a moment that is never in step with others. */
function waitOf({ result }: IRetryBackoffContext<unknown>): number {
  const error = 'error' in result ? result.error : undefined;
  const asked = error instanceof APIError ? Number(error.headers?.get('retry-after')) * 1000 : Number.NaN;
  return asked > 0 ? asked : WAIT_MS * (0.5 + Math.random());
}
