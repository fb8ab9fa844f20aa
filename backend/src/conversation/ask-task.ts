import { textsOf } from '../locale/texts.ts';
import type { NewEvent } from '../record/events.ts';

/** A question that is not clinical: a name, a phone number. */
export function askTask(locale: 'da' | 'en', questionId: string): NewEvent {
  const texts = textsOf(locale);
  const worded = texts.task[questionId];
  if (!worded) throw new Error(`no wording for ${questionId}`);
  const { text, why, autocomplete, unknownAllowed } = worded;
  return {
    type: 'asked',
    facts: { questionId, clinical: false },
    message: {
      type: 'question',
      questionId,
      answerType: 'text',
      text,
      why,
      options: [],
      findings: [],
      labels: texts.answer,
      autocomplete,
      unknownAllowed,
    },
  };
}
