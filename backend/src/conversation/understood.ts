import type { Understanding } from '@fordoer/rules';
import { textsOf } from '../locale/texts.ts';
import type { NewEvent } from '../record/events.ts';
import type { Conversation } from './conversation.ts';

/** What the reader notes of a message in a language it does not read; that is nothing of what is wrong. */
const OTHER_LANGUAGE = 'other-language';

/**
 * Whether anything was read out of a message: what is wrong, who is ill, an age. "Jeg" alone says nothing, and in a language that is not read
 * a word for somebody is another one ("mam" is Polish for "I have").
 */
export function saysSomething({ complaints, findings, age, sex, person }: Understanding): boolean {
  if (complaints.length > 0 || findings.some(({ rule }) => rule !== OTHER_LANGUAGE)) return true;
  if (findings.length > 0) return false;
  return age !== undefined || sex !== undefined || (person !== undefined && person !== 'self');
}

/**
 * Words that can be about danger although nothing was read out of them: what they are about is asked at once. The last line is
 * cries for help in languages that are not read.
 */
const MAY_BE_DANGER = [
  /hjælp|akut|haster|ambulance|112|(?<!\p{L})sos(?!\p{L})|ondt|smert|(?<!\p{L})svi[eø]/u,
  /(?<!\p{L})(?:dør|dø|død|døende)(?!\p{L})|blod|blød|bevidst|besvim|falde[tr]|kvæl|ånde|åndenød|vejrtræk|luft|krampe|forgift|giftig|brænd/u,
  /selvmord|slå[re]|vold|bange|angst|tabt|ulykke|(?<!\p{L})lam/u,
  /help|emergency|urgent|dying|(?<!\p{L})die(?!\p{L})|dead|blood|bleed|unconscious|faint|breath|chok|poison|overdose|burn|pain|hurt|suicid|kill|scared|stroke|seizure|accident|911|999/u,
  /hilfe|pomocy|ajutor|yardım|socorro|ayuda|aidez|aiuto|помогите|допомож|مساعدة|النجدة|کمک/u,
];

/** How often a patient has begun with words out of which nothing was read, this message included; 0 once anything was. */
export function timesNotUnderstood(
  { inputs, case: known, raised, decision, handover }: Conversation,
  text: string,
  reading: Understanding,
): number {
  const plain = text.toLowerCase();
  if (saysSomething(reading) || MAY_BE_DANGER.some((word) => word.test(plain))) return 0;
  if (raised.length > 0 || known.held || decision || handover) return 0;
  const before = inputs.filter(({ withdrawn, kind }) => !withdrawn && kind !== 'choose');
  const nothing = before.every(
    (input) => input.kind === 'say' && input.reading !== undefined && !saysSomething(input.reading),
  );
  return nothing ? before.length + 1 : 0;
}

/** Says honestly that nothing was understood, in which languages to say it again, and that a person is there. */
export function notUnderstood({ locale }: Conversation): NewEvent {
  const texts = textsOf(locale);
  const choices = [{ id: 'person', label: texts.door['human-triage'].title }];
  return {
    type: 'noticed',
    facts: { kind: 'not-understood' },
    message: { type: 'notice', kind: 'info', text: texts.notUnderstood, choices },
  };
}
