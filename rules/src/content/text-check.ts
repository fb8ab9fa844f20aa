import type { Bundle } from './content.ts';
import type { Problem } from './load.ts';
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

/** Sentences longer than fifteen words, unwanted words, and wording that cannot serve a relative. */
export function textProblems(bundle: Bundle): Problem[] {
  const problems: Problem[] = [];
  const check = (file: string, where: string, text: Text) => {
    for (const sentence of text.da.split(/[.!?:;]\s/)) {
      const words = sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
      if (words > LONGEST_SENTENCE)
        problems.push({
          file,
          message: `${where}: a sentence of ${words} words ("${sentence.slice(0, 40)}…")`,
        });
    }
    for (const { locale, words, why } of UNWANTED) {
      if (words.test(text[locale]))
        problems.push({ file, message: `${where}: ${why} ("${words.exec(text[locale])?.[0]}")` });
    }
  };
  const files = [
    { file: 'shared', ...bundle.shared },
    ...bundle.complaints.map((complaint) => ({ file: `complaints/${complaint.id}.yaml`, ...complaint })),
  ];
  for (const part of files) {
    for (const question of part.questions) {
      const where = `question ${question.id}`;
      check(part.file, where, question.ask);
      check(part.file, where, question.why);
      if (question.help) check(part.file, where, question.help);
      if (question.askOther) check(part.file, where, question.askOther);
      else if (SECOND_PERSON.test(question.ask.da) && !question.id.startsWith('person.who')) {
        problems.push({
          file: part.file,
          message: `${where}: askOther is missing, and ask speaks to the patient`,
        });
      }
      if ('options' in question) {
        for (const option of question.options) {
          check(part.file, where, option.label);
          if (!option.labelOther && SECOND_PERSON.test(option.label.da)) {
            problems.push({
              file: part.file,
              message: `${where}: option "${option.label.da}" needs labelOther`,
            });
          }
        }
      }
    }
    for (const rule of [...part.redFlags, ...part.contextFloors]) {
      check(part.file, rule.id, rule.title);
      check(part.file, rule.id, rule.why);
      for (const line of rule.meanwhile ?? []) check(part.file, rule.id, line);
    }
  }
  for (const complaint of bundle.complaints) {
    const file = `complaints/${complaint.id}.yaml`;
    for (const line of complaint.advice) check(file, line.id, line.text);
    for (const line of complaint.safetyNet) {
      check(file, line.id, line.sign);
      check(file, line.id, line.act);
    }
    check(file, 'duration', complaint.duration);
    check(file, 'followUp', complaint.followUp.ask);
  }
  for (const service of bundle.services.services) check('services.yaml', service.id, service.text);
  return problems;
}
