import type { Person } from '../../words.ts';
import { isFiller } from '../phrase-words.ts';
import type { Token } from '../tokens.ts';
import type { Span } from '../understanding.ts';
import { featuresOf, isWord, personFeature } from './features.ts';
import type { Learned } from './learned.ts';

/** One thing that words are like; the shares of all complaints add up to one, and so do those of all findings and none, and of persons. */
export interface Share<Id extends string = string> {
  id: Id;
  share: number;
}

/** What findings some words are like. */
export interface FindingsLike {
  /** Most alike first. */
  findings: Share[];
  /** The share of no finding at all. */
  none: number;
}

/** Shares that are worth telling. */
const LEAST_COMPLAINT = 0.015;
const LEAST_FINDING = 0.005;
/** A word belongs to what makes it so when it adds this much of what the best word adds. */
const PART = 0.4;
/** How far such words may stand from the best one. */
const NEAR = 5;

/** A message or a part of it, seen as everything that was learned sees it. The same words and content give the same. */
export class Seen {
  /** How many different telling words it knows. */
  readonly words: number;
  readonly #learned: Learned;
  readonly #tokens: readonly Token[];
  /** What each token adds, one row after the other, and what all of it comes to. */
  readonly #byToken: Float32Array;
  readonly #inside: Float32Array;
  readonly #person: Person | undefined;

  /** @param person who is ill by the rules */
  constructor(learned: Learned, tokens: readonly Token[], person: Person | undefined) {
    this.#learned = learned;
    this.#tokens = tokens;
    this.#person = person;
    const { width, inner } = learned;
    const byToken = new Float32Array(tokens.length * width);
    const inside = new Float32Array(width);
    let words = 0;
    for (const { key, at, weight } of featuresOf(tokens, learned.kinds)) {
      const row = learned.features.get(key);
      if (row === undefined) continue;
      addRow(byToken, at * width, inner, row, width, weight);
      if (isWord(key) && isTelling(tokens[at])) words++;
    }
    this.words = words;
    for (let from = 0; from < byToken.length; from += width)
      for (let at = 0; at < width; at++) inside[at] = (inside[at] as number) + (byToken[from + at] as number);
    const told = personFeature(person);
    const row = learned.features.get(told.key);
    if (row !== undefined) addRow(inside, 0, inner, row, width, told.weight);
    this.#byToken = byToken;
    this.#inside = inside;
  }

  /** Some of its words, seen in the same way. */
  part(tokens: readonly Token[]): Seen {
    return new Seen(this.#learned, tokens, this.#person);
  }

  get tokens(): readonly Token[] {
    return this.#tokens;
  }

  /** The complaints it is like, most alike first. */
  complaints(): Share[] {
    return this.#shares(this.#learned.complaints, 0, LEAST_COMPLAINT);
  }

  /** Who is most likely ill by all that was learned, the rules' own word being a part of it. */
  person(): Share<Person> | undefined {
    const { persons, complaints, findings } = this.#learned;
    return this.#shares(persons, complaints.length + findings.length, 0)[0];
  }

  findings(): FindingsLike {
    const { findings, complaints } = this.#learned;
    const shares = this.#shares(findings, complaints.length, LEAST_FINDING);
    const [none] = findings;
    return {
      findings: shares.filter(({ id }) => id !== none),
      none: shares.find(({ id }) => id === none)?.share ?? 0,
    };
  }

  /** The words that speak most for a finding: the best one and those near it that add much. */
  spanOf(finding: string): Span {
    const { outer, findings, complaints, width } = this.#learned;
    const tokens = this.#tokens;
    const row = complaints.length + findings.indexOf(finding);
    const adds = tokens.map((_, at) => dot(outer, row * width, this.#byToken, at * width, width));
    let best = 0;
    for (let at = 1; at < adds.length; at++) if ((adds[at] as number) > (adds[best] as number)) best = at;
    let [from, to] = [best, best];
    for (let at = Math.max(0, best - NEAR); at < Math.min(tokens.length, best + NEAR + 1); at++) {
      if ((adds[at] as number) < PART * (adds[best] as number)) continue;
      from = Math.min(from, at);
      to = Math.max(to, at);
    }
    return { from: tokens[from]?.from ?? 0, to: tokens[to]?.to ?? 0 };
  }

  #shares<Id extends string>(names: readonly Id[], first: number, least: number): Share<Id>[] {
    const { bias, outer, width } = this.#learned;
    const scores = new Float64Array(names.length);
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < names.length; at++) {
      const score = (bias[first + at] as number) + dot(outer, (first + at) * width, this.#inside, 0, width);
      scores[at] = score;
      if (score > most) most = score;
    }
    let sum = 0;
    for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp((scores[at] as number) - most);
    const shares: Share<Id>[] = [];
    for (let at = 0; at < scores.length; at++) {
      const share = (scores[at] as number) / sum;
      if (share >= least) shares.push({ id: names[at] as Id, share });
    }
    return shares.sort((a, b) => b.share - a.share);
  }
}

const isTelling = (token: Token | undefined): boolean =>
  token !== undefined && token.value === undefined && !isFiller(token);

/** Adds a row of steps, times a weight, to the numbers from a place on. */
function addRow(
  sum: Float32Array,
  from: number,
  { steps, scales }: Learned['inner'],
  row: number,
  width: number,
  weight: number,
): void {
  const scale = (scales[row] as number) * weight;
  const first = row * width;
  for (let at = 0; at < width; at++)
    sum[from + at] = (sum[from + at] as number) + (steps[first + at] as number) * scale;
}

/** Two sums side by side, since each step of one would wait for the step before; rows have an even width. */
function dot(a: Float32Array, fromA: number, b: Float32Array, fromB: number, width: number): number {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < width; at += 2) {
    even += (a[fromA + at] as number) * (b[fromB + at] as number);
    odd += (a[fromA + at + 1] as number) * (b[fromB + at + 1] as number);
  }
  return even + odd;
}
