import { type Language, say } from '../../../ui/language.ts';
import { type MeetingWord, meetingWords } from '../words.ts';

/** The sentences of this stage in one language. */
export type Speak = (key: MeetingWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speak(lang: Language): Speak {
  return (key, values) => say(meetingWords, key, lang, values);
}
