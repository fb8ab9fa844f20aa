import { describe, expect, it } from 'vitest';
import { read, value } from './testing/read.ts';

describe('temperature', () => {
  it.each([
    ['39,4', 39.4],
    ['39.4 grader', 39.4],
    ['feber 39', 39],
    ['39 i feber', 39],
    ['39 og 4 i feber', 39.4],
    ['38½ i feber', 38.5],
    ['temp 38,52', 38.5],
    ['a fever of 102 F', 38.9],
    ['38,5 i går og 39,4 i dag', 39.4],
    ['ingen feber, 37,2', 37.2],
    ['feber på 38. Hoster', 38],
    ['han har 39,5 og ligger i soveværelset', 39.5],
    ['fundet udenfor, temperatur 32,5', 32.5],
    ['fundet udenfor, han er 32 grader', 32],
  ])('%s is %d °C', (text, expected) => expect(value(text, 'temperature')).toBe(expected));

  it.each([
    'vejer 38,5 kg',
    'blodsukker 38,2',
    'gravid 35,5 uger',
    'ikke over 38 i feber',
    'feber under 38',
    'hvis feberen når 39',
    'feber i 39 timer',
    '39',
    'feber 55',
    'det er 31 grader i stuen',
    'der er 34,5 grader udenfor og jeg er svimmel',
  ])('%s is none', (text) => expect(value(text, 'temperature')).toBeUndefined());
});

describe('blood pressure', () => {
  it.each([
    ['blodtrykket er 168/102', 168, 102],
    ['målte 190 / 110 i morges', 190, 110],
    ['my blood pressure was 150 over 95', 150, 95],
  ])('%s is %d over %d', (text, upper, lower) => {
    expect(value(text, 'systolic-bp')).toBe(upper);
    expect(value(text, 'diastolic-bp')).toBe(lower);
  });

  it.each(['født 12/10 1980', 'smerter 7/10', '24/7', '100/200'])('%s is none', (text) =>
    expect(value(text, 'systolic-bp')).toBeUndefined(),
  );
});

describe('duration in days', () => {
  it.each([
    ['ondt i halsen siden i går', 1],
    ['ondt i halsen siden igår', 1],
    ['ondt i halsen siden i forgårs', 2],
    ['har hostet i 3 uger', 21],
    ['to dage', 2],
    ['feber i et par dage', 2],
    ['feber i 3-4 dage', 4],
    ['hoster på fjerde uge', 28],
    ['since yesterday sore throat', 1],
    ['sore throat for two weeks', 14],
    ['ondt i brystet i en halv time', 0],
    ['feber siden i morges', 0],
    ['feber startede i dag', 0],
    ['ondt i halsen siden kl. 5', 0],
    ['feber siden i fredags, i dag er femte dag', 5],
    ['ondt i halsen på femte dag', 5],
    ['tredje dag med feber', 3],
    ['det er dag 4 med feber', 4],
    ['min søn er på 3. dag med feber', 3],
    ['feber i en to-tre dage', 3],
    ['ondt i halsen i halvanden uge', 11],
    ['har hostet hele ugen', 7],
    ['hoster i 2 ugre', 14],
    ['hoster i 3 dga', 3],
    ['kaster op hele natten', 0],
    ['har hostet i 3 uger, opereret for 2 år siden', 21],
    ['ondt i halsen siden i går, har taget penicillin i 5 dage', 1],
    ['fever for the last 3 days', 3],
    ['day 5 of fever', 5],
    ['sore throat for half an hour', 0],
    ['det er en uges tid siden hosten startede', 7],
    ['hoste i halvandet år', 548],
  ])('%s is %d', (text, expected) => expect(value(text, 'symptom-days')).toBe(expected));

  it.each([
    'tager en pille hver 3. time',
    'skal rejse om 3 dage, hoster',
    'blodprop for to år siden',
    'for to måneder siden havde jeg ondt i brystet',
    'I had chest pain three weeks ago',
    'hvis jeg hoster i 3 uger',
    'gravid i 20 uger',
    'min søn på 3 måneder hoster',
    'har hostet længe',
    'feber i dag',
    'feber siden mandag',
    'feber siden i fredags, i dag også hoste',
    'hoster i flere uger',
    'feber i nogle dage',
    'hoster og det er blevet værre de sidste 2 dage',
    'har taget penicillin i 3 dage. ondt i halsen',
    'hoster 3 gange om dagen',
    'ondt i halsen i 2 dage, hoster i 3 måneder',
    'I cough 3 times a day',
  ])('%s is none', (text) => expect(value(text, 'symptom-days')).toBeUndefined());

  it('is turned into the unit of the finding, and left out where it is too vague for it', () => {
    expect(value('ondt i brystet i 2 timer', 'hours-since-onset')).toBe(2);
    expect(value('ondt i brystet i en halv time', 'hours-since-onset')).toBe(0.5);
    expect(value('feber siden i morges', 'hours-since-onset')).toBeUndefined();
    expect(value('kaster op hele natten', 'hours-since-onset')).toBeUndefined();
    expect(value('hoste i halvandet år', 'hours-since-onset')).toBeUndefined();
  });

  it("a complaint's own duration is filled only where that complaint is told of", () => {
    expect(value('har hostet i 3 uger', 'cough-days')).toBe(21);
    expect(value('ondt i halsen i 3 uger', 'cough-days')).toBeUndefined();
  });
});

