type Values = Readonly<Record<string, string | number>>;

/** Speaks the sentences of a document in one language. */
export type Say<K extends string> = (key: K, values?: Values) => string;

/** The speaker of some sentences. Values stand in the place of `{name}`, as they are. */
export function sayer<K extends string>(
  words: Readonly<Record<K, { readonly it: string; readonly en: string }>>,
  language: 'it' | 'en',
): Say<K> {
  return (key, values = {}) =>
    words[key][language].replaceAll(/\{(\w+)\}/gu, (all, name: string) => String(values[name] ?? all));
}
