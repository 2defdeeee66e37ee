import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import { type MissingScore, missingScores } from '../rules/missing-scores.ts';
import { listConflicts, listSeats, listSessions } from '../store/commission.ts';
import type { Candidate, Procedure, Score } from '../types.ts';

/** Who judges, and what is missing of her points: the president and the members of the sittings of the commission, and
 *  whoever gave points already. A conflict declared in a sitting excuses, where the actor may read that it was. */
export async function findMissingScores(
  tx: Tx,
  p: Procedure,
  running: readonly Pick<Candidate, 'id' | 'personId'>[],
  scores: readonly Pick<Score, 'candidacyId' | 'criterion' | 'memberId'>[],
): Promise<{ members: AccountId[]; missing: MissingScore[] }> {
  const meetings = (await listSessions(tx, p)).map((s) => s.id);
  const seats = (await listSeats(tx, meetings)).filter((s) => s.part !== 'secretary');
  const members = [...new Set([...seats.map((s) => s.accountId), ...scores.map((s) => s.memberId)])].sort();
  const conflicts = new Set((await listConflicts(tx, meetings)).map((x) => `${x.personId}|${x.accountId}`));
  const personOf = new Map(running.map((c) => [c.id, c.personId]));
  const missing = missingScores(
    running.map((c) => c.id),
    members,
    p.criteria.list,
    scores,
    (member, candidate) => conflicts.has(`${personOf.get(candidate)}|${member}`),
  );
  return { members, missing };
}
