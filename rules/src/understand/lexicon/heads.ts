import { words } from './list.ts';

/** Nouns that people join to a place: "smerter i brystet" is "brystsmerter". */
export const HEADS = words(
  'smerte smerter pine kløe udslæt blødning hævelse betændelse infektion krampe kramper sår knude svie tryk blod svamp stivhed svaghed eksem',
);
