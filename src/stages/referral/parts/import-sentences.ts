import { type Language, say } from '../../../ui/language.ts';
import { peopleWords } from '../../people/words.ts';
import type { ImportField, ImportProblem } from '../types.ts';
import { importWords } from '../words/import.ts';
import { referralWords } from '../words.ts';

const labels = { ...peopleWords, ...referralWords };
const sentences = { ...peopleWords, ...referralWords, ...importWords };

/** What a field of a list is called on the screen. */
export function fieldLabel(field: ImportField, lang: Language): string {
  return say(labels, field, lang);
}

/** What is wrong with a row, in words: the field first, where it is one. A code without a sentence reads as a row that
 *  cannot be read. */
export function problemSentence({ field, code }: ImportProblem, lang: Language): string {
  const key = Object.hasOwn(sentences, code) ? (code as keyof typeof sentences) : 'row.unreadable';
  const sentence = say(sentences, key, lang);
  return field === '' ? sentence : `${fieldLabel(field, lang)}: ${sentence}`;
}
