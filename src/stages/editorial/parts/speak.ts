import { type Language, say } from '../../../ui/language.ts';
import type { PageNotice } from '../../../ui/shell-props.ts';
import type { Problem } from '../../../ui/typed.ts';
import { type EditorialWord, editorialWords } from '../words.ts';

/** The sentences of this stage in one language. */
export type Speak = (key: EditorialWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speak(lang: Language): Speak {
  return (key, values) => say(editorialWords, key, lang, values);
}

/** The notice of what was just done, from the code in the URL; nothing for a code nobody wrote. */
export function doneNotice(code: string | undefined, lang: Language): PageNotice | undefined {
  const key = `done.${code}`;
  if (code === undefined || !Object.hasOwn(editorialWords, key)) return undefined;
  return { kind: 'success', text: editorialWords[key as EditorialWord][lang] };
}

/** Turns the codes of problems into sentences. Behind a code may stand what its sentence counts up, a line each. */
export function sayAll(problems: readonly Problem[], lang: Language): Problem[] {
  return problems.map((problem) => {
    const [code = '', ...list] = problem.message.split('\n');
    if (!Object.hasOwn(editorialWords, code)) return problem;
    const message = say(editorialWords, code as EditorialWord, lang, { list: list.join(', ') });
    return { ...problem, message };
  });
}
