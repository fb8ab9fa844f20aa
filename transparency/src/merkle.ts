import { hash } from 'node:crypto';

/**
 * Merkle trees of RFC 6962, section 2.1, over SHA-256. A tree is read through `SubtreeHash`, so that it may lie in memory, in a
 * table, or in a file.
 */

/** The hash of the empty tree: SHA-256 of nothing. */
export const EMPTY_ROOT: Buffer = hash('sha256', '', 'buffer');

/** The hash of a leaf: SHA-256(0x00 ‖ entry). */
export const leafHash = (entry: Uint8Array): Buffer =>
  hash('sha256', Buffer.concat([Buffer.of(0), entry]), 'buffer');

/** The hash of a node: SHA-256(0x01 ‖ left ‖ right). */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  hash('sha256', Buffer.concat([Buffer.of(1), left, right]), 'buffer');

/**
 * The hash of a complete subtree of 2^level leaves that begins at leaf index · 2^level.
 * @throws Error when the log has no such subtree
 */
export type SubtreeHash = (level: number, index: number) => Promise<Buffer> | Buffer;

/** The complete subtrees that a tree of `size` leaves consists of, left to right. */
export function peaksOf(size: number): { level: number; index: number }[] {
  const peaks: { level: number; index: number }[] = [];
  let from = 0;
  for (let level = 52; level >= 0; level--) {
    const width = 2 ** level;
    if (size - from < width) continue;
    peaks.push({ level, index: from / width });
    from += width;
  }
  return peaks;
}

/** The root of the first `size` leaves. */
export function rootOf(size: number, subtree: SubtreeHash): Promise<Buffer> {
  return rangeHash(0, size, subtree);
}

/** MTH of leaves [from, to) of RFC 6962, where `from` is where a subtree of that width may begin. */
async function rangeHash(from: number, to: number, subtree: SubtreeHash): Promise<Buffer> {
  const width = to - from;
  if (width === 0) return EMPTY_ROOT;
  const level = Math.floor(Math.log2(width));
  if (2 ** level === width) return subtree(level, from / width);
  const middle = from + 2 ** level;
  return nodeHash(await rangeHash(from, middle, subtree), await rangeHash(middle, to, subtree));
}

/** The largest power of two below `width`. */
function split(width: number): number {
  const power = 2 ** Math.floor(Math.log2(width));
  return power === width ? width / 2 : power;
}

/**
 * Audit path of a leaf, from its sibling upward (RFC 6962, 2.1.1).
 * @throws RangeError when the tree has no such leaf
 */
export async function inclusionProof(index: number, size: number, subtree: SubtreeHash): Promise<Buffer[]> {
  if (!(index >= 0 && index < size)) throw new RangeError(`a tree of ${size} leaves has no leaf ${index}`);
  const path: Buffer[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + split(to - from);
    if (index < middle) {
      path.push(await rangeHash(middle, to, subtree));
      to = middle;
    } else {
      path.push(await rangeHash(from, middle, subtree));
      from = middle;
    }
  }
  return path.reverse();
}

/**
 * Proof that the tree of `first` leaves is the beginning of the tree of `second` (RFC 6962, 2.1.2). Empty when they are equal or
 * the first is empty.
 * @throws RangeError when the first is larger
 */
export async function consistencyProof(
  first: number,
  second: number,
  subtree: SubtreeHash,
): Promise<Buffer[]> {
  if (!(first >= 0 && first <= second))
    throw new RangeError(`no tree of ${first} leaves begins one of ${second}`);
  if (first === 0 || first === second) return [];
  const path: Buffer[] = [];
  let [from, to, whole] = [0, second, true];
  while (first !== to) {
    const middle = from + split(to - from);
    if (first <= middle) {
      path.push(await rangeHash(middle, to, subtree));
      to = middle;
    } else {
      path.push(await rangeHash(from, middle, subtree));
      from = middle;
      whole = false;
    }
  }
  if (!whole) path.push(await rangeHash(from, to, subtree));
  return path.reverse();
}

