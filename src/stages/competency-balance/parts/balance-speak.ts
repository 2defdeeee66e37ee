import { type Language, say } from '../../../ui/language.ts';
import { type BalanceWord, balanceWords } from '../words.ts';

/** The sentences of the balance in one language. */
export type SpeakBalance = (key: BalanceWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speakBalance(lang: Language): SpeakBalance {
  return (key, values) => say(balanceWords, key, lang, values);
}

/** Minutes as hours and minutes, in words. */
export function minutesText(minutes: number, lang: Language): string {
  return speakBalance(lang)('minutesText', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
