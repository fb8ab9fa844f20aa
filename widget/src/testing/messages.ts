import type { Decision, Message, Question, ServerMessage } from '@fordoer/protocol';
import type { Mine } from '../conversation/conversation.ts';

/** Messages with everything a test does not care for filled in. */

const base = { at: '2026-12-01T09:00:00.000Z', text: 'Tekst' };

export const question = (seq: number, questionId: string, more: Partial<Question> = {}): Question => ({
  ...base,
  seq,
  type: 'question',
  questionId,
  text: `Spørgsmål ${questionId}`,
  answerType: 'yes-no',
  options: [],
  findings: [questionId],
  why: 'Derfor.',
  labels: { yes: 'Ja', no: 'Nej', none: 'Nej, intet af det', unknown: 'Ved ikke' },
  clinical: true,
  unknownAllowed: true,
  ...more,
});

/** The patient's own words, or with `questionId` an answer. */
export const own = (seq: number, messageId: string, more: Partial<Message> = {}): Message => ({
  ...base,
  seq,
  type: 'message',
  from: 'patient',
  text: `Ord ${messageId}`,
  messageId,
  ...more,
});

export const clinician = (seq: number): Message => ({
  ...base,
  seq,
  type: 'message',
  from: 'clinician',
  who: { role: 'nurse', firstName: 'Mette' },
});

export const notice = (seq: number, more: Partial<Extract<ServerMessage, { type: 'notice' }>> = {}) =>
  ({ ...base, seq, type: 'notice', kind: 'info', ...more }) satisfies ServerMessage;

export const alarm = (seq: number, urgency: 'now' | 'acute' | 'emergency', phone: string) =>
  notice(seq, {
    kind: 'alarm',
    alarm: { urgency, phone, phoneLabel: `Ring ${phone}`, meanwhile: ['Sid ned.'] },
  });

export const doors = (seq: number, ...choices: string[]): ServerMessage => ({
  ...base,
  seq,
  type: 'doors',
  doors: choices.map((choice) => ({ kind: 'self-care', choice, title: choice, text: choice })),
});

export const decision = (seq: number, more: Partial<Decision> = {}): Decision => ({
  ...base,
  seq,
  type: 'decision',
  urgency: 'today',
  door: 'gp-booking',
  complaint: 'sore-throat',
  redFlags: [],
  why: [],
  meanwhile: [],
  advice: [],
  safetyNet: [],
  reference: '123-456',
  final: true,
  content: { version: '1.0.0', hash: 'hash' },
  ...more,
});

export const mine = (id: string, more: Partial<Mine> = {}): Mine => ({
  id,
  kind: 'say',
  text: `Ord ${id}`,
  state: 'waiting',
  undoable: false,
  ...more,
});
