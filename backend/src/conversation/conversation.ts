import type { Stage } from '@fordoer/protocol';
import {
  type AnswerValue,
  type AssistantReading,
  applyAnswer,
  applyOpinion,
  applyReading,
  applyText,
  type CaseState,
  type Content,
  type Decision,
  emptyCase,
  hold,
  type Locale,
  type Understanding,
  type Urgency,
} from '@fordoer/rules';
import type { Cited, Consultation } from '../assistant/consultation.ts';
import type { Amount } from '../assistant/settings.ts';
import type { EventFacts, Staff, StoredEvent } from '../record/events.ts';
import { reachesClinic } from '../record/head.ts';
import { quoteOf } from './quote.ts';

/** One thing the patient put in, kept so that the case can be computed again without what was withdrawn. */
type Input = { messageId: string; at: string; withdrawn: boolean } & (
  | { kind: 'say'; reading: Understanding | undefined; added?: AssistantReading }
  | { kind: 'answer'; questionId: string; value: AnswerValue; clinical: boolean }
  | { kind: 'choose'; choice: string }
);

/** What a booking or a request still needs to be told, and what it has been told. */
export interface Task {
  kind: 'booking' | 'contact' | 'renewal' | 'call-back';
  slotId?: string;
  /** Until when the slot is kept; UTC, ISO 8601. */
  until?: string;
  /** By question id: `booking.name`, `booking.birth-date`, `contact.reach` … */
  told: Record<string, string>;
}

/** A conversation as its events leave it. */
export interface Conversation {
  id: string;
  clinicId: string;
  seq: number;
  /** The last seq that an answer must know of. Who looks at the case, takes it or leaves it is on record, and is no news. */
  news: number;
  clinicKey: string;
  reference: string;
  locale: Locale;
  stage: Stage;
  releaseHash: string;
  inputs: Input[];
  /** Alarms, with the patient's own words behind them. */
  raised: { rule: string; urgency: Urgency; quote?: string }[];
  case: CaseState;
  /** The assistant was asked, and its answer is waited for. */
  consulting?: EventFacts['consulting'] & { heard: string };
  /** The second opinions that count. */
  opinions: NonNullable<Consultation['opinion']>[];
  /** What the last second opinion had heard of, whether it came or not. */
  opinionOf?: string | undefined;
  /** The conversation in the assistant's words, for the clinic. */
  summary?: { sentences: Cited[]; heard: string };
  /** The model that last answered, by name and version. */
  assistantModel?: string;
  /** What the assistant has cost. */
  spent: Amount;
  /** The question on screen. */
  question?: { questionId: string; clinical: boolean };
  /** How many questions the patient was last told are left. */
  remaining?: number;
  decision?: { seq: number; at: string; final: boolean; decision: Decision };
  task?: Task;
  booking?: { bookingId: string; slotId: string; reference: string };
  handover?: { status: 'waiting' | 'claimed' | 'resolved'; urgency: Urgency; staff?: Staff };
  /** Phone and mail by which staff may reach the patient. */
  contact: { phone?: string; email?: string };
  /** Choices now on offer. */
  choices: string[];
  /** The check-in was answered. */
  followedUp: boolean;
  /** Somebody who does harm may be watching: nobody reaches the patient unasked. Never undone. */
  discreet: boolean;
  /** It has reached the clinic and is its journal; before, it is the patient's own and can be erased. */
  journal: boolean;
  /** UTC, ISO 8601: when a person last resolved it. */
  resolvedAt?: string;
  /** Tied to the CPR number that the patient told. */
  identified: boolean;
  /** The patient wants nobody to look it up without a new consent. */
  optedOut: boolean;
  ended: boolean;
}

/** A conversation of which no event is known. */
export const emptyConversation = (id: string, clinicId: string): Conversation => ({
  id,
  clinicId,
  seq: 0,
  news: 0,
  clinicKey: '',
  reference: '',
  locale: 'da',
  stage: 'shadow',
  releaseHash: '',
  inputs: [],
  raised: [],
  opinions: [],
  spent: { calls: 0, tokens: 0 },
  case: emptyCase('da'),
  contact: {},
  choices: [],
  followedUp: false,
  discreet: false,
  journal: false,
  identified: false,
  optedOut: false,
  ended: false,
});

