import { type Assessment, type Content, type Decision, type Reason, rank } from '@fordoer/rules';
import { sayPhone, textsOf } from '../locale/texts.ts';
import type { NewEvent } from '../record/events.ts';
import { openDoors, wordDoors } from '../routing/doors.ts';
import type { Conversation } from './conversation.ts';
import type { Inputs } from './inputs.ts';

/** Red flags that are new in a turn, and the one that the patient is shown, if one is worse or of another kind than before. */
export interface Alarm {
  /** Most urgent first. */
  reasons: Reason[];
  shown?: Reason;
}

/** The red flags that were not raised before; undefined when there are none. */
export function alarmOf(
  { raised: before }: Pick<Conversation, 'raised'>,
  { reasons }: Pick<Assessment, 'reasons'>,
  content: Content,
): Alarm | undefined {
  const holds = ({ rule }: { rule: string }): boolean => content.rules.get(rule)?.holds === true;
  const known = new Set(before.map(({ rule }) => rule));
  const fresh = reasons
    .filter(({ rule }) => !known.has(rule))
    .filter((reason) => rank(reason.urgency) >= rank('now') || holds(reason));
  const highest = fresh[0];
  if (!highest) return undefined;
  const worst = before.reduce((most, { urgency }) => Math.max(most, rank(urgency)), -1);
  // The first sign of suicide or violence is shown whatever was shown before.
  const ofItsOwn = before.some(holds) ? undefined : fresh.find(holds);
  const shown = rank(highest.urgency) > worst ? highest : ofItsOwn;
  return shown ? { reasons: fresh, shown } : { reasons: fresh };
}

/** Shown at once, whatever the stage and whatever else the turn does: what to do, whom to call, what to do meanwhile. */
export function raised(
  { locale }: Pick<Conversation, 'locale'>,
  { reasons, shown }: Alarm,
  decision: Decision | undefined,
  inputs: Inputs,
): NewEvent {
  if (!shown) return { type: 'raised', facts: { reasons, urgency: (reasons[0] as Reason).urgency } };
  const { urgency, rule: id } = shown;
  const rule = inputs.content.rules.get(id);
  const texts = textsOf(locale);
  const level = urgency === 'emergency' || urgency === 'acute' ? urgency : 'now';
  const text = rule?.holds && urgency !== 'emergency' ? texts.alarmPerson : texts.alarm[level];
  const phone = urgency === 'emergency' ? '112' : firstPhone(decision, inputs);
  const meanwhile = (rule?.meanwhile ?? []).map((line) => line[locale]);
  const phoneLabel = texts.call(sayPhone(phone));
  return {
    type: 'raised',
    facts: { reasons, urgency },
    message: { type: 'notice', kind: 'alarm', text, alarm: { urgency, phone, phoneLabel, meanwhile } },
  };
}

/** The number that goes with an alarm below 112: the first open door that has one. */
function firstPhone(decision: Decision | undefined, inputs: Inputs): string {
  const doors = decision ? openDoors(decision, inputs) : [];
  return wordDoors(doors, inputs, 'da').find(({ phone }) => phone)?.phone ?? '112';
}
