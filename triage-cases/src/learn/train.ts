import type { Example } from './examples.ts';

export interface Shape {
  features: number;
  /** Numbers per feature and output. */
  width: number;
  /** Outputs of each head, one head after the other. */
  heads: readonly number[];
}

/** Features × width, outputs × width, and one number per output. */
export interface Matrices {
  inner: Float32Array;
  outer: Float32Array;
  bias: Float32Array;
}

export interface Settings {
  epochs: number;
  /** How large a step is; it shrinks to a tenth towards the end. */
  rate: number;
  /** Share of an example's features that are left out each time it is seen. */
  dropout: number;
  /** Pull towards nought. */
  decay: number;
}

export const SETTINGS: Settings = { epochs: 7, rate: 0.2, dropout: 0.5, decay: 3e-3 };

/** An error that is not worth a step. */
const NEGLIGIBLE = 1e-3;

/**
 * Fits a linear classifier of low rank by stochastic gradient descent (AdaGrad; cross-entropy in each head). The same examples in the
 * same order give the same numbers.
 *
 * @see Joulin et al., Bag of Tricks for Efficient Text Classification, EACL 2017, https://aclanthology.org/E17-2068
 */
export function train(examples: readonly Example[], shape: Shape, settings: Settings = SETTINGS): Matrices {
  const { width, heads } = shape;
  const random = sequence();
  const outputs = heads.reduce((sum, size) => sum + size, 0);
  const inner = new Weights(shape.features * width, random);
  const outer = new Weights(outputs * width, random);
  const bias = new Weights(outputs, () => 0.5);
  const inside = new Float32Array(width);
  const back = new Float32Array(width);
  const shares = new Float32Array(outputs);
  const order = examples.map((_, at) => at);
  const steps = settings.epochs * examples.length;
  for (let step = 0; step < steps; step++) {
    const turn = step % examples.length;
    if (turn === 0) shuffle(order, random);
    const rate = settings.rate * (1 - (0.9 * step) / steps);
    const { features, weights, targets, counts } = examples[order[turn] as number] as Example;
    const kept = Array.from(features.keys()).filter(() => random() >= settings.dropout);
    const weightOf = (at: number) => (weights[at] as number) / (1 - settings.dropout);
    inside.fill(0);
    back.fill(0);
    for (const at of kept) inner.addTo(inside, features[at] as number, weightOf(at));
    let first = 0;
    for (const [head, size] of heads.entries()) {
      const target = targets[head];
      const end = first + size;
      for (let one = first; target && one < end; one++)
        shares[one] = (bias.at(one) as number) + outer.dot(one, inside);
      if (target) toShares(shares.subarray(first, end));
      for (let one = first; target && one < end; one++) {
        const error = counts * ((shares[one] as number) - (target.get(one - first) ?? 0));
        if (Math.abs(error) < NEGLIGIBLE) continue;
        bias.step(one, error, rate);
        outer.addTo(back, one, error);
        outer.stepRow(one, inside, error, rate, settings.decay);
      }
      first = end;
    }
    for (const at of kept) inner.stepRow(features[at] as number, back, weightOf(at), rate, settings.decay);
  }
  return { inner: inner.values, outer: outer.values, bias: bias.values };
}

/** Numbers that are learned, each with how much it has moved, which shortens its next step (AdaGrad). */
class Weights {
  readonly values: Float32Array;
  readonly #moved: Float32Array;

  constructor(size: number, random: () => number) {
    this.values = Float32Array.from({ length: size }, () => (random() - 0.5) / 5);
    this.#moved = new Float32Array(size).fill(1e-3);
  }

  at(place: number): number | undefined {
    return this.values[place];
  }

  step(place: number, slope: number, rate: number): void {
    const moved = (this.#moved[place] as number) + slope * slope;
    this.#moved[place] = moved;
    this.values[place] = (this.values[place] as number) - (rate * slope) / Math.sqrt(moved);
  }

  /** Adds a row, times a weight. */
  addTo(sum: Float32Array, row: number, weight: number): void {
    for (let at = 0, place = row * sum.length; at < sum.length; at++, place++)
      sum[at] = (sum[at] as number) + (this.values[place] as number) * weight;
  }

  dot(row: number, other: Float32Array): number {
    let sum = 0;
    for (let at = 0, place = row * other.length; at < other.length; at++, place++)
      sum += (this.values[place] as number) * (other[at] as number);
    return sum;
  }

  stepRow(row: number, slopes: Float32Array, weight: number, rate: number, decay: number): void {
    for (let at = 0, place = row * slopes.length; at < slopes.length; at++, place++)
      this.step(place, (slopes[at] as number) * weight + decay * (this.values[place] as number), rate);
  }
}

/** Turns scores into shares of one. */
function toShares(scores: Float32Array): void {
  const most = scores.reduce((top, score) => Math.max(top, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp((scores[at] as number) - most);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / sum;
}

/** Numbers in 0…1 that look random and are the same each time. */
function sequence(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
}
