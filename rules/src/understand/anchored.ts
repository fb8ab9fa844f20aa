import type { Phrase } from './phrase.ts';

/** How much may stand between two words: anything short, only light words, nothing, or whatever the sentence goes on with. */
export const Looseness = { loose: 0, light: 1, tight: 2, apart: 3 } as const;
export type Looseness = (typeof Looseness)[keyof typeof Looseness];

/** The ways in which phrases are put, each with its terms in the order they are looked for, as they are compiled. */
export interface Ways {
  phrases: Phrase[];
  looseness: Looseness[];
  /** The terms of all, one way behind the other, and where each way's end. */
  terms: number[];
  ends: number[];
}

/**
 * Ways of putting phrases by the rarest word of each, laid out to be scanned: most are ruled out by a look at one number. Those
 * of a term `t` are `[starts[t], starts[t + 1])`.
 */
export interface Anchored {
  starts: Int32Array;
  phrases: Phrase[];
  looseness: Uint8Array;
  /** The rarest word's place in the way. */
  places: Uint8Array;
  /** The terms of way `w` in order: `[termStarts[w], termStarts[w + 1])` of `terms`. */
  termStarts: Int32Array;
  terms: Int32Array;
  /** The same, the rarest first. */
  byUse: Int32Array;
}

export const noWays = (): Ways => ({ phrases: [], looseness: [], terms: [], ends: [] });

/** Lays ways out by the rarest term of each. */
export function anchored(ways: Ways, vocabulary: number): Anchored {
  const count = ways.phrases.length;
  const uses = new Int32Array(vocabulary);
  for (const term of ways.terms) uses[term] = (uses[term] as number) + 1;
  const places = new Uint8Array(count);
  const anchors = new Int32Array(count);
  const starts = new Int32Array(vocabulary + 1);
  for (let way = 0, from = 0; way < count; way++) {
    const to = ways.ends[way] as number;
    const at = rarest(ways.terms, from, to, uses);
    const anchor = ways.terms[at] as number;
    places[way] = at - from;
    anchors[way] = anchor;
    starts[anchor + 1] = (starts[anchor + 1] as number) + 1;
    from = to;
  }
  for (let term = 0; term < vocabulary; term++)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const order = new Int32Array(count);
  const next = starts.slice();
  for (let way = 0; way < count; way++) {
    const anchor = anchors[way] as number;
    order[next[anchor] as number] = way;
    next[anchor] = (next[anchor] as number) + 1;
  }
  const termStarts = new Int32Array(count + 1);
  const terms = new Int32Array(ways.terms.length);
  let end = 0;
  for (let at = 0; at < count; at++) {
    const way = order[at] as number;
    const to = ways.ends[way] as number;
    for (let from = way === 0 ? 0 : (ways.ends[way - 1] as number); from < to; from++)
      terms[end++] = ways.terms[from] as number;
    termStarts[at + 1] = end;
  }
  const byUse = terms.slice();
  for (let at = 0; at < count; at++)
    sortByUse(byUse, termStarts[at] as number, termStarts[at + 1] as number, uses);
  return {
    starts,
    phrases: Array.from(order, (way) => ways.phrases[way] as Phrase),
    looseness: Uint8Array.from(order, (way) => ways.looseness[way] as Looseness),
    places: Uint8Array.from(order, (way) => places[way] as number),
    termStarts,
    terms,
    byUse,
  };
}

/** Where the term is that is used least, the first of them where several are. */
function rarest(terms: readonly number[], from: number, to: number, uses: Int32Array): number {
  let best = from;
  for (let at = from + 1; at < to; at++)
    if ((uses[terms[at] as number] as number) < (uses[terms[best] as number] as number)) best = at;
  return best;
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
