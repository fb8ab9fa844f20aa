import { GrowingTree, leafHash } from '../merkle.ts';
import type { Report } from './report.ts';

const HASH_BYTES = 32;

/** The leaves as they come, in any order: 32 bytes and a bit for each. */
export class Leaves {
  private readonly hashes: Buffer;
  private readonly there: Uint8Array;
  private readonly report: Report;
  readonly count: number;

  /** @param count how many there are said to be; more are defects, and so are fewer */
  constructor(count: number, report: Report) {
    this.count = count;
    this.report = report;
    this.hashes = Buffer.alloc(count * HASH_BYTES);
    this.there = new Uint8Array(Math.ceil(count / 8));
  }

  put(index: number, hash: Buffer): void {
    this.report.leaves++;
    if (index < 0 || index >= this.count) {
      this.report.defect(`Leaf ${index} is no place among the ${this.count} leaves that there are.`);
      return;
    }
    if (this.has(index)) this.report.defect(`Leaf ${index} is there twice.`);
    if (hash.length !== HASH_BYTES) this.report.defect(`Leaf ${index} has a hash of ${hash.length} bytes.`);
    this.there[index >> 3] = (this.there[index >> 3] as number) | (1 << (index & 7));
    hash.copy(this.hashes, index * HASH_BYTES, 0, HASH_BYTES);
  }

  has(index: number): boolean {
    return index < this.count && ((this.there[index >> 3] as number) & (1 << (index & 7))) !== 0;
  }

  hash(index: number): Buffer {
    return this.hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
  }
}

/** The tree over the leaves, grown once from left to right. */
export class TreeCheck {
  private readonly leaves: Leaves;
  /** Roots that somebody will ask for later. */
  private readonly wanted: Map<number, Buffer | undefined>;
  /** Roots of tiles that are complete, by level and index. */
  private readonly tiles = new Map<string, Buffer>();
  private readonly tree = new GrowingTree((level, index, root) => {
    if (level > 0 && level % 8 === 0) this.tiles.set(`${level / 8 - 1}/${index}`, root);
  });

  constructor(leaves: Leaves, wanted: readonly number[]) {
    this.leaves = leaves;
    this.wanted = new Map(wanted.map((size) => [size, undefined]));
    this.keep();
  }

  /** How many leaves stand without a gap, as far as they were looked at. */
  get size(): number {
    return this.tree.size;
  }

  /** The root over the first `size` leaves; sizes are asked for in rising order. Undefined when there are no such leaves. */
  rootAt(size: number): Buffer | undefined {
    while (this.tree.size < size && this.leaves.has(this.tree.size)) {
      this.tree.append(leafHash(this.leaves.hash(this.tree.size)));
      this.keep();
    }
    return this.tree.size === size ? this.tree.root() : undefined;
  }

  /** A root that was wanted from the beginning, when the tree is grown. */
  wantedRoot(size: number): Buffer | undefined {
    return this.wanted.get(size);
  }

  /** Takes the root of a tile out, so that what is left at the end is missing. */
  takeTile(level: number, index: number): Buffer | undefined {
    const root = this.tiles.get(`${level}/${index}`);
    this.tiles.delete(`${level}/${index}`);
    return root;
  }

  get tilesLeft(): string[] {
    return [...this.tiles.keys()];
  }

  private keep(): void {
    if (this.wanted.has(this.tree.size)) this.wanted.set(this.tree.size, this.tree.root());
  }
}
