import { type Anchored, NONE } from './anchored.ts';
import type { NumberLists } from './number-lists.ts';
import type { Scratch, TermSet } from './scratch.ts';
import { type Lookup, SeenTerms } from './seen-terms.ts';

/**
 * The terms that stand in a message, with all others of a way of putting a phrase: a word stands for dozens, and few of them have
 * the company that they need.
 */
export function termsSeen(
  {
    terms: { starts, items },
    anchored,
    scratch,
  }: { terms: NumberLists; anchored: Anchored; scratch: Scratch },
  lookups: readonly Lookup[],
): SeenTerms {
  const stand = scratch.stand.clear();
  for (const { list } of lookups)
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++)
      stand.add(items[at] as number);
  const seen = new SeenTerms(scratch, lookups);
  for (const { list } of lookups)
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++)
      holdWays(anchored, items[at] as number, stand, seen);
  for (const [place, { list }] of lookups.entries())
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++)
      if (seen.has(items[at] as number)) seen.add(items[at] as number, place);
  return seen.close();
}

/** Keeps the terms of each way that a term is the rarest of, where all of them stand in the message. */
function holdWays(
  { starts, second, termStarts, byUse }: Anchored,
  term: number,
  stand: TermSet,
  seen: SeenTerms,
) {
  for (let way = starts[term] as number; way < (starts[term + 1] as number); way++) {
    const needed = second[way] as number;
    if (needed !== NONE && !stand.has(needed)) continue;
    const [from, to] = [termStarts[way] as number, termStarts[way + 1] as number];
    let other = from + 1;
    while (other < to && stand.has(byUse[other] as number)) other++;
    if (other === to) for (let at = from; at < to; at++) seen.hold(byUse[at] as number);
  }
}
