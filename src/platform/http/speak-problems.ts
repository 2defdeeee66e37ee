import type { Language } from '../../ui/language.ts';
import { fileWords } from '../files/file-words.ts';
import { errorWords } from './error-words.ts';
import type { Upload } from './read-multipart.ts';
import type { Problem } from './route.ts';

/** The problems of a form that comes back, those that every form may have as sentences; the others keep their codes for
 *  the words of their stage. A browser sends a file once: where a good one came, it is asked for again. */
export function speakProblems(
  problems: readonly Problem[],
  upload: Upload | undefined,
  language: Language,
): Problem[] {
  const lost = Object.entries(upload?.files ?? {}).flatMap(([field, files]) =>
    files.length > 0 && !problems.some((p) => p.field === field)
      ? [{ field, message: 'file.choose-again' }]
      : [],
  );
  return [...problems, ...lost].map((p) => spoken(p, language));
}

function spoken(problem: Problem, language: Language): Problem {
  const { message } = problem;
  if (message === 'form.unknown-field') return { ...problem, message: errorWords.unknownField[language] };
  return Object.hasOwn(fileWords, message)
    ? { ...problem, message: fileWords[message as keyof typeof fileWords][language] }
    : problem;
}
