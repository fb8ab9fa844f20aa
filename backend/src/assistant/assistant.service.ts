import type { CaseState, Content, Understanding } from '@fordoer/rules';
import { Injectable } from '@nestjs/common';
import type { Accepted, AssistantStage, Consultation } from './consultation.ts';
import { Endpoint } from './endpoint.ts';
import { extractRequest } from './extract.ts';
import { EXPLAIN, TRANSLATE_BACK } from './prompts/explain.ts';
import { EXTRACT } from './prompts/extract.ts';
import type { Prompt } from './prompts/prompt.ts';
import { SECOND_OPINION } from './prompts/second-opinion.ts';
import { SUMMARY } from './prompts/summary.ts';
import { type KnownIdentity, RedactionFailed, Redactor } from './redaction/index.ts';
import type { AssistantSettings } from './settings.ts';
import { type Line, storyRequest } from './story.ts';
import { restoring, takeExplanation, takeOpinion, takeReading, takeSummary } from './take.ts';

/** Milliseconds. Nothing takes longer than ten seconds (TR-45); what was read in a message is of use at once or not at all. */
export const DEADLINES = {
  extract: 2_500,
  opinion: 10_000,
  summary: 10_000,
  explain: 6_000,
  back: 3_500,
} as const;
const NONE = { calls: 0, tokens: 0 };

interface Asked<T> {
  prompt: Prompt<T>;
  /** What is sent beside the prompt. @throws RedactionFailed */
  text: (redactor: Redactor) => string;
  deadlineMs: number;
  streamed?: boolean;
  /** It holds nothing that a patient wrote; public numbers may stand in it. */
  approved?: boolean;
  of?: string;
  language?: string;
  accept: (value: T, restore: (text: string) => string) => Accepted | Promise<Accepted>;
}

/** Who asks, and what is known of who takes part. */
export interface Asking {
  content: Content;
  stage: Exclude<AssistantStage, 'off'>;
  identity: KnownIdentity;
  /** The `seq` of the conversation that is asked about. */
  after: number;
  /** Gives up early: the service is stopping. */
  signal?: AbortSignal;
}

/**
 * Asks a language model one of four things, and takes of its answer what can be checked. It knows no conversation and changes none:
 * what comes back is data for a turn (DESIGN §6).
 */
@Injectable()
export class AssistantService {
  private readonly endpoint: Endpoint | undefined;

  constructor(readonly settings: AssistantSettings | undefined) {
    this.endpoint = settings && new Endpoint(settings);
  }

  /** Whether a call now has a chance. */
  get available(): boolean {
    return this.endpoint?.available === true;
  }

  /** What may be asked, in calls and tokens. */
  get budget(): AssistantSettings['budget'] {
    return this.settings?.budget ?? { conversation: NONE, day: NONE };
  }

  /** What one message says, in findings and complaints of the content. */
  extract(
    asking: Asking,
    {
      state,
      messageId,
      text,
      reading,
    }: { state: CaseState; messageId: string; text: string; reading: Understanding },
  ): Promise<Consultation> {
    return this.ask(asking, {
      prompt: EXTRACT,
      of: messageId,
      deadlineMs: DEADLINES.extract,
      text: (redactor) => extractRequest(asking.content, state, redactor.redact(text)),
      accept: (answer, restore) => takeReading(asking.content, answer, { text, reading, restore }),
    });
  }

  /** How urgent it finds the whole conversation. @param heard marks what it has heard of, so that a later one is told from it */
  opinion(
    asking: Asking,
    { state, lines, heard }: { state: CaseState; lines: readonly Line[]; heard: string },
  ): Promise<Consultation> {
    return this.ask(asking, {
      prompt: SECOND_OPINION,
      of: heard,
      deadlineMs: DEADLINES.opinion,
      text: (redactor) => storyRequest(lines, (text) => redactor.redact(text)),
      accept: (answer, restore) => takeOpinion(asking.content, answer, { lines, state, restore }),
    });
  }

