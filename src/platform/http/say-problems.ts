import type { Language, Words } from '../../ui/language.ts';
import type { Problem } from './route.ts';

/** Turns the codes of problems into sentences: a schema or a refusal says a code, the stage's words say it in two languages.
 *  A message that is no code of these words is already a sentence and stays. */
export function sayProblems<K extends string>(
  words: Words<K>,
  problems: readonly Problem[],
  lang: Language,
): Problem[] {
  return problems.map((p) =>
    Object.hasOwn(words, p.message) ? { ...p, message: words[p.message as K][lang] } : p,
  );
}
