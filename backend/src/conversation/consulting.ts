import { type Decision, isQuestion, type Turn, turn, wordQuestion } from '@fordoer/rules';
import type { Consultation } from '../assistant/consultation.ts';
import { list, textsOf } from '../locale/texts.ts';
import type { EventFacts, MessageBody, NewEvent } from '../record/events.ts';
import { besideTask } from './beside-task.ts';
import { clinicalEvents } from './clinical.ts';
import { type Conversation, fold } from './conversation.ts';
import { heldDiscreetly, tellDiscreet } from './discreet.ts';
import type { Inputs, Made, Plan } from './inputs.ts';
import { notUnderstood } from './understood.ts';

/** What an answer of the assistant makes happen: what the turn waited for, an alarm, another question; often nothing. */
export async function consulted(before: Conversation, told: Consultation, inputs: Inputs): Promise<Plan> {
  const event: NewEvent = { type: 'consulted', facts: told };
  const awaited = before.consulting?.job === told.job && before.consulting.of === told.of;
  if (told.job === 'explain')
    return events([event, ...(awaited && told.of ? [explained(before, told.of, inputs, told)] : [])]);
  const counts = told.stage === 'on' && (told.opinion !== undefined || hasReading(told));
  if (!awaited && !counts) return events([event]);
  const after = folded(before, event, inputs);
  if (awaited && told.job === 'extract' && !hasReading(told)) return events([event, notUnderstood(after)]);
  return continued(before, after, [event], inputs, awaited);
}

/**
 * The assistant has not answered in time, or the process that asked is gone: the rules go on alone.
 * @param of what was waited for; where something else is, nothing happens
 */
export async function goOn(before: Conversation, inputs: Inputs, of?: string): Promise<Plan> {
  const { consulting } = before;
  if (of !== undefined && consulting?.of !== of) return events([]);
  if (!consulting) return events([{ type: 'noticed', facts: { kind: 'nothing-awaited' } }]);
  const event: NewEvent = { type: 'went-on', facts: { job: consulting.job } };
  if (consulting.job === 'explain') return events([event, explained(before, consulting.of, inputs)]);
  const after = folded(before, event, inputs);
  if (consulting.job === 'extract') return events([event, notUnderstood(after)]);
  return continued(before, after, [event], inputs, true);
}

/** The turn, taken again with what is known now. Unasked it brings what is new and leaves the question on screen. */
async function continued(
  before: Conversation,
  after: Conversation,
  first: NewEvent[],
  inputs: Inputs,
  awaited: boolean,
): Promise<Plan> {
  const turned = await turn(inputs.content, after.case, { again: true });
  if (!turned.ok) throw new Error('a case without new input is never refused');
  const aware = heldDiscreetly(after, turned.state, inputs.content);
  const made = besideTask(aware, await clinicalEvents(aware, turned, inputs), turned.state);
  if (!awaited && !isNews(before, turned, made)) return { ok: true, events: first, effects: [] };
  const kept = awaited || !before.question ? made.events : made.events.filter(({ type }) => type !== 'asked');
  return { ok: true, events: tellDiscreet(aware, [...first, ...kept]), effects: made.effects };
}

/** An alarm, another decision, a person; a question only where none stands. */
function isNews(before: Conversation, { decision }: Turn, { events: made }: Made): boolean {
  const was: Decision | undefined = before.decision?.decision;
  return made.some(
    ({ type }) =>
      type === 'raised' ||
      (type === 'decided' && decision?.urgency !== was?.urgency) ||
      (type === 'asked' && !before.question && !was),
  );
}

const hasReading = ({ reading }: Consultation): boolean =>
  reading !== undefined && reading.findings.length + reading.complaints.length > 0;

const events = (all: NewEvent[]): Plan => ({ ok: true, events: all, effects: [] });

const folded = (before: Conversation, event: NewEvent, { content, now }: Inputs): Conversation =>
  fold(content, before, { ...event, seq: before.seq + 1, at: now.toISOString() });

/** What is explained when somebody does not understand a question, or the advice: approved text, and nothing else. */
export interface Explainable {
  /** What is to be said in other words. */
  approved: string;
  /** What stands in its place where that cannot be done. */
  help: string;
}

/** The approved text behind `of`: a question's id, or `decision`; undefined where there is none. */
export function explainable(
  { case: state, locale, decision }: Conversation,
  of: string,
  { content }: Pick<Inputs, 'content'>,
): Explainable | undefined {
  if (of === 'decision') {
    if (!decision?.final) return undefined;
    const { advice, safetyNet, meanwhile } = decision.decision;
    const lines = [
      ...meanwhile,
      ...advice,
      ...safetyNet.map(({ sign, act }) => ({ da: `${sign.da} ${act.da}`, en: `${sign.en} ${act.en}` })),
    ];
    const approved = lines.map((line) => line[locale]).join('\n');
    return approved === '' ? undefined : { approved, help: approved };
  }
  if (!isQuestion(content, of)) return undefined;
  const { text, help, why, options } = wordQuestion(content, state, of);
  const texts = textsOf(locale);
  const signs =
    options.length > 0
      ? [
          `${list(
            texts,
            options.map(({ label }) => label),
          )}.`,
        ]
      : [];
  return { approved: [text, ...(help ? [help] : []), ...signs].join(' '), help: help ?? why };
}

/** The explanation as the patient reads it: what was made of the approved text, marked so, or the approved help. */
export function explained(
  conversation: Conversation,
  of: string,
  inputs: Pick<Inputs, 'content'>,
  told?: Pick<Consultation, 'text' | 'language'>,
): NewEvent {
  const texts = textsOf(conversation.locale);
  const message: MessageBody =
    told?.text === undefined
      ? {
          type: 'message',
          from: 'program',
          text: `${texts.explainedByHelp} ${explainable(conversation, of, inputs)?.help ?? ''}`.trim(),
        }
      : {
          type: 'message',
          from: 'program',
          text: told.text,
          madeBy: 'language-model',
          ...(told.language === undefined ? {} : { language: told.language }),
        };
  const facts: EventFacts['said'] = { by: 'program', text: message.text };
  return { type: 'said', facts, message };
}
