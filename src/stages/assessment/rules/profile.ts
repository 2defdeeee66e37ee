import type { Answers, Evaluation, Qualifier, SheetClass } from '../types.ts';
import { type Gap, gapOf } from './gap.ts';

/** One code of the profile, from one evaluation. */
export type ProfileMark =
  | { kind: 'body'; extent: Qualifier }
  | { kind: 'activity'; performance: Qualifier | null; capacity: Qualifier | null; gap: Gap }
  | { kind: 'environment'; effect: 'barrier' | 'facilitator'; extent: Qualifier };

/** One line of the profile: a code, with what each evaluation found, the latest first. No line holds a total. */
export type ProfileLine = {
  code: string;
  dataClass: SheetClass;
  marks: readonly (ProfileMark | null)[];
};

/** The lines of a profile: the ICF codes that somebody rated, d first, then e, then b.
 *  @param all the answers of each evaluation, the latest first; classes that the reader may not read are not in it */
export function profileLines(
  all: readonly { answers: Answers; dataClass: SheetClass }[][],
): readonly ProfileLine[] {
  const found = new Map<string, SheetClass>();
  for (const { answers, dataClass } of all.flat())
    for (const [code, answer] of Object.entries(answers))
      if (answer.kind.startsWith('icf-')) found.set(code, dataClass);
  return [...found]
    .sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b, 'en', { numeric: true }))
    .map(([code, dataClass]) => ({
      code,
      dataClass,
      marks: all.map((sheets) => markOf(sheets.find((s) => s.dataClass === dataClass)?.answers, code)),
    }));
}

const order = (code: string) => ['d', 'e', 'b'].indexOf(code.slice(0, 1));

function markOf(answers: Answers | undefined, code: string): ProfileMark | null {
  const answer = answers?.[code];
  switch (answer?.kind) {
    case 'icf-b':
      return { kind: 'body', extent: answer.extent };
    case 'icf-d': {
      const { performance, capacity } = answer;
      return { kind: 'activity', performance, capacity, gap: gapOf(performance, capacity) };
    }
    case 'icf-e':
      return { kind: 'environment', effect: answer.effect, extent: answer.extent };
    default:
      return null;
  }
}

/** Which evaluations a profile shows, the latest first: the closed ones, but no single rater's of a day on which, or
 *  before which, the raters wrote one together. Of one day the one written together comes first. */
export function profileEvaluations(all: readonly Evaluation[]): Evaluation[] {
  const closed = all.filter((e) => e.state === 'closed' && e.sheets.some(hasIcf));
  const lastAgreed =
    closed
      .flatMap((e) => (e.agreed ? [e.ratedOn] : []))
      .sort()
      .at(-1) ?? '';
  return closed
    .filter((e) => e.agreed || e.ratedOn > lastAgreed)
    .sort((a, b) =>
      a.ratedOn === b.ratedOn ? Number(b.agreed) - Number(a.agreed) : a.ratedOn < b.ratedOn ? 1 : -1,
    );
}

const hasIcf = (s: Pick<Evaluation['sheets'][number], 'answers'>) =>
  Object.values(s.answers).some((a) => a.kind.startsWith('icf-'));

/** The profiles of days before this evaluation, the latest first: two at most, which still can be told apart. */
export function earlierProfiles(all: readonly Evaluation[], e: Evaluation): Evaluation[] {
  return profileEvaluations(all.filter((one) => one.ratedOn < e.ratedOn)).slice(0, 2);
}
