import { z } from 'zod';
import { AcceptedReply, replyOf } from './errors.ts';
import type { EventsOf, SocketEvents } from './events.ts';
import { MAX_REASON, MAX_TEXT, MIN_REASON } from './limits.ts';
import { ServerMessage } from './server.ts';
import { DoorKinds, GlassVerdicts, StaffRoles, Stages, Urgencies } from './words.ts';

/**
 * What travels between the clinicians' console and the server (socket namespace `/console`). A new event is a schema and a
 * line of `CONSOLE_CLIENT_EVENTS` or `CONSOLE_SERVER_EVENTS`, here.
 */

const Id = z.uuid();

/** What the console's handshake carries: the token of a `StaffSession`. */
export const ConsoleHandshake = z.object({ token: z.string() });
export type ConsoleHandshake = z.infer<typeof ConsoleHandshake>;

/** A case in the queue: what decides who is taken first, and nothing that must be opened to be seen. */
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
  reason: z.enum([
    'asked',
    'undecided',
    'red-flag',
    'confirm',
    'shadow',
    'renewal',
    'check-in',
    'call-back',
    /** Not in the queue: found by its reference or by the patient's CPR number. */
    'looked-up',
    'addendum',
  ]),
  claimedBy: z.object({ staffId: z.uuid(), role: z.enum(StaffRoles), firstName: z.string() }).optional(),
  /** How the patient can be reached when the page is closed. */
  contact: z.object({ phone: z.string().optional(), email: z.string().optional() }).optional(),
  /** The patient may be watched by somebody who does harm: not to be mentioned to relatives, nor called without agreement. */
  discreet: z.literal(true).optional(),
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

/** A member of staff who has a case open. */
export const Viewer = z.object({ role: z.enum(StaffRoles), firstName: z.string() });
export type Viewer = z.infer<typeof Viewer>;

/** A sentence about a case, and the messages (`seq`) that it stands on. */
export const CitedSentence = z.object({ text: z.string(), events: z.array(z.int().positive()) });
export type CitedSentence = z.infer<typeof CitedSentence>;

/** What a language model made of a case. Shown as its own, beside what the rules say and never in its place. */
export const AssistantView = z.object({
  model: z.string(),
  summary: z.array(CitedSentence),
  /** Its second opinions, oldest first. They raise and never lower. */
  opinions: z.array(
    z.object({ urgency: z.enum(Urgencies), human: z.boolean(), reasons: z.array(CitedSentence) }),
  ),
});
export type AssistantView = z.infer<typeof AssistantView>;

/** A case, whole: what a nurse reads in ten seconds, and the conversation below it. */
export const CaseView = z.object({
  item: QueueItem,
  urgency: z.enum(Urgencies),
  door: z.enum(DoorKinds).optional(),
  /** The case in a few sentences, made by the rules. */
  summary: z.array(CitedSentence),
  assistant: AssistantView.optional(),
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
  viewers: z.array(Viewer),
  content: z.object({ version: z.string(), hash: z.string() }),
  /** A clinician has tied it to the CPR number that the patient told. */
  identified: z.literal(true).optional(),
  /** Read behind broken glass, until then; UTC, ISO 8601. Afterwards it is refused again. */
  glassUntil: z.iso.datetime().optional(),
});
export type CaseView = z.infer<typeof CaseView>;

/** Reads a case. */
export const Open = z.object({ conversationId: Id });
export type Open = z.infer<typeof Open>;
/** Takes a case. */
export const Claim = z.object({ id: Id, conversationId: Id });
export type Claim = z.infer<typeof Claim>;
/** Gives a case back. */
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

/** Looks for a case by its reference or by the patient's CPR number, with or without hyphen. */
export const LookUp = z.object({ query: z.string().trim().min(1).max(20) });
export type LookUp = z.infer<typeof LookUp>;
/** A case that a look-up found: that it is there, and nothing clinical. */
export const FoundCase = z.object({
  conversationId: Id,
  reference: z.string(),
  /** UTC, ISO 8601: when it began. */
  when: z.iso.datetime(),
  /** Whether the clinic treats the patient now, so that it opens without breaking the glass. */
  care: z.boolean(),
  /** The patient has asked that nobody looks it up; only who broke the glass is told of it. */
  optedOut: z.literal(true).optional(),
});
export type FoundCase = z.infer<typeof FoundCase>;
export const Found = z.object({ cases: z.array(FoundCase) });
export type Found = z.infer<typeof Found>;
export const FoundReply = replyOf(Found);
export type FoundReply = z.infer<typeof FoundReply>;

/** Ties a claimed case to the CPR number that the patient told. */
export const Identify = z.object({ id: Id, conversationId: Id, cpr: z.string().trim().min(10).max(20) });
export type Identify = z.infer<typeof Identify>;

