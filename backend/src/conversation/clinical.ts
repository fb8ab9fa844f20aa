import type { Decision as DecisionMessage } from '@fordoer/protocol';
import {
  type CaseState,
  CLARIFY,
  type Content,
  type Decision,
  type OpenDoor,
  type Reason,
  rank,
  route,
  type Turn,
  unknownFindings,
  wordEcho,
  wordQuestion,
} from '@fordoer/rules';
import { list, sayPhone, textsOf } from '../locale/texts.ts';
import type { NewEvent, RecordedSituation } from '../record/events.ts';
import { wordDoors } from '../routing/doors.ts';
import type { Conversation } from './conversation.ts';
import { handOver } from './handing-over.ts';
import type { Effect, Inputs } from './inputs.ts';

/** What the clinical turn adds to the record: alarms first, then one question or the decision with its doors. */
export function clinicalEvents(
  conversation: Conversation,
  turned: Turn,
  inputs: Inputs,
): { events: NewEvent[]; effects: Effect[] } {
  const events: NewEvent[] = [...alarms(conversation, turned, inputs)];
  const withPerson = conversation.handover?.status === 'claimed';
  if (turned.step.kind === 'ask') {
    if (!withPerson)
      events.push(
        question(
          inputs.content,
          turned.state,
          turned.step.questionId,
          shownRemaining(conversation, turned.step.remaining),
        ),
      );
    return { events, effects: [] };
  }
  const decision = turned.decision as Decision;
  const before = conversation.decision?.decision;
  const same = before?.urgency === decision.urgency && before.complaint === decision.complaint;
  // An alarm that is new to the patient brings its doors with it, also where the urgency was as high before.
  if (same && !events.some(({ message }) => message)) {
    if (withPerson) return { events, effects: [] };
    return nothingNew(conversation, decision, inputs, events);
  }
  return decided(conversation, turned.state, decision, inputs, events);
}

/**
 * How many questions are left, as it is shown: an answer may open several at once, but what a patient was told never rises by
 * more than one (UX-23).
 */
export const shownRemaining = ({ remaining }: Conversation, left: number): number =>
  Math.min(left, (remaining ?? left) + 1);

/** What was written changes no advice; but whoever a person has answered is read by a person again. */
function nothingNew(
  conversation: Conversation,
  { urgency }: Decision,
  inputs: Inputs,
  events: NewEvent[],
): { events: NewEvent[]; effects: Effect[] } {
  const { noted, notedForPerson } = textsOf(conversation.locale);
  const text = conversation.decision?.final ? noted : notedForPerson;
  events.push({
    type: 'noticed',
    facts: { kind: 'noted' },
    message: { type: 'notice', kind: 'info', text },
  });
  if (conversation.handover?.status !== 'resolved') return { events, effects: [] };
  const handed = handOver(conversation, inputs, 'asked', rank(urgency) < rank('soon') ? 'soon' : urgency);
  return { events: [...events, ...handed.events], effects: handed.effects };
}

/** The next question, worded from approved content. */
export function question(
  content: Content,
  state: CaseState,
  questionId: string,
  remaining?: number,
): NewEvent {
  const { text, why, help, options, answerType, findings, unit, range, labels } = wordQuestion(
    content,
    state,
    questionId,
  );
  return {
    type: 'asked',
    facts: { questionId, clinical: true, ...(remaining === undefined ? {} : { remaining }) },
    message: {
      type: 'question',
      questionId,
      answerType,
      text,
      why,
      options,
      findings,
      labels,
      unknownAllowed: true,
      ...(help === undefined ? {} : { help }),
      ...(unit === undefined ? {} : { unit }),
      ...(range === undefined ? {} : { range }),
      ...(remaining === undefined ? {} : { remaining }),
    },
  };
}

