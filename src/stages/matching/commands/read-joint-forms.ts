import { z } from 'zod';

/** The form that locks a pair, or vetoes it. */
export const pinSchema = z.strictObject({
  kind: z.enum(['lock', 'veto']),
  caseId: z.uuid(),
  placeId: z.uuid(),
  reason: z.string().max(1_000).default(''),
});

/** The form that frees a pair. */
export const unpinSchema = z.strictObject({ kind: z.literal('free'), caseId: z.uuid(), placeId: z.uuid() });

/** The form that decides on a proposal. */
export const decideSchema = z.strictObject({
  outcome: z.enum(['accepted', 'refused', 'replaced'], { message: 'outcome.missing' }),
  place: z.union([z.uuid(), z.literal('').transform(() => null)]).default(null),
  reason: z.string().max(2_000).default(''),
});
