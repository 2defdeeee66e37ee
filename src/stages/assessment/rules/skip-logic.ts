import type { Answers, InstrumentContent, Question, Section } from '../types.ts';

/** Whether a question is asked, with these answers to the others of its class. A question that depends on one that is
 *  not asked is not asked either.
 *  @param answers of the same class of data */
export function isAsked(content: InstrumentContent, question: Question, answers: Answers): boolean {
  const { showIf } = question;
  if (showIf === undefined) return true;
  const before = content.sections.flatMap((s) => s.questions).find((q) => q.code === showIf.question);
  if (before === undefined || !isAsked(content, before, answers)) return false;
  const answer = answers[before.code];
  if (answer?.kind === 'choice') return showIf.values.includes(answer.value);
  return answer?.kind === 'many' && answer.values.some((v) => showIf.values.includes(v));
}

/** The questions of a section that are asked, in their order. */
export function askedQuestions(content: InstrumentContent, section: Section, answers: Answers): Question[] {
  return section.questions.filter((q) => isAsked(content, q, answers));
}

/** The sections of a class that have something to ask, in their order. */
export function askedSections(
  content: InstrumentContent,
  dataClass: Section['dataClass'],
  answers: Answers,
): Section[] {
  return content.sections.filter(
    (s) => s.dataClass === dataClass && askedQuestions(content, s, answers).length > 0,
  );
}

/** The section after this one of its class; undefined after the last. */
export function nextSection(
  content: InstrumentContent,
  section: Section,
  answers: Answers,
): Section | undefined {
  const sections = askedSections(content, section.dataClass, answers);
  return sections[sections.findIndex((s) => s.code === section.code) + 1];
}

/** The answers that count: those to questions that are asked. What an answer given later hides stays written in a
 *  draft, and comes back when that answer changes. */
export function countedAnswers(content: InstrumentContent, answers: Answers): Answers {
  const asked = new Set(
    content.sections.flatMap((s) => askedQuestions(content, s, answers)).map((q) => q.code),
  );
  return Object.fromEntries(Object.entries(answers).filter(([code]) => asked.has(code)));
}
