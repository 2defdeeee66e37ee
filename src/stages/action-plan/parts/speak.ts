import { type Language, say } from '../../../ui/language.ts';
import type { PageNotice } from '../../../ui/shell-props.ts';
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

/** The notice of what was just done; nothing for a code that nobody wrote. */
export function planNotice(code: string | undefined, lang: Language): PageNotice | undefined {
  const key = `fatto.${code}`;
  return code !== undefined && Object.hasOwn(planWords, key)
    ? { kind: 'success', text: planWords[key as PlanWord][lang] }
    : undefined;
}
