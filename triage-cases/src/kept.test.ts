import { describe, expect, it } from 'vitest';
import { lowest, risen } from './kept.ts';

const kept = {
  'chest-pain': { n: 10, under: 1, over: 2, questions: 14 },
  cough: { n: 8, under: 0, over: 0, questions: 5 },
};

describe('figures that were kept', () => {
  it('may fall and never rise', () => {
    expect(risen(kept, { 'chest-pain': { n: 10, under: 0, over: 2, questions: 14 } })).toEqual([]);
    expect(
      risen(kept, {
        'chest-pain': { n: 10, under: 2, over: 3, questions: 15 },
        cough: { n: 8, under: 0, over: 0, questions: 12 },
      }),
    ).toEqual([
      'chest-pain: 2 under-triaged, 1 before',
      'chest-pain: 3 over-triaged, 2 before',
      'chest-pain: 15 questions, 14 before and 12 the aim',
    ]);
  });

  it('say nothing of other vignettes: those are kept first', () => {
    expect(
      risen(kept, {
        cough: { n: 9, under: 0, over: 0, questions: 5 },
        burn: { n: 1, under: 0, over: 0, questions: 5 },
      }),
    ).toEqual([
      'cough: 9 vignettes, 8 are kept; run cases -- --keep',
      'burn: 1 vignettes, none are kept; run cases -- --keep',
    ]);
  });

  it('are kept at their lowest while the vignettes are the same', () => {
    expect(
      lowest(kept, {
        'chest-pain': { n: 10, under: 2, over: 0, questions: 16 },
        cough: { n: 9, under: 1, over: 1, questions: 6 },
      }),
    ).toEqual({
      'chest-pain': { n: 10, under: 1, over: 0, questions: 14 },
      cough: { n: 9, under: 1, over: 1, questions: 6 },
    });
  });
});
