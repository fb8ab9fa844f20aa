import { type AnswerValue, askedFindings, type Content, wordQuestion } from '@fordoer/rules';
import { cleanText } from '../locale/clean-text.ts';
import { list, sayNumber, textsOf } from '../locale/texts.ts';
import type { Conversation } from './conversation.ts';

/** An answer as the patient reads it back: the label of what was chosen, or what was written. */
export function answerText(
  conversation: Conversation,
  content: Content,
  questionId: string,
  value: AnswerValue,
): string {
  const texts = textsOf(conversation.locale);
  if (value === 'unknown') return texts.answer.unknown;
  if (value === true) return texts.answer.yes;
  if (value === false) return texts.answer.no;
  if (texts.task[questionId]) return cleanText(String(value));
  const { options, items, unit, labels } = wordQuestion(content, conversation.case, questionId);
  // Some questions have an option `none` with words of its own.
  const label = (id: string) =>
    options.find((option) => option.id === id)?.label ?? (id === 'none' ? labels.none : id);
  if (typeof value === 'number') {
    const written = sayNumber(conversation.locale, value);
    return unit ? `${written} ${unit}` : written;
  }
  if (items && Array.isArray(value))
    return items.map((item, at) => `${item}: ${label(value[at] ?? '')}`).join('\n');
  if (Array.isArray(value)) return list(texts, value.map(label));
  return cleanText(label(String(value)));
}

/** A refused clinical answer in kind words; a number out of range says which range. */
export function refusalText(
  conversation: Conversation,
  content: Content,
  questionId: string,
  code: 'OUT_OF_RANGE' | keyof ReturnType<typeof textsOf>['refusals'],
): string {
  const texts = textsOf(conversation.locale);
  if (code !== 'OUT_OF_RANGE') return texts.refusals[code];
  const [id = ''] = askedFindings(content, questionId);
  const finding = content.findings.get(id);
  return finding?.kind === 'number'
    ? texts.outOfRange(finding.range.min, finding.range.max, finding.unitLabel[conversation.locale])
    : texts.refusals.OUT_OF_RANGE;
}
