import type { PageNotice } from '../../../ui/shell-props.ts';
import { peopleWords } from '../../people/words.ts';

/** What was just done to her data, as the URL says it after a form: only the codes we know. */
export function peopleNoticeOf(code: string, lang: 'it' | 'en'): PageNotice | undefined {
  const key = `done.${code}`;
  return Object.hasOwn(peopleWords, key)
    ? { kind: 'success', text: peopleWords[key as keyof typeof peopleWords][lang] }
    : undefined;
}
