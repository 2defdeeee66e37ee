import type { Goal, WholePlan } from '../types.ts';

const byPosition = (a: { position: number; id: string }, b: { position: number; id: string }) =>
  a.position - b.position || (a.id < b.id ? -1 : 1);

/** What a plan says, as one text that is the same whenever it says the same: what is hashed when it is closed and what
 *  every signature is under. Keys stand in a fixed order; ids of goals and measures are left out, since a copy that says
 *  the same says the same; whose plan it is, of which case and which number are part of it.
 *  @returns JSON without blanks */
export function canonicalPlan({ plan, goals, measures, others }: WholePlan): string {
  const measuresOf = (goal: Goal) =>
    measures
      .filter((m) => m.goalId === goal.id)
      .toSorted(byPosition)
      .map((m) => [m.kind, m.what, m.who, m.howKnown, m.fromOn, m.byOn, m.hours]);
  return JSON.stringify([
    'accompagna action plan 1',
    plan.personId,
    plan.caseId,
    plan.number,
    plan.opening,
    [plan.startsOn, plan.endsOn],
    [plan.firstReviewOn, plan.noReview],
    plan.attendanceToTreating,
    plan.agreedHours,
    plan.hoursDue,
    goals.toSorted(byPosition).map((g) => [g.words, g.howKnown, measuresOf(g)]),
    plan.noOtherProjects,
    others
      .map((o) => [o.kind, o.body, o.referent, o.begunOn, o.endsOn, o.note])
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  ]);
}

/** The code that stands at the foot of a printed plan: the beginning of its hash, in groups that can be typed.
 *  @param sha256 lower-case hex
 *  @returns «A1B2-C3D4-E5F6» */
export function codeOf(sha256: string): string {
  return [0, 4, 8].map((i) => sha256.slice(i, i + 4).toUpperCase()).join('-');
}

/** Whether a code, as somebody typed it from the paper, is that of this hash; blanks, strokes and small letters are
 *  forgiven, and the letter O for the digit. */
export function isCodeOf(typed: string, sha256: string): boolean {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0');
  return plain === codeOf(sha256).replaceAll('-', '');
}