/** Whether an audit path leads from the leaf's hash to the root (RFC 9162, 2.1.3.2). */
export function verifyInclusion(proof: {
  leaf: Uint8Array;
  index: number;
  size: number;
  path: readonly Uint8Array[];
  root: Uint8Array;
}): boolean {
  const { index, size, path } = proof;
  if (!(Number.isSafeInteger(index) && index >= 0 && index < size)) return false;
  let [at, last] = [index, size - 1];
  let computed: Buffer = Buffer.from(proof.leaf);
  for (const sibling of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      computed = nodeHash(sibling, computed);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else computed = nodeHash(computed, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && computed.equals(proof.root);
}

/** Whether a path shows that one tree is the beginning of another (RFC 9162, 2.1.4.2). */
export function verifyConsistency(proof: {
  first: number;
  second: number;
  firstRoot: Uint8Array;
  secondRoot: Uint8Array;
  path: readonly Uint8Array[];
}): boolean {
  const { first, second, path } = proof;
  const [firstRoot, secondRoot] = [Buffer.from(proof.firstRoot), Buffer.from(proof.secondRoot)];
  if (!(Number.isSafeInteger(first) && Number.isSafeInteger(second) && first >= 0 && first <= second))
    return false;
  if (first === second) return path.length === 0 && firstRoot.equals(secondRoot);
  if (first === 0) return path.length === 0 && firstRoot.equals(EMPTY_ROOT);
  const complete = Number.isInteger(Math.log2(first));
  const steps = complete ? [firstRoot, ...path] : [...path];
  const start = steps.shift();
  if (!start) return false;
  let [at, last] = [first - 1, second - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let fromFirst: Buffer = Buffer.from(start);
  let fromSecond: Buffer = fromFirst;
  for (const step of steps) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      fromFirst = nodeHash(step, fromFirst);
      fromSecond = nodeHash(step, fromSecond);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else fromSecond = nodeHash(fromSecond, step);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && fromFirst.equals(firstRoot) && fromSecond.equals(secondRoot);
}

/** A tree that grows leaf by leaf and remembers its peaks only: 32 bytes for each bit of its size. */
export class GrowingTree {
  private readonly peaks: { level: number; hash: Buffer }[] = [];
  private leaves = 0;
  private readonly completed: (level: number, index: number, hash: Buffer) => void;

  /** @param completed told of every subtree that becomes complete, lowest first */
  constructor(completed: (level: number, index: number, hash: Buffer) => void = () => undefined) {
    this.completed = completed;
  }

  get size(): number {
    return this.leaves;
  }

  /** Adds the hash of the next leaf. */
  append(leaf: Buffer): void {
    let [level, joined] = [0, leaf];
    this.completed(0, this.leaves, leaf);
    this.leaves++;
    for (let last = this.peaks.at(-1); last?.level === level; last = this.peaks.at(-1)) {
      joined = nodeHash(last.hash, joined);
      level++;
      this.peaks.pop();
      this.completed(level, this.leaves / 2 ** level - 1, joined);
    }
    this.peaks.push({ level, hash: joined });
  }

  /** Adds a whole subtree of 2^level leaves where one may begin. @throws RangeError where none may */
  appendSubtree(level: number, subtree: Buffer): void {
    if (this.leaves % 2 ** level !== 0)
      throw new RangeError('a subtree begins where its width divides the size');
    let [at, joined] = [level, subtree];
    this.leaves += 2 ** level;
    for (let last = this.peaks.at(-1); last?.level === at; last = this.peaks.at(-1)) {
      joined = nodeHash(last.hash, joined);
      at++;
      this.peaks.pop();
    }
    this.peaks.push({ level: at, hash: joined });
  }

  root(): Buffer {
    const [last, ...rest] = this.peaks.toReversed();
    if (!last) return EMPTY_ROOT;
    return rest.reduce((right, { hash: left }) => nodeHash(left, right), last.hash);
  }
}
