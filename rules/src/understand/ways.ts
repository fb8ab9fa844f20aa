import { Numbers } from './number-lists.ts';
import type { Phrase, Source } from './phrase.ts';
import { leastOf } from './spell-out.ts';

/** How much may stand between two words: anything short, only light words, nothing, or whatever the sentence goes on with. */
export const Looseness = { loose: 0, light: 1, tight: 2, apart: 3 } as const;
export type Looseness = (typeof Looseness)[keyof typeof Looseness];

/** What a phrase is, a bit each. */
export const Shape = { negative: 1, crosses: 2, byOther: 4, affirms: 8, apart: 16 } as const;

/** Phrases, and the ways in which they are put, as they are compiled: a release has a hundred thousand of them, a message a dozen. */
export interface Ways {
  /** As the content has them. */
  texts: string[];
  sources: Source[];
  /** By phrase: which text it is a reading of; its shape, weight and length as one number. */
  textOf: Numbers;
  traits: Numbers;
  /** By way: its phrase and looseness as one number, and where its terms end in those of all, which are in the order they are looked for. */
  phrases: Numbers;
  ends: Numbers;
  terms: Numbers;
}

export const noWays = (): Ways => ({
  texts: [],
  sources: [],
  textOf: new Numbers(),
  traits: new Numbers(),
  phrases: new Numbers(),
  ends: new Numbers(),
  terms: new Numbers(),
});

/** Notes a phrase as the content has it. */
export function addText(ways: Ways, text: string, source: Source): void {
  ways.texts.push(text);
  ways.sources.push(source);
}

/** Notes a reading of the text that was noted last, and returns its number. */
export function addPhrase(ways: Ways, shape: number, weight: number, length: number): number {
  ways.textOf.push(ways.texts.length - 1);
  return ways.traits.push(shape | (weight << 8) | (length << 16));
}

/** Notes a way of putting a phrase. */
export function addWay(ways: Ways, phrase: number, looseness: Looseness, terms: readonly number[]): void {
  for (let at = 0; at < terms.length; at++) ways.terms.push(terms[at] as number);
  ways.ends.push(ways.terms.length);
  ways.phrases.push((phrase << 2) | looseness);
}

/** The phrase that is put in a way. */
export function phraseOf({ texts, sources, textOf, traits: all, phrases }: Ways, way: number): Phrase {
  const phrase = phrases.at(way) >> 2;
  const text = texts[textOf.at(phrase)] as string;
  const traits = all.at(phrase);
  const has = (shape: number): boolean => (traits & shape) !== 0;
  return {
    ...(sources[textOf.at(phrase)] as Source),
    text,
    least: has(Shape.apart) ? undefined : leastOf(text).least,
    negative: has(Shape.negative),
    crosses: has(Shape.crosses),
    byOther: has(Shape.byOther),
    affirms: has(Shape.affirms),
    apart: has(Shape.apart),
    weight: (traits >> 8) & 0xff,
    length: traits >> 16,
  };
}

/** How loosely a phrase is put in a way. */
export const loosenessOf = ({ phrases }: Ways, way: number): Looseness => (phrases.at(way) & 3) as Looseness;

/** Where the terms of a way begin. */
export const beginOf = ({ ends }: Ways, way: number): number => (way === 0 ? 0 : ends.at(way - 1));
