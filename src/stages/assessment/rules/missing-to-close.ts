import type { Answer, Answers, InstrumentContent, Question, SheetClass } from '../types.ts';
import { askedQuestions } from './skip-logic.ts';

/** The questions of a class of data that are asked, must be answered and are not, in their order. A d-code needs both
 *  its qualifiers; 8 and 9 are answers: they say that nothing is known. */
export function missingToClose(
  content: InstrumentContent,
  dataClass: SheetClass,
  answers: Answers,
): readonly { section: string; question: Question }[] {
  return content.sections
    .filter((s) => s.dataClass === dataClass)
    .flatMap((section) =>
      askedQuestions(content, section, answers)
        .filter((q) => !q.optional && !isAnswered(answers[q.code]))
        .map((question) => ({ section: section.code, question })),
    );
}

function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  return answer.kind !== 'icf-d' || (answer.performance !== null && answer.capacity !== null);
}
