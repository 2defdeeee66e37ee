import type { Qualifier } from '../types.ts';
import { isExtent } from './qualifier.ts';

/** What the difference between performance and capacity says of her environment. */
export type Gap = { finding: 'same' | 'helps' | 'hinders'; steps: number } | { finding: 'unknown' };

/** Performance minus capacity: negative, where she does better in her real environment than without help, the
 *  environment helps; positive, it hinders. 8 and 9 are missing: nothing is said then.
 *  @returns `steps` 0–4, of the scale of qualifiers
 *  Source: WHO, ICF: performance in the real environment, capacity in a standardised one */
export function gapOf(performance: Qualifier | null, capacity: Qualifier | null): Gap {
  if (!isExtent(performance) || !isExtent(capacity)) return { finding: 'unknown' };
  const steps = performance - capacity;
  if (steps === 0) return { finding: 'same', steps: 0 };
  return { finding: steps < 0 ? 'helps' : 'hinders', steps: Math.abs(steps) };
}