const COMING_AND_GOING: ReadonlySet<StoredEvent['type']> = new Set(['claimed', 'released']);

/** Folds one event into a conversation. Pure: state is events and nothing else (DESIGN §2). */
export function fold(content: Content, before: Conversation, event: StoredEvent): Conversation {
  const next: Conversation = {
    ...before,
    seq: event.seq,
    news: event.message && !COMING_AND_GOING.has(event.type) ? event.seq : before.news,
    discreet: before.discreet || event.message?.discreet === true,
    journal: before.journal || reachesClinic(event, before.stage),
  };
  const offered = choicesOf(event, before.choices);
  if (offered) next.choices = offered;
  switch (event.type) {
    case 'started':
      return { ...next, ...startOf(event.facts) };
    case 'said':
      if (event.facts.by !== 'patient' || !event.facts.messageId) return next;
      return {
        ...next,
        inputs: [
          ...before.inputs,
          {
            kind: 'say',
            messageId: event.facts.messageId,
            at: event.at,
            withdrawn: false,
            reading: undefined,
          },
        ],
      };
    case 'understood': {
      const { messageId, reading } = event.facts;
      const inputs = before.inputs.map((input) =>
        input.messageId === messageId && input.kind === 'say' ? { ...input, reading } : input,
      );
      return { ...next, inputs, case: held(content, next, applyText(content, before.case, reading)) };
    }
    case 'consulting':
      return { ...next, consulting: { ...event.facts, heard: heard(next) } };
    case 'consulted':
      return consulted(content, next, event.facts);
    case 'went-on':
      return wentOn(next, event.facts.job);
    case 'asked':
      return asked(next, event.facts);
    case 'answered':
      return answered(content, next, event.facts, event.at);
    case 'withdrawn': {
      const inputs = before.inputs.map((input) =>
        input.messageId === event.facts.messageId ? { ...input, withdrawn: true } : input,
      );
      // The question that the words brought goes with them; what is still to be asked is asked anew.
      const unasked = before.question?.clinical ? without(next, 'question') : next;
      return {
        ...untold(unasked, inputs, event.facts.messageId),
        case: caseOf(content, { ...unasked, inputs }),
      };
    }
    case 'raised': {
      const fresh = event.facts.reasons.map(({ rule, urgency, evidence }) => {
        const quote = quoteOf(content, evidence);
        return { rule, urgency, ...(quote === undefined ? {} : { quote }) };
      });
      const raised = [...before.raised, ...fresh];
      return { ...next, raised, case: hold(content, before.case, event.facts.reasons) };
    }
    case 'decided':
      return {
        ...without(settled(next, 'second-opinion'), 'question'),
        decision: { seq: event.seq, at: event.at, final: event.facts.final, decision: event.facts.decision },
      };
    case 'chosen':
      return {
        ...next,
        inputs: [
          ...before.inputs,
          {
            kind: 'choose',
            messageId: event.facts.messageId,
            at: event.at,
            withdrawn: false,
            choice: event.facts.choice,
          },
        ],
      };
    case 'held':
      return {
        ...next,
        task: { kind: 'booking', slotId: event.facts.slotId, until: event.facts.until, told: {} },
      };
    case 'hold-ended':
      return before.task?.slotId === event.facts.slotId ? without(without(next, 'task'), 'question') : next;
    case 'booked':
      return { ...without(without(next, 'task'), 'question'), booking: event.facts };
    case 'cancelled':
      return before.booking?.bookingId === event.facts.bookingId ? without(next, 'booking') : next;
    case 'requested':
      return without(without(next, 'task'), 'question');
    case 'followed-up':
      return { ...next, followedUp: true };
    case 'handed-over':
      return { ...next, handover: { status: 'waiting', urgency: event.facts.urgency } };
    case 'claimed':
      return {
        ...next,
        handover: {
          status: 'claimed',
          urgency: before.handover?.urgency ?? 'today',
          staff: event.facts.staff,
        },
      };
    case 'released':
      return { ...next, handover: { status: 'waiting', urgency: before.handover?.urgency ?? 'today' } };
    case 'resolved':
      return {
        ...next,
        resolvedAt: event.at,
        handover: {
          status: 'resolved',
          urgency: event.facts.urgency ?? before.handover?.urgency ?? 'today',
          staff: event.facts.staff,
        },
      };
    case 'identified':
      return { ...next, identified: true };
    case 'opted-out':
      return { ...next, optedOut: true };
    case 'opted-in':
      return { ...next, optedOut: false };
    case 'erased':
    case 'ended':
      return { ...next, ended: true, choices: [] };
    default:
      return next;
  }
}

