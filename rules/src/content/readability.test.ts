import { describe, expect, it } from 'vitest';
import { readContent } from '../files.ts';
import { readability } from './readability.ts';
import type { ComplaintFile } from './schema.ts';

const [sample] = [...readContent().complaints.values()] as [ComplaintFile];
const saying = (da: string, en: string, times = 1): ComplaintFile => ({
  ...sample,
  questions: [],
  redFlags: [],
  contextFloors: [],
  advice: [],
  safetyNet: [],
  duration: { da: da.repeat(times), en: en.repeat(times) },
});

describe('how a text reads', () => {
  it('is LIX in Danish: words a sentence, and long words in a hundred', () => {
    // Five words, one sentence, two words of more than six letters: 5 + 40.
    const [da] = readability(saying('Smerterne går over efter behandling. ', 'x. ', 25));
    expect(da).toMatchObject({ locale: 'da', words: 125, index: 45, verdict: 'too hard' });
  });

  it('is a school grade in English', () => {
    // Letters a word 4, words a sentence 5: 4.71 * 4 + 0.5 * 5 - 21.43 = -0.09.
    const [, en] = readability(saying('x. ', 'Take your time with this. ', 25));
    expect(en).toMatchObject({ locale: 'en', words: 125, index: 0, verdict: 'fine' });
  });

  it('is not judged under a hundred words, and told when it is very plain', () => {
    expect(readability(saying('Ring nu. ', 'Call now. ')).map(({ verdict }) => verdict)).toEqual([
      'too short to judge',
      'too short to judge',
    ]);
    expect(readability(saying('Ring nu. ', 'Call now. ', 60))[0]).toMatchObject({
      index: 2,
      verdict: 'very plain',
    });
  });
});
