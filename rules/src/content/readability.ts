import type { ComplaintFile, Text } from './schema.ts';

/** Fewer words say nothing about how a text reads. */
const ENOUGH_WORDS = 100;
/** Danish LIX: 25-34 is easy (UX-26). English: a grade of nine is read by an adult who left school at fifteen. */
const HARDEST = { da: 32, en: 9 };
/** Below this a Danish text risks talking down; its author should read it aloud. */
const PLAINEST_DA = 15;

export interface Readability {
  complaint: string;
  locale: 'da' | 'en';
  words: number;
  /** Danish: LIX. English: automated readability index, a school grade. */
  index: number;
  /** The highest index that passes. */
  most: number;
  verdict: 'fine' | 'too hard' | 'very plain' | 'too short to judge';
}

/** How a complaint's running text reads: advice, safety net and explanations, never questions, options or headings. */
export function readability(complaint: ComplaintFile): Readability[] {
  const texts: Text[] = [
    ...complaint.advice.map(({ text }) => text),
    ...complaint.safetyNet.flatMap(({ sign, act }) => [sign, act]),
    ...[...complaint.redFlags, ...complaint.contextFloors].map(({ why }) => why),
    ...complaint.questions.map(({ why }) => why),
    complaint.duration,
  ];
  return (['da', 'en'] as const).map((locale) => {
    const sentences = texts
      .flatMap((text) => text[locale].split(/[.!?:](?:\s|$)/))
      .filter((one) => one.trim());
    const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []);
    const index = Math.max(0, Math.round(INDEX[locale](words, sentences.length)));
    return {
      complaint: complaint.id,
      locale,
      words: words.length,
      index,
      most: HARDEST[locale],
      verdict: judge(locale, words.length, index),
    };
  });
}

const INDEX = {
  /** Björnsson 1968: words a sentence, and words of more than six letters in a hundred. */
  da: (words: readonly string[], sentences: number): number =>
    words.length / sentences + (100 * words.filter(({ length }) => length > 6).length) / words.length,
  /** Smith and Senter 1967. */
  en: (words: readonly string[], sentences: number): number =>
    (4.71 * words.join('').length) / words.length + (0.5 * words.length) / sentences - 21.43,
};

function judge(locale: 'da' | 'en', words: number, index: number): Readability['verdict'] {
  if (words < ENOUGH_WORDS) return 'too short to judge';
  if (index > HARDEST[locale]) return 'too hard';
  return locale === 'da' && index < PLAINEST_DA ? 'very plain' : 'fine';
}
