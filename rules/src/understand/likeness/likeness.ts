import type { Person } from '../../words.ts';
import { isFiller } from '../phrase-words.ts';
import type { Token } from '../tokens.ts';
import type { Span } from '../understanding.ts';
import { eachFeature, isWord, personFeature } from './features.ts';
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

/** Every time a message holds something: which of its different things that is, from which token to which, and how much it counts. */
interface Held {
  things: number[];
  at: number[];
  last: number[];
  weights: number[];
  /** By thing: its row of what was learned, or -1; and whether it is a telling word. */
  rows: number[];
  telling: boolean[];
}

function heldBy(learned: Learned, tokens: readonly Token[]): Held {
  const held: Held = { things: [], at: [], last: [], weights: [], rows: [], telling: [] };
  const known = new Map<string, number>();
  eachFeature(tokens, learned.kinds, (key, at, last, weight) => {
    let thing = known.get(key);
    if (thing === undefined) {
      thing = held.rows.length;
      known.set(key, thing);
      held.rows.push(learned.features.get(key) ?? -1);
      held.telling.push(isWord(key) && isTelling(tokens[at]));
    }
    held.things.push(thing);
    held.at.push(at);
    held.last.push(last);
    held.weights.push(weight);
  });
  return held;
}

/** A message or a part of it, seen as everything that was learned sees it. The same words and content give the same. */
export class Seen {
  /** How many different telling words it knows. */
  readonly words: number;
  readonly #learned: Learned;
  readonly #all: readonly Token[];
  readonly #held: Held;
  /** Its tokens `[from, to)` of all. */
  readonly #from: number;
  readonly #to: number;
  /** What of it is known, by rows of what was learned; tokens counted from its own first. */
  readonly #known: readonly { at: number; row: number; weight: number }[];
  /** What all of it comes to. */
  readonly #inside: Float64Array;
  /** What each token adds, one row after the other; worked out when it is asked for. */
  #byToken: Float64Array | undefined;
  readonly #person: Person | undefined;

  /**
   * @param person who is ill by the rules
   * @param part the message that the tokens `[from, to)` are a part of, so that what it holds is not looked up again
   */
  constructor(
    learned: Learned,
    tokens: readonly Token[],
    person: Person | undefined,
    part?: { held: Held; from: number; to: number },
  ) {
    const { held, from, to } = part ?? { held: heldBy(learned, tokens), from: 0, to: tokens.length };
    this.#learned = learned;
    this.#all = tokens;
    this.#held = held;
    this.#from = from;
    this.#to = to;
    this.#person = person;
    const { things, at, last, weights, rows, telling } = held;
    const seen = new Uint8Array(rows.length);
    const known: { at: number; row: number; weight: number }[] = [];
    let [words, squares] = [0, 0];
    for (let one = 0; one < things.length; one++) {
      const thing = things[one] as number;
      const begins = at[one] as number;
      if (begins < from || (last[one] as number) >= to || seen[thing] === 1) continue;
      seen[thing] = 1;
      const weight = weights[one] as number;
      squares += weight * weight;
      const row = rows[thing] as number;
      if (row < 0) continue;
      known.push({ at: begins - from, row, weight });
      if (telling[thing]) words++;
    }
    this.words = words;
    const { width, inner } = learned;
    const inside = new Float64Array(width);
    const length = Math.sqrt(squares);
    for (const one of known) {
      one.weight /= length;
      addRow(inside, 0, inner, one.row, width, one.weight);
    }
    this.#known = known;
    const told = personFeature(person);
    const row = learned.features.get(told.key);
    if (row !== undefined) addRow(inside, 0, inner, row, width, told.weight);
    this.#inside = inside;
  }

  /** Some of its words, seen in the same way. */
  only(tokens: readonly Token[]): Seen {
    return new Seen(this.#learned, tokens, this.#person);
  }

  /** Its tokens `[from, to)`, seen in the same way. */
  part(from: number, to: number): Seen {
    const first = this.#from + from;
    const part = { held: this.#held, from: first, to: this.#from + to };
    return new Seen(this.#learned, this.#all, this.#person, part);
  }

  get tokens(): readonly Token[] {
    return this.#all.slice(this.#from, this.#to);
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
    const { tokens } = this;
    const first = (complaints.length + findings.indexOf(finding)) * width;
    this.#byToken ??= this.#addedByToken();
    const byToken = this.#byToken;
    const adds = tokens.map((_, at) => dot(outer, first, byToken, at * width, width));
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

  #addedByToken(): Float64Array {
    const { inner, width } = this.#learned;
    const added = new Float64Array((this.#to - this.#from) * width);
    for (const { at, row, weight } of this.#known) addRow(added, at * width, inner, row, width, weight);
    return added;
  }

  #shares<Id extends string>(names: readonly Id[], first: number, least: number): Share<Id>[] {
    const scores = this.#scores(first, names.length);
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < scores.length; at++) if ((scores[at] as number) > most) most = scores[at] as number;
    let sum = 0;
    for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp((scores[at] as number) - most);
    const shares: Share<Id>[] = [];
    for (let at = 0; at < scores.length; at++) {
      const share = (scores[at] as number) / sum;
      if (share >= least) shares.push({ id: names[at] as Id, share });
    }
    return shares.sort((a, b) => b.share - a.share);
  }

  /** Of so many outputs from a first one on; four at a time, since each step of one would wait for the step before. */
  #scores(first: number, count: number): Float64Array {
    const { bias, outer, width } = this.#learned;
    const inside = this.#inside;
    const scores = new Float64Array(count);
    let row = 0;
    for (; row + 3 < count; row += 4) {
      const from = (first + row) * width;
      let [one, two, three, four] = [0, 0, 0, 0];
      for (let at = 0; at < width; at++) {
        const number = inside[at] as number;
        one += (outer[from + at] as number) * number;
        two += (outer[from + width + at] as number) * number;
        three += (outer[from + 2 * width + at] as number) * number;
        four += (outer[from + 3 * width + at] as number) * number;
      }
      scores[row] = one + (bias[first + row] as number);
      scores[row + 1] = two + (bias[first + row + 1] as number);
      scores[row + 2] = three + (bias[first + row + 2] as number);
      scores[row + 3] = four + (bias[first + row + 3] as number);
    }
    for (; row < count; row++)
      scores[row] = (bias[first + row] as number) + dot(outer, (first + row) * width, inside, 0, width);
    return scores;
  }
}

const isTelling = (token: Token | undefined): boolean =>
  token !== undefined && token.value === undefined && !isFiller(token);

/** Adds a row of steps, times a weight, to the numbers from a place on. */
function addRow(
  sum: Float64Array,
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
function dot(a: Float32Array, fromA: number, b: Float64Array, fromB: number, width: number): number {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < width; at += 2) {
    even += (a[fromA + at] as number) * (b[fromB + at] as number);
    odd += (a[fromA + at + 1] as number) * (b[fromB + at + 1] as number);
  }
  return even + odd;
}
