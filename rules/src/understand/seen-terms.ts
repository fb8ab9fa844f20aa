import { bitOf } from './blocks.ts';
import type { Scratch } from './scratch.ts';
import type { Slip } from './slips.ts';

/** How a word of the library was recognised. */
export interface Spelt {
  edits: number;
  /** How many letters were compared: in a short word one wrong letter tells less. */
  size: number;
  /** How the fingers slipped in a short word; read only where the rest of its phrase holds it. */
  slip?: Slip;
  /** Read by a form that the library does not hold itself. */
  guessed: boolean;
}

/** Tokens `[from, to)` as they were looked up, one or two that are written apart: what they stand for is a list of terms. */
export interface Lookup {
  list: number;
  from: number;
  to: number;
  spelt: Spelt;
}

/**
 * Where the library's words stand in one message. A sighting is a number: its place in the order in which they were seen, which is
 * that of their first tokens. What is kept of it lies in arrays, since a word stands for dozens of terms and a long message has
 * thousands of sightings.
 */
export class SeenTerms {
  private readonly scratch: Scratch;
  private readonly lookups: readonly Lookup[];
  private terms = 0;
  /** Sightings by slot, and where each slot's begin. */
  private order = EMPTY;
  private starts = EMPTY;

  constructor(scratch: Scratch, lookups: readonly Lookup[]) {
    this.scratch = scratch;
    this.lookups = lookups;
    scratch.seen.clear();
    scratch.term.empty();
    scratch.lookup.empty();
  }

  get size(): number {
    return this.scratch.term.length;
  }

  termOf(sighting: number): number {
    return this.scratch.term.at(sighting);
  }

  fromOf(sighting: number): number {
    return this.lookupOf(sighting).from;
  }

  toOf(sighting: number): number {
    return this.lookupOf(sighting).to;
  }

  speltOf(sighting: number): Spelt {
    return this.lookupOf(sighting).spelt;
  }

  private lookupOf(sighting: number): Lookup {
    return this.lookups[this.scratch.lookup.at(sighting)] as Lookup;
  }

  /** Makes room for a term: the others are not noted. */
  hold(term: number): void {
    const { seen, slots, blocks, count, lastSingle, lastDouble } = this.scratch;
    if (seen.has(term)) return;
    const slot = this.terms++;
    seen.add(term);
    slots[term] = slot;
    blocks[slot] = 0;
    count[slot] = 0;
    lastSingle[slot] = -1;
    lastDouble[slot] = -1;
  }

  /** Notes a sighting of a term that there is room for; what was seen at a place already stays as it was seen. Places come in order. */
  add(term: number, place: number): void {
    const { slots, blocks, count, lastSingle, lastDouble, term: terms, lookup } = this.scratch;
    const { from, to } = this.lookups[place] as Lookup;
    const slot = slots[term] as number;
    const last = to - from === 1 ? lastSingle : lastDouble;
    if (last[slot] === from) return;
    last[slot] = from;
    blocks[slot] = (blocks[slot] as number) | bitOf(from);
    count[slot] = (count[slot] as number) + 1;
    terms.push(term);
    lookup.push(place);
  }

  /** Sorts the sightings by term; to be called once, when all are noted. */
  close(): this {
    const { slots, count } = this.scratch;
    const starts = new Int32Array(this.terms + 1);
    for (let slot = 0; slot < this.terms; slot++)
      starts[slot + 1] = (starts[slot] as number) + (count[slot] as number);
    const next = starts.slice();
    this.order = new Int32Array(this.size);
    for (let sighting = 0; sighting < this.size; sighting++) {
      const slot = slots[this.termOf(sighting)] as number;
      const place = next[slot] as number;
      this.order[place] = sighting;
      next[slot] = place + 1;
    }
    this.starts = starts;
    return this;
  }

  /** Whether there is room for a term, as it was seen. */
  has(term: number): boolean {
    return this.scratch.seen.has(term);
  }

  /** Whether a term stands in one of the blocks. */
  standsIn(term: number, blocks: number): boolean {
    const { slots, blocks: stands } = this.scratch;
    return this.has(term) && ((stands[slots[term] as number] as number) & blocks) !== 0;
  }

  /** The first sighting of a term in the tokens `[from, until)` by where it begins, or -1. */
  firstFrom(term: number, from: number, until: number): number {
    const place = this.search(term, from);
    const slot = this.scratch.slots[term] as number;
    if (place < 0 || place === this.starts[slot + 1]) return -1;
    const sighting = this.order[place] as number;
    return this.fromOf(sighting) < until ? sighting : -1;
  }

  /** The last sighting of a term in the tokens `[from, until)` by where it ends, or -1; of two that end there the longer. */
  lastWithin(term: number, from: number, until: number): number {
    let best = -1;
    let end = from;
    const start = this.starts[this.scratch.slots[term] as number] as number;
    for (let place = this.search(term, until) - 1; place >= start; place--) {
      const sighting = this.order[place] as number;
      if (this.fromOf(sighting) + 2 < end) break;
      const to = this.toOf(sighting);
      if (to > until || to <= from || to < end) continue;
      best = sighting;
      end = to;
    }
    return best;
  }

  /** Where in `order` the sightings of a term begin that begin at a token or behind it; negative for a term not seen. */
  private search(term: number, from: number): number {
    if (!this.has(term)) return -1;
    const slot = this.scratch.slots[term] as number;
    let low = this.starts[slot] as number;
    let high = this.starts[slot + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.fromOf(this.order[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const EMPTY = new Int32Array(0);
