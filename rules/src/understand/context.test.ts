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
    ['min kollega fik en blodprop', '?blood-clot'],
    ['min far døde af en blodprop', '?blood-clot'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));

  it('what no red flag reads is left out', () => {
    expect(signs('hvis jeg får udslæt')).toBe('');
    expect(signs('udslæt sidste år')).toBe('');
    expect(signs('min kollega fik udslæt')).toBe('');
  });
});

describe('plainly said', () => {
  it.each([
    ['feber for to dage siden', '+fever'],
    ['ondt i brystet siden sidste år', '+chest-pain'],
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
