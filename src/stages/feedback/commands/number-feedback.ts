import { randomUUID } from 'node:crypto';

/** A number for a form whose steps are pages: what it sends is kept under it, so that the same form sent twice is one. */
export function numberFeedback(): string {
  return randomUUID();
}
