import { createHash } from 'node:crypto';
import { MEASURES, type Measure, type Point, type Share, shares } from './measure.ts';
import { MESSAGE_TAGS } from './message.ts';

interface Judged {
  tags: readonly string[];
  points: readonly Point[];
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}`;
const inFigures = ({ hits, n, interval: [from, to] }: Share): string =>
  n === 0 ? '-' : `${hits}/${n} ${percent(hits / n)} % (${percent(from)}-${percent(to)})`;

/** The measures over all messages beside their aims, then per category; and the same figures to note down. */
export function table(judged: readonly Judged[]): { text: string; figures: Record<string, string> } {
  const all = shares(judged.flatMap(({ points }) => points));
  const names = Object.keys(MEASURES) as Measure[];
  const lines = names.map((name) => {
    const { says, aim, atMost } = MEASURES[name];
    const share = all[name];
    const met =
      aim === undefined || share.n === 0
        ? ''
        : (atMost ? share.hits / share.n <= aim : share.hits / share.n >= aim)
          ? `aim ${percent(aim)} met`
          : `aim ${percent(aim)} MISSED`;
    return `${says.padEnd(56)} ${inFigures(share).padEnd(34)} ${met}`.trimEnd();
  });
  const perTag = MESSAGE_TAGS.flatMap((tag) => {
    const of = judged.filter(({ tags }) => tags.includes(tag));
    const figures = shares(of.flatMap(({ points }) => points));
    return [
      `${tag}: ${of.length} messages`,
      ...names
        .filter((name) => figures[name].n > 0)
        .map((name) => `  ${MEASURES[name].says.padEnd(54)} ${inFigures(figures[name])}`),
    ];
  });
  return {
    text: [`messages: ${judged.length}`, ...lines, '', ...perTag].join('\n'),
    figures: Object.fromEntries(names.map((name) => [name, inFigures(all[name])])),
  };
}

/** What a message takes, beside a loop whose cost is known: 1,000 SHA-256 of one kilobyte. */
export function timesOf(took: readonly number[], loop: number): string {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return `a message: median ${at(0.5).toFixed(2)} ms, 99th percentile ${at(0.99).toFixed(2)} ms; calibration loop ${loop.toFixed(2)} ms`;
}

/** Milliseconds of the calibration loop on this machine now. */
export function calibration(): number {
  const block = Buffer.alloc(1024, 7);
  const begin = performance.now();
  for (let round = 0; round < 1000; round++) createHash('sha256').update(block).digest();
  return performance.now() - begin;
}
