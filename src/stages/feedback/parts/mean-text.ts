import type { Language } from '../../../ui/language.ts';

/** A mean with one figure after the comma, as it is written in the language; nothing where nobody rated. */
export function meanText(mean: number | null, language: Language): string {
  return mean === null ? '' : mean.toLocaleString(language, { minimumFractionDigits: 1 });
}
