import type { AccountId } from '../../organisations/types.ts';
import type { CandidacyId, Criterion, Score } from '../types.ts';

/** A member who has not finished with one candidate. `criteria`: codes without points; `all`: she gave none at all. */
export type MissingScore = {
  candidacyId: CandidacyId;
  memberId: AccountId;
  criteria: string[];
  all: boolean;
};

/** Which meetings are sittings of a selection: a project may hold several at once, each with its own commission. Once
 *  somebody gave points, those in which one of the scorers sits; before, all of them.
 *  @param scorers whoever gave points in the selection */
export function sittings<S extends { meetingId: string; accountId: AccountId }>(
  seats: readonly S[],
  scorers: readonly AccountId[],
): S[] {
  const held = new Set(seats.filter((s) => scorers.includes(s.accountId)).map((s) => s.meetingId));
  return held.size === 0 ? [...seats] : seats.filter((s) => held.has(s.meetingId));
}

/** Who has still to give points to whom. A ranking is not made before this is empty, abstentions apart.
 *  @param members who judge: president and members of the commission, and whoever gave points already
 *  @param abstains who takes no part in what concerns whom */
export function missingScores(
  candidates: readonly CandidacyId[],
  members: readonly AccountId[],
  criteria: readonly Criterion[],
  scores: readonly Pick<Score, 'candidacyId' | 'criterion' | 'memberId'>[],
  abstains: (member: AccountId, candidate: CandidacyId) => boolean,
): MissingScore[] {
  const given = new Set(scores.map((s) => `${s.candidacyId}|${s.memberId}|${s.criterion}`));
  return candidates.flatMap((candidacyId) =>
    members.flatMap((memberId): MissingScore[] => {
      if (abstains(memberId, candidacyId)) return [];
      const open = criteria.filter((c) => !given.has(`${candidacyId}|${memberId}|${c.code}`));
      if (open.length === 0) return [];
      const codes = open.map((c) => c.code);
      return [{ candidacyId, memberId, criteria: codes, all: codes.length === criteria.length }];
    }),
  );
}
