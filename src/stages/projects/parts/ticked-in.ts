import type { Filled } from '../../../ui/typed.ts';

/** What was ticked in a field of several values. */
export function tickedIn({ typed }: Filled, name: string): readonly string[] {
  const value = typed[name] ?? [];
  return typeof value === 'string' ? [value] : value;
}
