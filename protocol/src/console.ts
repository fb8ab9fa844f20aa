import { z } from 'zod';
import { MAX_TEXT } from './client.ts';
import type { Accepted, Reply } from './errors.ts';
import { ServerMessage } from './server.ts';
import { DoorKinds, StaffRoles, Stages, Urgencies } from './words.ts';

/** What travels between the clinicians' console and the server (socket namespace `/console`). */

export const QueueItem = z.object({
  conversationId: z.uuid(),
  /** Short reference both sides can say aloud. */
  reference: z.string(),
  urgency: z.enum(Urgencies),
  /** UTC, ISO 8601: since when they wait. */
  waitingSince: z.iso.datetime(),
  /** UTC, ISO 8601: by when a person should have answered. */
  answerBy: z.iso.datetime(),
  title: z.string(),
  /** One line each, red flags first, each with the patient's own words. */
  redFlags: z.array(z.object({ title: z.string(), quote: z.string().optional() })),
  person: z.object({
    who: z.string(),
    ageYears: z.number().optional(),
    sex: z.enum(['female', 'male']).optional(),
  }),
  reason: z.enum(['asked', 'undecided', 'red-flag', 'confirm', 'shadow', 'renewal', 'check-in', 'call-back']),
  claimedBy: z.object({ staffId: z.uuid(), role: z.enum(StaffRoles), firstName: z.string() }).optional(),
  /** How the patient can be reached when the page is closed. */
  contact: z.object({ phone: z.string().optional(), email: z.string().optional() }).optional(),
  /** Whether the patient's page is connected now. */
  online: z.boolean(),
  /** An unclaimed emergency alarms again. */
  alarming: z.boolean(),
});
export type QueueItem = z.infer<typeof QueueItem>;

/** The whole queue, urgency first, then longest wait. Sent at sign-in and on every change; small enough to send whole. */
export const Queue = z.object({ items: z.array(QueueItem), stage: z.enum(Stages), clinic: z.string() });
export type Queue = z.infer<typeof Queue>;

/** A finding as the clinician reads it, with where it came from. */
export const CaseFinding = z.object({
  id: z.string(),
  label: z.string(),
  state: z.enum(['present', 'absent', 'unknown']),
  value: z.number().optional(),
  unit: z.string().optional(),
  by: z.enum(['answer', 'text', 'assistant', 'journal', 'default']),
  quote: z.string().optional(),
  contested: z.boolean(),
});
export type CaseFinding = z.infer<typeof CaseFinding>;

export const CaseView = z.object({
  item: QueueItem,
  urgency: z.enum(Urgencies),
  door: z.enum(DoorKinds).optional(),
  findings: z.array(CaseFinding),
  stayedUnknown: z.array(z.string()),
  why: z.array(
    z.object({
      rule: z.string(),
      title: z.string(),
      urgency: z.enum(Urgencies),
      source: z.array(z.string()),
      approval: z.string(),
    }),
  ),
  messages: z.array(ServerMessage),
  viewers: z.array(z.object({ role: z.enum(StaffRoles), firstName: z.string() })),
  content: z.object({ version: z.string(), hash: z.string() }),
});
export type CaseView = z.infer<typeof CaseView>;

const Id = z.uuid();
export const Open = z.object({ conversationId: Id });
export type Open = z.infer<typeof Open>;
export const Claim = z.object({ id: Id, conversationId: Id });
export type Claim = z.infer<typeof Claim>;
export const Release = z.object({ id: Id, conversationId: Id });
export type Release = z.infer<typeof Release>;
/** `seen`: the last seq the clinician saw. Something new since is answered STALE, so nobody answers past a patient. */
export const ClinicianSay = z.object({
  id: Id,
  conversationId: Id,
  text: z.string().trim().min(1).max(MAX_TEXT),
  seen: z.int().nonnegative(),
});
export type ClinicianSay = z.infer<typeof ClinicianSay>;
/** What a clinician decides: the decision stands, another urgency or door, a call back, or the case is done. */
export const Resolve = z.object({
  id: Id,
  conversationId: Id,
  outcome: z.enum(['confirm', 'change', 'call-back', 'done']),
  urgency: z.enum(Urgencies).optional(),
  door: z.enum(DoorKinds).optional(),
  /** Why the program's urgency was changed; coded. */
  reason: z
    .enum(['clinical-picture', 'known-patient', 'misunderstood', 'other-information', 'capacity'])
    .optional(),
  /** What the patient is told. */
  text: z.string().trim().max(MAX_TEXT).optional(),
});
export type Resolve = z.infer<typeof Resolve>;

export interface ConsoleClientEvents {
  open: (open: Open, reply: (r: Reply<CaseView>) => void) => void;
  claim: (claim: Claim, reply: (r: Reply<Accepted>) => void) => void;
  release: (release: Release, reply: (r: Reply<Accepted>) => void) => void;
  say: (said: ClinicianSay, reply: (r: Reply<Accepted>) => void) => void;
  resolve: (resolve: Resolve, reply: (r: Reply<Accepted>) => void) => void;
}

export interface ConsoleServerEvents {
  queue: (queue: Queue) => void;
  /** New messages of a case the clinician has open. */
  case: (update: { conversationId: string; messages: ServerMessage[] }) => void;
  /** Who else has this case open. */
  presence: (presence: { conversationId: string; viewers: { role: string; firstName: string }[] }) => void;
}
