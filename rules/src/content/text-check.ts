import type { Bundle } from './content.ts';
import type { Flaw } from './load.ts';
import { readability } from './readability.ts';
import type { Text } from './schema.ts';

const LONGEST_SENTENCE = 15;
/** Praise, diminutives and talking down have no place in a public service's Danish (UX-26). */
const UNWANTED: { locale: 'da' | 'en'; words: RegExp; why: string }[] = [
  {
    locale: 'da',
    words: /\b(super|flot|godt gået|dejligt|bare rolig|husk nu|lille ven|desværre ikke muligt)\b/i,
    why: 'praise or talking down',
  },
  {
    locale: 'en',
    words: /\b(great job|well done|awesome|don't worry|sweetie)\b/i,
    why: 'praise or talking down',
  },
  { locale: 'da', words: /\bugyldig/i, why: '"ugyldig" blames the reader' },
  { locale: 'da', words: /\p{Extended_Pictographic}/u, why: 'emoji' },
  { locale: 'en', words: /\p{Extended_Pictographic}/u, why: 'emoji' },
];
const SECOND_PERSON = /\b(du|dig|din|dit|dine|jer|jeres)\b/i;

/** Sentences longer than fifteen words, unwanted words, hard reading, and wording that cannot serve a relative. */
export function textProblems(bundle: Bundle): Flaw[] {
  const problems: Flaw[] = [];
  const check = (file: string, what: string, id: string, text: Text) => {
    const where = what === '' ? id : `${what} ${id}`;
    for (const sentence of text.da.split(/[.!?:;]\s/)) {
      const words = sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
      if (words > LONGEST_SENTENCE)
        problems.push({
          file,
          id,
          message: `${where}: a sentence of ${words} words ("${sentence.slice(0, 40)}…")`,
        });
    }
    for (const { locale, words, why } of UNWANTED) {
      if (words.test(text[locale]))
        problems.push({ file, id, message: `${where}: ${why} ("${words.exec(text[locale])?.[0]}")` });
    }
  };
  const files = [
    { file: 'shared', ...bundle.shared },
    ...bundle.complaints.map((complaint) => ({ file: `complaints/${complaint.id}.yaml`, ...complaint })),
  ];
  for (const part of files) {
    for (const question of part.questions) {
      const { id } = question;
      const where = `question ${id}`;
      check(part.file, 'question', id, question.ask);
      check(part.file, 'question', id, question.why);
      if (question.help) check(part.file, 'question', id, question.help);
      if (question.askOther) check(part.file, 'question', id, question.askOther);
      else if (
        SECOND_PERSON.test(question.ask.da) &&
        question.kind !== 'scale' &&
        !question.id.startsWith('person.who')
      ) {
        problems.push({
          file: part.file,
          id,
          message: `${where}: askOther is missing, and ask speaks to the patient`,
        });
      }
      if ('options' in question) {
        for (const option of question.options) {
          check(part.file, 'question', id, option.label);
          if (!option.labelOther && SECOND_PERSON.test(option.label.da)) {
            problems.push({
              file: part.file,
              id,
              message: `${where}: option "${option.label.da}" needs labelOther`,
            });
          }
        }
      }
    }
    for (const rule of [...part.redFlags, ...part.contextFloors]) {
      check(part.file, 'rule', rule.id, rule.title);
      check(part.file, 'rule', rule.id, rule.why);
      for (const line of rule.meanwhile ?? []) check(part.file, 'rule', rule.id, line);
    }
  }
  for (const complaint of bundle.complaints) {
    const file = `complaints/${complaint.id}.yaml`;
    for (const line of complaint.advice) check(file, 'text', line.id, line.text);
    for (const line of complaint.safetyNet) {
      check(file, 'text', line.id, line.sign);
      check(file, 'text', line.id, line.act);
    }
    check(file, '', 'duration', complaint.duration);
    check(file, '', 'followUp', complaint.followUp.ask);
    for (const { locale, index, most, verdict } of readability(complaint))
      if (verdict === 'too hard')
        problems.push({
          file,
          id: complaint.id,
          message: `the ${locale} text reads at ${index}, and ${most} is the most: shorter sentences, shorter words`,
        });
  }
  for (const service of bundle.services.services) check('services.yaml', 'service', service.id, service.text);
  return problems;
}