describe('other numbers', () => {
  it.each([
    ['8 ud af 10', 'pain-score', 8],
    ['det gør ni ud af ti ondt', 'pain-score', 9],
    ['nine out of ten', 'pain-score', 9],
    ['smerter 7/10', 'pain-score', 7],
    ['9 out of 10', 'pain-score', 9],
    ['smerten er 6 på en skala', 'pain-score', 6],
    ['smerten er 8', 'pain-score', 8],
    ['smerterne er på 10 nu', 'pain-score', 10],
    ['på en skala fra 1 til 10 er det 9', 'pain-score', 9],
    ["on a scale 1-10 it's a 9", 'pain-score', 9],
    ['gravid i uge 20', 'gestation-weeks', 20],
    ['gravid i 12. uge', 'gestation-weeks', 12],
    ['20 uger henne', 'gestation-weeks', 20],
    ['28 weeks pregnant', 'gestation-weeks', 28],
    ['Er 31+2, og han sparker mindre end han plejer', 'gestation-weeks', 31],
    ['min datter på 4 måneder', 'age-months', 4],
    ['min datter på 4', 'age-months', 48],
    ['min mor 84', 'age-years', 84],
    ['blodsukker på 3,2', 'blood-sugar', 3.2],
    ['blodsukker var 22,0', 'blood-sugar', 22],
    ['blodsukker er helt oppe på 27', 'blood-sugar', 27],
    ['blodsukker fire komma to', 'blood-sugar', 4.2],
    ['27,4 i blodsukker', 'blood-sugar', 27.4],
    ['blodsukker er nitten blank', 'blood-sugar', 19],
    ['feber niogtredive komma to', 'temperature', 39.2],
    ['fyrre en halv i feber', 'temperature', 40.5],
    ['har 39 7 i feber', 'temperature', 39.7],
    ['my mother is eighty seven', 'age-years', 87],
  ])('%s: %s is %d', (text, id, expected) => expect(value(text, id)).toBe(expected));

  it.each([
    ['født den 7/10', 'pain-score'],
    ['14 ud af 10', 'pain-score'],
    ['smerter 3 dage', 'pain-score'],
    ['smerter på en skala fra 1 til 10', 'pain-score'],
    ['en ud af ti får det', 'pain-score'],
    ['ferie i uge 29 med ondt i halsen', 'gestation-weeks'],
    ['vi er 2+2 hjemme, og jeg har ondt i halsen', 'gestation-weeks'],
    ['er 31+2 og har ondt i maven', 'age-years'],
    ['min datter er træt, 39, og har pletter', 'age-years'],
    ['min søn på 1 år', 'age-months'],
    ['blodsukker på 300', 'blood-sugar'],
    ['højt blodsukker i 2 uger', 'blood-sugar'],
    ['blodsukker og 3 andre ting', 'blood-sugar'],
  ])('%s: no %s', (text, id) => expect(value(text, id)).toBeUndefined());

  it('carries unit, quote and reader', () =>
    expect(read('min søn har 39,4 i feber').findings.find(({ id }) => id === 'temperature')).toMatchObject({
      value: 39.4,
      unit: 'Cel',
      quote: '39,4',
      rule: 'temperature',
      state: 'present',
      certain: true,
    }));
});
