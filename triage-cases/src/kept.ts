import type { Kept } from './case.ts';
import { tally, type Verdict } from './score.ts';

/** Today's figures in the form they are kept in, by complaint. */
export function figures(verdicts: readonly Verdict[]): Kept {
  const groups = [...new Set(verdicts.map(({ group }) => group))].sort();
  return Object.fromEntries(
    groups.map((name) => {
      const { n, underTriaged, overTriaged, medianQuestions } = tally(
        verdicts.filter(({ group }) => group === name),
      );
      return [name, { n, under: underTriaged, over: overTriaged, questions: medianQuestions }];
    }),
  );
}

/** What a common complaint may take at the median; where it takes more, it never takes more than before. */
export const MOST_QUESTIONS = 12;

/** Where triage has become worse than what was kept, in words. New vignettes are kept first, so that it shows in the change. */
export function risen(kept: Kept, now: Kept): string[] {
  return Object.entries(now).flatMap(([group, { n, under, over, questions }]) => {
    const before = kept[group];
    if (before?.n !== n)
      return [`${group}: ${n} vignettes, ${before?.n ?? 'none'} are kept; run cases -- --keep`];
    return [
      ...(under > before.under ? [`${group}: ${under} under-triaged, ${before.under} before`] : []),
      ...(over > before.over ? [`${group}: ${over} over-triaged, ${before.over} before`] : []),
      ...(questions > Math.max(MOST_QUESTIONS, before.questions)
        ? [`${group}: ${questions} questions, ${before.questions} before and ${MOST_QUESTIONS} the aim`]
        : []),
    ];
  });
}

/** What to keep: today's figures, but of the same vignettes never worse than before. */
export function lowest(kept: Kept, now: Kept): Kept {
  return Object.fromEntries(
    Object.entries(now).map(([group, figure]) => {
      const before = kept[group];
      if (before?.n !== figure.n) return [group, figure];
      const { n } = figure;
      const least = (key: 'under' | 'over' | 'questions') => Math.min(before[key], figure[key]);
      return [group, { n, under: least('under'), over: least('over'), questions: least('questions') }];
    }),
  );
}
