import { rank, type Urgency } from '@fordoer/rules';
import { sayTime, textsOf } from '../locale/texts.ts';
import type { NewEvent } from '../record/events.ts';
import { clinicWords } from '../routing/clinic-words.ts';
import { askTask } from './ask-task.ts';
import type { Conversation } from './conversation.ts';
import type { Effect, Inputs } from './inputs.ts';

/**
 * Brings the conversation to a person: the queue entry, what the patient is told (who reads, when an answer can be expected,
 * whether the page may be closed), and one question for how to reach them. Never a dead end when nobody is on duty. Who may be
 * watched is not asked how to be reached, and reads that nobody calls or writes unasked.
 */
export function handOver(
  conversation: Conversation,
  inputs: Inputs,
  reason: string,
  urgency: Urgency,
): { events: NewEvent[]; effects: Effect[] } {
  const { clinic, now } = inputs;
  const { discreet, locale } = conversation;
  const texts = textsOf(locale);
  const withinMinutes = clinic.answerMinutes[urgency];
  const staffed = inputs.staffed && clinic.open;
  const from = staffed ? now : latest(now, clinic.opensAt);
  const answerBy = new Date(from.getTime() + withinMinutes * 60_000);
  const effects: Effect[] = [{ kind: 'queue', urgency, reason, waitingSince: now, answerBy }];
  if (conversation.handover?.status === 'claimed') return { events: [], effects };
  const words = clinicWords(inputs, locale);
  const readers = clinic.readers[locale];
  const danger = rank(urgency) >= rank('now') && ['red-flag', 'shadow', 'confirm'].includes(reason);
  const told = danger
    ? texts.handover.danger(words, staffed)
    : !staffed
      ? texts.handover.nobody(words, sayTime(locale, answerBy))
      : reason === 'shadow'
        ? texts.shadow(readers)
        : reason === 'confirm'
          ? texts.assisted(readers)
          : texts.handover.waiting(clinicWho(locale), withinMinutes, discreet);
  // The other two say already whom to phone.
  const phone = danger || !staffed ? [] : [texts.handover.phoneWhenSafe(words)];
  const text = discreet ? [told, texts.handover.unasked, ...phone].join(' ') : told;
  // Who waits already and is not asking is not told the same again.
  const waits =
    conversation.handover?.status === 'waiting' && rank(conversation.handover.urgency) >= rank(urgency);
  const reachable = conversation.contact.phone !== undefined || conversation.contact.email !== undefined;
  const events: NewEvent[] = [];
  if (!waits || reason === 'asked')
    events.push({
      type: 'handed-over',
      facts: { reason, urgency, withinMinutes, staffed },
      message: {
        type: 'handover',
        status: staffed ? 'waiting' : 'nobody',
        text,
        mayClose: reachable || discreet,
        withinMinutes,
      },
    });
  // Nobody who should be phoning 112 is asked for a number first.
  if (!reachable && !discreet && !asked(conversation) && reason !== 'renewal' && urgency !== 'emergency')
    events.push(askTask(conversation, 'contact.reach'));
  return { events, effects };
}

const clinicWho = (locale: 'da' | 'en'): string =>
  locale === 'da' ? 'En sygeplejerske eller læge' : 'A nurse or doctor';

/** The number is asked once; a patient who would not say it is not asked again. */
const asked = (conversation: Conversation): boolean =>
  conversation.inputs.some(
    (input) => input.kind === 'answer' && !input.withdrawn && input.questionId.startsWith('contact.'),
  );

const latest = (a: Date, b: Date): Date => (a > b ? a : b);
