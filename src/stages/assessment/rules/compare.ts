import type { Answer, Answers, InstrumentContent, Question, SheetClass } from '../types.ts';

/** How the answers of several raters, or of one person over time, stand to each other. */
export type Compared = 'same' | 'different' | 'one-missing' | 'none';

/** One question with the answer of each evaluation, in the order given. */
type ComparedQuestion = {
  question: Question;
  answers: readonly (Answer | undefined)[];
  verdict: Compared;
};

/** Whether two answers say the same: several ticks in any order, a text to the letter. */
export function isSameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

/** Each question of a class of data that somebody answered, with what each answered.
 *  @param all the counted answers of the evaluations, two or more, in this class */
export function compareAnswers(
  content: InstrumentContent,
  dataClass: SheetClass,
  all: readonly Answers[],
): readonly { section: InstrumentContent['sections'][number]; rows: readonly ComparedQuestion[] }[] {
  return content.sections
    .filter((s) => s.dataClass === dataClass)
    .map((section) => ({
      section,
      rows: section.questions
        .map((question) => {
          const answers = all.map((one) => one[question.code]);
          return { question, answers, verdict: verdictOf(answers) };
        })
        .filter((row) => row.verdict !== 'none'),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The answers that all of them gave alike: with these the sheet written together begins; of a d-code the qualifier that
 *  they share. What differs is left for the raters to talk about: nothing is averaged. */
export function sharedAnswers(all: readonly Answers[]): Answers {
  const [first = {}, ...others] = all;
  return Object.fromEntries(
    Object.entries(first).flatMap(([code, answer]): [string, Answer][] => {
      const shared = others.reduce<Answer | null>((kept, o) => sharedAnswer(kept, o[code]), answer);
      return shared === null ? [] : [[code, shared]];
    }),
  );
}

function sharedAnswer(a: Answer | null, b: Answer | undefined): Answer | null {
  if (a === null || b === undefined) return null;
  if (a.kind !== 'icf-d' || b.kind !== 'icf-d') return isSameAnswer(a, b) ? a : null;
  const performance = a.performance === b.performance ? a.performance : null;
  const capacity = a.capacity === b.capacity ? a.capacity : null;
  return performance === null && capacity === null ? null : { kind: 'icf-d', performance, capacity };
}

function verdictOf(answers: readonly (Answer | undefined)[]): Compared {
  const [first] = answers;
  if (answers.every((a) => a === undefined)) return 'none';
  if (answers.some((a) => a === undefined)) return 'one-missing';
  return answers.every((a) => isSameAnswer(a, first)) ? 'same' : 'different';
}

function ordered(answer: Answer | undefined): unknown {
  if (answer === undefined) return null;
  if (answer.kind === 'many') return { kind: answer.kind, values: [...answer.values].sort() };
  return Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1));
}
