import { type Language, say } from '../../../ui/language.ts';
import { catalogueWords } from '../words/catalogue.ts';
import { type PlanWord, planWords } from '../words.ts';

type CatalogueWord = keyof typeof catalogueWords;
type Values = Readonly<Record<string, string | number>>;

/** The sentences of the plan, and the names of its catalogue, in one language. */
export type SpeakPlan = (key: PlanWord | CatalogueWord, values?: Values) => string;

const all = { ...planWords, ...catalogueWords };

/** Binds the sentences to the reader's language. */
export function speakPlan(lang: Language): SpeakPlan {
  return (key, values) => say(all, key, lang, values);
}
