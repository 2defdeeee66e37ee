/** What a page shows of its session: nothing, the warning, or that it has ended. */
export type IdleStage = 'quiet' | 'warned' | 'ended';

/** Milliseconds from the last request to the warning and to the end, the first not above the second. */
export type IdleTimes = { readonly warnMs: number; readonly endMs: number };

/** Where a session stands `elapsedMs` after its last request. */
export function idleStage(elapsedMs: number, { warnMs, endMs }: IdleTimes): IdleStage {
  if (elapsedMs >= endMs) return 'ended';
  return elapsedMs >= warnMs ? 'warned' : 'quiet';
}

/** How long until the stage changes; nothing once it has ended. */
export function millisecondsToNextStage(elapsedMs: number, times: IdleTimes): number | undefined {
  const stage = idleStage(elapsedMs, times);
  if (stage === 'ended') return undefined;
  return (stage === 'quiet' ? times.warnMs : times.endMs) - elapsedMs;
}
