import { type Language, say } from '../../../ui/language.ts';
import { type WorkWord, workWords } from '../words/work.ts';

/** What she reads of places and card, bound to her language. */
export type SpeakWork = (key: WorkWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to her language. */
export function speakWork(lang: Language): SpeakWork {
  return (key, values) => say(workWords, key, lang, values);
}