/** Red flags that were not shown before. Shown at once, whatever the stage and whatever else the turn does. */
function alarms(conversation: Conversation, turned: Turn, inputs: Inputs): NewEvent[] {
  const shown = new Set(conversation.raised.map(({ rule }) => rule));
  const fresh = turned.assessment.reasons
    .filter(({ rule }) => !shown.has(rule))
    .filter((reason) => isAlarm(inputs.content, reason));
  const highest = fresh[0];
  if (!highest) return [];
  const facts = { reasons: fresh, urgency: highest.urgency };
  const before = conversation.raised.reduce((most, { urgency: level }) => Math.max(most, rank(level)), -1);
  const holds = ({ rule }: { rule: string }): boolean => inputs.content.rules.get(rule)?.holds === true;
  // The first sign of suicide or violence is shown whatever was shown before.
  const ofItsOwn = conversation.raised.some(holds) ? undefined : fresh.find(holds);
  const first = rank(highest.urgency) > before ? highest : ofItsOwn;
  if (!first) return [{ type: 'raised', facts }];
  const { locale } = conversation;
  const texts = textsOf(locale);
  const { urgency } = first;
  const rule = inputs.content.rules.get(first.rule);
  const meanwhile = (rule?.meanwhile ?? []).map((line) => line[locale]);
  const phone = urgency === 'emergency' ? '112' : alarmPhone(turned, inputs);
  const level = urgency === 'emergency' || urgency === 'acute' ? urgency : 'now';
  const text = rule?.holds && urgency !== 'emergency' ? texts.alarmPerson : texts.alarm[level];
  const phoneLabel = `${locale === 'da' ? 'Ring' : 'Call'} ${sayPhone(phone)}`;
  return [
    {
      type: 'raised',
      facts,
      message: { type: 'notice', kind: 'alarm', text, alarm: { urgency, phone, phoneLabel, meanwhile } },
    },
  ];
}

const isAlarm = (content: Content, { rule, urgency }: Reason): boolean =>
  rank(urgency) >= rank('now') || content.rules.get(rule)?.holds === true;

/** The number that goes with an alarm below 112: the first open door that has one. */
function alarmPhone(turned: Turn, inputs: Inputs): string {
  const wish = turned.decision?.wish ?? { first: [], beside: [], services: [] };
  const doors = openDoors(
    { urgency: turned.assessment.floor ?? 'now', wish, human: [], reasons: turned.assessment.reasons },
    inputs,
  );
  return wordDoors(doors, inputs.clinic, 'da').find(({ phone }) => phone)?.phone ?? '112';
}

const openDoors = (
  decision: Pick<Decision, 'urgency' | 'wish' | 'human' | 'reasons'>,
  inputs: Inputs,
): OpenDoor[] =>
  route(inputs.content, decision, {
    at: inputs.now,
    region: inputs.clinic.region,
    gpOpen: inputs.clinic.open,
    slotInHours: slotInHours(inputs),
  });

/** Hours until the first free slot, or `null`. */
const slotInHours = ({ now, slots }: Inputs): number | null =>
  slots[0] ? (slots[0].start.getTime() - now.getTime()) / 3_600_000 : null;

function decided(
  conversation: Conversation,
  state: CaseState,
  decision: Decision,
  inputs: Inputs,
  events: NewEvent[],
): { events: NewEvent[]; effects: Effect[] } {
  const { locale } = conversation;
  const { clinic } = inputs;
  const texts = textsOf(locale);
  const doors = openDoors(decision, inputs);
  const situation: RecordedSituation = {
    at: inputs.now.toISOString(),
    region: clinic.region,
    gpOpen: clinic.open,
    slotInHours: slotInHours(inputs),
  };
  const danger = rank(decision.urgency) >= rank('now');
  const final = clinic.stage === 'automatic';
  events.push({
    type: 'decided',
    facts: { decision, situation, final },
    ...(final ? { message: decisionMessage(conversation, state, decision, doors, inputs) } : {}),
  });
  // While a person decides, the patient still sees every way to urgent help, and no other door is promised.
  const shown = final
    ? doors
    : doors.filter(({ kind }) => danger || kind === 'human-triage' || kind === 'helpline');
  const phone = sayPhone(clinic.phone);
  events.push({
    type: 'routed',
    facts: { doors: shown },
    message: { type: 'doors', text: texts.doors(phone), doors: wordDoors(shown, clinic, locale) },
  });
  const effects: Effect[] = [];
  const personFirst = doors[0]?.kind === 'human-triage' || decision.human.length > 0;
  if (!final || danger || personFirst) {
    const reason = !final
      ? clinic.stage === 'shadow'
        ? 'shadow'
        : 'confirm'
      : danger
        ? 'red-flag'
        : 'undecided';
    const handed = handOver(conversation, inputs, reason, decision.urgency);
    events.push(...handed.events);
    effects.push(...handed.effects);
  } else {
    effects.push({
      kind: 'check-in',
      what: 'ask',
      at: new Date(inputs.now.getTime() + decision.followUp.hours * 3_600_000),
    });
  }
  return { events, effects };
}

