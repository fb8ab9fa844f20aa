import { describe, expect, it } from 'vitest';
import { signs } from './testing/read.ts';

describe('what is not meant becomes a question', () => {
  it.each([
    ['jeg får feber af glæde', 'a feeling'],
    ['kan ikke få luft af grin', 'a feeling'],
    ['I cannot breathe with laughter', 'a feeling'],
    ['chest pain from boredom', 'a feeling'],
    ['bevidstløs i alt det arbejde', 'a burden'],
    ['får feber over de formularer', 'a burden'],
    ['feber af min svigermors julemusik', 'a burden'],
    ['feber ved alle de regninger', 'a burden'],
    ['a fever over all my emails', 'a burden'],
    ['ondt i brystet da jeg så prisen', 'a burden'],
    ['chest pain when I saw the bill', 'a burden'],
    ['jeg har feber haha', 'a joke'],
    ['min chef giver mig feber, nej pjat', 'a joke'],
    ['han gør mig bevidstløs, bare for sjov', 'a joke'],
    ['ondt i brystet af min eks 😂', 'a joke'],
    ['I have a fever lol', 'a joke'],
    ['I have a fever for that song. Just kidding', 'a joke'],
    ['han er bevidstløs. Haha, nej', 'a joke'],
    ['jeg blev bevidstløs, ha, over hendes kjole', 'a joke'],
    ['jeg så en film om en mand der blev bevidstløs', 'a story'],
    ['læste om feber i avisen', 'a story'],
    ['har læst om feber', 'a story'],
    ['drømte at jeg ikke kunne få luft', 'a dream'],
    ['havde mareridt om at jeg var bevidstløs', 'a dream'],
    ['I dreamt that I was unconscious', 'a dream'],
    ['jeg skal på kursus i bevidstløshed', 'a course'],
    ['I read about chest pain', 'a story'],
    ['er det normalt at man får feber', 'anybody'],
    ['kan man få feber af det', 'anybody'],
    ['hvad skal jeg gøre når et barn får feber', 'anybody'],
    ['is it normal that people get a fever', 'anybody'],
    ['when should you see a doctor with a fever', 'anybody'],
    ['jeg havde nær fået feber', 'only near'],
    ['I nearly had chest pain', 'only near'],
  ])('%s: %s', (text) => expect(signs(text)).toMatch(/^\?/));

  it.each([
    ['jeg har feber og er i godt humør', '+fever'],
    ['jeg har feber af en infektion', '+fever'],
    ['kan ikke få luft af skræk', '+no-air'],
    ['haha. Jeg har feber', '+fever'],
    ['Haha, god side. Jeg er syg. Jeg har feber', '+fever'],
    ['jeg har feber på arbejdet', '+fever'],
    ['jeg fik feber efter filmen', '+fever'],
    ['jeg vågnede af et mareridt og kan ikke få luft', '+no-air'],
    ['jeg har ondt i brystet når jeg går på arbejde', '+chest-pain'],
    ['er det normalt at jeg har feber', '+fever'],
    ['kan I se min søn, han har feber', '+fever'],
    ['I have a fever at work', '+fever'],
  ])('%s is meant', (text, expected) => expect(signs(text)).toBe(expected));

  it('a joke takes nothing harmless away', () => {
    expect(signs('jeg hoster haha')).toBe('+cough');
    expect(signs('I have a rash lol')).toBe('+rash');
  });
});

describe('what was seen of somebody in passing', () => {
  it.each([
    'så en mand blive bevidstløs i toget',
    'jeg så en kvinde med feber i går',
    'I saw a man unconscious on the news',
  ])('%s', (text) => expect(signs(text)).toMatch(/^\?/));
});

describe('a denial behind its word that goes on', () => {
  it.each([
    ['hoster ikke og kaster ikke op', '-cough -vomiting'],
    ['jeg hoster ikke, og jeg har ikke feber', '-cough -fever'],
    ['hoster ikke eller kaster op', '-cough -vomiting'],
    ['jeg hoster ikke men kaster op', '+vomiting -cough'],
    ['ondt i halsen, hoster ikke og har feber', '+fever +sore-throat -cough'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});

describe('what is not over', () => {
  it.each([
    ['havde feber i går, nu hoster han også', '+cough +fever'],
    ['fik feber i går og nu leger han ikke', '+fever'],
    ['hun havde feber i går og har det stadig, nu sover hun', '+fever'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});

describe('what is over', () => {
  it.each([
    'havde feber i går, helt forsvundet igen',
    'min kone kastede op i 2010, nu skal vi rejse',
    'vomiting, all gone',
    'fik feber i går, lægen har set ham, nu leger han igen',
    'he was vomiting last night, and now he is playing',
    'min søn var bevidstløs et øjeblik i går. Nu griner han og er frisk',
  ])('%s', (text) => expect(signs(text)).not.toContain('+'));
});
