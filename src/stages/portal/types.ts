import { z } from 'zod';

/** A step of her path, in her words; `now` is where she is. */
export type HerStep = {
  key: 'referral' | 'requirements' | 'selection' | 'assessment' | 'balance' | 'plan';
  state: 'done' | 'now' | 'next' | 'stopped';
};

/** The form of her signature: the fingerprint of what she was shown. */
export const shownSchema = z.strictObject({ shown: z.string().regex(/^[0-9a-f]{64}$/) });
export type ShownInput = z.output<typeof shownSchema>;
