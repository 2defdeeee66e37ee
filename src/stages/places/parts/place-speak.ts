import { type Language, say } from '../../../ui/language.ts';
import { type PlaceWord, placeWords } from '../words.ts';

/** The sentences of this stage in one language. */
export function placeSpeak(lang: Language) {
  return (key: PlaceWord, values?: Readonly<Record<string, string | number>>): string =>
    say(placeWords, key, lang, values);
}
