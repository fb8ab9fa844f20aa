import { z } from 'zod';
import { Accepted, type ErrorCode } from './errors.ts';
import {
  Addendum,
  BookedVisit,
  CancelBooking,
  CancelledBooking,
  ClinicInfo,
  ConversationMessages,
  ExportFormats,
  Health,
  LogStatus,
  MerkleProof,
  OptOut,
  OwnData,
  StaffSession,
  StaffSignIn,
  StartConversation,
  StartedConversation,
} from './rest.ts';
import { Locales } from './words.ts';

/** A value in a path or a query. */
export interface Parameter {
  in: 'path' | 'query';
  means: string;
  schema: z.ZodType;
}

/** One REST route. */
export interface Route {
  method: 'get' | 'post' | 'delete';
  /** As in OpenAPI: `/api/clinics/{key}`. */
  path: string;
  summary: string;
  parameters?: Record<string, Parameter>;
  body?: z.ZodType;
  /** HTTP status of the answer. */
  status: 200 | 201 | 204;
  answer?: z.ZodType;
  /** Of the answer; JSON unless said. */
  contentType?: string;
  /** Another status with the same body, and when. */
  otherwise?: { status: number; means: string };
  /** Refusals besides those that every route may give (`ALWAYS`). */
  errors: readonly ErrorCode[];
  /** Whose bearer token it takes, if any. */
  auth: 'none' | 'conversation' | 'staff';
}

/** Refusals that any route may give. */
export const ALWAYS: readonly ErrorCode[] = ['UNAVAILABLE', 'INTERNAL'];
/** Refusals that any route with a body may give. */
const OF_A_BODY = ['INVALID_MESSAGE', 'TOO_LONG'] as const satisfies ErrorCode[];

const locale: Parameter = {
  in: 'query',
  means: 'The language of texts, refusals too; Danish unless said.',
  schema: z.enum(Locales),
};

const leaf = (means: string): Parameter => ({ in: 'query', means, schema: z.int().nonnegative() });

/**
 * Every REST route, in the order one meets them; OpenAPI is made from it, and a test of the backend holds it against the
 * controllers. A new route is a controller and an entry here.
 */
