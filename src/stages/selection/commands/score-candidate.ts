import type { Tx } from '../../../platform/database/tx.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { listScoresOf, saveScore } from '../store/scores.ts';
import type { Candidacy, Procedure } from '../types.ts';

/** What a member gives on one criterion; without points it stays open. Points in hundredths. */
export type GivenScore = { criterion: string; points: number | null; note: string | null };

/** Writes the points of the member who acts, for one candidate, over those she gave before; what is left empty stays open.
 *  Points once given may change, and not disappear.
 *  @param p as it was read: once it is closed nobody gives points, and the database refuses it again
 *  @refuses 'not-in-this-way' where there is no ranking; 'closed'; 'not-in-this-state' once she is decided on;
 *           'score-out-of-range' above the maximum, or on a criterion that is not there; 'changed-meanwhile' */
export async function scoreCandidate(
  tx: Tx,
  p: Procedure,
  c: Candidacy,
  given: readonly GivenScore[],
): Promise<{ ok: true } | SelectionRefusal> {
  if (p.mode !== 'public-notice-with-ranking') return refuse('not-in-this-way');
  if (p.state !== 'open') return refuse('closed');
  if (c.state !== 'to-choose') return refuse('not-in-this-state');
  const mine = (await listScoresOf(tx, c.id)).filter((s) => s.memberId === tx.actor.accountId);
  for (const { criterion, points, note } of given) {
    if (points === null) continue;
    const max = p.criteria.list.find((k) => k.code === criterion)?.maxPoints;
    if (max === undefined || points > max) return refuse('score-out-of-range', `points-${criterion}`);
    const before = mine.find((s) => s.criterion === criterion);
    if (before !== undefined && before.points === points && before.note === note) continue;
    if (!(await saveScore(tx, c, { criterion, points, note }, before))) return refuse('changed-meanwhile');
  }
  return { ok: true };
}
