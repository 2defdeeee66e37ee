import { z } from 'zod';
import { note, optional } from '../people/types.ts';

/** A step of her path, in her words; `now` is where she is. */
export type HerStep = {
  key: 'referral' | 'requirements' | 'selection' | 'assessment' | 'balance' | 'plan' | 'work';
  state: 'done' | 'now' | 'next' | 'stopped';
};

/** The form of her signature: the fingerprint of what she was shown. */
export const shownSchema = z.strictObject({ shown: z.string().regex(/^[0-9a-f]{64}$/) });
export type ShownInput = z.output<typeof shownSchema>;

/** What she may say to a proposal, as the URL of its page says it; `stop`: later, when she had said yes. */
export const proposalAnswers = ['si', 'non-adesso', 'no', 'chiedo', 'stop'] as const;
export type ProposalAnswer = (typeof proposalAnswers)[number];

/** What she may say to her card while it is before her. */
export const cardAnswers = ['si', 'non-adesso', 'no', 'chiedo'] as const;
export type CardAnswerWord = (typeof cardAnswers)[number];

/** Her words, if she writes any. */
const herWords = optional(note(2_000), 'text');

/** The form of her answer to a proposal: her words, and of what her card allows to be said what she ticked. */
export const proposalAnswerSchema = z.strictObject({
  words: herWords,
  said: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((s) => (typeof s === 'string' ? [s] : s).filter((n) => /^\d$/u.test(n)).map(Number)),
  card: z
    .union([z.literal(''), z.uuid()])
    .default('')
    .transform((id) => (id === '' ? null : id)),
});
export type ProposalAnswerInput = z.output<typeof proposalAnswerSchema>;

/** The form of her answer to her card: the fingerprint of what she was shown, and her words. */
export const cardAnswerSchema = shownSchema.extend({ words: herWords });
export type CardAnswerInput = z.output<typeof cardAnswerSchema>;
