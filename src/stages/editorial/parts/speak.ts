import { type Language, say } from '../../../ui/language.ts';
import type { Problem } from '../../../ui/typed.ts';
import { type EditorialWord, editorialWords } from '../words.ts';

/** The sentences of this stage in one language. */
export type Speak = (key: EditorialWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speak(lang: Language): Speak {
  return (key, values) => say(editorialWords, key, lang, values);
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
