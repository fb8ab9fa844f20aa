/// <reference path="./snowball-stemmers.d.ts" />
import snowball from 'snowball-stemmers';
import { expect, it } from 'vitest';
import { readContent } from '../files.ts';
import { stemDanish } from './danish-stemmer.ts';
import { makeReader } from './reader.ts';

it('stems every word of the library as Snowball does', () => {
  const { spellings, terms, exact } = makeReader(readContent()).book;
  const words = new Set([...spellings.keys(), ...terms.da.keys(), ...terms.en.keys(), ...exact.keys()]);
  const reference = snowball.newStemmer('danish');
  expect([...words].filter((word) => stemDanish(word) !== reference.stem(word))).toEqual([]);
});
