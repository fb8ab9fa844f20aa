import { remembering } from '../../remembering.ts';
import type { Person } from '../../words.ts';
import { withoutDanishLetters } from '../fold.ts';
import { isFiller } from '../phrase-words.ts';
import { stemOf } from '../stems.ts';
import type { Token } from '../tokens.ts';

/** One thing that a message holds: the root of a word, its kind, two roots side by side, four letters in a row. */
export interface Feature {
  key: string;
  /** Its token, the first where it is of two. */
  at: number;
  /** How much it counts in this message; the squares of all add up to one. */
  weight: number;
}

/** By root: the kinds of meaning that a word has (`belly`, `hurts`, `knife`). */
export type Kinds = ReadonlyMap<string, readonly string[]>;

/** Small words say little, letters less than words. */
const FILLER = 0.5;
const LETTERS = 0.5;
/** Letters in a row, the ends of a word being letters too: "_mave_" gives "_mav", "mave", "ave_". */
const ROW = 4;
/** Over how many telling words two of them still make a pair, so that "ondt i den højre fod" holds "ondt fod". */
const APART = 2;

const WORD = 'w';
/** Whether a feature is a word by itself. */
export const isWord = (key: string): boolean => key.startsWith(WORD);

/** A word without its ending. */
export const rootOf = (token: Token): string => stemOf(token, 'da');

const wordOf = remembering((root) => `${WORD}${root}`);
const kindOf = remembering((kind) => `k${kind}`);
const lettersOf = remembering((word) => {
  const letters = `_${withoutDanishLetters(word)}_`;
  return Array.from(
    { length: Math.max(0, letters.length - ROW + 1) },
    (_, from) => `l${letters.slice(from, from + ROW)}`,
  );
});

/** One time that a message holds a thing: from the token it begins at to the one it ends with. */
type Put = (key: string, at: number, last: number, weight: number) => void;

/** All that a message holds, as often as it does: what lies within some of its tokens is what they hold by themselves. */
export function eachFeature(tokens: readonly Token[], kinds: Kinds, put: Put): void {
  const telling: { root: string; at: number }[] = [];
  let before: string | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const isNumber = token.value !== undefined;
    const root = isNumber ? '#' : rootOf(token);
    const filler = isFiller(token);
    put(wordOf(root), at, at, filler ? FILLER : 1);
    if (before !== undefined) put(`b${before} ${root}`, at - 1, at, 1);
    before = root;
    if (isNumber) continue;
    for (const letters of lettersOf(token.key)) put(letters, at, at, LETTERS);
    if (filler) continue;
    for (const kind of kinds.get(root) ?? []) put(kindOf(kind), at, at, 1);
    for (let back = Math.max(0, telling.length - APART); back < telling.length; back++) {
      const other = telling[back] as (typeof telling)[number];
      put(`s${other.root} ${root}`, other.at, at, 1);
    }
    telling.push({ root, at });
  }
}

/** What a message holds, each thing once, where it stands first. */
export function featuresOf(tokens: readonly Token[], kinds: Kinds): Feature[] {
  const found = new Map<string, Feature>();
  eachFeature(tokens, kinds, (key, at, _, weight) => {
    if (!found.has(key)) found.set(key, { key, at, weight });
  });
  const features = [...found.values()];
  const length = Math.sqrt(features.reduce((sum, { weight }) => sum + weight * weight, 0));
  return features.map((feature) => ({ ...feature, weight: feature.weight / length }));
}

/** What the rules make of who is ill: one more thing that a message holds, at no word of it. */
export const personFeature = (person: Person | undefined): Pick<Feature, 'key' | 'weight'> => ({
  key: `p${person ?? ''}`,
  weight: BY_RULES,
});
const BY_RULES = 0.3;

/** By root, the kinds of the words that are listed for each. */
export function kindsByRoot(
  listed: Readonly<Record<string, string>>,
  rootsOf: (words: string) => string[],
): Kinds {
  const kinds = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(listed))
    for (const root of rootsOf(words)) {
      const known = kinds.get(root);
      if (!known) kinds.set(root, [kind]);
      else if (!known.includes(kind)) known.push(kind);
    }
  return kinds;
}
