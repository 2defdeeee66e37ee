import { randomUUID } from 'node:crypto';

/** A number for a form that is shown to somebody without an account: what it sends is kept under it, so that the same form
 *  sent twice is one. */
export function numberForm(): string {
  return randomUUID();
}
