import type { Answer, Answers, InstrumentContent, Section } from '../types.ts';
import { type Fields, fieldsOf, readAnswer } from './read-answer.ts';
import { isAsked } from './skip-logic.ts';

/** The answers of a sheet after a page was sent, or everything that is wrong with the page. */
type ReadSection =
  | { ok: true; answers: Answers; opened: boolean }
  | { ok: false; problems: readonly { field: string; code: string; about: string }[] };

/** Reads the page of one section over the answers given so far. Questions that these answers hide must stay without an
 *  answer: one that has one is refused by name, and nothing is taken.
 *  @param before all answers of the sheet; those of other sections stay as they are
 *  @returns `opened`: an answer of this page makes a question of this same page be asked that was not shown on it.
 *           Problems as in `readAnswer`, and 'answer.hidden', 'form.unknown-field' */
export function readSection(
  content: InstrumentContent,
  section: Section,
  before: Answers,
  fields: Fields,
): ReadSection {
  const known = new Set(section.questions.flatMap(fieldsOf));
  const unknown = Object.keys(fields).filter((f) => !known.has(f));
  if (unknown.length > 0)
    return { ok: false, problems: [{ field: '', code: 'form.unknown-field', about: '' }] };
  const read = section.questions.map((question) => ({ question, result: readAnswer(question, fields) }));
  const wrong = read.flatMap(({ result }) => (result.ok ? [] : result.problems));
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const given = Object.fromEntries(
    read.flatMap(({ question, result }): [string, Answer][] =>
      result.ok && result.answer !== null ? [[question.code, result.answer]] : [],
    ),
  );
  const own = new Set(section.questions.map((q) => q.code));
  const others = Object.fromEntries(Object.entries(before).filter(([code]) => !own.has(code)));
  const answers: Answers = { ...others, ...given };
  const hidden = section.questions.filter((q) => !isAsked(content, q, answers));
  const answeredHidden = hidden.filter((q) => given[q.code] !== undefined);
  if (answeredHidden.length > 0)
    return {
      ok: false,
      problems: answeredHidden.map((q) => ({
        field: fieldsOf(q)[0] ?? '',
        code: 'answer.hidden',
        about: q.code,
      })),
    };
  const opened = section.questions.some(
    (q) => isAsked(content, q, answers) && !isAsked(content, q, before) && given[q.code] === undefined,
  );
  return { ok: true, answers, opened };
}
