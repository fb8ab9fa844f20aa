import type {
  CaseView,
  ErrorCode,
  GlassBroken,
  GlassReview,
  Queue,
  QueueItem,
  Resolve,
} from '@fordoer/protocol';
import type { Session } from '../session/session.ts';
import type { Row } from './arrange.ts';

/** A reason that something could not be done, in the words of `da.refusals`. */
export type Problem = ErrorCode | 'OFFLINE' | 'WRONG_CODE' | 'INTERRUPTED';

/** The case on screen. */
export interface OpenCase {
  conversationId: string;
  /** Undefined while it is fetched. */
  view?: CaseView;
  problem?: Problem;
  /** Set when something was written before the clinician had seen what is newer than this seq. */
  newSince?: number;
  /** What was just decided, as the server confirmed it. */
  resolved?: Resolve['outcome'];
}

/** Something said or done that the server has not answered yet. */
export interface Sending {
  id: string;
  conversationId: string;
  event: 'claim' | 'release' | 'say' | 'resolve';
  /** What a reply says. */
  text?: string;
}

/** What is written and not sent: a reply, and what goes with a decision. */
export interface Drafts {
  reply?: string;
  decision?: string;
}

/** Everything on screen. Held in memory only: nothing of a patient is ever stored in the browser. */
export interface State {
  session?: Session;
  /** Signed in before, until the time was over. */
  expired: boolean;
  link: 'connecting' | 'up' | 'down';
  queue?: Queue;
  rows: Row[];
  /** New rows that would move the one under the hands. */
  arrived: QueueItem[];
  /** Whether focus or pointer is on the list. */
  hands: boolean;
  selected?: string;
  open?: OpenCase;
  /** By conversation. */
  drafts: Record<string, Drafts>;
  sending: Sending[];
  /** Something refused in a case that is no longer on screen. */
  failed?: { conversationId: string; problem: Problem };
  /** Glass that colleagues broke, until it is read. */
  alerts: GlassBroken[];
  /** Broken glass that a doctor is to review. */
  reviews: GlassReview[];
  /** A decision that can still be undone. */
  deciding?: Resolve;
}

export const initialState: State = {
  expired: false,
  link: 'connecting',
  rows: [],
  arrived: [],
  hands: false,
  drafts: {},
  sending: [],
  alerts: [],
  reviews: [],
};
