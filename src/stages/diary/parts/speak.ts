import { doneNotice as noticeOf } from '../../../ui/done-notice.ts';
import { type Language, say } from '../../../ui/language.ts';
import type { PageNotice } from '../../../ui/shell-props.ts';
import { type DiaryWord, diaryWords } from '../words.ts';

/** The sentences of this stage in one language. */
export type Speak = (key: DiaryWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speak(lang: Language): Speak {
  return (key, values) => say(diaryWords, key, lang, values);
}

/** The notice of what was just done, from the code in the URL; nothing for a code nobody wrote. What asks for attention
 *  is a warning. */
export function doneNotice(code: string | undefined, lang: Language): PageNotice | undefined {
  return noticeOf(diaryWords, code, lang, code === 'overlaps' ? 'warning' : 'success');
}
