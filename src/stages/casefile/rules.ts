import type { Waiting } from './types.ts';

/** The order of the work list: what is due first, then what has no day; the same person's things stay together. */
export function inOrder(waiting: readonly Waiting[]): Waiting[] {
  const key = (w: Waiting) => w.due ?? '9999-12-31';
  return [...waiting].sort((a, b) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.who.localeCompare(b.who, 'it'),
  );
}
