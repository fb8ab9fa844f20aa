import { Numbers } from './number-lists.ts';

/** What readings write on, one after the other: what would be laid out anew for each would be swept up behind it. */
export interface Scratch {
  stand: TermSet;
  seen: TermSet;
  /** By term, its slot: terms have slots in the order in which they are seen first. Believed only where the term was seen. */
  slots: Int32Array;
  /** By slot: in which blocks of the message the term stands, a bit each; how often; and where one or two tokens of it began last. */
  blocks: Int32Array;
  count: Int32Array;
  lastSingle: Int32Array;
  lastDouble: Int32Array;
  /** By sighting: its term, and its look-up. */
  term: Numbers;
  lookup: Numbers;
}

export const scratchFor = (terms: number): Scratch => ({
  stand: new TermSet(terms),
  seen: new TermSet(terms),
  slots: new Int32Array(terms),
  blocks: new Int32Array(terms),
  count: new Int32Array(terms),
  lastSingle: new Int32Array(terms),
  lastDouble: new Int32Array(terms),
  term: new Numbers(),
  lookup: new Numbers(),
});

/** A set of terms, a bit each. */
export class TermSet {
  private readonly bits: Int32Array;

  constructor(terms: number) {
    this.bits = new Int32Array((terms >> 5) + 1);
  }

  has(term: number): boolean {
    return ((this.bits[term >> 5] as number) & (1 << (term & 31))) !== 0;
  }

  add(term: number): void {
    this.bits[term >> 5] = (this.bits[term >> 5] as number) | (1 << (term & 31));
  }

  clear(): this {
    this.bits.fill(0);
    return this;
  }
}
