import type { AnswerValue, Locale, Refusal, ServerMessage } from '@fordoer/protocol';

/** Something this client sent. It stays after it is accepted, as it knows the value behind an answer. */
export interface Mine {
  id: string;
  kind: 'say' | 'answer' | 'choose' | 'withdraw';
  /** As the patient reads it back until the server's own wording arrives. */
  text: string;
  state: 'waiting' | 'accepted';
  /** Still within the seconds in which it can be taken back. */
  undoable: boolean;
  /** Of an answer. */
  questionId?: string;
  value?: AnswerValue;
  /** Of a choice. */
  choice?: string;
  /** Of a withdrawal: what it takes back. */
  messageId?: string;
}

/** `waiting`: the connection is gone. `unreachable`: and has been for so long that other ways must be shown (TR-46). */
export type Network = 'idle' | 'connecting' | 'online' | 'waiting' | 'unreachable';

/** Why an answer was not taken, with what was put in, so that nothing has to be written twice (UX-27). */
export interface Problem {
  about: 'composer' | 'choices' | 'session' | { questionId: string };
  text: string;
  value?: AnswerValue;
}

/** The conversation as this client knows it. */
export interface State {
  /** By `seq`, each once. */
  messages: readonly ServerMessage[];
  mine: readonly Mine[];
  /** What stands in the composer. */
  draft: string;
  /** The question that is answered again, if any. */
  reopened?: string;
  /** What a free text is to correct where there is no question for it. */
  correcting?: string;
  problem?: Problem;
  network: Network;
  /** Sent two seconds ago and not yet answered (UX-13). */
  slow: boolean;
  /** The language the conversation began in; it keeps it. */
  locale?: Locale;
  /** Earlier messages are being fetched; they are no news. */
  resuming: boolean;
}

export const emptyState: State = {
  messages: [],
  mine: [],
  draft: '',
  network: 'idle',
  slow: false,
  resuming: false,
};

export type Action =
  | { type: 'received'; message: ServerMessage }
  | { type: 'wrote'; text: string }
  | { type: 'sent'; mine: Mine }
  | { type: 'accepted'; id: string }
  | { type: 'refused'; id: string; refusal: Refusal }
  | { type: 'held-back'; refusal: Refusal }
  | { type: 'undo-over'; id: string }
  | { type: 'slow' }
  | { type: 'reopened'; questionId: string }
  | { type: 'correcting'; label: string }
  | { type: 'kept' }
  | { type: 'problem'; problem: Problem }
  | { type: 'network'; network: Network }
  | { type: 'began'; locale: Locale; resuming: boolean }
  | { type: 'resumed' }
  | { type: 'cleared' };

/** One step of the conversation as the client knows it. Pure. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'received':
      return received(state, action.message);
    case 'wrote':
      return without(
        { ...state, draft: action.text },
        state.problem?.about === 'composer' ? 'problem' : undefined,
      );
    case 'sent': {
      const { mine } = action;
      const next = { ...without(state, 'problem'), mine: [...state.mine, mine] };
      if (mine.kind === 'say') return without({ ...next, draft: '' }, 'correcting');
      return mine.kind === 'answer' ? without(next, 'reopened') : next;
    }
    case 'accepted':
      return accepted(state, action.id);
    case 'refused':
      return refused(state, action.id, action.refusal);
    case 'held-back':
      return { ...state, problem: { about: 'composer', text: action.refusal.text } };
    case 'undo-over':
      return { ...state, mine: change(state.mine, action.id, { undoable: false }) };
    case 'slow':
      return { ...state, slow: state.mine.some((one) => one.state === 'waiting') };
    case 'reopened':
      return without({ ...state, reopened: action.questionId }, 'problem');
    case 'correcting':
      return { ...state, correcting: action.label };
    case 'kept':
      return without(without(state, 'reopened'), 'problem');
    case 'problem':
      return { ...state, problem: action.problem };
    case 'network':
      return { ...state, network: action.network };
    case 'began':
      return { ...state, locale: action.locale, resuming: action.resuming };
    case 'resumed':
      return { ...state, resuming: false };
    case 'cleared':
      return { ...emptyState };
  }
}

/** The `seq` to resume from: everything after it is still unknown here. */
export const lastSeq = (state: State): number => state.messages.at(-1)?.seq ?? 0;

/** Somebody who does harm may be watching; once said, it holds for the whole conversation. */
export const isDiscreet = ({ messages }: State): boolean => messages.some(({ discreet }) => discreet);

function received(state: State, message: ServerMessage): State {
  // An error bears the seq of the last committed event and is no event itself.
  if (message.type === 'error')
    return { ...state, slow: false, problem: { about: 'composer', text: message.text } };
  const { messages } = state;
  if (messages.some(({ seq }) => seq === message.seq)) return state;
  const at = messages.findLastIndex(({ seq }) => seq < message.seq) + 1;
  const next = { ...state, messages: messages.toSpliced(at, 0, message) };
  return message.type === 'message' && message.from === 'patient' ? next : { ...next, slow: false };
}

function accepted(state: State, id: string): State {
  const one = state.mine.find((mine) => mine.id === id);
  const undoable = one?.kind === 'say' || one?.kind === 'answer';
  const mine = change(state.mine, id, { state: 'accepted', undoable });
  const next = without(
    { ...state, mine, slow: mine.some((each) => each.state === 'waiting') && state.slow },
    state.problem?.about === 'composer' ? 'problem' : undefined,
  );
  if (one?.kind !== 'withdraw') return next;
  const messages = state.messages.map((message) =>
    message.type === 'message' && message.messageId === one.messageId
      ? { ...message, withdrawn: true }
      : message,
  );
  return { ...next, messages, mine: change(mine, one.messageId ?? '', { undoable: false }) };
}

function refused(state: State, id: string, { text }: Refusal): State {
  const one = state.mine.find((mine) => mine.id === id);
  if (!one) return state;
  const next = { ...state, slow: false, mine: state.mine.filter((mine) => mine.id !== id) };
  switch (one.kind) {
    case 'say': {
      const draft = [one.text, state.draft].filter(Boolean).join('\n');
      return { ...next, draft, problem: { about: 'composer', text } };
    }
    case 'answer': {
      const { questionId = '', value } = one;
      return {
        ...next,
        problem: { about: { questionId }, text, ...(value === undefined ? {} : { value }) },
        ...(isLastQuestion(state, questionId) ? {} : { reopened: questionId }),
      };
    }
    case 'withdraw':
      return {
        ...next,
        mine: change(next.mine, one.messageId ?? '', { undoable: false }),
        problem: { about: 'composer', text },
      };
    default:
      return { ...next, problem: { about: 'choices', text } };
  }
}

const isLastQuestion = ({ messages }: State, questionId: string): boolean => {
  const last = messages.findLast((message) => message.type === 'question');
  return last?.questionId === questionId;
};

const change = (mine: readonly Mine[], id: string, changes: Partial<Mine>): Mine[] =>
  mine.map((one) => (one.id === id ? { ...one, ...changes } : one));

function without<K extends 'problem' | 'reopened' | 'correcting'>(state: State, key: K | undefined): State {
  if (key === undefined) return state;
  const { [key]: _gone, ...rest } = state;
  return rest as State;
}
