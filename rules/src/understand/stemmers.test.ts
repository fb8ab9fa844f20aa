/// <reference path="./snowball-stemmers.d.ts" />
import snowball from 'snowball-stemmers';
import { expect, it } from 'vitest';
import { readContent } from '../files.ts';
import { stemDanish } from './danish-stemmer.ts';
import { stemEnglish } from './english-stemmer.ts';
import { makeReader } from './reader.ts';

/** Every way in which the library's words, Danish and English, may be written. */
const words = makeReader(readContent()).book.letters.all();
/** Words that few people use, and the algorithm treats on their own. */
const rare = (
  'generously communism arsenal skies dying idly early news atlas innings succeeded sayings yyyy by yes played crying hoping ' +
  "hopping hissed agreed feed fizzed gas this ties dies cries oddly geology ally fully hopelessly nationalization sensibilities it's"
).split(' ');

it.each([
  ['danish', stemDanish],
  ['english', stemEnglish],
])('stems every word as Snowball does: %s', (language, stem) => {
  const reference = snowball.newStemmer(language);
  expect([...words, ...rare].filter((word) => stem(word) !== reference.stem(word))).toEqual([]);
});
