import { type Content, covers, type FindingId, leaves } from '../content/content.ts';
import { push } from '../lists.ts';
import { LOCALES, type Locale, rank } from '../words.ts';
import { isCommon } from './common-words.ts';
import { telling, type Weight, weightsOf } from './gist-weights.ts';
import { lettersOf } from './phrase-words.ts';
import type { PhraseBook } from './phrases.ts';
import { stem } from './stems.ts';
import type { Token } from './tokens.ts';
import type { Read } from './understanding.ts';

/** What words tell of each thing that phrases speak for. */
export interface Gist {
  /** By language and stem: what the stem tells of which. */
  weights: Record<Locale, ReadonlyMap<string, readonly Weight[]>>;
  /** Those that are asked about: findings of red flags that cannot wait. */
  urgent: ReadonlySet<FindingId>;
  /** What must be known of somebody for a finding of theirs to be asked about: no man is asked of a child in his belly. */
  only: ReadonlyMap<FindingId, ReadonlySet<FindingId>>;
}

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
 * Weighs words as a search engine does: the phrases of a finding or complaint are its document. A message that nobody foresaw still
 * holds the words of its danger ("gipsen strammer og fingrene er blålige").
 */
export function compileGist(content: Content): Gist {
  const urgent = new Set<FindingId>();
  for (const rule of content.rules.values())
    if (rule.kind === 'red-flag' && rank(rule.urgency) >= rank('now'))
      for (const id of rule.reads) if (content.findings.get(id)?.about === 'symptom') urgent.add(id);
  const [da, en] = LOCALES.map((locale) => weightsOf(content, locale));
  return { weights: { da, en } as Gist['weights'], urgent, only: onlyOf(content, urgent) };
}

/** By finding, the background that each of its questions waits for: pregnancy, a medicine, an illness. */
function onlyOf(content: Content, urgent: ReadonlySet<FindingId>): Map<FindingId, Set<FindingId>> {
  const waits = new Map<FindingId, FindingId[][]>();
  for (const question of content.questions.values()) {
    const waitsFor = (question.when ? leaves(question.when) : [])
      .filter(({ fact, value }) => value === 'present' && content.findings.get(fact)?.about === 'background')
      .map(({ fact }) => fact);
    for (const id of covers(question)) if (urgent.has(id)) push(waits, id, waitsFor);
  }
  const only = new Map<FindingId, Set<FindingId>>();
  for (const [id, lists] of waits)
    if (lists.every(({ length }) => length > 0)) only.set(id, new Set(lists.flat()));
  return only;
}

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
  const told = new Map<string, { at: number; weight: number }[]>();
  const seen = new Set<string>();
  const shares = sharesOf(tokens, read);
  for (const [at, token] of tokens.entries()) {
    const written = telling(token, locale);
    if (written === undefined || shares[at] === 0) continue;
    const known = gist.weights[locale].has(written);
    const root = known ? written : meantBy(token, locale, gist, book);
    if (root === undefined || seen.has(root)) continue;
    seen.add(root);
    const share = (shares[at] as number) * (known ? 1 : SLIPPED);
    for (const { of, weight } of gist.weights[locale].get(root) ?? []) {
      const list = told.get(of);
      if (list) list.push({ at, weight: weight * share });
      else told.set(of, [{ at, weight: weight * share }]);
    }
  }
  const known = new Set(read.map(({ id }) => id));
  const mayHave = (id: FindingId) => {
    const only = gist.only.get(id);
    return !only || read.some((one) => only.has(one.id) && one.state !== 'absent');
  };
  return [...told]
    .flatMap(([id, words]) => {
      const best = nearest(words);
      return best.sum < ENOUGH || best.words < WORDS ? [] : [{ id, ...best }];
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

/** The stem of the word that a misspelt one stands for. */
function meantBy(token: Token, locale: Locale, gist: Gist, { spelling }: PhraseBook): string | undefined {
  if (isCommon(token)) return undefined;
  return spelling
    .near(lettersOf(token, locale))
    .map(({ entry }) => stem(entry, locale))
    .find((meant) => gist.weights[locale].has(meant));
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
function nearest(words: readonly { at: number; weight: number }[]): Stretch {
  let best: Stretch = { from: 0, to: 0, sum: 0, words: 0 };
  for (const [first, { at: from }] of words.entries()) {
    let sum = 0;
    let to = from;
    let held = 0;
    for (let next = first; next < words.length; next++) {
      const word = words[next] as { at: number; weight: number };
      if (word.at - from >= NEAR) break;
      sum += word.weight;
      to = word.at;
      held++;
    }
    if (sum > best.sum) best = { from, to, sum, words: held };
  }
  return best;
}
