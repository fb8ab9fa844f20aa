import { z } from 'zod';
import { PERSONS, type Person } from '../../words.ts';
import { type Kinds, kindsByRoot } from './features.ts';

/**
 * What was learned from messages whose meaning is known, as the file `learned.json` of a content release: a linear classifier of low
 * rank. A message's features are rows of `inner`; their weighted sum, times the rows of `outer`, tells how alike it is to each output.
 */
export const LearnedFile = z.strictObject({
  /** SHA-256 over the examples it was learned from, in hex. */
  from: z.string().regex(/^[0-9a-f]{64}$/),
  /** Numbers per row. */
  width: z.int().min(2).multipleOf(2),
  /** Kinds of words: by name, their stems, divided by blanks. */
  kinds: z.record(z.string(), z.string()),
  /** Features by row of `inner`, divided by line ends. */
  features: z.string(),
  complaints: z.array(z.string()).min(1),
  /** The first stands for no finding at all. */
  findings: z.array(z.string()).min(1),
  /** Absent from what was learned before it knew persons: then the rules alone say who is ill. */
  persons: z.array(z.enum(PERSONS)).min(1).optional(),
  inner: z.strictObject({ steps: z.base64(), scales: z.base64() }),
  outer: z.strictObject({ steps: z.base64(), scales: z.base64() }),
  bias: z.base64(),
});
export type LearnedFile = z.infer<typeof LearnedFile>;

/** Rows of small whole numbers, each with the size of one step. */
export interface Rows {
  steps: Int8Array;
  scales: Float32Array;
}

/** The learned file made ready to read with. */
export interface Learned {
  width: number;
  kinds: Kinds;
  features: ReadonlyMap<string, number>;
  complaints: readonly string[];
  findings: readonly string[];
  persons: readonly Person[];
  inner: Rows;
  /** As numbers: each of them is used for every message and every sentence. */
  outer: Float32Array;
  bias: Float32Array;
}

/** Opens what a release carries. Its numbers were checked when it was loaded. */
export function openLearned(file: LearnedFile): Learned {
  return {
    width: file.width,
    kinds: kindsByRoot(file.kinds, (words) => words.split(' ')),
    features: new Map(file.features.split('\n').map((key, row) => [key, row])),
    complaints: file.complaints,
    findings: file.findings,
    persons: file.persons ?? [],
    inner: rowsOf(file.inner, file.width),
    outer: numbersOf(rowsOf(file.outer, file.width), file.width),
    bias: floats(file.bias),
  };
}

/** The most steps either way: of four bits, two to a byte, and of eight. */
const MOST = { 4: 7, 8: 127 } as const;
export type Bits = keyof typeof MOST;

function rowsOf({ steps, scales }: LearnedFile['inner'], width: number): Rows {
  const bytes = Buffer.from(steps, 'base64');
  const sizes = floats(scales);
  if (bytes.length === sizes.length * width)
    return { steps: Int8Array.from(bytes, (byte) => byte - MOST[8]), scales: sizes };
  const opened = new Int8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    opened[2 * at] = (byte >> 4) - MOST[4];
    opened[2 * at + 1] = (byte & 15) - MOST[4];
  }
  return { steps: opened, scales: sizes };
}

const numbersOf = ({ steps, scales }: Rows, width: number): Float32Array =>
  Float32Array.from(steps, (step, at) => step * (scales[Math.floor(at / width)] as number));

/** Little-endian, as every machine that runs this is. */
const floats = (bytes: string): Float32Array =>
  new Float32Array(Uint8Array.from(Buffer.from(bytes, 'base64')).buffer);

/** Rows of numbers in as few bits as still tell them apart. @see openLearned */
export function packRows(rows: Float32Array, width: number, bits: Bits): LearnedFile['inner'] {
  const most = MOST[bits];
  const scales = new Float32Array(rows.length / width);
  const bytes = new Uint8Array((rows.length * bits) / 8);
  for (let row = 0; row < scales.length; row++) {
    const numbers = rows.subarray(row * width, (row + 1) * width);
    const scale = numbers.reduce((top, number) => Math.max(top, Math.abs(number)), 0) / most || 1;
    scales[row] = scale;
    for (const [at, number] of numbers.entries()) {
      const place = row * width + at;
      const step = Math.round(number / scale) + most;
      if (bits === 8) bytes[place] = step;
      else bytes[place >> 1] = (bytes[place >> 1] as number) | (place % 2 === 0 ? step << 4 : step);
    }
  }
  return { steps: Buffer.from(bytes).toString('base64'), scales: packFloats(scales) };
}

export const packFloats = (numbers: Float32Array): string =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
