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
  const starts = new Int32Array(terms + 1);
  const anchors = new Uint8Array(all.length);
  for (let at = 0; at < all.length; at++) {
    const own = (all[at] as Phrase).terms;
    const place = rarest(own, uses);
    anchors[at] = place;
    const after = (own[place] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let term = 0; term < terms; term++)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const next = starts.slice();
  const phrases = new Array<Phrase>(all.length);
  const places = new Uint8Array(all.length);
  for (let at = 0; at < all.length; at++) {
    const phrase = all[at] as Phrase;
    const term = phrase.terms[anchors[at] as number] as number;
    const to = next[term] as number;
    next[term] = to + 1;
    phrases[to] = phrase;
    places[to] = anchors[at] as number;
  }
  const otherStarts = new Int32Array(all.length + 1);
  const others = new Int32Array(words - all.length);
  let end = 0;
  for (let at = 0; at < all.length; at++) {
    const begin = end;
    const own = (phrases[at] as Phrase).terms;
    for (let place = 0; place < own.length; place++)
      if (place !== places[at]) others[end++] = own[place] as number;
    sortByUse(others, begin, end, uses);
    otherStarts[at + 1] = end;
  }
  return { starts, phrases, places, otherStarts, others };
}

/** The place of the term that is used least, the first of them where several are. */
function rarest(terms: readonly number[], uses: Int32Array): number {
  let place = 0;
  for (let at = 1; at < terms.length; at++)
    if ((uses[terms[at] as number] as number) < (uses[terms[place] as number] as number)) place = at;
  return place;
}

/** Sorts a few terms, those used least first. */
function sortByUse(terms: Int32Array, from: number, to: number, uses: Int32Array): void {
  for (let at = from + 1; at < to; at++) {
    const term = terms[at] as number;
    let place = at;
    for (; place > from && (uses[terms[place - 1] as number] as number) > (uses[term] as number); place--)
      terms[place] = terms[place - 1] as number;
    terms[place] = term;
  }
}
