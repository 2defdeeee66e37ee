/** One line of the report: what was measured, and the median of its runs in milliseconds. */
export type Measured = { what: string; ms: number };

/** Runs a piece of work until it has been timed often enough, after two runs that do not count.
 *  @returns the median of `runs` */
export async function measure(what: string, work: () => Promise<unknown>, runs = 15): Promise<Measured> {
  const times: number[] = [];
  for (let n = -2; n < runs; n++) {
    const begin = performance.now();
    await work();
    if (n >= 0) times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  return { what, ms: times[Math.floor(times.length / 2)] ?? 0 };
}

/** A table of measurements that belong together: each in milliseconds and as a multiple of the first. */
export function table(title: string, rows: readonly Measured[]): string {
  const first = rows[0]?.ms ?? 1;
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(
    ({ what, ms }) => `  ${what.padEnd(width)} ${ms.toFixed(2).padStart(9)} ms  × ${(ms / first).toFixed(1)}`,
  );
  return [title, ...lines, ''].join('\n');
}
