import type { Content } from '@fordoer/rules';
import type { Asking, AssistantService } from '../assistant/assistant.service.ts';
import type { Consultation } from '../assistant/consultation.ts';
import type { Line } from '../assistant/story.ts';
import type { StoredEvent } from '../record/events.ts';
import { isUnsure, wantsOpinion } from './consult-when.ts';
import { explainable } from './consulting.ts';
import { type Conversation, heard } from './conversation.ts';

/** Turns after which there may be something to ask. */
export const CAUSES: ReadonlySet<string> = new Set([
  'understood',
  'consulting',
  'decided',
  'handed-over',
  'booked',
  'requested',
]);
/** Turns that bring the case to the clinic. */
const REACHES_CLINIC: ReadonlySet<string> = new Set(['handed-over', 'booked', 'requested']);

/** One question to the assistant, ready to be asked. */
export interface Want {
  ask: (asking: Asking) => Promise<Consultation>;
  /** The turn waits for it. */
  awaited?: boolean;
}

/** What a turn makes worth asking. @param story reads what was said and answered; only where it is needed */
export async function wanted(
  assistant: AssistantService,
  conversation: Conversation,
  events: readonly StoredEvent[],
  content: Content,
  story: () => Promise<Line[]>,
): Promise<Want[]> {
  const { case: state, consulting, locale, decision } = conversation;
  const wants: Want[] = [];
  // Nothing can raise what is an emergency already.
  const isAtTheTop = state.held?.urgency === 'emergency' || decision?.decision.urgency === 'emergency';
  const begun = events.find((event) => event.type === 'consulting');
  for (const event of events) {
    if (event.type !== 'understood' || isAtTheTop) continue;
    const { messageId, reading } = event.facts;
    const said = events.find((one) => one.type === 'said' && one.facts.messageId === messageId);
    if (said?.type !== 'said' || !isUnsure(said.facts.text, reading)) continue;
    const { text } = said.facts;
    wants.push({
      ask: (asking) => assistant.extract(asking, { state, messageId, text, reading }),
      awaited: begun?.facts.job === 'extract',
    });
  }
  const opinionOf =
    begun?.facts.job === 'second-opinion'
      ? begun.facts.of
      : events.some(({ type }) => type === 'decided') &&
          decision &&
          wantsOpinion(conversation, decision.decision)
        ? heard(conversation)
        : undefined;
  if (opinionOf !== undefined) {
    const lines = await story();
    wants.push({
      ask: (asking) => assistant.opinion(asking, { state, lines, heard: opinionOf }),
      awaited: begun?.facts.job === 'second-opinion',
    });
  }
  if (
    events.some(({ type }) => REACHES_CLINIC.has(type)) &&
    conversation.summary?.heard !== heard(conversation)
  ) {
    const lines = await story();
    if (lines.length > 0)
      wants.push({
        ask: (asking) => assistant.summary(asking, { state, lines, heard: heard(conversation) }),
      });
  }
  if (begun?.facts.job === 'explain' && consulting) {
    const { of, language } = begun.facts;
    const text = explainable(conversation, of, { content });
    if (text)
      wants.push({
        ask: (asking) =>
          assistant.explain(asking, {
            approved: text.approved,
            of,
            locale,
            ...(language === undefined ? {} : { language }),
          }),
        awaited: true,
      });
  }
  return wants;
}
