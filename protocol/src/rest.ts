import { z } from 'zod';
import { Refusal } from './errors.ts';
import { ServerMessage } from './server.ts';
import { Locales, StaffRoles, Stages } from './words.ts';

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
