import { type Language, say } from '../../../ui/language.ts';
import type { PageNotice } from '../../../ui/shell-props.ts';
import { type FeedbackWord, feedbackWords } from '../words.ts';

/** The sentences of this stage in one language. */
export type Speak = (key: FeedbackWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speak(lang: Language): Speak {
  return (key, values) => say(feedbackWords, key, lang, values);
}

/** The notice of what was just done, from the code in the URL; nothing for a code nobody wrote. */
export function doneNotice(code: string | undefined, lang: Language): PageNotice | undefined {
  if (code !== 'kept' && code !== 'removed') return undefined;
  return { kind: 'success', text: feedbackWords[`done.${code}`][lang] };
}
