/** Milliseconds of processor time this process has used, all its threads together. On a machine that others use too
 *  it says more than the clock, and counts against a solver what its threads do. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The same for this thread alone, without what the collector of garbage does beside it. */
export function threadMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
