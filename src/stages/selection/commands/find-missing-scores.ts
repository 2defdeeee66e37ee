import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import { type MissingScore, missingScores, sittings } from '../rules/missing-scores.ts';
import { type CommissionSeat, listConflicts, listSeats, listSessions } from '../store/commission.ts';
import type { Candidate, Procedure, Score } from '../types.ts';

/** Who judges, and what is missing of her points: the president and the members of the sittings of the commission, and
 *  whoever gave points already; with the seats of those sittings. A conflict declared in a sitting excuses, where the actor may read that it was. */
export async function findMissingScores(
  tx: Tx,
  p: Procedure,
  running: readonly Pick<Candidate, 'id' | 'personId'>[],
  scores: readonly Pick<Score, 'candidacyId' | 'criterion' | 'memberId'>[],
): Promise<{ seats: CommissionSeat[]; members: AccountId[]; missing: MissingScore[] }> {
  const meetings = (await listSessions(tx, p)).map((s) => s.id);
  const scorers = scores.map((s) => s.memberId);
  const seats = sittings(await listSeats(tx, meetings), scorers);
  const judging = seats.filter((s) => s.part !== 'secretary').map((s) => s.accountId);
  const members = [...new Set([...judging, ...scorers])].sort();
  const conflicts = new Set((await listConflicts(tx, meetings)).map((x) => `${x.personId}|${x.accountId}`));
  const personOf = new Map(running.map((c) => [c.id, c.personId]));
  const missing = missingScores(
    running.map((c) => c.id),
    members,
    p.criteria.list,
    scores,
    (member, candidate) => conflicts.has(`${personOf.get(candidate)}|${member}`),
  );
  return { seats, members, missing };
}
