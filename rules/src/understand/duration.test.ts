import { describe, expect, it } from 'vitest';
import { value } from './testing/read.ts';

const days = (text: string) => value(text, 'symptom-days');

describe('how long it has lasted', () => {
  it.each([
    // By the hours of a day
    ['ondt i brystet siden frokost', 0],
    ['feber siden i middags', undefined],
    ['feber siden middag', 0],
    ['kaster op siden midnat', 0],
    ['kan ikke få luft siden morgenmaden', 0],
    ['ondt i brystet siden fyraften', 0],
    ['næseblod siden halv otte', 0],
    ['ondt i brystet siden 7.30', 0],
    ['ondt i brystet siden jeg stod op', 0],
    ['feber siden jeg vågnede', 0],
    ['vågnede kl 5 med ondt i brystet', 0],
    ['chest pain since lunch', 0],
    ['throwing up since midnight', 0],
    ['fever since breakfast', 0],
    ['ondt i halsen siden i aftes', 1],
    ['fik ondt i brystet i aftes', 1],
    ['hostede hele dagen', 0],
    // What happened today
    ['har kastet op i nat', 0],
    ['kaster op for fjerde gang i dag', 0],
    ['han fik ondt i brystet i formiddags', 0],
    ['har næseblod, det blødte tre gange i nat', 0],
    ['he had a nosebleed this morning', 0],
    // Nights and ordinals
    ['har haft feber i fire nætter', 4],
    ['hoster, tredje nat', 3],
    ['feber for 3. dag', 3],
    ['ondt i halsen, syvende dag, kan drikke', 7],
    ['cough for three nights', 3],
    // Apart
    ['ondt i halsen, en uge', 7],
    ['hoster, 3 uger', 21],
    ['ondt i halsen. 3 dage', 3],
    ['udslæt, en måned, klør ikke', 30],
    ['har haft hoste en måned', 30],
    ['udslættet har været der en uge', 7],
    // Bouts
    ['hver nat hoster jeg i en halv time, det er tre uger nu', 21],
    ['ondt i brystet i går, det varede fem minutter', 1],
    ['every night I cough for an hour, for 2 weeks now', 14],
    // What is new beside what is old
    ['min mand har haft astma i 40 år, feber siden i går', 1],
  ])('%s: %s', (text, expected) => expect(days(text)).toBe(expected));

  it.each([
    'feber i dag',
    'jeg hoster, kan jeg få en tid i eftermiddag',
    'har haft feber længe, i dag også hoste',
    'har stadig feber i dag',
    'hoster hver morgen',
    'jeg tager en pille hver 8. time, feber',
    'skal til læge i aften, ondt i halsen',
    'min søn på 3 uger har feber',
  ])('%s: not told', (text) => expect(days(text)).toBeUndefined());
});
