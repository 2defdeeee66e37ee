import { doneNotice as noticeOf } from '../../../ui/done-notice.ts';
import type { Language } from '../../../ui/language.ts';
import type { PageNotice } from '../../../ui/shell-props.ts';
import { peopleWords } from '../words.ts';

/** The notice of what was just done, from the code in the URL; nothing for a code nobody wrote. What asks for attention
 *  is a warning. */
export function doneNotice(code: string | undefined, lang: Language): PageNotice | undefined {
  return noticeOf(peopleWords, code, lang, code === 'outside' ? 'warning' : 'success');
}
