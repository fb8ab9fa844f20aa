import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consistencyProof,
  EMPTY_ROOT,
  GrowingTree,
  inclusionProof,
  leafHash,
  nodeHash,
  peaksOf,
  rootOf,
  type SubtreeHash,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts';

/** RFC 6962, 2.1, word for word: the reference the fast ways are held against. */
function treeHash(leaves: Buffer[]): Buffer {
  if (leaves.length === 0) return hash('sha256', '', 'buffer');
  if (leaves.length === 1) return leafHash(leaves[0] as Buffer);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)));
}

const entries = (count: number): Buffer[] =>
  Array.from({ length: count }, (_, n) => Buffer.from(`entry ${n}`));

function grow(all: Buffer[]): { tree: GrowingTree; subtree: SubtreeHash } {
  const nodes = new Map<string, Buffer>();
  const tree = new GrowingTree((level, index, node) => nodes.set(`${level}/${index}`, node));
  for (const entry of all) tree.append(leafHash(entry));
  return {
    tree,
    subtree: (level, index) => {
      const found = nodes.get(`${level}/${index}`);
      if (!found) throw new Error(`no subtree ${level}/${index}`);
      return found;
    },
  };
}

/** The eight entries and roots of Certificate Transparency's own test data (RFC 6962 reference implementation). */
const KNOWN = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('a Merkle tree of RFC 6962', () => {
  it('has the roots of the published test data', async () => {
    const leaves = KNOWN.map((hex) => Buffer.from(hex, 'hex'));
    for (const [index, root] of ROOTS.entries()) {
      const { tree, subtree } = grow(leaves.slice(0, index + 1));
      expect(tree.root().toString('hex')).toBe(root);
      expect((await rootOf(index + 1, subtree)).toString('hex')).toBe(root);
    }
    expect(EMPTY_ROOT.toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('grows to the same root as the definition, whole or from its peaks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (size) => {
        const all = entries(size);
        const { tree, subtree } = grow(all);
        expect(tree.root()).toEqual(treeHash(all));
        const again = new GrowingTree();
        for (const { level, index } of peaksOf(size))
          again.appendSubtree(level, subtree(level, index) as Buffer);
        expect([again.size, again.root()]).toEqual([size, tree.root()]);
        again.append(leafHash(Buffer.from('next')));
        expect(again.root()).toEqual(treeHash([...all, Buffer.from('next')]));
      }),
      { numRuns: 60 },
    );
  });

  it('proves each leaf, and no other leaf, place, size or root', async () => {
    for (const size of [1, 2, 3, 7, 8, 9, 100]) {
      const all = entries(size);
      const { tree, subtree } = grow(all);
      for (let index = 0; index < size; index++) {
        const path = await inclusionProof(index, size, subtree);
        const proof = { leaf: leafHash(all[index] as Buffer), index, size, path, root: tree.root() };
        expect(verifyInclusion(proof)).toBe(true);
        expect(verifyInclusion({ ...proof, leaf: leafHash(Buffer.from('another')) })).toBe(false);
        expect(verifyInclusion({ ...proof, index: index + 1 })).toBe(false);
        expect(verifyInclusion({ ...proof, root: EMPTY_ROOT })).toBe(false);
        expect(verifyInclusion({ ...proof, path: [...path, EMPTY_ROOT] })).toBe(false);
        if (path.length > 0) expect(verifyInclusion({ ...proof, path: path.slice(1) })).toBe(false);
      }
    }
  });

  it('proves that each tree begins each larger one, and nothing that is not so', async () => {
    const all = entries(40);
    for (let second = 0; second <= 40; second++) {
      const { tree, subtree } = grow(all.slice(0, second));
      for (let first = 0; first <= second; first++) {
        const path = await consistencyProof(first, second, subtree);
        const firstRoot = treeHash(all.slice(0, first));
        const proof = { first, second, firstRoot, secondRoot: tree.root(), path };
        expect(verifyConsistency(proof), `${first} of ${second}`).toBe(true);
        expect(verifyConsistency({ ...proof, firstRoot: leafHash(Buffer.from('x')) })).toBe(false);
        expect(verifyConsistency({ ...proof, secondRoot: leafHash(Buffer.from('x')) })).toBe(
          first === 0 && second > 0,
        );
        expect(verifyConsistency({ ...proof, path: [...path, EMPTY_ROOT] })).toBe(false);
        for (let at = 0; at < path.length; at++)
          expect(verifyConsistency({ ...proof, path: path.with(at, EMPTY_ROOT) })).toBe(false);
      }
    }
  });

  it('says so when there is no such leaf or beginning', async () => {
    const { subtree } = grow(entries(3));
    await expect(inclusionProof(3, 3, subtree)).rejects.toThrow(RangeError);
    await expect(inclusionProof(-1, 3, subtree)).rejects.toThrow(RangeError);
    await expect(consistencyProof(4, 3, subtree)).rejects.toThrow(RangeError);
    expect(() => new GrowingTree().appendSubtree(1, EMPTY_ROOT)).not.toThrow();
    const one = new GrowingTree();
    one.append(EMPTY_ROOT);
    expect(() => one.appendSubtree(1, EMPTY_ROOT)).toThrow(RangeError);
  });
});
