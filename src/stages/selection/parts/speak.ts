import { type Language, say } from '../../../ui/language.ts';
import { type SelectionWord, selectionWords } from '../words.ts';

/** The words of this stage in one language. */
export type Speak = (key: SelectionWord, values?: Record<string, string | number>) => string;

/** The words of this stage, bound to a language. */
export const speak =
  (lang: Language): Speak =>
  (key, values) =>
    say(selectionWords, key, lang, values);
