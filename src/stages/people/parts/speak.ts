import { type Language, say } from '../../../ui/language.ts';
import { type PeopleWord, peopleWords } from '../words.ts';

/** The sentences of this stage in one language. */
export type Speak = (key: PeopleWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speak(lang: Language): Speak {
  return (key, values) => say(peopleWords, key, lang, values);
}
