import type { Token } from '../tokens.ts';
import type { Span } from '../understanding.ts';
import { type Feature, featuresOf } from './features.ts';
import type { Learned } from './learned.ts';

/** One thing that a message is like, and the words that make it so. */
export interface Alike {
  id: string;
  /** Its share of the likeness: those of all complaints add up to one, and so do those of all findings and none. */
  share: number;
  span: Span;
}

export interface Likeness {
  /** Most alike first. */
  complaints: { id: string; share: number }[];
  findings: Alike[];
  /** The share of no finding at all. */
  none: number;
}

/** A share that is worth telling, and how many are told. */
const LEAST = 0.03;
const FOREMOST = 8;
/** A word belongs to what makes it so when it adds this much of what the best word adds. */
const PART = 0.4;
/** How far such words may stand from the best one. */
const NEAR = 5;

/** What a message is like, of all that was learned. The same message and content give the same answer. */
export function likenessOf(learned: Learned, tokens: readonly Token[]): Likeness {
  const features = featuresOf(tokens, learned.kinds).filter(({ key }) => learned.features.has(key));
  const inside = new Float32Array(learned.width);
  for (const { key, weight } of features)
    addRow(inside, learned.inner, learned.features.get(key) as number, weight);
  const best = (of: 'complaints' | 'findings', first: number): Share[] => {
    const names = learned[of];
    const scores = names.map(
      (_, at) => (learned.bias[first + at] as number) + dot(learned.outer, first + at, inside),
    );
    return sharesOf(scores)
      .map((share, at) => ({ id: names[at] as string, share, output: first + at }))
      .filter(({ share }) => share >= LEAST)
      .sort((a, b) => b.share - a.share)
      .slice(0, FOREMOST);
  };
  const [none] = learned.findings;
  const findings = best('findings', learned.complaints.length);
  return {
    complaints: best('complaints', 0).map(({ id, share }) => ({ id, share })),
    findings: findings
      .filter(({ id }) => id !== none)
      .map(({ id, share, output }) => ({ id, share, span: stretchOf(learned, tokens, features, output) })),
    none: findings.find(({ id }) => id === none)?.share ?? 0,
  };
}

interface Share {
  id: string;
  share: number;
  output: number;
}

function addRow(sum: Float32Array, { steps, scales }: Learned['inner'], row: number, weight: number): void {
  const scale = (scales[row] as number) * weight;
  for (let at = 0, place = row * sum.length; at < sum.length; at++, place++)
    sum[at] = (sum[at] as number) + (steps[place] as number) * scale;
}

function dot({ steps, scales }: Learned['outer'], row: number, inside: Float32Array): number {
  let sum = 0;
  for (let at = 0, place = row * inside.length; at < inside.length; at++, place++)
    sum += (steps[place] as number) * (inside[at] as number);
  return sum * (scales[row] as number);
}

/** Scores as shares of one. */
function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The words that speak most for one output: the best one and those near it that add much. */
function stretchOf(
  learned: Learned,
  tokens: readonly Token[],
  features: readonly Feature[],
  output: number,
): Span {
  const adds = tokens.map(() => 0);
  const toOutput = new Float32Array(learned.width);
  addRow(toOutput, learned.outer, output, 1);
  for (const { key, at, weight } of features) {
    const row = learned.features.get(key) as number;
    adds[at] = (adds[at] as number) + weight * dot(learned.inner, row, toOutput);
  }
  const best = adds.indexOf(Math.max(...adds));
  const belongs = (at: number) => (adds[at] ?? 0) >= PART * (adds[best] as number);
  let from = best;
  let to = best;
  for (let at = Math.max(0, best - NEAR); at < Math.min(tokens.length, best + NEAR + 1); at++) {
    if (!belongs(at)) continue;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return { from: tokens[from]?.from ?? 0, to: tokens[to]?.to ?? 0 };
}
