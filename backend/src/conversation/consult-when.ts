import { type Decision, rank, type Understanding } from '@fordoer/rules';
import { type Conversation, heard } from './conversation.ts';
import type { Inputs } from './inputs.ts';
import { saysSomething } from './understood.ts';

/** Decisions that a second opinion is asked about: to see nobody soon enough is the mistake that counts. */
const LOW = rank('soon');
/** Words of content that nothing was read out of, from which on a message is not sure to be understood. */
const UNREAD_WORDS = 7;
const LETTERS_OF_A_WORD = 4;

/** Whether the reader may have missed something: nothing read, something not clear, or much left over. */
export function isUnsure(text: string, reading: Understanding): boolean {
  if (!saysSomething(reading) || reading.complaints.length === 0) return true;
  if (reading.findings.some(({ certain }) => !certain)) return true;
  const spans = [...reading.findings, ...reading.complaints].map(({ span }) => span);
  let unread = 0;
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const to = index + word.length;
    if (word.length >= LETTERS_OF_A_WORD && !spans.some((span) => span.from < to && index < span.to))
      unread++;
  }
  return unread >= UNREAD_WORDS;
}

/** Whether a decision is low enough to be read again by somebody else, and has not been yet. */
export const wantsOpinion = (conversation: Conversation, decision: Decision): boolean =>
  rank(decision.urgency) <= LOW && conversation.opinionOf !== heard(conversation);

/**
 * Whether the patient waits a moment for it: where the decision is theirs at once, and no person looks first. A red flag is never
 * low, and so never waits.
 */
export const waitsForOpinion = (conversation: Conversation, decision: Decision, inputs: Inputs): boolean =>
  inputs.assistant === 'on' &&
  inputs.clinic.stage === 'automatic' &&
  decision.human.length === 0 &&
  conversation.handover?.status !== 'claimed' &&
  wantsOpinion(conversation, decision);
