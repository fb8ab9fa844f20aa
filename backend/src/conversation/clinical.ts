import type { Decision as DecisionMessage } from '@fordoer/protocol';
import {
  type CaseState,
  type Content,
  type Decision,
  decide,
  type OpenDoor,
  rank,
  type Turn,
  unknownFindings,
  wordQuestion,
} from '@fordoer/rules';
import { list, textsOf } from '../locale/texts.ts';
import type { NewEvent, RecordedSituation } from '../record/events.ts';
import { hashesOf } from '../record/hashes.ts';
import { clinicWords } from '../routing/clinic-words.ts';
import { doorsEvent, openDoors, slotInHours } from '../routing/doors.ts';
import { ruleTitle } from '../routing/rule-title.ts';
import { alarmOf, raised } from './alarm.ts';
import { waitsForOpinion } from './consult-when.ts';
import { type Conversation, heard } from './conversation.ts';
import { handOver } from './handing-over.ts';
import type { Effect, Inputs, Made } from './inputs.ts';
import { quoteOf } from './quote.ts';
import { remarkOf } from './remarks.ts';
import { offerAnother } from './tasks.ts';
import { saysSomething } from './understood.ts';
import { waitFor } from './waiting.ts';

/**
 * What the clinical turn adds to the record: an alarm first, then one question or the decision with its doors.
 * @param said what the patient wrote, when that is what the turn is of
 */
export async function clinicalEvents(
  conversation: Conversation,
  turned: Turn,
  inputs: Inputs,
  said?: string,
): Promise<Made> {
  const alarm = alarmOf(conversation, turned.assessment, inputs.content);
  const decision =
    turned.decision ?? (alarm?.shown && (await decide(inputs.content, turned.state, turned.assessment)));
  const alarmed = alarm ? [raised(conversation, alarm, decision, inputs)] : [];
  if (turned.step.kind === 'ask') {
    const helped = alarm?.shown && decision ? helpNow(conversation, decision, inputs) : nothing;
    return {
      events: [...alarmed, ...helped.events, ...asked(conversation, turned, turned.step, inputs)],
      effects: helped.effects,
    };
  }
  if (!decision) throw new Error('a step that decides bears a decision');
  const before = conversation.decision?.decision;
  const same = before?.urgency === decision.urgency && before.complaint === decision.complaint;
  // An alarm that is new to the patient brings its doors with it, also where the urgency was as high before.
  const made =
    same && !alarm?.shown
      ? nothingNew(conversation, decision, turned, inputs, said)
      : waitsForOpinion(conversation, decision, inputs)
        ? waitFor('second-opinion', heard(conversation), conversation, inputs)
        : decided(conversation, decision, turned.state, inputs);
  return { events: [...alarmed, ...made.events], effects: made.effects };
}

const nothing: Made = { events: [], effects: [] };

/**
 * An alarm does not wait for the last question: the doors are open and a person has the case while it is asked. The question
 * for a phone number waits, so that one question stands.
 */
function helpNow(conversation: Conversation, decision: Decision, inputs: Inputs): Made {
  const handed = handOver(conversation, inputs, 'red-flag', decision.urgency);
  return {
    events: [
      doorsEvent(conversation, openDoors(decision, inputs), inputs),
      ...handed.events.filter(({ type }) => type !== 'asked'),
    ],
    effects: handed.effects,
  };
}

/** The next question; none while a person leads the conversation. */
function asked(
  conversation: Conversation,
  turned: Turn,
  { questionId, remaining }: { questionId: string; remaining: number },
  { content }: Inputs,
): NewEvent[] {
  if (conversation.handover?.status === 'claimed') return [];
  return [question(content, turned.state, questionId, shownRemaining(conversation, remaining))];
}

/**
 * How many questions are left, as it is shown: an answer may open several at once, but what a patient was told never rises by
 * more than one (UX-23).
 */
const shownRemaining = ({ remaining }: Conversation, left: number): number =>
  Math.min(left, (remaining ?? left) + 1);

/**
 * What was written changes no advice: the patient reads whether anybody answers it, and how to reach somebody. Whoever a person
 * has answered is read by a person again.
 */
