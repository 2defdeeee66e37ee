import { type Language, say } from '../../../ui/language.ts';
import type { PageNotice } from '../../../ui/shell-props.ts';
import { type CompanyWord, companyWords } from '../words.ts';

/** The sentences of this stage in one language. */
export type Speak = (key: CompanyWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speak(lang: Language): Speak {
  return (key, values) => say(companyWords, key, lang, values);
}

/** The notice of what was just done, from the code in the URL; nothing for a code nobody wrote. */
export function doneNotice(code: string | undefined, lang: Language): PageNotice | undefined {
  const key = `done.${code}`;
  if (code === undefined || !Object.hasOwn(companyWords, key)) return undefined;
  return { kind: 'success', text: companyWords[key as CompanyWord][lang] };
}
