import type { AnswerValue, GlassVerdict, ServerMessage, StaffRole, Stage } from '@fordoer/protocol';
import type { Decision, OpenDoor, Reason, Understanding, Urgency } from '@fordoer/rules';
import type { Consultation } from '../assistant/consultation.ts';
import type { Job } from '../assistant/prompts/prompt.ts';

/**
 * What can happen in a conversation. These events are the record: a conversation's state is folded from them and from
 * nothing else. `facts` is what replay and review need; `message` is what the patient saw, word for word.
 */

/** A member of staff as the record names them. */
export interface Staff {
  staffId: string;
  role: StaffRole;
  firstName: string;
}

/** A message to the patient before it has its place in the log. */
export type MessageBody = ServerMessage extends infer M
  ? M extends ServerMessage
    ? Omit<M, 'seq' | 'at'>
    : never
  : never;

/** What a decision was routed with, so that it can be routed again. */
export interface RecordedSituation {
  /** UTC, ISO 8601. */
  at: string;
  region: string;
  gpOpen: boolean;
  slotInHours: number | null;
}

export interface EventFacts {
  started: {
    clinicKey: string;
    locale: 'da' | 'en';
    stage: Stage;
    release: { version: string; hash: string };
    reference: string;
    notice: string;
  };
  said: {
    by: 'patient' | 'program' | 'clinician';
    text: string;
    messageId?: string;
    staff?: Staff;
    /** It corrects or completes what the clinic keeps; what was said before stays as it was. */
    addendum?: true;
  };
  understood: { messageId: string; reading: Understanding };
  asked: { questionId: string; clinical: boolean; remaining?: number };
  answered: { messageId: string; questionId: string; value: AnswerValue; corrected: boolean };
  withdrawn: { messageId: string };
  /** The assistant was asked, and the turn waits a moment for it. `of`: what about. Until: UTC, ISO 8601. */
  consulting: { job: Job; of: string; until: string; language?: string };
  /** The assistant was asked; what came of it. */
  consulted: Consultation;
  /** It did not answer in time: the rules go on alone. */
  'went-on': { job: Job };
  raised: { reasons: Reason[]; urgency: Urgency };
  decided: {
    decision: Decision;
    situation: RecordedSituation;
    final: boolean;
    /** SHA-256 of the case it was made of, and of the decision: what replay holds itself against. */
    hashes: { input: string; output: string };
  };
  routed: { doors: OpenDoor[] };
  chosen: { messageId: string; choice: string };
  'slots-offered': { slotIds: string[] };
  held: { slotId: string; until: string };
  booked: { bookingId: string; slotId: string; reference: string };
  cancelled: { bookingId: string };
  'hold-ended': { slotId: string; why: 'expired' | 'left' | 'taken' };
  requested: { what: 'renewal' | 'call-back' | 'contact' };
  'handed-over': { reason: string; urgency: Urgency; withinMinutes: number; staffed: boolean };
  claimed: { staff: Staff };
  released: { staff: Staff };
  resolved: {
    staff: Staff;
    outcome: 'confirm' | 'change' | 'call-back' | 'done';
    urgency?: Urgency;
    door?: string;
    reason?: string;
  };
  /** `glassId`: behind broken glass. */
  'looked-at': { staff: Staff; glassId?: string };
  /** A look-up found it; `care`: the clinic treated the patient then. */
  'looked-up': { staff: Staff; by: 'reference' | 'cpr'; care: boolean };
  identified: { staff: Staff; cpr: string };
  'broke-glass': { staff: Staff; glassId: string; reason: string; until: string; optedOut: boolean };
  'glass-reviewed': { staff: Staff; glassId: string; verdict: GlassVerdict };
  /** The patient wants nobody to look it up without a new consent, or gives that consent. */
  'opted-out': { by: 'patient' };
  'opted-in': { by: 'patient' };
  /** The queue showed them the case, with its title and the words behind its red flags: once for each session. */
  listed: { staff: Staff };
  'followed-up': { answer: 'yes' | 'no' | 'worse' };
  noticed: { kind: string };
  /** The key is destroyed with this: nothing of the conversation can be read afterwards, this event neither. */
  erased: { by: 'patient' | 'retention' };
  ended: { why: 'ended' | 'erased' | 'idle' };
}
export type EventType = keyof EventFacts;

/** An event about to be appended. */
export type NewEvent = {
  [T in EventType]: { type: T; facts: EventFacts[T]; message?: MessageBody };
}[EventType];

/** An event of the log. `at` is the service's clock when the turn was taken; UTC, ISO 8601. */
export type StoredEvent = NewEvent & { seq: number; at: string };

/** What the patient sees of an event, if anything. */
export const messageOf = (event: StoredEvent): ServerMessage | undefined =>
  event.message ? ({ ...event.message, seq: event.seq, at: event.at } as ServerMessage) : undefined;
