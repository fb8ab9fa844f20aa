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

/** Tokens in a block; phrases are ruled out by the blocks that their words stand in. */
const BLOCK = 8;
const BLOCKS = 32;

/**
 * Where the library's words stand in one message. A sighting is a number: its place in the order in which they were seen, which is
 * that of their first tokens. What is kept of it lies in arrays, since a word stands for dozens of terms and a long message has
 * thousands of sightings.
 */
export class SeenTerms {
  /** By sighting: tokens `[from, to)`, one or two that are written apart. */
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly spelt: Spelt[] = [];
  readonly term: number[] = [];
  private readonly slots: Int32Array;
  /** Terms seen, in the order in which they were seen first. A term's place here is its slot. */
  private readonly seen: number[] = [];
  /** By slot: in which blocks of the message the term stands, a bit each; how often; and where one or two tokens of it began last. */
  private readonly blocks: number[] = [];
  private readonly count: number[] = [];
  private readonly lastSingle: number[] = [];
  private readonly lastDouble: number[] = [];
  /** Sightings by slot, and where each slot's begin. */
  private order = EMPTY;
  private starts = EMPTY;

  /**
   * @param slots scratch with a place for each term of the library; what it holds is believed only where `seen` agrees, so it is
   * never cleared
   */
  constructor(slots: Int32Array) {
    this.slots = slots;
  }

  get size(): number {
    return this.term.length;
  }

  /** Notes a sighting; what was seen at a place already stays as it was seen. Places come in order. */
  add(term: number, from: number, to: number, spelt: Spelt): void {
    let slot = this.slots[term] as number;
    if (this.seen[slot] !== term) {
      slot = this.seen.length;
      this.slots[term] = slot;
      this.seen.push(term);
      this.blocks.push(0);
      this.count.push(0);
      this.lastSingle.push(-1);
      this.lastDouble.push(-1);
    }
    const last = to - from === 1 ? this.lastSingle : this.lastDouble;
    if (last[slot] === from) return;
    last[slot] = from;
    this.blocks[slot] = (this.blocks[slot] as number) | bitOf(from);
    this.count[slot] = (this.count[slot] as number) + 1;
    this.term.push(term);
    this.from.push(from);
    this.to.push(to);
    this.spelt.push(spelt);
  }

  /** Sorts the sightings by term; to be called once, when all are noted. */
  close(): this {
    const starts = new Int32Array(this.seen.length + 1);
    for (let slot = 0; slot < this.seen.length; slot++)
      starts[slot + 1] = (starts[slot] as number) + (this.count[slot] as number);
    const next = starts.slice();
    this.order = new Int32Array(this.size);
    for (let sighting = 0; sighting < this.size; sighting++) {
      const slot = this.slots[this.term[sighting] as number] as number;
      const place = next[slot] as number;
      this.order[place] = sighting;
      next[slot] = place + 1;
    }
    this.starts = starts;
    return this;
  }

  /** Whether a term stands in one of the blocks. */
  standsIn(term: number, blocks: number): boolean {
    const slot = this.slots[term] as number;
    return this.seen[slot] === term && ((this.blocks[slot] as number) & blocks) !== 0;
  }

  /** The first sighting of a term in the tokens `[from, until)` by where it begins, or -1. */
  firstFrom(term: number, from: number, until: number): number {
    const place = this.search(term, from);
    const slot = this.slots[term] as number;
    if (place < 0 || place === this.starts[slot + 1]) return -1;
    const sighting = this.order[place] as number;
    return (this.from[sighting] as number) < until ? sighting : -1;
  }

  /** The last sighting of a term in the tokens `[from, until)` by where it ends, or -1; of two that end there the longer. */
  lastWithin(term: number, from: number, until: number): number {
    let best = -1;
    let end = from;
    const start = this.starts[this.slots[term] as number] as number;
    for (let place = this.search(term, until) - 1; place >= start; place--) {
      const sighting = this.order[place] as number;
      if ((this.from[sighting] as number) + 2 < end) break;
      const to = this.to[sighting] as number;
      if (to > until || to <= from || to < end) continue;
      best = sighting;
      end = to;
    }
    return best;
  }

  /** Where in `order` the sightings of a term begin that begin at a token or behind it; negative for a term not seen. */
  private search(term: number, from: number): number {
    const slot = this.slots[term] as number;
    if (this.seen[slot] !== term) return -1;
    let low = this.starts[slot] as number;
    let high = this.starts[slot + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.from[this.order[middle] as number] as number) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const EMPTY = new Int32Array(0);
const bitOf = (at: number): number => 1 << ((at / BLOCK) & (BLOCKS - 1));

/** The blocks in which words that stand so many steps before and behind a token may be. A step is at most a block long. */
export function blocksAround(at: number, before: number, behind: number): number {
  const count = before + behind + 1;
  if (count >= BLOCKS) return -1;
  const run = (1 << count) - 1;
  const shift = (Math.floor(at / BLOCK) - before) & (BLOCKS - 1);
  return (run << shift) | (run >>> (BLOCKS - shift));
}
