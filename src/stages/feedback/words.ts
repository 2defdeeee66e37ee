import { feedbackFormWords } from './words/form.ts';
import { feedbackOfficeWords } from './words/office.ts';

/** Every sentence of this stage on a screen. */
export const feedbackWords = {
  ...feedbackFormWords,
  ...feedbackOfficeWords,
} as const;

/** Key of a sentence of this stage. */
export type FeedbackWord = keyof typeof feedbackWords;
