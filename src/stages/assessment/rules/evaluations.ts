import type { Answers, Evaluation, InstrumentContent, Sheet, SheetClass } from '../types.ts';
import { countedAnswers } from './skip-logic.ts';

/** Sheets put together to evaluations, in the order in which they come. An evaluation is a draft while one of its
 *  sheets is. */
export function evaluationsOf(sheets: readonly Sheet[]): Evaluation[] {
  const groups = new Map<string, Sheet[]>();
  for (const s of sheets) groups.set(s.evaluationId, [...(groups.get(s.evaluationId) ?? []), s]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { personId, territoryId, caseId, versionId, agreed, ratedBy, ratedOn } = first;
    const state = group.some((s) => s.state === 'draft') ? 'draft' : 'closed';
    const closedAt = state === 'closed' ? first.closedAt : null;
    const id = first.evaluationId;
    return [
      {
        id,
        personId,
        territoryId,
        caseId,
        versionId,
        agreed,
        ratedBy,
        ratedOn,
        state,
        closedAt,
        sheets: group,
      } as const,
    ];
  });
}

/** Evaluations in the order of time, the latest day first. */
export function latestFirst(evaluations: readonly Evaluation[]): Evaluation[] {
  return [...evaluations].sort((a, b) => (a.ratedOn < b.ratedOn ? 1 : a.ratedOn > b.ratedOn ? -1 : 0));
}

/** The counter of an evaluation against lost updates: every saving of one of its sheets raises it. */
export function versionOf(e: Pick<Evaluation, 'sheets'>): number {
  return e.sheets.reduce((sum, s) => sum + s.version, 0);
}

/** The answers that count of one class of an evaluation; empty where the reader has no sheet of it. */
export function answersOf(
  content: InstrumentContent,
  e: Pick<Evaluation, 'sheets'>,
  of: SheetClass,
): Answers {
  return countedAnswers(content, e.sheets.find((s) => s.dataClass === of)?.answers ?? {});
}

/** The answers that another version of an instrument can hold: the question is there, of the same kind, with the
 *  options chosen. */
export function fittingAnswers(content: InstrumentContent, answers: Answers): Answers {
  const questions = new Map(content.sections.flatMap((s) => s.questions).map((q) => [q.code, q]));
  return Object.fromEntries(
    Object.entries(answers).filter(([code, answer]) => {
      const question = questions.get(code);
      if (question?.kind !== answer.kind) return false;
      const options = question.options.map((o) => o.value);
      if (answer.kind === 'choice') return options.includes(answer.value);
      return answer.kind !== 'many' || answer.values.every((v) => options.includes(v));
    }),
  );
}

/** The evaluations that a sheet written together rests on: the closed ones of single raters by the same instrument, up to
 *  its day, and after the one written together before it.
 *  @param codeOf the instrument of an evaluation */
export function ratersOf(
  agreed: Evaluation,
  all: readonly Evaluation[],
  codeOf: (e: Evaluation) => string | undefined,
): Evaluation[] {
  const own = all.filter((e) => e.state === 'closed' && codeOf(e) === codeOf(agreed));
  const before = own
    .flatMap((e) => (e.agreed && e.id !== agreed.id && e.ratedOn < agreed.ratedOn ? [e.ratedOn] : []))
    .sort()
    .at(-1);
  return own.filter((e) => !e.agreed && e.ratedOn <= agreed.ratedOn && e.ratedOn > (before ?? ''));
}
