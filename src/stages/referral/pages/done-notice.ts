import type { PageNotice } from '../../../ui/shell-props.ts';
import { referralWords } from '../words.ts';

/** What was just done, as the URL says it after a form: only the codes we know. */
export function noticeOf(code: string, lang: 'it' | 'en'): PageNotice | undefined {
  const key = `done.${code}`;
  return Object.hasOwn(referralWords, key)
    ? { kind: 'success', text: referralWords[key as keyof typeof referralWords][lang] }
    : undefined;
}
