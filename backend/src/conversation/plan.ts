import { randomUUID } from 'node:crypto';
import { MAX_TEXT, UNDO_SECONDS } from '@fordoer/protocol';
import { type AnswerRefusal, isQuestion, type Turn, type TurnInput, turn } from '@fordoer/rules';
import { cleanText } from '../locale/clean-text.ts';
import { sayAge, textsOf } from '../locale/texts.ts';
import type { EventFacts, NewEvent } from '../record/events.ts';
import { clinicWords } from '../routing/clinic-words.ts';
import { urgentHelp } from '../routing/doors.ts';
import { asAddendum } from './addendum.ts';
import { answerText, refusalText } from './answer-text.ts';
import { besideTask } from './beside-task.ts';
import { ageAt } from './birth-date.ts';
import { choose } from './choices.ts';
import { clinicalEvents } from './clinical.ts';
import { type Conversation, fold } from './conversation.ts';
import { heldDiscreetly, tellDiscreet } from './discreet.ts';
import { handOver } from './handing-over.ts';
import type { Command, Inputs, Made, Plan } from './inputs.ts';
import { echo, summaryAnew } from './summary.ts';
import { continueTask, offerSlots, takeTold } from './tasks.ts';
import { notUnderstood, timesNotUnderstood } from './understood.ts';
import { waitFor } from './waiting.ts';

/**
 * What a command makes happen, as events and effects: pure, of the conversation and the gathered inputs. Nothing here is
 * stored or sent; `conversation.service` commits the plan whole, or not at all.
 * @throws what the rules engine throws; the service plans a `fault` then
 */
export async function plan(conversation: Conversation, command: Command, inputs: Inputs): Promise<Plan> {
  const texts = textsOf(conversation.locale);
  const refuse = (code: Extract<Plan, { ok: false }>['code']): Plan => ({
    ok: false,
    code,
    text: texts.refusals[code],
  });
  const adds = command.kind === 'say' && command.addendum === true;
  if (conversation.ended && command.kind !== 'start' && command.kind !== 'hold-expired' && !adds)
    return refuse('ENDED');
  switch (command.kind) {
    case 'start':
      return start(command, inputs);
    case 'say': {
      const text = cleanText(command.text);
      if (text === '') return refuse('EMPTY');
      if (text.length > MAX_TEXT) return refuse('TOO_LONG');
      const planned = await say(conversation, command.id, text, inputs);
      return adds ? asAddendum(conversation, planned, inputs) : planned;
    }
    case 'answer':
      return answer(conversation, command, inputs);
    case 'choose':
      return choose(conversation, command, inputs);
    case 'withdraw':
      return withdraw(conversation, command.messageId, inputs);
    case 'slot-lost': {
      const left: NewEvent = { type: 'hold-ended', facts: { slotId: command.slotId, why: 'taken' } };
      const others = inputs.slots.filter(({ id }) => id !== command.slotId);
      return {
        ok: true,
        events: [left, ...offerSlots(conversation, { ...inputs, slots: others }, 'taken')],
        effects: [],
      };
    }
    case 'hold-expired': {
      const left: NewEvent = { type: 'hold-ended', facts: { slotId: command.slotId, why: 'expired' } };
      // Whoever has left the booking is not asked to choose again, but the slot is given free all the same.
      const waits = !conversation.ended && conversation.task?.slotId === command.slotId;
      return {
        ok: true,
        events: [left, ...(waits ? offerSlots(conversation, inputs, 'expired') : [])],
        effects: [{ kind: 'let-go', slotId: command.slotId }],
      };
    }
    case 'fault':
      return fault(conversation, command, inputs);
  }
}

function start({ reference, locale, notice }: Extract<Command, { kind: 'start' }>, inputs: Inputs): Plan {
  const { clinic, content } = inputs;
  const texts = textsOf(locale);
  const words = clinicWords(inputs, locale);
  const release = { version: content.version, hash: content.hash };
  return {
    ok: true,
    events: [
      {
        type: 'started',
        facts: {
          clinicKey: clinic.key,
          locale,
          stage: clinic.stage,
          release,
          reference,
          // Where a language model may read along the notice says so, and is another one.
          notice: clinic.assistant === 'off' ? notice : `${notice}+assistant`,
        },
        message: { type: 'notice', kind: 'welcome', text: texts.welcome(words, clinic.readers[locale]) },
      },
    ],
    effects: [],
  };
}

