import { describe, expect, it } from 'vitest';
import { read, signs } from './testing/read.ts';

/** Who is ill, how old, and of which sex, as one line. */
const who = (text: string, options?: Parameters<typeof read>[1]): string => {
  const { person, age, sex } = read(text, options);
  return [person, age === undefined ? undefined : Number(age.toFixed(2)), sex]
    .filter((part) => part !== undefined)
    .join(' ');
};

describe('who is ill, how old, which sex', () => {
  it.each([
    ['jeg har ondt i halsen', 'self'],
    ['ondt i halsen', ''],
    ['min datter på 4 har feber', 'child 4 female'],
    ['min søn, 3 år, har feber', 'child 3 male'],
    ['min 3-årige har feber', 'child 3'],
    ['min 4-årige datter har feber', 'child 4 female'],
    ['dreng 2 år feber 39,1', 'child 2 male'],
    ['vores baby på 3 uger har feber', 'child 0.06'],
    ['den lille har feber, han er 8 måneder gammel', 'child 0.67 male'],
    ['my 2 month old has a fever', 'child 0.17'],
    ['my 5 year old son has a fever', 'child 5 male'],
    ['jeg er mor til en dreng på 6 med feber', 'child 6 male'],
    ['hun er 3 år og har feber', 'child 3 female'],
    ['hun er 84 og helt væk', 'other 84 female'],
    ['min mor 84 er helt væk', 'parent 84 female'],
    ['min far på 78 har ondt i brystet', 'parent 78 male'],
    ['min mand har ondt i brystet', 'partner male'],
    ['my wife, 61, has chest pain', 'partner 61 female'],
    ['min farmor er helt væk', 'other female'],
    ['min nabo er bevidstløs', 'other'],
    ['det drejer sig om min mor, hun er helt væk', 'parent female'],
    ['vil gerne have en tid til min søn på 9', 'child 9 male'],
    ['mand 57, ondt i brystet', 'self 57 male'],
    ['Kvinde på 34 med ondt i halsen', 'self 34 female'],
    ['jeg er 23 og hoster', 'self 23'],
    ['ondt i halsen i tre uger, er 63', '63'],
    ['57 år, ondt i halsen', '57'],
    ['jeg er en kvinde på 41 med feber', 'self 41 female'],
    ['min mand siger jeg skal ringe, jeg har ondt i brystet', 'self'],
    ['smittet af min datter på 4, ondt i halsen', ''],
    ['min mand slår mig', 'self'],
    ['min bror har ondt i brystet, ikke mig', 'other male'],
    ['min kone har feber, ikke jeg', 'partner female'],
    ['min kone har feber, jeg fejler ikke noget selv', 'partner female'],
    ['min bror har demens og jeg hoster', 'self'],
    ['da jeg var barn havde jeg feber', 'self'],
    ['when I was a child I had a fever', 'self'],
    ['jeg har to børn og har ondt i halsen', 'self'],
    ['jeg ammer min baby og har feber', 'self'],
    ['vi har en dreng på 6 som har feber', 'child 6 male'],
    ['jeg passer min mor, hun har feber', 'parent female'],
    ['han har slået mig', 'self'],
    ['min kollega fik en blodprop', ''],
    ['min søn har været syg med feber og nu har jeg ondt i halsen', 'self'],
    ['jeg er 34, min søn på 4 har feber', 'child 4 male'],
    ['hun er helt væk', 'other female'],
    ['ondt i brystet, 58', '58'],
    ['kan ikke få luft. 72', '72'],
    ['hun hoster, 18 mdr', 'child 1.5 female'],
    ['hun hoster, 2 måneder', 'other female'],
    ['ondt i halsen og feber, 39', ''],
    ['han på 3 har feber', 'child 3 male'],
    ['min dater på 7 har feber', 'child 7 female'],
    ['min mor i plejebolig 88 er helt væk', 'parent 88 female'],
    ['my mother in law has a fever', 'other female'],
    ['min bror på 3 har feber', 'child 3 male'],
    ['min kæreste slog op og jeg har feber', 'self'],
    ['min chef er skør og jeg har feber', 'self'],
    ['jeg har slået min kæreste', 'self'],
    ['min mor har feber og taler med min døde far', 'parent female'],
    ['min søn har taget farmors piller', 'child male'],
  ])('%s → %s', (text, expected) => expect(who(text)).toBe(expected));

  it.each([
    ['datter på 2 måender', 'child 0.17 female'],
    ['datter på 5 månedr', 'child 0.42 female'],
    ['datter på 5 maneder', 'child 0.42 female'],
    ['3 uge gammel', 'child 0.06'],
    ['søn på 2 mdr', 'child 0.17 male'],
    ['søn på 2 mdr. hoster', 'child 0.17 male'],
    ['søn på 2 mndr', 'child 0.17 male'],
    ['søn på 6 ueger', 'child 0.12 male'],
    ['søn på 6 uegr', 'child 0.12 male'],
    ['8 ugers baby', 'child 0.15'],
    ['10 dage gammel', 'child 0.03'],
    ['min søn er 1½ år', 'child 1.5 male'],
    ['datter på halvandet år', 'child 1.5 female'],
    ['datter på to et halvt år', 'child 2.5 female'],
    ['datter på 2 år og 3 måneder', 'child 2.25 female'],
    ['min 4-årig', 'child 4'],
    ['min fireårige', 'child 4'],
    ['datter på fire måneder', 'child 0.33 female'],
    ['søn på et halvt år', 'child 0.5 male'],
    ['hun er 5 uger og har feber', 'child 0.1 female'],
    ['min mor er lige blevet 84', 'parent 84 female'],
    ['min mor på femogfirs', 'parent 85 female'],
    ['my son is 6 moths old', 'child 0.5 male'],
    ['my daughter is 4 wks old', 'child 0.08 female'],
    ['my 3 yaers old son', 'child 3 male'],
    ['min datter på 4 klager over ondt i halsen', 'child 4 female'],
    ['min søn på 3 har feber på 3. dag', 'child 3 male'],
  ])('an age in any unit, misspelt too: %s → %s', (text, expected) => expect(who(text)).toBe(expected));

  it.each([
    ['datter på 2 mndrn', 'child female'],
    ['datter på 3 u', 'child female'],
    ['datter på 3 mnærneder', 'child female'],
    ['søn på 5 mth har feber', 'child 0.42 male'],
    ['vores baby på 5 har feber', 'child'],
    ['datter på 3. dag med feber', 'child female'],
    ['min søn 3 dage med feber', 'child male'],
    ['temperaturen er 39 og hun hoster', 'other female'],
    ['klokken er 8 og jeg hoster', 'self'],
    ['jeg er 12 uger henne', 'self'],
    ['jeg er 100 % sikker', 'self'],
    ['min mor på 4. sal', 'parent female'],
    ['min mand på 2 ugers ferie', 'partner male'],
  ])('what may be no years is never read as years: %s → %s', (text, expected) =>
    expect(who(text)).toBe(expected),
  );

  it.each([
    ['ondt i halsen i 3 år', ''],
    ['ondt i knæet for 20 år siden', ''],
    ['ondt i halsen i 3 måneder', ''],
    ['min mand har 2 børn med feber', 'partner male'],
  ])('%s: no age', (text, expected) => expect(who(text)).toBe(expected));

  it('what was settled before holds where a message names nobody', () => {
    expect(who('hun har feber', { person: 'parent' })).toBe('parent female');
    expect(who('jeg har målt 39,2', { person: 'child' })).toBe('');
  });
});

