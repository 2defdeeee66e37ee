import { type Language, say } from '../../../ui/language.ts';
import { type OfferDeskWord, offerDeskWords } from '../words/offer-desk.ts';

/** The sentences of the desk of offers in one language. */
export type OfferSpeak = (key: OfferDeskWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds them to the reader's language. */
export function offerSpeak(lang: Language): OfferSpeak {
  return (key, values) => say(offerDeskWords, key, lang, values);
}