export const ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/clinics/{key}',
    summary: 'What the first screen needs of a clinic, before anything personal exists.',
    parameters: {
      key: {
        in: 'path',
        means: 'The clinic’s embed key. It identifies and never authenticates.',
        schema: z.string(),
      },
      locale,
    },
    status: 200,
    answer: ClinicInfo,
    errors: ['NOT_FOUND'],
    auth: 'none',
  },
  {
    method: 'post',
    path: '/api/conversations',
    summary: 'Begins a conversation; its token opens the socket.',
    parameters: { locale },
    body: StartConversation,
    status: 201,
    answer: StartedConversation,
    errors: [...OF_A_BODY, 'NOT_FOUND', 'TOO_FAST'],
    auth: 'none',
  },
  {
    method: 'get',
    path: '/api/conversations/messages',
    summary: 'The messages of a conversation, for a client without a socket.',
    parameters: {
      since: {
        in: 'query',
        means: 'Only what came after this seq; 0, or nothing, for all.',
        schema: z.int().nonnegative(),
      },
      locale,
    },
    status: 200,
    answer: ConversationMessages,
    errors: ['NOT_SIGNED_IN'],
    auth: 'conversation',
  },
  {
    method: 'get',
    path: '/api/conversations/mine/accesses',
    summary: 'Who has looked, when, why and from which clinic; and the main factors of each routing.',
    parameters: { locale },
    status: 200,
    answer: OwnData,
    errors: ['NOT_SIGNED_IN', 'TOO_FAST'],
    auth: 'conversation',
  },
  {
    method: 'get',
    path: '/api/conversations/mine/export',
    summary: 'Everything about the person, as a file: to be read, as data with proofs, or as FHIR R4.',
    parameters: {
      format: { in: 'query', means: 'The form; HTML unless said.', schema: z.enum(ExportFormats) },
      locale,
    },
    status: 200,
    answer: z.string(),
    contentType: '*/*',
    errors: ['INVALID_MESSAGE', 'NOT_SIGNED_IN', 'TOO_FAST'],
    auth: 'conversation',
  },
  {
    method: 'post',
    path: '/api/conversations/mine/addendum',
    summary: 'Corrects what the clinic keeps by adding to it. It is read for danger as every message is.',
    parameters: { locale },
    body: Addendum,
    status: 201,
    answer: Accepted,
    errors: [...OF_A_BODY, 'EMPTY', 'NOT_SIGNED_IN', 'TOO_FAST'],
    auth: 'conversation',
  },
  {
    method: 'delete',
    path: '/api/conversations/mine',
    summary: 'Erases the conversation while it is the patient’s own. Afterwards its token opens nothing.',
    parameters: { locale },
    status: 204,
    errors: ['NOT_SIGNED_IN', 'MUST_KEEP', 'TOO_FAST'],
    auth: 'conversation',
  },
  {
    method: 'post',
    path: '/api/conversations/mine/opt-out',
    summary:
      'The patient says whether staff may look the conversation up. While it waits for a person, it stays in their queue.',
    parameters: { locale },
    body: OptOut,
    status: 200,
    answer: OptOut,
    errors: [...OF_A_BODY, 'NOT_SIGNED_IN', 'TOO_FAST'],
    auth: 'conversation',
  },
  {
    method: 'post',
    path: '/api/bookings/visit',
    summary: 'The visit that a receipt is for; not found once it is cancelled.',
    parameters: { locale },
    body: CancelBooking,
    status: 200,
    answer: BookedVisit,
    errors: [...OF_A_BODY, 'NOT_FOUND'],
    auth: 'none',
  },
  {
    method: 'post',
    path: '/api/bookings/calendar',
    summary: 'The calendar file of a booked visit: when and where, and nothing of why.',
    parameters: { locale },
    body: CancelBooking,
    status: 200,
    answer: z.string(),
    contentType: 'text/calendar',
    errors: [...OF_A_BODY, 'NOT_FOUND'],
    auth: 'none',
  },
  {
    method: 'post',
    path: '/api/bookings/cancel',
    summary:
      'Cancels a booked visit by the secret of its receipt. A second time is told so and changes nothing.',
    parameters: { locale },
    body: CancelBooking,
    status: 200,
    answer: CancelledBooking,
    errors: [...OF_A_BODY],
    auth: 'none',
  },
  {
    method: 'post',
    path: '/api/console/session',
    summary: 'Signs a member of staff in; the token opens the console’s socket.',
    parameters: { locale },
    body: StaffSignIn,
    status: 201,
    answer: StaffSession,
    errors: [...OF_A_BODY, 'NOT_SIGNED_IN', 'TOO_FAST'],
    auth: 'none',
  },
  {
    method: 'delete',
    path: '/api/console/session',
    summary: 'Signs out. A token that is no longer good is answered the same.',
    parameters: { locale },
    status: 204,
    errors: [],
    auth: 'staff',
  },
  {
    method: 'get',
    path: '/api/record/checkpoint',
    summary:
      'The newest checkpoint of the log with the cosignatures of its witnesses (C2SP tlog-checkpoint).',
    status: 200,
    answer: z.string(),
    contentType: 'text/plain; charset=utf-8',
    errors: ['NOT_FOUND'],
    auth: 'none',
  },
  {
    method: 'get',
    path: '/api/record/key',
    summary:
      'The verifier key that checkpoints are signed with. Whoever audits must have it from elsewhere too.',
    status: 200,
    answer: z.string(),
    contentType: 'text/plain; charset=utf-8',
    errors: [],
    auth: 'none',
  },
  {
    method: 'get',
    path: '/api/record/inclusion',
    summary: 'Proof that a leaf is in a tree of the log (RFC 6962, 2.1.1).',
    parameters: {
      index: leaf('Index of the leaf, from 0.'),
      size: leaf('Size of a tree that a checkpoint covers.'),
    },
    status: 200,
    answer: MerkleProof,
    errors: ['INVALID_MESSAGE', 'NOT_FOUND'],
    auth: 'none',
  },
  {
    method: 'get',
    path: '/api/record/consistency',
    summary: 'Proof that a tree of the log is the beginning of a later one (RFC 6962, 2.1.2).',
    parameters: { first: leaf('Size of the earlier tree.'), second: leaf('Size of the later tree.') },
    status: 200,
    answer: MerkleProof,
    errors: ['INVALID_MESSAGE', 'NOT_FOUND'],
    auth: 'none',
  },
  {
    method: 'get',
    path: '/api/record/status',
    summary: 'Whether the log grows, is signed and is watched.',
    status: 200,
    answer: LogStatus,
    errors: [],
    auth: 'none',
  },
  {
    method: 'get',
    path: '/health/live',
    summary: 'The process answers.',
    status: 200,
    answer: Health,
    errors: [],
    auth: 'none',
  },
  {
    method: 'get',
    path: '/health/ready',
    summary: 'The service can take a turn: its database answers and it is not stopping.',
    status: 200,
    answer: Health,
    otherwise: { status: 503, means: 'Not now; `checks` says what fails.' },
    errors: [],
    auth: 'none',
  },
];
