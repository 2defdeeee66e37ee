import { type Language, say } from '../../../ui/language.ts';
import type { EntryContent } from '../types.ts';
import { type EntryWord, entryWords } from '../words/entries.ts';

/** What an entry is called in a list: what it is about, or, for hours, travel and environment, these words. */
export function entryTitle(c: EntryContent, lang: Language): string {
  return 'what' in c ? c.what : say(entryWords, `single.${c.form}`, lang);
}

/** The fields of an entry that say something, label and value, in the order of its form; a coded term with its code. */
export function entryFacts(c: EntryContent, lang: Language): { label: string; value: string }[] {
  const facts: { label: string; value: string }[] = [];
  for (const [field, value] of Object.entries(c)) {
    if (field === 'form' || field === 'what' || value === null) continue;
    const key = `${c.form}.${field}`;
    const label = entryWords[Object.hasOwn(entryWords, key) ? (key as EntryWord) : 'termLabel'][lang];
    const said = valueText(field, value, lang);
    if (said !== '') facts.push({ label, value: said });
  }
  return facts;
}

function valueText(field: string, value: unknown, lang: Language): string {
  if (Array.isArray(value)) return value.map((one) => valueText(field, one, lang)).join(', ');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && 'code' in value && 'label' in value)
    return `${String(value.label)} (${'scheme' in value ? String(value.scheme) : ''} ${String(value.code)})`;
  const key = `${field}.${String(value)}`;
  return Object.hasOwn(entryWords, key) ? entryWords[key as EntryWord][lang] : String(value);
}
