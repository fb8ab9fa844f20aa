import { describe, expect, it } from 'vitest';
import { remarkOf } from './remarks.ts';

describe('thanks', () => {
  it.each([
    'tak',
    'Tak!',
    'mange tak for hjælpen',
    'ok tak',
    'nej tak',
    'Thank you very much',
    'thanks',
    '🙏',
  ])('%j is no more than that', (text) => expect(remarkOf(text)).toBe('thanks'));
  it.each([
    'tak, men nu har jeg ondt i brystet',
    'hjælp',
    'ok',
    'tak hvad koster det',
    'jeg kan ikke takke nok',
  ])('%j is more, or something else', (text) => expect(remarkOf(text)).toBeUndefined());
});

describe('another visit', () => {
  it.each([
    'ny tid',
    'Kan jeg få en anden tid?',
    'book tid',
    'jeg vil gerne bestille en ny tid',
    'jeg skal flytte min tid',
    'can I get a new appointment',
    'book a visit',
  ])('%j asks for it', (text) => expect(remarkOf(text)).toBe('another-visit'));
  it.each([
    'jeg har haft det i lang tid',
    'fra tid til anden',
    'det gør ondt hele tiden',
    'hvad koster det?',
    'last time',
  ])('%j does not', (text) => expect(remarkOf(text)).toBeUndefined());
});
