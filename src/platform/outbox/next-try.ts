/** Minutes to wait after each failed try: a moment of the network, a restart, an afternoon, a night. */
const WAIT_MINUTES = [1, 5, 30, 120, 720] as const;

/** How often a mail is tried in all, the first time counted: over about fifteen hours. */
export const MOST_TRIES = WAIT_MINUTES.length + 1;

/** When to try again after a failure.
 *  @param attempts tries made so far, the failed one counted (1 and more)
 *  @returns the instant, or nothing when it is given up: after the sixth */
export function nextTry(attempts: number, now: Date): Date | undefined {
  const minutes = WAIT_MINUTES[attempts - 1];
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * 60_000);
}
