import { type Language, say } from '../../../ui/language.ts';
import type { PageNotice } from '../../../ui/shell-props.ts';
import { type WorkWord, workWords } from '../words/work.ts';

/** What she reads of places and card, bound to her language. */
export type SpeakWork = (key: WorkWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to her language. */
export function speakWork(lang: Language): SpeakWork {
  return (key, values) => say(workWords, key, lang, values);
}

/** The notice of what she has just done; nothing for a code that nobody wrote. */
export function workNotice(code: string | undefined, lang: Language): PageNotice | undefined {
  const key = `done.${code}`;
  return code !== undefined && Object.hasOwn(workWords, key)
    ? { kind: 'success', text: workWords[key as WorkWord][lang] }
    : undefined;
}