async function say(before: Conversation, id: string, text: string, inputs: Inputs): Promise<Plan> {
  const said: NewEvent = {
    type: 'said',
    facts: { by: 'patient', text, messageId: id },
    message: { type: 'message', from: 'patient', text, messageId: id },
  };
  const turned = await clinicalTurn(before, { say: text }, inputs);
  if (!turned.ok) throw new Error('text is never refused by the engine');
  const conversation = heldDiscreetly(before, turned.state, inputs.content);
  const times = turned.understanding ? timesNotUnderstood(conversation, text, turned.understanding) : 0;
  const message = times === 0 ? echo(conversation, turned, inputs.content, text) : undefined;
  const understood: NewEvent = {
    type: 'understood',
    facts: { messageId: id, reading: turned.understanding as EventFacts['understood']['reading'] },
    ...(message ? { message } : {}),
  };
  const clinical = await clinicalEvents(conversation, turned, inputs, text);
  // A rule may want a person at once for whoever writes in a language that is not read: what it does comes as well.
  if (times === 1 && !clinical.events.some(({ type }) => type === 'raised')) {
    // Perhaps the assistant understands it. What may be danger was asked about at once, and never comes here.
    const made =
      inputs.assistant === 'on'
        ? waitFor('extract', id, conversation, inputs)
        : { events: [notUnderstood(conversation)], effects: [] };
    return { ok: true, events: [said, understood, ...made.events], effects: made.effects };
  }
  const made = times === 2 ? withPerson(conversation, clinical, inputs) : clinical;
  const unread = times === 1 ? [notUnderstood(conversation)] : [];
  const { events, effects } = besideTask(conversation, made, turned.state);
  return { ok: true, events: tellDiscreet(conversation, [said, understood, ...unread, ...events]), effects };
}

/** Who was not understood twice is asked about danger, and a person has the case meanwhile. One question stands. */
function withPerson(conversation: Conversation, made: Made, inputs: Inputs): Made {
  if (made.events.some(({ type }) => type === 'handed-over')) return made;
  const handed = handOver(conversation, inputs, 'undecided', 'today');
  return {
    events: [...handed.events.filter(({ type }) => type !== 'asked'), ...made.events],
    effects: [...made.effects, ...handed.effects],
  };
}

async function answer(
  conversation: Conversation,
  { id, questionId, value: given }: Extract<Command, { kind: 'answer' }>,
  inputs: Inputs,
): Promise<Plan> {
  const value = typeof given === 'string' ? cleanText(given) : given;
  const texts = textsOf(conversation.locale);
  const isTask = texts.task[questionId] !== undefined;
  const corrected = conversation.inputs.some(
    (input) => input.kind === 'answer' && input.questionId === questionId,
  );
  const current = conversation.question?.questionId === questionId;
  if (isTask ? !current : !isQuestion(inputs.content, questionId))
    return { ok: false, code: 'UNKNOWN_QUESTION', text: texts.refusals.UNKNOWN_QUESTION };
  const text = answerText(conversation, inputs.content, questionId, value);
  const event: Extract<NewEvent, { type: 'answered' }> = {
    type: 'answered',
    facts: { messageId: id, questionId, value, corrected },
    message: { type: 'message', from: 'patient', text, messageId: id, questionId },
  };
  if (isTask) {
    const taken = takeTold(questionId, value, conversation, inputs.now);
    if (!taken.ok) return taken;
    // The patient reads back what they wrote; kept is what it means.
    const told: NewEvent = { ...event, facts: { ...event.facts, value: taken.value } };
    const after = fold(inputs.content, conversation, {
      ...told,
      seq: conversation.seq + 1,
      at: inputs.now.toISOString(),
    });
    const wrongAge = questionId.endsWith('.birth-date-right') && taken.value === true;
    const { events, effects } = wrongAge
      ? await judgeAtAge(after, after.task?.told[questionId.replace(/-right$/, '')], inputs)
      : continueTask(after, inputs);
    return { ok: true, events: [told, ...events], effects };
  }
  const turned = await clinicalTurn(conversation, { answer: { questionId, value } }, inputs);
  if (!turned.ok)
    return {
      ok: false,
      code: turned.refusal,
      text: refusalText(conversation, inputs.content, questionId, turned.refusal),
    };
  const aware = heldDiscreetly(conversation, turned.state, inputs.content);
  const { events, effects } = await clinicalEvents(aware, turned, inputs);
  return { ok: true, events: tellDiscreet(aware, [event, ...events]), effects };
}

/**
 * The birth date is right, so the age that was judged by was not: the case is judged at the right one. The task goes on where that
 * changes nothing; otherwise it is left for the questions or the advice that follow.
 */