function decisionMessage(
  conversation: Conversation,
  _state: CaseState,
  decision: Decision,
  doors: readonly OpenDoor[],
  inputs: Inputs,
): Omit<DecisionMessage, 'seq' | 'at'> {
  const { locale, reference } = conversation;
  const { content } = inputs;
  const texts = textsOf(locale);
  const title = (rule: string): string => content.rules.get(rule)?.title[locale] ?? rule;
  const top = decision.reasons.filter(({ urgency }) => urgency === decision.urgency);
  const unknown = unknownFindings(decision).map((id) => content.findings.get(id)?.label[locale] ?? id);
  const why = [
    ...top.map(({ rule }) => title(rule)),
    ...(unknown.length > 0 ? [texts.stayedUnknown(list(texts, unknown.slice(0, 4)))] : []),
    ...(top.length === 0 && unknown.length === 0 ? [texts.otherwise] : []),
    ...(decision.human.length > 0 ? [texts.humanFirst] : []),
  ];
  const meanwhile = decision.meanwhile.map((line) => line[locale]);
  const advice = decision.advice.map((line) => line[locale]);
  return {
    type: 'decision',
    urgency: decision.urgency,
    door: doors[0]?.kind ?? 'human-triage',
    complaint: decision.complaint,
    redFlags: decision.reasons
      .filter(({ kind }) => kind === 'red-flag')
      .map(({ rule, urgency, evidence }) => {
        const quote = evidence.find((found) => found.quote)?.quote;
        return { id: rule, title: title(rule), urgency, ...(quote === undefined ? {} : { quote }) };
      }),
    text: [
      texts.decision[decision.urgency],
      ...(top.length > 0
        ? [
            `${texts.because} ${list(
              texts,
              top.map(({ rule }) => title(rule)),
            )}.`,
          ]
        : []),
      ...meanwhile,
    ].join(' '),
    why,
    meanwhile,
    advice,
    safetyNet: decision.safetyNet.map(({ sign, act }) => ({ sign: sign[locale], act: act[locale] })),
    ...(decision.urgency === 'self-care' ? { duration: decision.duration[locale] } : {}),
    reference,
    final: true,
    content: decision.content,
  };
}

/** The echo: what was understood of this message, in parts that can each be corrected by a direct question. */
export function echo(
  { locale }: Conversation,
  { state, understanding }: Turn,
  content: Content,
): Extract<NewEvent, { type: 'understood' }>['message'] {
  const parts = understanding ? wordEcho(content, state, understanding) : [];
  if (parts.length === 0) return undefined;
  const texts = textsOf(locale);
  const labels = (wanted: string) => parts.filter((part) => part.state === wanted).map(({ label }) => label);
  const [has, not] = [labels('present'), labels('absent')];
  const text = [
    ...(has.length > 0 ? [texts.understood(list(texts, has))] : []),
    ...(not.length > 0 ? [texts.denied(list(texts, not))] : []),
  ].join(' ');
  return {
    type: 'summary',
    text,
    items: parts.map(({ finding, ...part }) =>
      finding ? { ...part, questionId: `${CLARIFY}${finding}` } : part,
    ),
  };
}
