import { beginOf, type Ways } from './ways.ts';

/**
 * Ways of putting phrases by the rarest word of each, laid out to be scanned: most are ruled out by a look at one number. Those
 * of a term `t` are `[starts[t], starts[t + 1])`.
 */
export interface Anchored {
  starts: Int32Array;
  ways: Ways;
  /** Each way's number in the order in which they were compiled. */
  order: Int32Array;
  /** The rarest word's place in the way. */
  places: Uint8Array;
  /** The terms of way `w` in order: `[termStarts[w], termStarts[w + 1])` of `terms`. */
  termStarts: Int32Array;
  terms: Int32Array;
  /** The same, the rarest first. */
  byUse: Int32Array;
  /** By way, the term that is used least beside its rarest, or `NONE`: what is not in the message rules the way out. */
  second: Int32Array;
}
export const NONE = -1;

/** Lays ways out by the rarest term of each. In steps, each of one loop: a long one is made fast while it runs. */
export function anchored(ways: Ways, vocabulary: number): Anchored {
  const uses = usesOf(ways, vocabulary);
  const places = placesOf(ways, uses);
  const anchors = anchorsOf(ways, places);
  const starts = startsOf(anchors, vocabulary);
  const order = orderOf(anchors, starts);
  const termStarts = termStartsOf(ways, order);
  const terms = termsOf(ways, order, termStarts);
  const byUse = byUseOf(terms, termStarts, uses);
  return {
    starts,
    ways,
    order,
    places: inOrder(places, order),
    termStarts,
    terms,
    byUse,
    second: secondOf(byUse, termStarts),
  };
}

/** How often each term is used. */
function usesOf({ terms }: Ways, vocabulary: number): Int32Array {
  const uses = new Int32Array(vocabulary);
  for (let at = 0; at < terms.length; at++) countOne(uses, terms.at(at));
  return uses;
}

/** By way, the place of the term that is used least, the first of them where several are. */
function placesOf(ways: Ways, uses: Int32Array): Uint8Array {
  const places = new Uint8Array(ways.ends.length);
  for (let way = 0; way < places.length; way++) places[way] = rarest(ways, way, uses);
  return places;
}

function rarest(ways: Ways, way: number, uses: Int32Array): number {
  const { terms, ends } = ways;
  const from = beginOf(ways, way);
  const to = ends.at(way);
  let best = from;
  for (let at = from + 1; at < to; at++)
    if ((uses[terms.at(at)] as number) < (uses[terms.at(best)] as number)) best = at;
  return best - from;
}

/** By way, its rarest term. */
function anchorsOf(ways: Ways, places: Uint8Array): Int32Array {
  const anchors = new Int32Array(places.length);
  for (let way = 0; way < places.length; way++)
    anchors[way] = ways.terms.at(beginOf(ways, way) + (places[way] as number));
  return anchors;
}

/** By term, where the ways begin that it is the rarest of. */
function startsOf(anchors: Int32Array, vocabulary: number): Int32Array {
  const starts = new Int32Array(vocabulary + 1);
  for (let way = 0; way < anchors.length; way++) countOne(starts, (anchors[way] as number) + 1);
  return summed(starts);
}

/** Each number and all before it. */
function summed(counts: Int32Array): Int32Array {
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] as number) + (counts[at - 1] as number);
  return counts;
}

/** The ways by their rarest terms. */
function orderOf(anchors: Int32Array, starts: Int32Array): Int32Array {
  const order = new Int32Array(anchors.length);
  const next = starts.slice();
  for (let way = 0; way < anchors.length; way++) order[countOne(next, anchors[way] as number)] = way;
  return order;
}

/** By place in that order, where the terms of a way begin. */
function termStartsOf(ways: Ways, order: Int32Array): Int32Array {
  const starts = new Int32Array(order.length + 1);
  for (let at = 0; at < order.length; at++) {
    const way = order[at] as number;
    starts[at + 1] = ways.ends.at(way) - beginOf(ways, way);
  }
  return summed(starts);
}

/** The terms of all ways in that order. */
function termsOf(ways: Ways, order: Int32Array, starts: Int32Array): Int32Array {
  const terms = new Int32Array(ways.terms.length);
  for (let at = 0; at < order.length; at++) {
    const shift = beginOf(ways, order[at] as number) - (starts[at] as number);
    for (let to = starts[at] as number; to < (starts[at + 1] as number); to++)
      terms[to] = ways.terms.at(to + shift);
  }
  return terms;
}

/** The same, those of each way by how rare they are. */
function byUseOf(terms: Int32Array, starts: Int32Array, uses: Int32Array): Int32Array {
  const byUse = terms.slice();
  for (let way = 0; way + 1 < starts.length; way++)
    sortByUse(byUse, starts[way] as number, starts[way + 1] as number, uses);
  return byUse;
}

/** By place in that order, the second rarest term of a way. */
function secondOf(byUse: Int32Array, starts: Int32Array): Int32Array {
  const second = new Int32Array(starts.length - 1);
  for (let way = 0; way < second.length; way++) {
    const at = (starts[way] as number) + 1;
    second[way] = at < (starts[way + 1] as number) ? (byUse[at] as number) : NONE;
  }
  return second;
}

function inOrder(places: Uint8Array, order: Int32Array): Uint8Array {
  const ordered = new Uint8Array(order.length);
  for (let at = 0; at < order.length; at++) ordered[at] = places[order[at] as number] as number;
  return ordered;
}

/** Counts one more, and returns what it was. */
function countOne(counts: Int32Array, place: number): number {
  const before = counts[place] as number;
  counts[place] = before + 1;
  return before;
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
