import type { CaseView, Queue, Resolve } from '@fordoer/protocol';
import type { Session } from '../session/session.ts';
import type { Arrival } from '../socket/console-socket.ts';
import { arrange, keepSelected } from './arrange.ts';
import { lastSeq, mergeMessages } from './read.ts';
import { type Drafts, initialState, type OpenCase, type Problem, type Sending, type State } from './state.ts';

/** What can happen: something arrives, or the one at the keys does something. */
export type Action =
  | Exclude<Arrival, { type: 'not-admitted' }>
  | { type: 'signed-in'; session: Session }
  | { type: 'signed-out' }
  | { type: 'expired' }
  | { type: 'hands'; on: boolean }
  | { type: 'let-in' }
  | { type: 'selected'; conversationId: string }
  | { type: 'opened'; conversationId: string }
  | { type: 'viewed'; view: CaseView }
  | { type: 'not-viewed'; conversationId: string; problem: Problem }
  | { type: 'closed' }
  | { type: 'drafted'; conversationId: string; drafts: Drafts }
  | { type: 'sent'; sending: Sending }
  | { type: 'answered'; id: string; outcome?: Resolve['outcome'] }
  | { type: 'refused'; id: string; problem: Problem; seen?: number }
  | { type: 'deciding'; resolve: Resolve }
  | { type: 'decided' }
  | { type: 'interrupted' }
  | { type: 'alert-read'; glassId: string };

/** The state after an action. Pure. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'link':
      return { ...state, link: action.link };
    case 'signed-in':
      return {
        ...(sameDesk(state.session, action.session) ? state : initialState),
        ...{ session: action.session },
        expired: false,
      };
    case 'signed-out':
      return initialState;
    case 'expired':
      return { ...state, expired: true, link: 'connecting' };
    case 'queue':
      return queued(state, action.queue);
    case 'hands':
      return settle({ ...state, hands: action.on });
    case 'let-in':
      return letIn(state);
    case 'selected':
      return { ...state, selected: action.conversationId };
    case 'opened':
      return opened(state, action.conversationId);
    case 'closed':
      return without(state, 'open');
    case 'drafted':
      return { ...state, drafts: drafts(state, action.conversationId, action.drafts) };
    case 'deciding':
      return { ...inOpen(state, action.resolve.conversationId, forgetProblem), deciding: action.resolve };
    case 'decided':
      return without(state, 'deciding');
    case 'interrupted': {
      const id = state.deciding?.conversationId;
      const next = without(state, 'deciding');
      return id ? inOpen(next, id, (open) => ({ ...open, problem: 'INTERRUPTED' })) : next;
    }
    case 'sent':
      return sent(state, action.sending);
    case 'answered':
      return answered(state, action.id, action.outcome);
    case 'refused':
      return refused(state, action.id, action.problem, action.seen);
    case 'viewed':
      return inOpen(state, action.view.item.conversationId, (open) => {
        const messages = mergeMessages(open.view?.messages ?? [], action.view.messages);
        return { ...open, view: { ...action.view, messages } };
      });
    case 'not-viewed':
      return inOpen(state, action.conversationId, (open) =>
        // What may no longer be read is no longer on screen.
        action.problem === 'NO_CARE_RELATION'
          ? { conversationId: open.conversationId, problem: action.problem }
          : { ...open, problem: action.problem },
      );
    case 'case':
      return inOpen(state, action.conversationId, (open) =>
        open.view
          ? { ...open, view: { ...open.view, messages: mergeMessages(open.view.messages, action.messages) } }
          : open,
      );
    case 'glass-broken':
      return { ...state, alerts: [...state.alerts, action.alert] };
    case 'alert-read':
      return { ...state, alerts: state.alerts.filter(({ glassId }) => glassId !== action.glassId) };
    case 'glass-reviews':
      return { ...state, reviews: action.items };
    case 'presence':
      return inOpen(state, action.conversationId, (open) =>
        open.view
          ? { ...open, view: { ...open.view, viewers: action.viewers as CaseView['viewers'] } }
          : open,
      );
  }
}

/** After a session ran out, the same person comes back to what they had; anybody else begins clean. */
const sameDesk = (before: Session | undefined, now: Session): boolean =>
  before?.clinic === now.clinic && before.firstName === now.firstName && before.role === now.role;

