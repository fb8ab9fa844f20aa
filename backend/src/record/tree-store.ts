import { GrowingTree, leafHash, peaksOf, type SubtreeHash } from '@fordoer/transparency';

/** A tile stands for 2^8 hashes of the level below it, and only its root is stored: the hashes are those below. */
const TILE_BITS = 8;

/** Anything that runs one statement: a connection, or a transaction. */
export interface Queries {
  // biome-ignore lint/suspicious/noExplicitAny: rows are what their statement says.
  query(sql: string, parameters?: unknown[]): Promise<any>;
}

/** A tile's root that is to be stored. */
export interface TileRoot {
  level: number;
  index: number;
  root: Buffer;
}

/** How many leaves the log has. */
export async function leavesOf(on: Queries): Promise<number> {
  const [row] = await on.query('select index from leaf order by index desc limit 1');
  return row ? Number(row.index) + 1 : 0;
}

/** The log's complete subtrees, read from the leaves and the tiles' roots as they lie on disk. */
export function subtreesOn(on: Queries): SubtreeHash {
  return async (level, index) => {
    const base = Math.floor(level / TILE_BITS);
    const width = 2 ** (level - base * TILE_BITS);
    const from = index * width;
    const rows: { hash: Buffer }[] =
      base === 0
        ? await on.query('select hash from leaf where index >= $1 and index < $2 order by index', [
            from,
            from + width,
          ])
        : await on.query(
            'select root as hash from tree_tile where level = $1 and index >= $2 and index < $3 order by index',
            [base - 1, from, from + width],
          );
    if (rows.length !== width) throw new Error(`the log has no subtree ${level}/${index}`);
    const tree = new GrowingTree();
    for (const { hash } of rows) tree.append(base === 0 ? leafHash(hash) : hash);
    return tree.root();
  };
}

/** The tree of the first `size` leaves, ready to grow; `completed` gets each tile's root as it becomes complete. */
export async function treeOn(
  on: Queries,
  size: number,
  completed: (tile: TileRoot) => void,
): Promise<GrowingTree> {
  const tree = new GrowingTree((level, index, root) => {
    if (level > 0 && level % TILE_BITS === 0) completed({ level: level / TILE_BITS - 1, index, root });
  });
  const subtree = subtreesOn(on);
  for (const { level, index } of peaksOf(size)) tree.appendSubtree(level, await subtree(level, index));
  return tree;
}
