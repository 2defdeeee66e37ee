import { appointmentWords } from './words/appointments.ts';
import { entryWords } from './words/entries.ts';
import { noteWords } from './words/notes.ts';

/** Every sentence of this stage on a screen. Codes of problems, refusals, kinds and events are keys here too. */
export const diaryWords = { ...entryWords, ...noteWords, ...appointmentWords } as const;

/** Key of a sentence of this stage. */
export type DiaryWord = keyof typeof diaryWords;
