import { type Language, say } from '../../../ui/language.ts';
import type { Said } from '../types.ts';
import { type CardWord, cardWords } from '../words.ts';

/** The sentences of the card in one language. */
export type SpeakCard = (key: CardWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speakCard(lang: Language): SpeakCard {
  return (key, values) => say(cardWords, key, lang, values);
}

/** One thing that is said, as the office reads it. */
export function saidLine(s: Said, lang: Language): string {
  const word = speakCard(lang);
  const to = s.to.length === 0 ? word('to.nobody') : s.to.map((a) => word(`to.${a}`)).join(', ');
  return word('saidLine', { words: s.words, by: word(`by.${s.by}`), to });
}
