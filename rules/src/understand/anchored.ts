import type { Phrase } from './phrases.ts';

/**
 * Phrases by the rarest word of each, laid out to be scanned: most are ruled out by a look at one number. Those of a term `t` are
 * `[starts[t], starts[t + 1])`.
 */
export interface Anchored {
  starts: Int32Array;
  phrases: Phrase[];
  /** The rarest word's place in the phrase. */
  places: Uint8Array;
  /** The other terms of phrase `p`, the rarest first: `[otherStarts[p], otherStarts[p + 1])` of `others`. */
  otherStarts: Int32Array;
  others: Int32Array;
}

/** Lays phrases out by the rarest term of each. */
export function anchored(all: readonly Phrase[], terms: number): Anchored {
  const uses = new Int32Array(terms);
  let words = 0;
  for (const phrase of all) {
    words += phrase.terms.length;
    for (const term of phrase.terms) uses[term] = (uses[term] as number) + 1;
  }
  const usesOf = (term: number) => uses[term] as number;
  const places = all.map((phrase) => rarest(phrase.terms, usesOf));
  const starts = new Int32Array(terms + 1);
  for (const [at, place] of places.entries()) {
    const after = ((all[at] as Phrase).terms[place] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let term = 0; term < terms; term++)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const next = starts.slice();
  const order = new Int32Array(all.length);
  for (const [at, place] of places.entries()) {
    const term = (all[at] as Phrase).terms[place] as number;
    order[next[term] as number] = at;
    next[term] = (next[term] as number) + 1;
  }
  const made: Anchored = {
    starts,
    phrases: Array.from(order, (at) => all[at] as Phrase),
    places: Uint8Array.from(order, (at) => places[at] as number),
    otherStarts: new Int32Array(all.length + 1),
    others: new Int32Array(words - all.length),
  };
  let end = 0;
  for (const [at, { terms: own }] of made.phrases.entries()) {
    const others = own.filter((_, place) => place !== made.places[at]);
    made.others.set(others.length > 1 ? others.sort((a, b) => usesOf(a) - usesOf(b)) : others, end);
    end += others.length;
    made.otherStarts[at + 1] = end;
  }
  return made;
}

/** The place of the term that is used least, the first of them where several are. */
function rarest(terms: readonly number[], usesOf: (term: number) => number): number {
  let place = 0;
  for (let at = 1; at < terms.length; at++)
    if (usesOf(terms[at] as number) < usesOf(terms[place] as number)) place = at;
  return place;
}
