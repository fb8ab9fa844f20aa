/** The middle one. NaN for none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value that this share of the values does not exceed, the nearest one. NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Three significant digits, which is more than a bench knows. */
export const round = (value: number): number => Number(value.toPrecision(3));

/** Median and 99th percentile of times in µs. */
export const spread = (values: readonly number[]) => ({
  median: round(median(values)),
  p99: round(quantile(values, 0.99)),
  n: values.length,
});

/** The milliseconds of a fixed loop that only computes: what this machine gives now, beside which absolute times are read. */
export function calibrate(): number {
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    let x = 1;
    for (let step = 0; step < 50_000_000; step++) x = (Math.imul(x, 1_664_525) + 1_013_904_223) | 0;
    // The result is looked at, or the loop could be left out.
    return performance.now() - begin + (x === 0 ? 1 : 0);
  });
  return round(median(times));
}

/** Numbers that look random and are the same in every run. */
export function sequence(seed: number): () => number {
  let x = seed | 0;
  return () => {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) | 0;
    return (x >>> 8) / 2 ** 24;
  };
}
