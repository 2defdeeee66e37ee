import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The two languages every sentence exists in; Italian comes first everywhere. */
export type Language = 'it' | 'en';

/** A closed set of sentences: a key without both languages does not compile. */
export type Words<K extends string> = Readonly<Record<K, Readonly<Record<Language, string>>>>;

/** Language of the page being rendered; set once by `HtmlDocument`, Italian outside of it. */
export const LanguageContext = createContext<Language>('it');

/** The language of the page this component stands in. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** One sentence in one language, with `{name}` marks replaced from `values`.
 *  A mark without a value stays as it is, so that its absence is seen on the page and in a test. */
export function say<K extends string>(
  words: Words<K>,
  key: K,
  lang: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[key][lang].replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? mark : String(value);
  });
}

/** `say` bound to some words and to the language of the page. */
export function useWords<K extends string>(
  words: Words<K>,
): (key: K, values?: Readonly<Record<string, string | number>>) => string {
  const lang = useLanguage();
  return (key, values) => say(words, key, lang, values);
}
