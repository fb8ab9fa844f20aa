import { readContent } from '@fordoer/rules/files';
import { describe, expect, it } from 'vitest';
import { answerText } from './answer-text.ts';
import { emptyConversation } from './conversation.ts';

const content = readContent();
const read = (questionId: string, value: Parameters<typeof answerText>[3], locale: 'da' | 'en' = 'da') =>
  answerText({ ...emptyConversation('c', 'k'), locale }, content, questionId, value);

describe('an answer as the patient reads it back', () => {
  it.each([
    ['a number with its unit, with a decimal comma in Danish', 'general.temperature', 38.5, '38,5 grader'],
    ['a tick by its label', 'danger.adult', ['hard-to-wake'], 'Meget sløv eller svær at vække'],
    ['no to a whole list', 'danger.adult', ['none'], 'Nej, intet af det'],
    ['an option called none by the words of that option', 'background.pregnancy', 'none', 'Ingen af delene'],
    ['ved ikke', 'general.temperature', 'unknown', 'Ved ikke'],
    ['what was written', 'booking.name', ' Karen ', 'Karen'],
  ] as const)('is %s', (_, questionId, value, expected) => {
    expect(read(questionId, Array.isArray(value) ? [...value] : (value as string | number))).toBe(expected);
  });

  it('has a decimal point in English', () => {
    expect(read('general.temperature', 38.5, 'en')).toMatch(/^38\.5 /);
  });
});
