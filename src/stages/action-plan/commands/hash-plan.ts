import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalPlan } from '../rules/canonical-plan.ts';
import type { WholePlan } from '../types.ts';

/** The hash of what the writer was shown. */
export const shownSchema = z.strictObject({ shown: z.string().regex(/^[0-9a-f]{64}$/u) });

/** SHA-256 of what a plan says: the same for the same words, whoever asks.
 *  @returns 64 characters, lower-case hex */
export function hashPlan(whole: WholePlan): string {
  return createHash('sha256').update(canonicalPlan(whole)).digest('hex');
}
