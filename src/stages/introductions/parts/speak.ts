import { type Language, say } from '../../../ui/language.ts';
import { type GateWord, gateWords } from '../words/gates.ts';
import { type IntroductionWord, introductionWords } from '../words.ts';

type Values = Readonly<Record<string, string | number>>;

/** The sentences of this stage, bound to the reader's language. */
export type SpeakIntroduction = (key: IntroductionWord, values?: Values) => string;

/** The sentences of this stage in one language. */
export function speak(lang: Language): SpeakIntroduction {
  return (key, values) => say(introductionWords, key, lang, values);
}

/** The sentences of the gates in one language. */
export function speakGates(lang: Language): (key: GateWord, values?: Values) => string {
  return (key, values) => say(gateWords, key, lang, values);
}
