import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { CoFunding } from '../../projects/rules/co-funding.ts';
import type { CandidacyId, Candidate, Criteria, Procedure, Score, TieRule } from '../types.ts';

/** What the minutes say: protocol numbers, points, places, members. No name of a person, no reason. */
export type Minutes = {
  title: string;
  project: string;
  mode: Procedure['mode'];
  officer: string;
  office: string;
  seats: number | null;
  criteria: Criteria;
  ties: readonly TieRule[];
  sessions: {
    title: string;
    place: string;
    startsAt: string;
    seats: { name: string; forService: string; part: string; attended: boolean | null }[];
  }[];
  rows: {
    number: string;
    completedAt: string;
    state: Candidate['state'];
    points: number | null;
    rank: number | null;
    /** hundredths, in the order of members and then of criteria; null: none given */
    scores: { member: string; points: (number | null)[] }[];
    abstained: string[];
  }[];
  funder: CoFunding | null;
  on: CalendarDay;
};

/** The rows of the minutes in the order of the places, then of the numbers. A member without any point for a candidate abstained.
 *  @param names of the members, by account */
export function minutesRows(
  candidates: readonly Candidate[],
  scores: readonly Omit<Score, 'note'>[],
  members: readonly AccountId[],
  names: ReadonlyMap<string, string>,
  criteria: Criteria,
): Minutes['rows'] {
  const pointsOf = (candidacy: CandidacyId, member: AccountId, criterion: string) =>
    scores.find((s) => s.candidacyId === candidacy && s.memberId === member && s.criterion === criterion)
      ?.points ?? null;
  const order = (a: Candidate, b: Candidate) =>
    (a.rank ?? 1e9) - (b.rank ?? 1e9) || ((a.listNumber ?? '') < (b.listNumber ?? '') ? -1 : 1);
  return [...candidates].sort(order).map((c) => {
    const by = members.map((member) => ({
      member: names.get(member) ?? '',
      points: criteria.list.map(({ code }) => pointsOf(c.id, member, code)),
    }));
    const ranked = c.rank !== null && criteria.list.length > 0;
    return {
      number: c.listNumber ?? '–',
      completedAt: c.completedAt.toISOString(),
      state: c.state,
      points: c.points,
      rank: c.rank,
      scores: by.filter((m) => m.points.some((x) => x !== null)),
      abstained: ranked ? by.filter((m) => m.points.every((x) => x === null)).map((m) => m.member) : [],
    };
  });
}
