import type { AssistantReading, Opinion } from '@fordoer/rules';
import type { Cited } from './cited.ts';
import type { Failure } from './endpoint.ts';
import type { Dropped } from './extract.ts';
import type { Job } from './prompts/prompt.ts';

/** How far the assistant goes at a clinic: not asked; asked and kept on record without effect; asked. */
export const ASSISTANT_STAGES = ['off', 'shadow', 'on'] as const;
export type AssistantStage = (typeof ASSISTANT_STAGES)[number];

/** What is taken of an answer, by what was asked. Nothing of it when there was none. */
export interface Taken {
  reading?: AssistantReading;
  opinion?: Opinion & { reasons: Cited[] };
  sentences?: Cited[];
  text?: string;
  /** The call that took an explanation back to Danish. */
  back?: Consultation;
}

/** One call, as it stands in the record: everything that a replay and a reviewer need (TR-02, TR-60). */
export interface Consultation extends Taken {
  job: Job;
  /** Its effect: `shadow` has none. */
  stage: Exclude<AssistantStage, 'off'>;
  /** What it is about: the message that was read, or what was explained. */
  of?: string;
  /** Of an explanation in another language: a BCP 47 tag. */
  language?: string;
  prompt: { id: string; hash: string };
  model: string;
  parameters: { temperature: number; maxTokens: number; format: string };
  /** SHA-256 of the request as it was sent. */
  input: string;
  outcome: 'answered' | Failure;
  /** The answer as it came, placeholders in place. */
  raw?: string;
  /** What the placeholders stand for. */
  placeholders?: Record<string, string>;
  dropped: Dropped[];
  tokens?: { read: number; written: number };
  ms: number;
  /** Estimated watt-hours. */
  wh?: number;
}
