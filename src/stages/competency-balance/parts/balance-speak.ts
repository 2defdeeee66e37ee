import { type Language, say } from '../../../ui/language.ts';
import type { PageNotice } from '../../../ui/shell-props.ts';
import { type BalanceWord, balanceWords } from '../words.ts';

/** The sentences of the balance in one language. */
export type SpeakBalance = (key: BalanceWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speakBalance(lang: Language): SpeakBalance {
  return (key, values) => say(balanceWords, key, lang, values);
}

/** The notice of what was just done; nothing for a code nobody wrote. */
export function balanceNotice(code: string | undefined, lang: Language): PageNotice | undefined {
  const key = `done.${code}`;
  return code !== undefined && Object.hasOwn(balanceWords, key)
    ? { kind: 'success', text: balanceWords[key as BalanceWord][lang] }
    : undefined;
}

/** Minutes as hours and minutes, in words. */
export function minutesText(minutes: number, lang: Language): string {
  return speakBalance(lang)('minutesText', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
