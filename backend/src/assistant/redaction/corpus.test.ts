import { describe, expect, test } from 'vitest';
import { type Figure, measure, readCorpus } from './corpus/measure.ts';

// `held`, `fresh` and `last` were measured before anything was tuned on them; README.md has their first figures.
const messages = ['tune', 'held', 'fresh', 'last'].flatMap(readCorpus);
const figures = measure(messages);
const none: Figure = { of: 0, good: 0, bad: [] };

describe('the messages of the corpus', () => {
  test('are many, Danish for the most part, and some English', () => {
    expect(messages.filter(({ locale }) => locale === 'da').length).toBeGreaterThanOrEqual(600);
    expect(messages.filter(({ locale }) => locale === 'en').length).toBeGreaterThanOrEqual(80);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  });

  test('hold what they are said to hold', () => {
    for (const { text, identifiers, kinds, keep } of messages) {
      for (const part of [...identifiers, ...keep]) expect(text).toContain(part);
      expect(kinds).toHaveLength(identifiers.length);
    }
  });

  test('[TR-17] none is refused: every patient can be helped by the assistant', () => {
    expect(figures.called?.bad).toEqual([]);
  });

  test('[TR-16] no CPR number leaves', () => {
    const { of, bad } = figures.cpr ?? none;
    expect(of).toBeGreaterThan(60);
    expect(bad).toEqual([]);
  });

  test.each(['name', 'address', 'phone', 'mail', 'date', 'number'])(
    '[TR-17] 99 %% of every %s do not leave',
    (kind) => {
      const { of, good, bad } = figures[kind] ?? none;
      expect(of).toBeGreaterThan(20);
      expect(good / of, bad.join('\n')).toBeGreaterThanOrEqual(0.99);
    },
  );

  test('what a clinician needs stays', () => {
    const { of, good, bad } = figures.keep ?? none;
    expect(of).toBeGreaterThan(800);
    expect(good / of, bad.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  test('come back as they were, but for square brackets', () => {
    expect(figures.restored?.bad).toEqual([]);
  });
});