function nothingNew(
  conversation: Conversation,
  decision: Decision,
  turned: Turn,
  inputs: Inputs,
  said: string | undefined,
): Made {
  const { handover } = conversation;
  if (handover?.status === 'claimed') return nothing;
  const remark = said === undefined ? undefined : remarkOf(said);
  const texts = textsOf(conversation.locale);
  const clinic = clinicWords(inputs, conversation.locale);
  const danger = rank(decision.urgency) >= rank('now');
  const tell = (text: string, choices?: { id: string; label: string }[]): NewEvent => ({
    type: 'noticed',
    facts: { kind: 'noted' },
    message: { type: 'notice', kind: 'info', text, ...(choices ? { choices } : {}) },
  });
  if (remark === 'thanks')
    return { events: [tell(danger ? texts.thanksInDanger : texts.thanks)], effects: [] };
  if (handover?.status === 'resolved') {
    const urgency = rank(decision.urgency) < rank('soon') ? 'soon' : decision.urgency;
    const handed = handOver(conversation, inputs, 'asked', urgency);
    return { events: [tell(texts.notedForPerson(clinic)), ...handed.events], effects: handed.effects };
  }
  if (danger)
    return {
      events: [tell(texts.handover.danger(clinic, inputs.staffed && inputs.clinic.open))],
      effects: [],
    };
  const mayBook = openDoors(decision, inputs).some(({ kind }) => kind === 'gp-booking');
  if (remark === 'another-visit' && conversation.decision?.final && mayBook)
    return offerAnother(conversation, inputs);
  if (handover?.status === 'waiting' || !conversation.decision?.final)
    return { events: [tell(texts.notedForPerson(clinic))], effects: [] };
  const understood = said === undefined || (turned.understanding && saysSomething(turned.understanding));
  const text = [
    ...(understood ? [texts.noted] : []),
    ...(said === undefined ? [] : [texts.reach(clinic)]),
  ].join(' ');
  // A person is one activation away; while a slot is kept, the question that stands must stay in sight.
  const person = { id: 'person', label: texts.door['human-triage'].title };
  return {
    events: [tell(text, conversation.task || said === undefined ? undefined : [person])],
    effects: [],
  };
}

/** The next question, worded from approved content. */
export function question(
  content: Content,
  state: CaseState,
  questionId: string,
  remaining?: number,
): NewEvent {
  const { text, why, help, options, items, answerType, findings, unit, range, labels } = wordQuestion(
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
      clinical: true,
      unknownAllowed: true,
      ...(help === undefined ? {} : { help }),
      ...(items === undefined ? {} : { items }),
      ...(unit === undefined ? {} : { unit }),
      ...(range === undefined ? {} : { range }),
      ...(remaining === undefined ? {} : { remaining }),
    },
  };
}

function decided(conversation: Conversation, decision: Decision, state: CaseState, inputs: Inputs): Made {
  const { clinic } = inputs;
  const doors = openDoors(decision, inputs);
  const danger = rank(decision.urgency) >= rank('now');
  const final = clinic.stage === 'automatic';
  const events: NewEvent[] = [
    {
      type: 'decided',
      facts: { decision, situation: situationOf(inputs), final, hashes: hashesOf(state, decision) },
      ...(final ? { message: decisionMessage(conversation, decision, doors, inputs) } : {}),
    },
  ];
  events.push(doorsEvent(conversation, shownDoors(decision, doors, final), inputs));
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
  } else effects.push(askLater(decision, inputs));
  return { events, effects };
}

/** While a person decides, the patient still sees every way to urgent help, and no other door is promised. */
export const shownDoors = (decision: Decision, doors: readonly OpenDoor[], final: boolean): OpenDoor[] =>
  doors.filter(
    ({ kind }) =>
      final || rank(decision.urgency) >= rank('now') || kind === 'human-triage' || kind === 'helpline',
  );

/** What the program decided and a person has now confirmed: the patient reads it, and is asked later how it went. */
export function confirmed(conversation: Conversation, decision: Decision, inputs: Inputs): Made {
  const message = decisionMessage(conversation, decision, openDoors(decision, inputs), inputs);
  return {
    events: [
      {
        type: 'decided',
        facts: {
          decision,
          situation: situationOf(inputs),
          final: true,
          hashes: hashesOf(conversation.case, decision),
        },
        message,
      },
    ],
    effects: rank(decision.urgency) >= rank('now') ? [] : [askLater(decision, inputs)],
  };
}

const situationOf = (inputs: Inputs): RecordedSituation => ({
  at: inputs.now.toISOString(),
  region: inputs.clinic.region,
  gpOpen: inputs.clinic.open,
  slotInHours: slotInHours(inputs),
});

const askLater = ({ followUp }: Decision, { now }: Inputs): Effect => ({
  kind: 'later',
  what: 'check-in',
  at: new Date(now.getTime() + followUp.hours * 3_600_000),
});

function decisionMessage(
  conversation: Conversation,
  decision: Decision,
  doors: readonly OpenDoor[],
  inputs: Inputs,
): Omit<DecisionMessage, 'seq' | 'at'> {
  const { locale, reference } = conversation;
  const { content } = inputs;
  const texts = textsOf(locale);
  const title = (rule: string): string => ruleTitle(content, rule, locale);
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
        const quote = quoteOf(content, evidence);
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
