import { describe, expect, it } from 'vitest';
import { read, signs } from './testing/read.ts';

describe('a guess, a fear, a condition, a report or a memory raises nothing but a question', () => {
  it.each([
    ['måske har jeg feber', '?fever'],
    ['jeg tror jeg har feber', '?fever'],
    ['ved ikke om det er feber', '?fever'],
    ['kan det være feber', '?fever'],
    ['maybe a fever', '?fever'],
    ['I think I have a fever', '?fever'],
    ['could it be a blood clot', '?blood-clot'],
    ['jeg er bange for at få en blodprop', '?blood-clot'],
    ['bekymret for blodprop', '?blood-clot'],
    ['hvis jeg får feber', '?fever'],
    ['lægen sagde det var en blodprop', '?blood-clot'],
    ['jeg havde en blodprop for to år siden', '?blood-clot'],
    ['feber sidste år', '?fever'],
    ['havde feber i sidste uge', '?fever'],
    ['som barn havde jeg ondt i brystet', '?chest-pain'],
    ['havde feber i foråret', '?fever'],
    ['fik en blodprop i 2015', '?blood-clot'],
    ['havde ondt i brystet sidste forår, ikke nu', '?chest-pain'],
    ['ondt i brystet sidste sommer, ikke i dag', '?chest-pain'],
    ['sidste jul havde jeg ondt i brystet', '?chest-pain'],
    ['havde ondt i brystet i januar', '?chest-pain'],
    ['i 2019 havde jeg en blodprop', '?blood-clot'],
    ['i sin tid havde jeg ondt i brystet', '?chest-pain'],
    ['jeg har haft ondt i brystet før i tiden', '?chest-pain'],
    ['det er længe siden jeg havde ondt i brystet', '?chest-pain'],
    ['for et par måneder siden havde jeg ondt i brystet', '?chest-pain'],
    ['da jeg var 20 havde jeg ondt i brystet', '?chest-pain'],
    ['jeg havde ondt i brystet, da jeg var ung', '?chest-pain'],
    ['jeg havde ondt i brystet, det var sidste år', '?chest-pain'],
    ['det havde jeg også sidste år, feber', '?fever'],
    ['jeg ville ikke leve mere som teenager', '?suicidal'],
    ['had chest pain last spring, not now', '?chest-pain'],
    ['ten years ago I had a blood clot', '?blood-clot'],
    ['last year I had chest pain', '?chest-pain'],
    ['in 2019 I had a blood clot', '?blood-clot'],
    ['when I was a child I had chest pain', '?chest-pain'],
    ['I had chest pain back then', '?chest-pain'],
    ['min kollega fik en blodprop', '?blood-clot'],
    ['min far døde af en blodprop', '?blood-clot'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));

  it('what no red flag reads is left out', () => {
    expect(signs('hvis jeg får udslæt')).toBe('');
    expect(signs('udslæt sidste år')).toBe('');
    expect(signs('min kollega fik udslæt')).toBe('');
  });
});

describe('a no that is none becomes a direct question where a life may be at stake', () => {
  it.each([
    'det er ikke fordi jeg vil dø',
    'det er ikke fordi jeg vil dø, men jeg kan ikke mere',
    'ikke fordi jeg vil dø, jeg er bare træt',
    'det er ikke sådan at jeg vil dø',
    'ikke at jeg vil dø',
    'jeg siger ikke at jeg vil dø',
    'it is not that I want to die',
    "it's not because I want to die but I am so tired",
    'not that I want to die',
  ])('%s', (text) => expect(signs(text)).toBe('?suicidal'));

  it.each([
    'ikke selvmordstanker, men jeg kan ikke mere',
    'har ikke selvmordstanker. Men jeg magter ikke mere',
    'no suicidal thoughts but everything is black',
  ])('%s', (text) => expect(signs(text)).toBe('?suicidal'));

  it.each(['ingen selvmordstanker', 'har hoste, men ingen selvmordstanker', 'no suicidal thoughts'])(
    'a plain no is one: %s',
    (text) => expect(signs(text)).toContain('-suicidal'),
  );

  it.each(['jeg sover ikke fordi jeg har ondt i brystet', 'I do not sleep because my chest hurts'])(
    'a reason is no denial: %s',
    (text) => expect(signs(text)).toBe('+chest-pain'),
  );

  it.each([
    ['mit arbejde slår mig ihjel', '?violence'],
    ['den hovedpine slår mig ihjel', '?violence'],
    ['min mand slår mig ihjel', '+violence'],
    ['jeg dør af grin', ''],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});

describe('plainly said', () => {
  it.each([
    ['feber for to dage siden', '+fever'],
    ['ondt i brystet siden sidste år', '+chest-pain'],
    ['har haft ondt i brystet siden i går', '+chest-pain'],
    ['havde ondt i brystet i nat og det er der stadig', '+chest-pain'],
    ['havde ondt i brystet i morges', '+chest-pain'],
    ['ondt i brystet startede i forgårs', '+chest-pain'],
    ['ondt i brystet begyndte for et år siden', '+chest-pain'],
    ['ondt i brystet siden for to år siden', '+chest-pain'],
    ['har haft ondt i brystet det sidste år', '+chest-pain'],
    ['ondt i brystet ligesom sidste år', '+chest-pain'],
    ['ondt i brystet, værre end for ti år siden', '+chest-pain'],
    ['ondt i brystet, det havde jeg også sidste år', '+chest-pain'],
    ['havde ondt i brystet sidste år og nu igen', '+chest-pain'],
    ['jeg havde ondt i brystet i foråret, og nu har jeg det igen', '+chest-pain'],
    ['i 2019 fik jeg en blodprop, og nu har jeg ondt i brystet', '+chest-pain ?blood-clot'],
    ['I have had chest pain since yesterday', '+chest-pain'],
    ['had chest pain last night and it is still there', '+chest-pain'],
    ['I had chest pain this morning', '+chest-pain'],
    ['had chest pain last year and now it is back again', '+chest-pain'],
    ['min far døde af en blodprop, og nu har jeg ondt i brystet', '+chest-pain ?blood-clot'],
    ['min mand siger at jeg er helt væk', '+unconscious'],
    ['ondt i brystet når jeg trækker vejret', '+chest-pain'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));

  it.each(['det er nok bare', 'kun lidt', 'sikkert ingenting, bare stress, men'])(
    'minimising lowers nothing: %s',
    (words) => expect(signs(`${words} ondt i brystet`)).toBe('+chest-pain'),
  );
});

it('a denied or past complaint does not lead', () => {
  const { complaints } = read('ikke ondt i brystet længere, men ondt i halsen og ingen hoste');
  expect(complaints.map(({ id }) => id)).toEqual(['sore-throat', 'chest-pain']);
});
