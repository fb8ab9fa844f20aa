import type { Conversation } from '../conversation/conversation.ts';
import type { Plan } from '../conversation/inputs.ts';
import { textsOf } from '../locale/texts.ts';

/**
 * Erases a conversation: the last event, after which nothing of it can be read, and the last words to whoever has it open. What has
 * reached the clinic is journal, which no patient can have erased; an addendum corrects it (TR-14; journal order § 15, for counsel
 * to confirm).
 */
export function erase(conversation: Conversation, by: 'patient' | 'retention'): Plan {
  const { locale, journal } = conversation;
  const texts = textsOf(locale);
  if (by === 'patient' && journal) return { ok: false, code: 'MUST_KEEP', text: texts.refusals.MUST_KEEP };
  return {
    ok: true,
    events: [
      {
        type: 'erased',
        facts: { by },
        message: { type: 'closed', reason: 'erased', text: texts.erased },
      },
    ],
    effects: [],
  };
}
