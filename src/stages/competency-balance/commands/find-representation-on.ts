import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type ActInForce, actInForce } from '../../people/rules/representation.ts';
import { findDeath } from '../../people/store/deaths.ts';
import { listActs } from '../../people/store/representation-acts.ts';
import { listRepresentatives } from '../../people/store/representatives.ts';

/** How she signs on a day what belongs to her personal project: alone, with a representative, or through one. The balance has
 *  no act of its own in a decree: what a decree says of the personal project (`action-plan`), which it prepares, counts.
 *  @returns `everCovered`: whether a decree of any day names that act, so that an expired one can be told from none
 *  @law c.c. artt. 404-405, 409 */
export async function findRepresentationOn(
  tx: Tx,
  personId: string,
  day: CalendarDay,
): Promise<{ inForce: ActInForce; everCovered: boolean }> {
  const representatives = await listRepresentatives(tx, personId);
  if (representatives.length === 0) return { inForce: { mode: 'alone' }, everCovered: false };
  const acts = await listActs(tx, personId);
  const diedOn = (await findDeath(tx, personId))?.diedOn ?? null;
  return {
    inForce: actInForce(representatives, acts, 'action-plan', day, diedOn),
    everCovered: acts.some((a) => a.act === 'action-plan' && a.mode !== 'alone'),
  };
}
