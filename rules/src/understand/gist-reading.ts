import type { FindingId } from '../content/content.ts';
import type { Locale } from '../words.ts';
import { isCommon } from './common-words.ts';
import type { Gist } from './gist.ts';
import { telling, type Weights } from './gist-weights.ts';
import { lettersOf } from './phrase-words.ts';
import type { PhraseBook } from './phrases.ts';
import { stem } from './stems.ts';
import type { Token } from './tokens.ts';
import type { Read } from './understanding.ts';

/** A word that something else was read by tells less. */
const TAKEN = 0.5;
/** So does one that is misspelt. */
const SLIPPED = 0.7;
/** Within how many words they are told, how much they must tell, and among how many things that are told most. */
const NEAR = 14;
const ENOUGH = 11.5;
const FOREMOST = 6;
/** Two words alone may be told of anything. */
const WORDS = 3;
/** How many are asked about, and how many where something urgent is read already. */
const MOST = 2;
const MOST_BESIDE = 1;

/**
 * Urgent findings that a message holds many words of though no phrase of theirs stands in it: each becomes a direct question.
 *
 * @param read what was read by phrases: those findings are left out, and the words they were read by tell less; denied ones nothing
 */
export function gistOf(
  { gist, book }: { gist: Gist; book: PhraseBook },
  tokens: readonly Token[],
  locale: Locale,
  read: readonly Read[],
): Read[] {
  const weights = gist.weights[locale];
  const words = tellingWords(weights, book, tokens, locale, sharesOf(tokens, read));
  const known = new Set(read.map(({ id }) => id));
  const mayHave = (id: FindingId) => {
    const only = gist.only.get(id);
    return !only || read.some((one) => only.has(one.id) && one.state !== 'absent');
  };
  return [...toldOf(weights, words)]
    .flatMap(([of, told]) => {
      const best = nearest(told);
      return best.sum < ENOUGH || best.words < WORDS ? [] : [{ id: weights.names[of] as string, ...best }];
    })
    .sort((a, b) => b.sum - a.sum || (a.id < b.id ? -1 : 1))
    .slice(0, FOREMOST)
    .filter(({ id }) => gist.urgent.has(id) && !known.has(id) && mayHave(id))
    .slice(
      0,
      read.some(({ id, certain, state }) => certain && state === 'present' && gist.urgent.has(id))
        ? MOST_BESIDE
        : MOST,
    )
    .map(({ id, from, to }) => ({ id, state: 'present', certain: false, rule: 'gist', from, to: to + 1 }));
}

/** A word of a message that tells something: where it stands, its row of weights, and how much of them counts. */
interface Word {
  at: number;
  row: number;
  share: number;
}

/** The words of a message that tell something, each stem where it stands first. */
function tellingWords(
  { rows }: Weights,
  book: PhraseBook,
  tokens: readonly Token[],
  locale: Locale,
  shares: readonly number[],
): Word[] {
  const words = new Map<number, Word>();
  for (const [at, token] of tokens.entries()) {
    const written = telling(token, locale);
    if (written === undefined || shares[at] === 0) continue;
    const known = rows.get(written);
    const row = known ?? meantBy(token, locale, rows, book);
    if (row === undefined || words.has(row)) continue;
    words.set(row, { at, row, share: (shares[at] as number) * (known === undefined ? SLIPPED : 1) });
  }
  return [...words.values()];
}

/** The row of the word that a misspelt one stands for. */
function meantBy(
  token: Token,
  locale: Locale,
  rows: Weights['rows'],
  { spelling }: PhraseBook,
): number | undefined {
  if (isCommon(token)) return undefined;
  for (const { entry } of spelling.near(lettersOf(token, locale))) {
    const row = rows.get(stem(entry, locale));
    if (row !== undefined) return row;
  }
  return undefined;
}

/** What words tell, by what they tell of: only of what they tell enough if all of them stood together, as of most they tell little. */
function toldOf({ starts, of, weight, names }: Weights, words: readonly Word[]): Map<number, Told[]> {
  const sums = new Float64Array(names.length);
  const counts = new Int32Array(names.length);
  for (const { row, share } of words)
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const one = of[at] as number;
      sums[one] = (sums[one] as number) + (weight[at] as number) * share;
      counts[one] = (counts[one] as number) + 1;
    }
  const told = new Map<number, Told[]>();
  for (let one = 0; one < names.length; one++)
    if ((sums[one] as number) >= ENOUGH && (counts[one] as number) >= WORDS) told.set(one, []);
  if (told.size === 0) return told;
  for (const word of words)
    for (let at = starts[word.row] as number; at < (starts[word.row + 1] as number); at++)
      if ((sums[of[at] as number] as number) >= ENOUGH)
        told.get(of[at] as number)?.push({ at: word.at, weight: (weight[at] as number) * word.share });
  return told;
}

/** What a word tells of a thing, and where it stands. */
interface Told {
  at: number;
  weight: number;
}

/** What each token may still tell. */
function sharesOf(tokens: readonly Token[], read: readonly Read[]): number[] {
  const shares = tokens.map(() => 1);
  for (const { state, from, to, certain } of read)
    for (let at = from; certain && to - from < tokens.length && at < to; at++)
      shares[at] = state === 'absent' ? 0 : Math.min(shares[at] as number, TAKEN);
  return shares;
}

interface Stretch {
  from: number;
  to: number;
  sum: number;
  words: number;
}

/** The stretch of words that tells most. */
function nearest(words: readonly Told[]): Stretch {
  let best: Stretch = { from: 0, to: 0, sum: 0, words: 0 };
  for (const [first, { at: from }] of words.entries()) {
    let sum = 0;
    let to = from;
    let held = 0;
    for (let next = first; next < words.length; next++) {
      const word = words[next] as Told;
      if (word.at - from >= NEAR) break;
      sum += word.weight;
      to = word.at;
      held++;
    }
    if (sum > best.sum) best = { from, to, sum, words: held };
  }
  return best;
}
