import { textsOf } from '../locale/texts.ts';
import type { NewEvent } from '../record/events.ts';
import type { Conversation } from './conversation.ts';

/**
 * A question that is not clinical: a name, a phone number. Name and birth date are those of who is to be seen; a browser must
 * not fill in the writer's own then.
 * @param text what it reads where the wording depends on what was told
 */
export function askTask(
  { locale, case: { person } }: Pick<Conversation, 'locale' | 'case'>,
  questionId: string,
  text?: string,
): NewEvent {
  const texts = textsOf(locale);
  const worded = texts.task[questionId];
  if (!worded) throw new Error(`no wording for ${questionId}`);
  const { why, autocomplete, unknownAllowed, yesNo, forOther } = worded;
  const other = person === 'self' ? undefined : forOther?.text(person);
  return {
    type: 'asked',
    facts: { questionId, clinical: false },
    message: {
      type: 'question',
      questionId,
      answerType: yesNo ? 'yes-no' : 'text',
      text: text ?? other ?? worded.text,
      why: (other && forOther?.why) || why,
      options: [],
      findings: [],
      labels: texts.answer,
      autocomplete: other && autocomplete !== 'tel' ? 'off' : autocomplete,
      clinical: false,
      unknownAllowed,
    },
  };
}