  /** The conversation in a few sentences for the clinic. */
  summary(
    asking: Asking,
    { state, lines, heard }: { state: CaseState; lines: readonly Line[]; heard: string },
  ): Promise<Consultation> {
    return this.ask(asking, {
      prompt: SUMMARY,
      of: heard,
      deadlineMs: DEADLINES.summary,
      text: (redactor) => storyRequest(lines, (text) => redactor.redact(text)),
      accept: (answer, restore) => takeSummary(asking.content, answer, { lines, state, restore }),
    });
  }

  /** An approved text in plainer words, or in another language, compared with it on the way back. */
  explain(
    asking: Asking,
    {
      approved,
      of,
      locale,
      language,
    }: { approved: string; of: string; locale: 'da' | 'en'; language?: string },
  ): Promise<Consultation> {
    const wanted = language ?? locale;
    return this.ask(asking, {
      prompt: EXPLAIN,
      of,
      ...(language === undefined ? {} : { language }),
      deadlineMs: DEADLINES.explain,
      streamed: true,
      approved: true,
      text: () => `SPROG: ${nameOf(wanted)}\nTEKST:\n${JSON.stringify(approved)}`,
      accept: async ({ text }) => {
        const back = language === undefined ? undefined : await this.translateBack(asking, text);
        const taken = takeExplanation(asking.content, text, { approved, locale, language, back: back?.text });
        return { ...(back ? { back } : {}), ...taken };
      },
    });
  }

  private translateBack(asking: Asking, text: string): Promise<Consultation> {
    return this.ask(asking, {
      prompt: TRANSLATE_BACK,
      deadlineMs: DEADLINES.back,
      approved: true,
      text: () => JSON.stringify(text),
      accept: (answer) => ({ text: answer.text, dropped: [] }),
    });
  }

  private async ask<T>(
    { stage, after, identity, signal }: Asking,
    { prompt, text, deadlineMs, streamed, approved, of, language, accept }: Asked<T>,
  ): Promise<Consultation> {
    if (!this.settings || !this.endpoint) throw new Error('no endpoint is configured');
    const { model, format, energy } = this.settings;
    const base = {
      job: prompt.job,
      stage,
      ...(of === undefined ? {} : { of }),
      ...(language === undefined ? {} : { language }),
      after,
      prompt: { id: prompt.id, hash: prompt.hash },
      model,
      parameters: { temperature: 0, maxTokens: prompt.maxTokens, format },
    };
    const redactor = new Redactor(identity);
    let request: ReturnType<Endpoint['request']>;
    try {
      // What a later line tells of a name is not yet known in an earlier one: the second time it is.
      if (!approved) text(redactor);
      const said = text(redactor);
      if (!approved) redactor.check(said);
      request = this.endpoint.request(prompt, said);
    } catch (error) {
      if (!(error instanceof RedactionFailed)) throw error;
      return { ...base, input: '', outcome: 'redaction', dropped: [], ms: 0 };
    }
    const answer = await this.endpoint.ask(prompt, request, {
      deadlineMs,
      ...(streamed ? { streamed } : {}),
      ...(signal ? { signal } : {}),
    });
    const { tokens, ms } = answer;
    const told = {
      ...base,
      input: request.hash,
      ...(answer.raw === undefined ? {} : { raw: answer.raw.slice(0, MOST_KEPT) }),
      ...(Object.keys(redactor.meanings).length > 0 ? { placeholders: redactor.meanings } : {}),
      ...(tokens
        ? {
            tokens,
            wh: (tokens.read * energy.perThousandRead + tokens.written * energy.perThousandWritten) / 1000,
          }
        : {}),
      ms,
    };
    if (!answer.ok) return { ...told, outcome: answer.why, dropped: [] };
    return {
      ...told,
      outcome: 'answered',
      ...(await accept(answer.value, restoring(redactor.meanings))),
    };
  }
}

/** Letters of an answer that are kept; a whole one is far shorter. */
const MOST_KEPT = 8_000;

const nameOf = (tag: string): string => new Intl.DisplayNames('da', { type: 'language' }).of(tag) ?? tag;
