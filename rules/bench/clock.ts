/** The µs that this thread has computed for, to some ms: what takes long is measured so, as other programs do not lengthen it. */
export function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

/** The ms that a fixed loop computes for here and now, beside which the others are read. */
export function calibrate(): number {
  const times = Array.from({ length: 5 }, () => {
    const begin = computed();
    let x = 1;
    for (let step = 0; step < 50_000_000; step++) x = (Math.imul(x, 1_664_525) + 1_013_904_223) | 0;
    // The result is looked at, or the loop could be left out.
    return (computed() - begin) / 1000 + (x === 0 ? 1 : 0);
  });
  return times.sort((a, b) => a - b)[2] as number;
}
