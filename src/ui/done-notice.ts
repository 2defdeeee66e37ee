import type { Language, Words } from './language.ts';
import type { NoticeKind, PageNotice } from './shell-props.ts';

/** The notice of what was just done, from the code in the URL: the sentence of `done.<code>` among a stage's words,
 *  nothing for a code nobody wrote.
 *  @param kind 'warning' where what was done asks for attention */
export function doneNotice(
  words: Words<string>,
  code: string | undefined,
  lang: Language,
  kind: NoticeKind = 'success',
): PageNotice | undefined {
  const key = `done.${code}`;
  const sentence = code !== undefined && Object.hasOwn(words, key) ? words[key] : undefined;
  return sentence && { kind, text: sentence[lang] };
}
