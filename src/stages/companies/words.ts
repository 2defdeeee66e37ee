import { companyAroundWords } from './words/around.ts';
import { companyPageWords } from './words/company.ts';
import { companyHeadcountWords } from './words/headcount.ts';
import { companyLogWords } from './words/log.ts';
import { companyMeasureWords } from './words/measures.ts';
import { companyMergeWords } from './words/merge.ts';
import { companyProblemWords } from './words/problems.ts';

/** Every sentence of this stage on a screen, but for its lists and for what L. 68/1999 has of its own. */
export const companyWords = {
  ...companyProblemWords,
  ...companyPageWords,
  ...companyLogWords,
  ...companyAroundWords,
  ...companyMergeWords,
  ...companyMeasureWords,
  ...companyHeadcountWords,
} as const;

/** Key of a sentence of this stage. */
export type CompanyWord = keyof typeof companyWords;
