/** A session ends after fifteen idle minutes, and eight hours after sign-in whatever one does
 *  (SPID level 2, art. 28 of the technical rules; OWASP ASVS 5.0 V7.3). Milliseconds. */
export const IDLE_MS = 15 * 60 * 1000;
/** A session ends so long after sign-in, in milliseconds, whatever one does. */
export const ABSOLUTE_MS = 8 * 60 * 60 * 1000;

/** When the page offers to stay: two minutes before. */
export const WARN_MS = 13 * 60 * 1000;

/** The last request is written down at most so often: one write a minute, not one a click. */
export const TOUCH_MS = 60 * 1000;

/** Whether a session still opens anything. */
export function isSessionAlive(
  s: { createdAt: Date; lastSeenAt: Date; endedAt: Date | null },
  now: Date,
): boolean {
  return (
    s.endedAt === null &&
    now.getTime() - s.lastSeenAt.getTime() < IDLE_MS &&
    now.getTime() - s.createdAt.getTime() < ABSOLUTE_MS
  );
}
