import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type ActInForce, actInForce } from '../../people/rules/representation.ts';
import { findDeath } from '../../people/store/deaths.ts';
import { listActs } from '../../people/store/representation-acts.ts';
import { listRepresentatives } from '../../people/store/representatives.ts';

/** How she signs a plan on a day: alone, with a representative, or through one.
 *  @law c.c. artt. 405 and 409: the decree's own list of acts */
export async function actForPlan(tx: Tx, personId: string, day: CalendarDay): Promise<ActInForce> {
  const diedOn = (await findDeath(tx, personId))?.diedOn ?? null;
  return actInForce(
    await listRepresentatives(tx, personId),
    await listActs(tx, personId),
    'action-plan',
    day,
    diedOn,
  );
}
