import { z } from 'zod';
import { cleanDetail } from '../rules/free-text.ts';
import { readRatedKey } from '../rules/read-rated-key.ts';
import { answersOf, branchOf, type FeedbackAnswer, type Stars } from '../types.ts';

/** What is rated, in one word: a page, or a list or form (`ratedKey`). */
export const ratedWord = z.string('form-broken').transform((word, context) => {
  const rated = readRatedKey(word);
  if (rated !== undefined) return rated;
  context.addIssue({ code: 'custom', message: 'form-broken' });
  return z.NEVER;
});
const stars = z.enum(['1', '2', '3', '4', '5'], 'stars-missing').transform((digit) => Number(digit) as Stars);
const answer = z.enum([...answersOf.negative, ...answersOf.positive], 'answer-missing');
const detail = z
  .string('form-broken')
  .transform((typed, context) => {
    const cleaned = cleanDetail(typed);
    if (cleaned.ok) return cleaned.value;
    context.addIssue({ code: 'custom', message: cleaned.reason });
    return z.NEVER;
  })
  .default('');

/** What the last step sends: the whole of it, and nothing besides. */
export const sentSchema = z
  .strictObject({
    page: ratedWord,
    stars,
    answer,
    detail,
    key: z.uuid('form-broken'),
    step: z.literal('text', 'form-broken'),
  })
  .check((context) => {
    if (isOfBranch(context.value.stars, context.value.answer)) return;
    context.issues.push({
      code: 'custom',
      message: 'answer-missing',
      path: ['answer'],
      input: context.value.answer,
    });
  });

const isOfBranch = (given: Stars, chosen: FeedbackAnswer) =>
  (answersOf[branchOf(given)] as readonly FeedbackAnswer[]).includes(chosen);

/** What a form tells of, whatever else it holds. */
export const pageOnly = z.object({ page: ratedWord });
/** The number of a form that has one already. */
export const keyOnly = z.object({ key: z.uuid() });
/** Stars as they were chosen. */
export const starsOnly = z.object({ stars });
/** Stars with one answer of their branch. */
export const answerOnly = z
  .object({ stars, answer })
  .refine((given) => isOfBranch(given.stars, given.answer), { path: ['answer'], message: 'answer-missing' });
