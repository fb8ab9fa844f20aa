import { readContent } from '@fordoer/rules/files';
import { describe, expect, it } from 'vitest';
import { judgeMessage, type Measure, shares } from './measure.ts';
import { LabelledMessage } from './message.ts';
import { knownAtEnd, readMessage } from './read.ts';

const content = readContent();
const judged = async (given: object) => {
  const message = LabelledMessage.parse({ id: 'x-1', complaints: [], tags: [], ...given });
  const points = judgeMessage(content, message, {
    ...(await readMessage(content, message.text, message.locale)),
    knownAtEnd: await knownAtEnd(content, message),
  });
  const hits = (measure: Measure) => points.filter((one) => one.measure === measure).map(({ hit }) => hit);
  return { points, hits };
};

describe('a labelled message', () => {
  it('whose danger is read counts, by any of its names', async () => {
    const { hits } = await judged({
      text: 'det klemmer om brystet',
      dangers: [['chest-pressure', 'chest-pain-severe-sudden']],
      complaints: ['chest-pain'],
    });
    expect(hits('dangers')).toEqual([true]);
    expect(hits('first')).toEqual([true]);
    expect(hits('suicidal')).toEqual([]);
    expect(hits('alarms')).toEqual([]);
  });

  it('whose danger is another one does not', async () => {
    const { hits } = await judged({ text: 'det klør på armen', dangers: [['chest-pressure']] });
    expect(hits('dangers')).toEqual([false]);
  });

  it('whose danger no floor reads, but by its absence, tells none', async () => {
    const { hits } = await judged({ text: 'jeg er forkølet', dangers: [['cold-or-flu-symptoms']] });
    expect(hits('dangers')).toEqual([]);
    expect(hits('alarms')).toEqual([false]);
  });

  it('tells a red flag where all that is told raises it, in what it is about', async () => {
    const cough = { text: 'jeg hoster', complaints: ['cough'], dangers: [['cough']] };
    const alone = await judged(cough);
    expect([alone.hits('dangers'), alone.hits('signs')]).toEqual([[], [true]]);
    const palpitations = { text: 'mit hjerte banker hurtigt', dangers: [['palpitations']] };
    expect((await judged({ ...palpitations, complaints: ['palpitations'] })).hits('dangers')).toEqual([]);
    expect((await judged({ ...palpitations, complaints: ['breathlessness'] })).hits('dangers')).toEqual([
      true,
    ]);
  });

  it('is followed to the end: a red flag that nobody read at first may be asked about later', async () => {
    const { hits } = await judged({
      text: 'jeg har ondt i brystet og noget mere som jeg ikke har ord for',
      dangers: [['chest-pain'], ['fainted']],
      complaints: ['chest-pain'],
    });
    expect(hits('dangers')).toContain(false);
    expect(hits('atEnd')).not.toContain(false);
  });

  it('without a danger may raise no alarm', async () => {
    expect((await judged({ text: 'jeg dør af grin' })).hits('alarms')).toEqual([false]);
    expect((await judged({ text: 'det klemmer om brystet og jeg koldsveder' })).hits('alarms')).toEqual([
      true,
    ]);
  });

  it('that denies is right as long as what was seen is not turned round', async () => {
    const { hits } = await judged({
      text: 'jeg har ondt i maven men ingen hoste',
      present: ['belly-pain'],
      denied: ['cough'],
    });
    expect(hits('negation')).toEqual([true, true]);
    expect(hits('denied')).toEqual([true]);
    const turned = await judged({ text: 'jeg hoster', denied: ['cough'] });
    expect(turned.hits('negation')).toEqual([false]);
    expect(turned.hits('denied')).toEqual([false]);
  });

  it('tells person, age and duration', async () => {
    const { hits } = await judged({
      text: 'min datter på 4 har hostet i 3 dage',
      person: 'child',
      age: 4,
      days: 3,
      complaints: ['cough'],
    });
    for (const measure of ['person', 'age', 'duration', 'firstThree'] as const)
      expect(hits(measure)).toEqual([true]);
    expect(
      (await judged({ text: 'jeg hoster', person: 'child', age: 4, days: 3 })).points.filter(
        ({ hit }) => hit,
      ),
    ).toEqual([]);
  });
});

describe('shares', () => {
  it('are hits of n with their interval', () => {
    const point = (hit: boolean) => ({ measure: 'age' as const, hit, what: '' });
    const { age, person } = shares([point(true), point(true), point(false)]);
    expect(age).toMatchObject({ hits: 2, n: 3 });
    expect(age.interval[0]).toBeLessThan(2 / 3);
    expect(person).toMatchObject({ hits: 0, n: 0 });
  });
});
