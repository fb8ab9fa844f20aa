/** Tokens in a block; phrases are ruled out by the blocks that their words stand in. */
const BLOCK = 8;
const BLOCKS = 32;

/** The block that a token stands in, as a bit: in a long message blocks share them. */
export const bitOf = (at: number): number => 1 << ((at / BLOCK) & (BLOCKS - 1));

/** The blocks in which words that stand so many steps before and behind a token may be. A step is at most a block long. */
export function blocksAround(at: number, before: number, behind: number): number {
  const count = before + behind + 1;
  if (count >= BLOCKS) return -1;
  const run = (1 << count) - 1;
  const shift = (Math.floor(at / BLOCK) - before) & (BLOCKS - 1);
  return (run << shift) | (run >>> (BLOCKS - shift));
}
