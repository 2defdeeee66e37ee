import type { Language } from '../../../ui/language.ts';
import type { PageNotice } from '../../../ui/shell-props.ts';
import { organisationWords } from '../words.ts';

/** The notice of what was just done, from the code in the URL; nothing for a code nobody wrote. */
export function doneNotice(code: string | undefined, lang: Language): PageNotice | undefined {
  const key = `done.${code}`;
  if (code === undefined || !Object.hasOwn(organisationWords, key)) return undefined;
  return { kind: 'success', text: organisationWords[key as keyof typeof organisationWords][lang] };
}
