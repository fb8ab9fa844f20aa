import type { AssistantReading, Opinion } from '@fordoer/rules';
import type { Job } from './prompts/prompt.ts';

/** How far the assistant goes at a clinic: not asked; asked and kept on record without effect; asked. */
export const ASSISTANT_STAGES = ['off', 'shadow', 'on'] as const;
export type AssistantStage = (typeof ASSISTANT_STAGES)[number];

/** Why there is no answer. */
export type Failure =
  /** Not in time. */
  | 'late'
  /** It would not. */
  | 'refused'
  /** It ended before it was whole. */
  | 'cut'
  /** No JSON, or of another shape. */
  | 'malformed'
  /** Another model answered than the one that was evaluated. */
  | 'other-model'
  /** The endpoint says that the request is wrong. */
  | 'rejected'
  /** It cannot be reached, fails, or wants fewer calls. */
  | 'unavailable'
  /** Too many calls are under way, or it has failed too often just now. */
  | 'busy'
  /** Something that names a person was left in the text: nothing was sent. */
  | 'redaction'
  /** What was set aside for the conversation or the day is spent: nothing was sent. */
  | 'budget';

/** What was not taken of an answer, and why; kept in the record. */
export interface Dropped {
  what: string;
  why: string;
}

/** A sentence for the clinic, and the events that it stands on. */
export interface Cited {
  text: string;
  /** `seq` of what the patient said or answered. */
  events: number[];
}

/** What is taken of an answer, by what was asked. Nothing of it when there was none. */
export interface Taken {
  reading?: AssistantReading;
  opinion?: Opinion & { reasons: Cited[] };
  sentences?: Cited[];
  text?: string;
  /** The call that took an explanation back to Danish. */
  back?: Consultation;
}

export type Accepted = Taken & { dropped: Dropped[] };

/** One call, as it stands in the record: everything that a replay and a reviewer need (TR-02, TR-60). */
export interface Consultation extends Taken {
  job: Job;
  /** Its effect: `shadow` has none. */
  stage: Exclude<AssistantStage, 'off'>;
  /** What it is about: the message that was read, or what was explained. */
  of?: string;
  /** Of an explanation in another language: a BCP 47 tag. */
  language?: string;
  /** The `seq` of the conversation that was asked about. */
  after: number;
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
