import type { Anchored } from './anchored.ts';
import type { Clauses } from './clauses.ts';
import { isDoubtful, isHeld } from './held.ts';
import { NEGATORS } from './lexicon/negation.ts';
import type { Match } from './match.ts';
import type { SeenTerms } from './seen-terms.ts';
import { isIn, type Token } from './tokens.ts';
import { phraseOf } from './ways.ts';

/** The most words from the rarest word of a phrase to another, where they may stand apart. */
const APART = 8;

/** Finds words that may stand apart around the rarest of them, in one sentence. */
export function gather(
  anchored: Anchored,
  way: number,
  anchor: number,
  tokens: readonly Token[],
  clauses: Clauses,
  seen: SeenTerms,
): Match | undefined {
  const phrase = phraseOf(anchored.ways, anchored.order[way] as number);
  const [first, end] = [anchored.termStarts[way] as number, anchored.termStarts[way + 1] as number];
  const place = first + (anchored.places[way] as number);
  const [from, to] = [seen.fromOf(anchor), seen.toOf(anchor)];
  const sentence = sentenceOf(clauses, from);
  const found = [anchor];
  const used = new Set<number>();
  const use = (sighting: number) => {
    for (let at = seen.fromOf(sighting); at < seen.toOf(sighting); at++) used.add(at);
  };
  const mayUse = (sighting: number) =>
    sighting >= 0 &&
    !used.has(seen.fromOf(sighting)) &&
    sentenceOf(clauses, seen.fromOf(sighting)) === sentence;
  use(anchor);
  for (let at = first; at < end; at++) {
    if (at === place) continue;
    const term = anchored.terms[at] as number;
    const behind = seen.firstFrom(term, to, to + APART);
    const next = mayUse(behind) ? behind : seen.lastWithin(term, from - APART, from);
    if (!mayUse(next)) return undefined;
    found.push(next);
    use(next);
  }
  const spelt = found.map((sighting) => seen.speltOf(sighting));
  const inOrder = [...used].sort((a, b) => a - b);
  if ((inOrder.at(-1) as number) - (inOrder[0] as number) >= APART + 2) return undefined;
  if (
    !isHeld(spelt) ||
    (!phrase.negative && !phrase.owner.lookAlike && inOrder.some((at) => isDeniedAt(tokens, clauses, at)))
  )
    return undefined;
  return {
    phrase,
    from: inOrder[0] as number,
    to: (inOrder.at(-1) as number) + 1,
    used: inOrder,
    negators: [],
    nearly: spelt.some((one) => isDoubtful(one, found.length)),
  };
}

const sentenceOf = ({ list, of }: Clauses, at: number): number | undefined =>
  list[of[at] as number]?.sentence;

/** Words that stand apart say nothing together where one of them is denied: "han slår ikke, men …". */
function isDeniedAt(tokens: readonly Token[], { of }: Clauses, at: number): boolean {
  for (let near = Math.max(0, at - 4); near <= at + 2; near++)
    if (of[near] === of[at] && isIn(NEGATORS, tokens[near])) return true;
  return false;
}