describe('whose finding it is', () => {
  it.each([
    ['min datter har feber', '+fever'],
    ['min datter har feber, og jeg har ondt i brystet', '+fever ?chest-pain'],
    ['min datter har feber, jeg kan ikke få kontakt, hun er helt væk', '+fever +unconscious'],
    ['min søn har været syg med feber og nu har jeg ondt i brystet', '+chest-pain ?fever'],
    ['min mand slår mig', '+violence'],
    ['min bror har demens, ikke mig', ''],
    ['det er min bror der har demens, ikke mig', ''],
    ['jeg har feber. min bror har demens, ikke mig', '+fever'],
    ['jeg har feber, min bror har demens', '+fever'],
    ['min bror har demens og jeg hoster', '+cough'],
    ['min far har demens, men jeg har ondt i brystet', '+chest-pain'],
    ['my brother has insulin, not me', ''],
    ["my brother has insulin, I don't", ''],
    ['my sister has insulin and I have a fever', '+fever'],
    ['min datter har feber, jeg har selv demens', '+fever'],
    ['min datter har feber og har demens', '+dementia +fever'],
    ['min bror har ondt i brystet, ikke mig', '+chest-pain'],
    ['min kone har feber, jeg fejler ikke noget selv', '+fever'],
    ['min hund har feber', '?fever'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});