const REASON = z.string().trim().min(MIN_REASON).max(MAX_REASON);
/**
 * Opens without a care relation, for an hour at most: one case, or with `query` those that the patient has closed to look-up.
 * The patient sees it, everybody at the console is told, and a doctor reviews it.
 */
export const BreakGlass = z
  .object({ id: Id, reason: REASON, conversationId: Id.optional(), query: LookUp.shape.query.optional() })
  .refine(({ conversationId, query }) => (conversationId === undefined) !== (query === undefined));
export type BreakGlass = z.infer<typeof BreakGlass>;

/** Somebody else at the clinic broke the glass. */
export const GlassBroken = z.object({
  glassId: Id,
  reference: z.string(),
  who: Viewer,
  /** UTC, ISO 8601. */
  at: z.iso.datetime(),
});
export type GlassBroken = z.infer<typeof GlassBroken>;

/** A broken glass that a doctor is to review; another one than who broke it. */
export const GlassReview = z.object({
  glassId: Id,
  reference: z.string(),
  who: Viewer,
  /** UTC, ISO 8601. */
  at: z.iso.datetime(),
  /** Empty when the conversation was erased since. */
  reason: z.string(),
  optedOut: z.boolean(),
  /** UTC, ISO 8601: by when it should be reviewed. */
  reviewBy: z.iso.datetime(),
  /** Broken by whoever reads this: somebody else must review it. */
  mine: z.boolean(),
});
export type GlassReview = z.infer<typeof GlassReview>;
export const GlassReviews = z.object({ items: z.array(GlassReview) });
export type GlassReviews = z.infer<typeof GlassReviews>;

/** A doctor's verdict on a broken glass. */
export const ReviewGlass = z.object({ id: Id, glassId: Id, verdict: z.enum(GlassVerdicts) });
export type ReviewGlass = z.infer<typeof ReviewGlass>;

export const CaseViewReply = replyOf(CaseView);
export type CaseViewReply = z.infer<typeof CaseViewReply>;

/** New messages of a case the clinician has open. None: something else of it is new, and it is to be read again. */
export const CaseUpdate = z.object({ conversationId: Id, messages: z.array(ServerMessage) });
export type CaseUpdate = z.infer<typeof CaseUpdate>;

/** Who has a case open now, the clinician who reads this among them. */
export const Presence = z.object({ conversationId: Id, viewers: z.array(Viewer) });
export type Presence = z.infer<typeof Presence>;

/** What the console may emit, and how each is answered. */
export const CONSOLE_CLIENT_EVENTS = {
  open: {
    summary: 'Opens a case to read it; looking is itself on record.',
    payload: Open,
    reply: CaseViewReply,
  },
  claim: { summary: 'Takes a case, so that no colleague does.', payload: Claim, reply: AcceptedReply },
  release: { summary: 'Gives a case back to the queue.', payload: Release, reply: AcceptedReply },
  say: { summary: 'Writes to the patient of a claimed case.', payload: ClinicianSay, reply: AcceptedReply },
  resolve: {
    summary: 'Decides a case and takes it out of the queue.',
    payload: Resolve,
    reply: AcceptedReply,
  },
  identify: {
    summary: 'Ties a claimed case to the CPR number that the patient told.',
    payload: Identify,
    reply: AcceptedReply,
  },
  'look-up': {
    summary: 'Looks for a case by reference or CPR number; whatever it finds is on record there.',
    payload: LookUp,
    reply: FoundReply,
  },
  'break-glass': {
    summary: 'Opens a case without a care relation, for an hour at most, and answers what was opened.',
    payload: BreakGlass,
    reply: FoundReply,
  },
  'review-glass': {
    summary: 'A doctor’s verdict on a colleague’s broken glass.',
    payload: ReviewGlass,
    reply: AcceptedReply,
  },
} satisfies SocketEvents;

/** @example socket.emit('claim', { id: crypto.randomUUID(), conversationId }, (reply) => …) */
export type ConsoleClientEvents = EventsOf<typeof CONSOLE_CLIENT_EVENTS>;

/** What the server emits to the console. */
export const CONSOLE_SERVER_EVENTS = {
  queue: { summary: 'The whole queue, at sign-in and on every change.', payload: Queue },
  case: {
    summary: 'New messages of the open case; without any, something else of it is new.',
    payload: CaseUpdate,
  },
  presence: { summary: 'Who has the open case before them.', payload: Presence },
  'glass-broken': { summary: 'Tells everybody else that somebody broke the glass.', payload: GlassBroken },
  'glass-reviews': {
    summary: 'To doctors: every broken glass that waits for review, at sign-in and on every change.',
    payload: GlassReviews,
  },
} satisfies SocketEvents;

/** @example socket.on('queue', ({ items }) => show(items)) */
export type ConsoleServerEvents = EventsOf<typeof CONSOLE_SERVER_EVENTS>;