function queued(state: State, queue: Queue): State {
  const { rows, arrived } = arrange(state.rows, queue.items, state.hands);
  return select({ ...state, queue, rows, arrived }, state.rows);
}

/** Once hands are off the list, it takes the server's order. */
function settle(state: State): State {
  if (state.hands || !state.queue) return state;
  const { rows, arrived } = arrange(state.rows, state.queue.items, false);
  return select({ ...state, rows, arrived }, state.rows);
}

/** Lets the new rows in at once, and selects the first of them. */
function letIn(state: State): State {
  const first = state.arrived[0]?.conversationId;
  const settled = { ...settle({ ...state, hands: false }), hands: state.hands };
  return first ? { ...settled, selected: first } : settled;
}

function select(state: State, before: State['rows']): State {
  const selected = keepSelected(before, state.rows, state.selected);
  return selected === undefined ? without(state, 'selected') : { ...state, selected };
}

/** Opening the open case again keeps what is on screen. */
function opened(state: State, conversationId: string): State {
  const open: OpenCase =
    state.open?.conversationId === conversationId ? forgetProblem(state.open) : { conversationId };
  const next = { ...state, open, selected: conversationId };
  return state.failed?.conversationId === conversationId
    ? inOpen(without(next, 'failed'), conversationId, (was) => ({
        ...was,
        problem: state.failed?.problem as Problem,
      }))
    : next;
}

function sent(state: State, sending: Sending): State {
  const next = { ...state, sending: [...state.sending, sending] };
  if (sending.event === 'say') next.drafts = drafts(state, sending.conversationId, { reply: '' });
  return inOpen(next, sending.conversationId, forgetProblem);
}

function answered(state: State, id: string, outcome: Resolve['outcome'] | undefined): State {
  const done = state.sending.find((sending) => sending.id === id);
  if (!done) return state;
  const next = { ...state, sending: state.sending.filter((sending) => sending !== done) };
  if (outcome) next.drafts = drafts(state, done.conversationId, { decision: '' });
  return inOpen(next, done.conversationId, ({ newSince, ...open }) => ({
    ...open,
    ...(newSince !== undefined && done.event !== 'say' ? { newSince } : {}),
    ...(outcome ? { resolved: outcome } : {}),
  }));
}

/** What was written comes back to where it was written, before anything begun since. */
function refused(state: State, id: string, problem: Problem, seen: number | undefined): State {
  const failed = state.sending.find((sending) => sending.id === id);
  if (!failed) return state;
  const next = { ...state, sending: state.sending.filter((sending) => sending !== failed) };
  const { conversationId, text } = failed;
  if (text)
    next.drafts = drafts(state, conversationId, {
      reply: [text, state.drafts[conversationId]?.reply].filter(Boolean).join('\n'),
    });
  if (state.open?.conversationId !== conversationId) return { ...next, failed: { conversationId, problem } };
  return inOpen(next, conversationId, (open) => ({
    ...open,
    problem,
    ...(problem === 'STALE' && seen !== undefined ? { newSince: seen } : {}),
  }));
}

const forgetProblem = ({ problem: _problem, ...open }: OpenCase): OpenCase => open;

const drafts = (state: State, conversationId: string, written: Drafts): State['drafts'] => ({
  ...state.drafts,
  [conversationId]: { ...state.drafts[conversationId], ...written },
});

function inOpen(state: State, conversationId: string, change: (open: OpenCase) => OpenCase): State {
  return state.open?.conversationId === conversationId ? { ...state, open: change(state.open) } : state;
}

function without<K extends 'open' | 'deciding' | 'selected' | 'failed'>(state: State, key: K): State {
  const { [key]: _gone, ...rest } = state;
  return rest as State;
}

/** The last seq on screen of a conversation; what a reply is written against. */
export const seenIn = (state: State, conversationId: string): number =>
  state.open?.conversationId === conversationId ? lastSeq(state.open.view?.messages ?? []) : 0;
