import { describe, expect, it } from 'vitest';
import { CaseFile, type Vignette } from './case.ts';
import type { GroupedVignette } from './files.ts';
import type { Outcome } from './play.ts';
import { interval, judge, tally } from './score.ts';

function vignette(expected: Partial<Vignette['expect']>, complaint?: string): GroupedVignette {
  const { cases } = CaseFile.parse({
    cases: [
      {
        id: 'chest-pain.one',
        complaint,
        text: 'trykken for brystet',
        answers: {},
        default: 'absent',
        expect: { urgency: 'acute', ...expected },
        source: { says: 'a statement of a source', from: ['a-source'] },
        tags: [],
      },
    ],
  });
  return { ...(cases[0] as Vignette), group: 'chest-pain', set: 'first' };
}

const outcome = (given: Partial<Outcome> = {}): Outcome => ({
  urgency: 'acute',
  door: 'gp-acute',
  doors: ['gp-acute', 'call-112', 'human-triage'],
  complaint: 'chest-pain',
  complaints: ['chest-pain'],
  redFlags: ['shared.heart-attack-pattern'],
  standsOn: ['chest-pressure'],
  questions: 3,
  ...given,
});

describe('urgency', () => {
  it.each([
    ['acute', undefined, 'acute', 'exact', false],
    ['acute', undefined, 'now', 'under', true],
    ['acute', undefined, 'emergency', 'over', false],
    ['acute', 'emergency', 'emergency', 'exact', false],
    ['soon', undefined, 'self-care', 'under', false],
    ['routine', 'soon', 'today', 'over', false],
  ] as const)('expected %s up to %s, came out %s: %s', (urgency, upTo, got, judged, emergencyUnder) => {
    const verdict = judge(vignette({ urgency, ...(upTo ? { upTo } : {}) }), outcome({ urgency: got }));
    expect(verdict).toMatchObject({ urgency: judged, emergencyUnder });
  });
});

describe('red flags', () => {
  it('each named rule that did not fire is a miss', () => {
    const verdict = judge(
      vignette({ redFlags: ['shared.heart-attack-pattern', 'shared.stroke'] }),
      outcome(),
    );
    expect(verdict.missedRedFlags).toEqual(['shared.stroke']);
  });
  it.each([
    [['shared.heart-attack-pattern', 'fainted'], 0],
    [['fainted', 'chest-pressure'], 0],
    [['fainted', 'palpitations'], 1],
  ])('any of %j by rule or by what a fired rule stands on: %d missed', (redFlagsAnyOf, missed) => {
    expect(judge(vignette({ redFlagsAnyOf }), outcome()).missedRedFlags).toHaveLength(missed);
  });
});

describe('doors and complaints', () => {
  it('the first door, doors that must be there and doors that must not are told apart', () => {
    const wanted = vignette({ door: 'call-112', doorsInclude: ['helpline'], notDoors: ['human-triage'] });
    expect(judge(wanted, outcome()).doors).toEqual([
      'first door gp-acute, expected call-112',
      'helpline is not offered',
      'human-triage is offered',
    ]);
  });
  it('one of several first doors is enough', () => {
    expect(judge(vignette({ door: ['call-112', 'gp-acute'] }), outcome()).doors).toEqual([]);
  });
  it('says which complaint leads instead, and which was not recognised', () => {
    const wanted = vignette({ complaints: ['sore-throat'] }, 'sore-throat');
    expect(judge(wanted, outcome()).complaints).toEqual([
      'chest-pain leads, expected sore-throat',
      'sore-throat is not recognised',
    ]);
  });
});

describe('tally', () => {
  it('adds up what was judged, with the median of the questions', () => {
    const verdicts = [
      judge(vignette({}), outcome({ questions: 1 })),
      judge(vignette({}), outcome({ urgency: 'today', questions: 4 })),
      judge(vignette({ redFlagsAnyOf: ['fainted'] }), outcome({ urgency: 'emergency', questions: 9 })),
      judge(vignette({}), outcome({ questions: 6 })),
    ];
    expect(tally(verdicts)).toEqual({
      n: 4,
      exact: 2,
      exactInterval: [0.15, 0.85],
      underTriaged: 1,
      overTriaged: 1,
      emergenciesUnderTriaged: 1,
      missedRedFlags: 1,
      medianQuestions: 5,
      medianQuestionsToEmergency: 5,
    });
  });
  it.each([
    [0, 0, [0, 1]],
    [0, 20, [0, 0.161]],
    [20, 20, [0.839, 1]],
    [81, 100, [0.722, 0.875]],
  ])('%d of %d lies within %j', (hits, n, expected) => {
    expect(interval(hits, n)).toEqual(expected);
  });
  it('of nothing is all zero', () => {
    expect(tally([])).toMatchObject({ n: 0, exact: 0, medianQuestions: 0 });
  });
});
