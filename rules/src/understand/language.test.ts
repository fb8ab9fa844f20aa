import { expect, it } from 'vitest';
import { read } from './testing/read.ts';

it.each([
  ['jeg har ondt i halsen', 'da'],
  ['næseblod', 'da'],
  ['i have a sore throat', 'en'],
  ['nosebleed', 'en'],
  ['har chest pain og det er ikke sjovt', 'da'],
  ['jeg har vondt i magen og kaster opp, hva skal jeg gjøre', 'nb'],
  ['jag har ont i magen och mår inte bra', 'sv'],
  // Danish with a word or two of dialect, an "av" that hurts, a slip
  ['ammer, sønnen er 3 uger. højre bryst er rødt og av, jeg fryser', 'da'],
  ['fingrene blir kritvide når a røgter garn', 'da'],
  ['hva hjælper mod fodvorter og er det noge lægen fryser', 'da'],
  ['ich habe starke Schmerzen im Bauch seit gestern', 'de'],
  ['boli mnie głowa i mam gorączkę od dwóch dni', 'pl'],
  ['başım çok ağrıyor ve ateşim var', 'tr'],
  ['waxaan qabaa madax xanuun iyo qandho', 'so'],
  ['me duele la cabeza y tengo fiebre desde hace dos días', 'es'],
  ["j'ai mal à la tête et de la fièvre depuis deux jours", 'fr'],
  ['عندي ألم شديد في البطن', 'ar'],
  ['سرم درد می‌کند و تب دارم، چه کنم', 'fa'],
  ['у мене болить голова і висока температура', 'uk'],
  ['у меня болит живот', 'ru'],
  ['ok', 'und'],
  ['?', 'und'],
  ['', 'und'],
  ['12345 😭', 'und'],
])('%s is %s', (text, language) => expect(read(text).language).toBe(language));

it('another language is itself a finding: the writer and the program do not understand each other', () => {
  const found = (text: string) => read(text).findings.map(({ id, rule }) => [id, rule]);
  expect(found('boli mnie głowa i mam gorączkę od dwóch dni')).toEqual([
    ['other-language', 'other-language'],
  ]);
  expect(found('12345 😭')).toEqual([]);
});

it('a neighbouring language that is understood is still named', () => {
  const { language, complaints } = read('jeg har vondt i halsen og hva skal jeg gjøre, vet ikke noe mer');
  expect(language).toBe('nb');
  expect(complaints[0]?.id).toBe('sore-throat');
});
