import { officeWords } from './words/office.ts';
import { shownWords } from './words/shown.ts';

/** Every sentence of this stage on a screen. */
export const figureWords = { ...shownWords, ...officeWords } as const;

/** Key of a sentence of this stage. */
export type FigureWord = keyof typeof figureWords;
