import { readContent } from '@fordoer/rules/files';
import { beforeAll, describe, expect, it } from 'vitest';
import { readKept, readVignettes } from './files.ts';
import { figures, MOST_QUESTIONS, risen } from './kept.ts';
import { varyAndPlay } from './metamorphic.ts';
import { type Outcome, play } from './play.ts';
import { inWords } from './report.ts';
import { isEmergency, judge, tally } from './score.ts';
import { KINDS, type Kind } from './variants.ts';

const content = readContent();
const { vignettes } = readVignettes();
const full = process.env.FORDOER_TEST_SIZE === 'full';
const groups = [...new Set(vignettes.map(({ group }) => group))];
const MINUTE = 60_000;

/** What each vignette's own words came to. */
const outcomes = new Map<string, Outcome>();
beforeAll(async () => {
  for (const vignette of vignettes) outcomes.set(vignette.id, await play(content, vignette));
});
const outcomeOf = (id: string): Outcome => outcomes.get(id) as Outcome;

describe.each(groups)('%s', (group) => {
  it('[TR-51] no red flag is missed and no emergency comes out lower', () => {
    const missed: (string | undefined)[] = [];
    for (const vignette of vignettes.filter((one) => one.group === group)) {
      const verdict = judge(vignette, outcomeOf(vignette.id));
      if (verdict.emergencyUnder || verdict.missedRedFlags.length > 0)
        missed.push(inWords(vignette, verdict));
    }
    expect(missed).toEqual([]);
  });
});

describe('all of them', () => {
  const verdicts = () => vignettes.map((vignette) => judge(vignette, outcomeOf(vignette.id)));

  it('come out too low or too high no more often, and after no more questions, than was kept', () => {
    expect(risen(readKept().kept, figures(verdicts()))).toEqual([]);
  });

  it('are decided in twelve questions at the median, emergencies in three', () => {
    const { medianQuestions, medianQuestionsToEmergency } = tally(verdicts());
    expect(medianQuestions).toBeLessThanOrEqual(MOST_QUESTIONS);
    expect(medianQuestionsToEmergency).toBeLessThanOrEqual(3);
  });
});

describe('other words for the same story', () => {
  /** Word by word makes as many texts as all the rest: the full size does it of every story, every run of those that are grave. */
  const variedBy = (kind: Kind) =>
    full || kind !== 'one longer word misspelt'
      ? vignettes
      : vignettes.filter(({ expect: expected }) => isEmergency(expected.urgency));
  it.each(Object.keys(KINDS) as Kind[])(
    '[TR-56] %s: the urgency never falls',
    { timeout: 10 * MINUTE },
    async (kind) => {
      const lowered: string[] = [];
      for (const vignette of variedBy(kind)) {
        const { urgency } = outcomeOf(vignette.id);
        lowered.push(...(await varyAndPlay(content, vignette, urgency, [kind])).lowered);
      }
      expect(lowered).toEqual([]);
    },
  );
});