async function judgeAtAge(
  conversation: Conversation,
  birthDate: string | undefined,
  inputs: Inputs,
): Promise<Pick<Extract<Plan, { ok: true }>, 'events' | 'effects'>> {
  if (birthDate === undefined) return continueTask(conversation, inputs);
  const exact = ageAt(birthDate, inputs.now);
  const value = exact < 2 ? exact : Math.floor(exact);
  const facts = { messageId: randomUUID(), questionId: 'person.age', value, corrected: true };
  const turned = await clinicalTurn(conversation, { answer: facts }, inputs);
  if (!turned.ok) throw new Error(`an age from a birth date was not taken: ${turned.refusal}`);
  const { locale, task, decision: before } = conversation;
  const corrected: NewEvent = { type: 'answered', facts };
  const same =
    turned.decision?.urgency === before?.decision.urgency &&
    turned.decision?.complaint === before?.decision.complaint;
  if (same) {
    const after = fold(inputs.content, conversation, {
      ...corrected,
      seq: conversation.seq + 1,
      at: inputs.now.toISOString(),
    });
    const { events, effects } = continueTask(after, inputs);
    return { events: [corrected, ...events], effects };
  }
  const told: NewEvent = {
    type: 'noticed',
    facts: { kind: 'age-corrected' },
    message: { type: 'notice', kind: 'info', text: textsOf(locale).ageCorrected(sayAge(locale, exact)) },
  };
  const left: NewEvent[] = task?.slotId
    ? [{ type: 'hold-ended', facts: { slotId: task.slotId, why: 'left' } }]
    : [];
  const made = await clinicalEvents(conversation, turned, inputs);
  return {
    events: [corrected, ...left, told, ...made.events],
    effects: [...(task?.slotId ? [{ kind: 'let-go' as const, slotId: task.slotId }] : []), ...made.effects],
  };
}

/** Takes a message back within the first seconds. What it raised stays raised. */
async function withdraw(conversation: Conversation, messageId: string, inputs: Inputs): Promise<Plan> {
  const texts = textsOf(conversation.locale);
  const input = conversation.inputs.find((one) => one.messageId === messageId && !one.withdrawn);
  if (!input || input.kind === 'choose')
    return { ok: false, code: 'NOT_FOUND', text: texts.refusals.NOT_FOUND };
  if (inputs.now.getTime() - Date.parse(input.at) > UNDO_SECONDS * 1000)
    return { ok: false, code: 'TOO_LATE', text: texts.refusals.TOO_LATE };
  const held = conversation.case.held !== undefined;
  const anythingSaid = conversation.inputs.some(
    (one) => one !== input && !one.withdrawn && one.kind !== 'choose',
  );
  const event: NewEvent = {
    type: 'withdrawn',
    facts: { messageId },
    message: {
      type: 'notice',
      kind: 'withdrawn',
      text: held ? texts.withdrawnAlarm : texts.withdrawn,
      // An offer closes the question on screen, which nothing follows here.
      ...(anythingSaid ? {} : { choices: [{ id: 'person', label: texts.door['human-triage'].title }] }),
    },
  };
  const after = fold(inputs.content, conversation, {
    ...event,
    seq: conversation.seq + 1,
    at: inputs.now.toISOString(),
  });
  if (input.kind === 'answer' && !input.clinical) {
    const askedAgain = continueTask(after, inputs);
    return { ok: true, events: [event, ...askedAgain.events], effects: askedAgain.effects };
  }
  // What was understood of the words that are gone is said anew from what is left.
  const summary: NewEvent[] =
    input.kind === 'say'
      ? [{ type: 'noticed', facts: { kind: 'summary' }, message: summaryAnew(after, inputs.content) }]
      : [];
  if (!anythingSaid) return { ok: true, events: [event, ...summary], effects: [] };
  const turned = await clinicalTurn(after, { again: true }, inputs);
  if (!turned.ok) throw new Error('a case without new input is never refused');
  const { events, effects } = await clinicalEvents(after, turned, inputs);
  // A task that is under way keeps its question.
  const asked = after.task ? continueTask(after, inputs).events : [];
  const kept = after.task ? events.filter(({ type }) => type !== 'asked') : events;
  return { ok: true, events: [event, ...summary, ...kept, ...asked], effects };
}

/** The engine failed: what was written is kept, the patient sees every number, and a person gets the case. */
function fault(
  conversation: Conversation,
  { id, text, fault: name }: Extract<Command, { kind: 'fault' }>,
  inputs: Inputs,
): Plan {
  const { locale } = conversation;
  const texts = textsOf(locale);
  const clean = text === undefined ? undefined : cleanText(text);
  const events: NewEvent[] = clean
    ? [
        {
          type: 'said',
          facts: { by: 'patient', text: clean, messageId: id },
          message: { type: 'message', from: 'patient', text: clean, messageId: id },
        },
      ]
    : [];
  events.push({
    type: 'noticed',
    facts: { kind: `fault:${name}` },
    message: { type: 'notice', kind: 'info', text: texts.fault },
  });
  events.push(urgentHelp(inputs, locale));
  const handed = handOver(conversation, inputs, 'undecided', 'now');
  return { ok: true, events: [...events, ...handed.events], effects: handed.effects };
}

async function clinicalTurn(
  conversation: Conversation,
  input: TurnInput,
  { content }: Inputs,
): Promise<({ ok: true } & Turn) | { ok: false; refusal: AnswerRefusal }> {
  return turn(content, conversation.case, input);
}