/** What was waited for has been gone on without: another message has come between. */
const settled = (next: Conversation, job: EventFacts['consulting']['job']): Conversation =>
  next.consulting?.job === job ? without(next, 'consulting') : next;

/** The case computed again from every input that was not withdrawn; alarms that were raised stay. */
function caseOf(content: Content, conversation: Conversation): CaseState {
  let state = emptyCase(conversation.locale);
  for (const input of conversation.inputs) {
    if (input.withdrawn) continue;
    if (input.kind === 'say' && input.reading) state = applyText(content, state, input.reading);
    if (input.kind === 'say' && input.added) state = applyReading(content, state, input.added);
    if (input.kind === 'answer' && input.clinical) {
      const taken = applyAnswer(content, state, input.questionId, input.value);
      if (taken.ok) state = taken.state;
    }
  }
  for (const opinion of conversation.opinions) state = applyOpinion(state, opinion);
  return held(content, conversation, state);
}

/** Tells what a conversation has heard from what it had heard before: grows with all that is said, answered and taken back. */
export const heard = ({ inputs }: Pick<Conversation, 'inputs'>): string =>
  String(inputs.length + inputs.filter(({ withdrawn }) => withdrawn).length);

/** What the assistant answered, and what counts of it. */
function consulted(content: Content, next: Conversation, told: Consultation): Conversation {
  const calls = [told, ...(told.back ? [told.back] : [])].filter(({ input }) => input !== '');
  const tokens = calls.reduce((sum, { tokens: of }) => sum + (of ? of.read + of.written : 0), 0);
  const spent = { calls: next.spent.calls + calls.length, tokens: next.spent.tokens + tokens };
  const awaited = next.consulting?.job === told.job && next.consulting.of === told.of;
  const after = { ...(awaited ? without(next, 'consulting') : next), spent };
  if (told.job === 'second-opinion') after.opinionOf = awaited ? next.consulting?.heard : told.of;
  if (told.stage === 'shadow') return after;
  after.assistantModel = told.model;
  const { reading, opinion, sentences } = told;
  if (sentences && sentences.length > 0) after.summary = { sentences, heard: told.of ?? '' };
  if (opinion) {
    after.opinions = [...next.opinions, opinion];
    after.case = applyOpinion(next.case, opinion);
  }
  const message = next.inputs.find(({ messageId }) => messageId === told.of);
  if (!reading || message?.kind !== 'say' || message.withdrawn) return after;
  after.inputs = next.inputs.map((input) => (input === message ? { ...message, added: reading } : input));
  // What was answered since counts: the case is made again in the order in which it was told.
  after.case = caseOf(content, after);
  return after;
}

/** Nothing came in time; what comes later still counts. */
function wentOn(next: Conversation, job: EventFacts['went-on']['job']): Conversation {
  const after = without(next, 'consulting');
  return job === 'second-opinion' ? { ...after, opinionOf: heard(next) } : after;
}

const held = (content: Content, { raised }: Pick<Conversation, 'raised'>, state: CaseState): CaseState =>
  hold(content, state, raised);

