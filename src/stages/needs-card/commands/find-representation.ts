import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type ActInForce, actInForce } from '../../people/rules/representation.ts';
import { findDeath } from '../../people/store/deaths.ts';
import { listActs } from '../../people/store/representation-acts.ts';
import { listRepresentatives } from '../../people/store/representatives.ts';

/** How she decides on a day what a company may know of her: alone, with a representative, or through one. A card has no act
 *  of its own in a decree: what a decree says of her personal data counts.
 *  @law c.c. artt. 405, 409 */
export async function findRepresentation(tx: Tx, personId: string, day: CalendarDay): Promise<ActInForce> {
  const representatives = await listRepresentatives(tx, personId);
  if (representatives.length === 0) return { mode: 'alone' };
  return actInForce(
    representatives,
    await listActs(tx, personId),
    'personal-data',
    day,
    (await findDeath(tx, personId))?.diedOn ?? null,
  );
}
