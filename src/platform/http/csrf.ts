import { createHmac, timingSafeEqual } from 'node:crypto';

/** The token of every form of one session, or of one visit before sign-in.
 *  @param secret of the session, or the value of the visit cookie */
export function csrfToken(secret: Buffer | string): string {
  return createHmac('sha256', secret).update('form').digest('base64url');
}

/** Whether a form carries the token of its session; compared in constant time. */
export function isCsrfTokenRight(secret: Buffer | string, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const right = Buffer.from(csrfToken(secret));
  const got = Buffer.from(given);
  return got.length === right.length && timingSafeEqual(got, right);
}
