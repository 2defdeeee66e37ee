import { type Language, say } from '../../../ui/language.ts';
import type { RowCode, Shown, TableCode } from '../types.ts';
import { type FigureWord, figureWords } from '../words.ts';

/** The sentences of this stage in one language. */
export type Speak = (key: FigureWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speak(lang: Language): Speak {
  return (key, values) => say(figureWords, key, lang, values);
}

/** A number as it is told: «meno di 5», «da 20 a 24», «7». */
export function shownText({ from, to }: Shown, word: Speak): string {
  if (from === to) return String(from);
  return from === 0 ? word('fewer', { than: to + 1 }) : word('between', { from, to });
}

/** What a row, or a table, is called. */
export const rowText = (code: RowCode, word: Speak): string => word(`row.${code}`);
export const tableText = (code: TableCode, word: Speak): string => word(`table.${code}`);
