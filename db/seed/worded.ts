import type { Sex } from '../../src/values/codice-fiscale.ts';

/** A sentence about somebody: `{nome}` becomes her given name, `[lui|lei]` the word for a man or for a woman. */
export function worded(text: string, about: { readonly given: string; readonly sex: Sex }): string {
  return text
    .replaceAll('{nome}', about.given)
    .replace(/\[([^|\]]*)\|([^|\]]*)\]/g, (_, man: string, woman: string) =>
      about.sex === 'M' ? man : woman,
    );
}
