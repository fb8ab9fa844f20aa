import { z } from 'zod';
import { Refusal } from './errors.ts';
import { MAX_TEXT } from './limits.ts';
import { ServerMessage } from './server.ts';
import { Locales, StaffRoles, Stages, Urgencies } from './words.ts';

/** REST bodies. The list of routes with their schemas is in `routes.ts`, from which the OpenAPI document is made. */

/** What the first screen needs, before anything personal exists. */
export const ClinicInfo = z.object({
  key: z.string(),
  name: z.string(),
  phone: z.string(),
  openNow: z.boolean(),
  stage: z.enum(Stages),
  /** The clinic's hours in words. */
  hours: z.string(),
  /** Which staff role reads what is written. */
  readers: z.string(),
  /** Which out-of-hours number applies here, now. */
  outOfHours: z.object({ name: z.string(), phone: z.string() }),
  /** Questions and advice can be explained in other words: in which languages beside that of the page. Absent where they cannot. */
  explains: z.array(z.object({ tag: z.string(), name: z.string() })).optional(),
  privacy: z.object({
    controller: z.string(),
    contact: z.string(),
    text: z.array(z.object({ heading: z.string(), body: z.string() })),
  }),
});
export type ClinicInfo = z.infer<typeof ClinicInfo>;

/** @example { clinic: 'demo', locale: 'da' } */
export const StartConversation = z.object({
  /** The clinic's embed key. It identifies and never authenticates. */
  clinic: z.string().min(1).max(80),
  locale: z.enum(Locales),
});
export type StartConversation = z.infer<typeof StartConversation>;

export const StartedConversation = z.object({
  conversationId: z.uuid(),
  /** Opens this conversation and nothing else. Kept by the client in memory or session storage, never in a URL. */
  token: z.string(),
  reference: z.string(),
});
export type StartedConversation = z.infer<typeof StartedConversation>;

/** What was said so far, for a client without a socket: everything after `since`, in order. */
export const ConversationMessages = z.object({ messages: z.array(ServerMessage) });
export type ConversationMessages = z.infer<typeof ConversationMessages>;

/** Whether the patient has asked that nobody looks the conversation up without a new consent. */
export const OptOut = z.object({ on: z.boolean() });
export type OptOut = z.infer<typeof OptOut>;
/** Somebody who looked at the conversation, or acted in it. No name: role and unit (TR-15). */
export const Access = z.object({
  /** UTC, ISO 8601. */
  at: z.iso.datetime(),
  role: z.enum(StaffRoles),
  /** "En sygeplejerske" */
  who: z.string(),
  /** "Åbnede din henvendelse" */
  did: z.string(),
  /** What for, in words. */
  why: z.string(),
  /** What they wrote as the reason, where they opened it in an emergency without being part of the treatment. */
  emergency: z.string().optional(),
  /** The clinic. */
  unit: z.string(),
});
export type Access = z.infer<typeof Access>;
/** A routing that the patient was given, and its main factors in plain words (AI Act, article 86). */
export const Routing = z.object({
  at: z.iso.datetime(),
  by: z.enum(['program', 'person']),
  urgency: z.enum(Urgencies).optional(),
  text: z.string(),
  why: z.array(z.string()),
  redFlags: z.array(z.string()),
  /** Version of the clinical content that decided. */
  content: z.string().optional(),
});
export type Routing = z.infer<typeof Routing>;
/** What the patient may see and do about their own data in a conversation. */
export const OwnData = z.object({
  /** `own` can be erased by the patient; `journal` is the clinic's, which must keep it. */
  class: z.enum(['own', 'journal']),
  /** How long it is kept, in words. */
  kept: z.string(),
  /** The patient has said that nobody may look it up without a new consent. */
  optedOut: z.boolean(),
  accesses: z.array(Access),
  routings: z.array(Routing),
});
export type OwnData = z.infer<typeof OwnData>;
/** A correction to what the clinic keeps: it is added, and what was there before stays. The id makes a resend harmless. */
export const Addendum = z.object({ id: z.uuid(), text: z.string().trim().min(1).max(MAX_TEXT) });
export type Addendum = z.infer<typeof Addendum>;
/** In which form everything about the person is handed out: to be read, as data with proofs, or as FHIR R4. */
export const ExportFormats = ['html', 'json', 'fhir'] as const;
export type ExportFormat = (typeof ExportFormats)[number];

/** The secret of a booking's receipt. It travels in a body, never in a URL. */
export const CancelBooking = z.object({ secret: z.string().min(20).max(200) });
export type CancelBooking = z.infer<typeof CancelBooking>;
/** A booked visit as its receipt shows it: when and where, and nothing of who or why. */
export const BookedVisit = z.object({
  /** As it is read: "tirsdag 1. december kl. 10.20". */
  when: z.string(),
  clinic: z.string(),
  /** E.164. */
  phone: z.string(),
  reference: z.string(),
});
export type BookedVisit = z.infer<typeof BookedVisit>;
export const CancelledBooking = z.object({ cancelled: z.boolean(), text: z.string() });
export type CancelledBooking = z.infer<typeof CancelledBooking>;

/** Until sign-in by OpenID Connect exists: the clinic's access code, and who is at the keys. */
export const StaffSignIn = z.object({
  clinic: z.string().min(1).max(80),
  code: z.string().min(8).max(200),
  firstName: z.string().trim().min(1).max(60),
  role: z.enum(StaffRoles),
});
export type StaffSignIn = z.infer<typeof StaffSignIn>;
export const StaffSession = z.object({ token: z.string(), staffId: z.uuid(), expires: z.iso.datetime() });
export type StaffSession = z.infer<typeof StaffSession>;

export const Health = z.object({
  status: z.enum(['ok', 'starting', 'failing']),
  checks: z.record(z.string(), z.enum(['ok', 'failing'])),
});
export type Health = z.infer<typeof Health>;

/** Whether the log's tree grows, is signed and is watched, for those who run it. No alarm stops a conversation. */
export const LogStatus = z.object({
  /** Leaves under the newest checkpoint. */
  size: z.int().nonnegative(),
  checkpointAt: z.iso.datetime().nullable(),
  alarms: z.array(
    z.enum(['defect', 'tree-changed', 'tail-lost', 'lag', 'witness-lag', 'witness-refused', 'failing']),
  ),
  witnesses: z.array(
    z.object({
      name: z.string(),
      cosignedSize: z.int().nonnegative(),
      state: z.enum(['fine', 'unreachable', 'refused', 'ahead']),
    }),
  ),
});
export type LogStatus = z.infer<typeof LogStatus>;

/** A Merkle proof of RFC 6962: hashes in base64, in the order of the RFC. */
export const MerkleProof = z.object({ path: z.array(z.base64()) });
export type MerkleProof = z.infer<typeof MerkleProof>;

/** Every failed REST call. `fault` is the correlation id of a fault, to quote when asking for help. */
export const RestRefusal = z.object({ error: Refusal.extend({ fault: z.uuid().optional() }) });
export type RestRefusal = z.infer<typeof RestRefusal>;
