import { readFileSync } from 'node:fs';
import type { Stage } from '@fordoer/protocol';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { NewEvent } from './events.ts';

/** What lies in clear beside a sealed body and is hashed with it: who did what, when, why, and by which versions (TR-02). */

/** The version of the service, as its package says. */
export const SOFTWARE: string = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version;

/**
 * `own`: the patient's own, erasable on request. `journal`: it reached the clinic and is kept for ten years after the last entry
 * (Danish journal order § 15; how far a conversation is journal is for counsel).
 */
export const RETENTION_CLASSES = ['own', 'journal'] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** Why something was done: codes of HL7 v3 PurposeOfUse. */
export const PURPOSES = ['TREAT', 'BTG', 'PATRQT', 'RECORDMGT', 'HOPERAT'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const EventHead = z.strictObject({
  v: z.literal(1),
  conversation: z.uuid(),
  clinic: z.uuid(),
  seq: z.int().positive(),
  type: z.string().min(1),
  at: z.iso.datetime({ precision: 3 }),
  class: z.enum(RETENTION_CLASSES),
  actor: z.strictObject({
    kind: z.enum(['patient', 'staff', 'service']),
    /** Of staff: the session they signed in to. */
    id: z.uuid().optional(),
    role: z.string().optional(),
  }),
  purpose: z.enum(PURPOSES),
  /** SHA-256 of the content release the conversation stands on. */
  content: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .or(z.literal('')),
  software: z.string(),
  /** Of a call to a language model: which one, and the SHA-256 of what it was told to do. */
  model: z.string().optional(),
  prompt: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** The client's id of the message that caused the turn, on its first event. */
  cause: z.string().optional(),
});
export type EventHead = z.infer<typeof EventHead>;

/** What a head must know of the conversation before its event. */
export interface HeadContext {
  /** It has reached the clinic. */
  journal: boolean;
  stage: Stage;
  /** Hash of the content release. */
  content: string;
}

/** Before the first event. */
export const NEW_CONVERSATION: HeadContext = { journal: false, stage: 'shadow', content: '' };

/** The same after an event. */
export function contextAfter(context: HeadContext, event: NewEvent): HeadContext {
  if (event.type === 'started')
    return { ...context, stage: event.facts.stage, content: event.facts.release.hash };
  return reachesClinic(event, context.stage) ? { ...context, journal: true } : context;
}

/**
 * Whether a conversation is the clinic's journal from this event on: a decision that takes effect, a hand-over, a booking or a
 * request. Before, it is the patient's own. A default, for counsel to confirm.
 */
export function reachesClinic(event: NewEvent, stage: Stage): boolean {
  switch (event.type) {
    case 'handed-over':
    case 'booked':
    case 'requested':
      return true;
    case 'decided':
      return stage !== 'shadow' || event.facts.final;
    default:
      return false;
  }
}

const PURPOSE_OF: Partial<Record<NewEvent['type'], Purpose>> = {
  'broke-glass': 'BTG',
  'glass-reviewed': 'HOPERAT',
  'opted-out': 'PATRQT',
  'opted-in': 'PATRQT',
};

/** Asked for by the patient, due, behind broken glass; the rest is treatment. */
function purposeOf({ type, facts }: NewEvent): Purpose {
  const always = PURPOSE_OF[type];
  if (always) return always;
  if (type === 'erased') return facts.by === 'patient' ? 'PATRQT' : 'RECORDMGT';
  if (type === 'said' && facts.addendum) return 'PATRQT';
  return 'glassId' in facts && facts.glassId ? 'BTG' : 'TREAT';
}

function actorOf({ type, facts }: NewEvent): EventHead['actor'] {
  if ('staff' in facts && facts.staff)
    return { kind: 'staff', id: facts.staff.staffId, role: facts.staff.role };
  if ('by' in facts) return { kind: facts.by === 'patient' ? 'patient' : 'service' };
  return { kind: PATIENT_DOES.has(type) ? 'patient' : 'service' };
}

const PATIENT_DOES: ReadonlySet<NewEvent['type']> = new Set([
  'answered',
  'withdrawn',
  'chosen',
  'followed-up',
]);

/** The head of an event, as the canonical bytes that are hashed and stored. */
export function headOf(
  event: NewEvent,
  place: { conversationId: string; clinicId: string; seq: number; at: Date; cause?: string | undefined },
  context: HeadContext,
): { head: Buffer; class: RetentionClass } {
  const kept: RetentionClass = context.journal ? 'journal' : 'own';
  const head: EventHead = {
    v: 1,
    conversation: place.conversationId,
    clinic: place.clinicId,
    seq: place.seq,
    type: event.type,
    at: place.at.toISOString(),
    class: kept,
    actor: actorOf(event),
    purpose: purposeOf(event),
    content: context.content,
    software: SOFTWARE,
    ...(event.type === 'consulted' ? { model: event.facts.model, prompt: event.facts.prompt.hash } : {}),
    ...(place.cause === undefined ? {} : { cause: place.cause }),
  };
  return { head: Buffer.from(canonicalize(head) as string), class: kept };
}