function answered(
  content: Content,
  next: Conversation,
  facts: { messageId: string; questionId: string; value: AnswerValue },
  at: string,
): Conversation {
  const { messageId, questionId, value } = facts;
  const told = /^(booking|contact|renewal)\./.test(questionId);
  const inputs = [
    ...next.inputs,
    { kind: 'answer' as const, messageId, at, withdrawn: false, questionId, value, clinical: !told },
  ];
  const unasked = next.question?.questionId === questionId ? without(next, 'question') : next;
  if (told) return tell({ ...unasked, inputs }, questionId, String(value));
  const taken = applyAnswer(content, next.case, questionId, value);
  return { ...unasked, inputs, case: taken.ok ? held(content, next, taken.state) : next.case };
}

function asked(next: Conversation, { questionId, clinical, remaining }: EventFacts['asked']): Conversation {
  const begins = questionId.startsWith('renewal.') && next.task?.kind !== 'renewal';
  return {
    ...settled(next, 'extract'),
    question: { questionId, clinical },
    ...(begins ? { task: { kind: 'renewal', told: {} } } : {}),
    ...(remaining === undefined ? {} : { remaining }),
  };
}

/** Keeps what a task was told; phone and mail are the patient's contact from then on. */
function tell(next: Conversation, questionId: string, value: string): Conversation {
  const task = next.task ?? { kind: 'contact' as const, told: {} };
  const told = { ...task.told, [questionId]: value };
  // A birth date that was said to be wrong is asked again.
  if (questionId.endsWith('.birth-date-right') && value === 'false')
    delete told[questionId.replace(/-right$/, '')];
  return { ...next, contact: contactOf(next.inputs), task: { ...task, told } };
}

/** Forgets what a withdrawn answer told: the task asks for it again, and nobody calls that number. */
function untold(next: Conversation, inputs: Input[], messageId: string): Conversation {
  const gone = inputs.find((input) => input.messageId === messageId);
  const after = { ...next, inputs, contact: contactOf(inputs) };
  if (!after.task || gone?.kind !== 'answer' || gone.clinical) return after;
  const { [gone.questionId]: _gone, ...told } = after.task.told;
  return { ...after, task: { ...after.task, told } };
}

/** The newest phone and mail that were told and not taken back. */
function contactOf(inputs: readonly Input[]): Conversation['contact'] {
  const contact: Conversation['contact'] = {};
  for (const input of inputs) {
    if (input.kind !== 'answer' || input.clinical || input.withdrawn || input.value === 'unknown') continue;
    const told = String(input.value);
    if (input.questionId.endsWith('.phone')) contact.phone = told;
    // How to reach somebody is a number or an address, whichever they would rather say.
    if (input.questionId === 'contact.reach') contact[told.includes('@') ? 'email' : 'phone'] = told;
  }
  return contact;
}

function startOf(facts: {
  clinicKey: string;
  locale: Locale;
  stage: Stage;
  reference: string;
  release: { hash: string };
}): Partial<Conversation> {
  const { clinicKey, locale, stage, reference, release } = facts;
  return { clinicKey, locale, stage, reference, releaseHash: release.hash, case: emptyCase(locale) };
}

/**
 * The choices a message puts on the table; a message without any leaves the earlier ones standing. Going through one door
 * does not close the others, until a slot is kept.
 */
function choicesOf(event: StoredEvent, before: readonly string[]): string[] | undefined {
  const message = event.message;
  if (!message) return undefined;
  const doors = before.filter((choice) => choice.startsWith('door:'));
  if (message.type === 'doors') return message.doors.flatMap(({ choice }) => choice ?? []);
  if (message.type === 'booking' && message.status === 'held') return ['confirm', 'back'];
  if (message.type === 'booking') return [...message.slots.map(({ choice }) => choice), ...doors];
  // A person is on offer in every state: a reminder of that takes nothing else away.
  if (message.type === 'notice' && message.choices?.every(({ id }) => id === 'person')) return undefined;
  if (message.type === 'notice' && message.choices) return [...message.choices.map(({ id }) => id), ...doors];
  return undefined;
}

function without<K extends 'question' | 'task' | 'booking' | 'consulting'>(
  conversation: Conversation,
  key: K,
): Conversation {
  const { [key]: _gone, ...rest } = conversation;
  return rest as Conversation;
}
