import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type ActInForce, actInForce } from '../../people/rules/representation.ts';
import { findDeath } from '../../people/store/deaths.ts';
import { listActs } from '../../people/store/representation-acts.ts';
import { listRepresentatives } from '../../people/store/representatives.ts';
import { INTRODUCTION_ACT } from '../rules/agreement.ts';

/** How she agrees to an introduction on a day: alone, or with a representative beside her.
 *  @law c.c. artt. 405 and 409: the decree's own list of acts */
export async function findRepresentation(tx: Tx, personId: string, day: CalendarDay): Promise<ActInForce> {
  const representatives = await listRepresentatives(tx, personId);
  if (representatives.length === 0) return { mode: 'alone' };
  return actInForce(
    representatives,
    await listActs(tx, personId),
    INTRODUCTION_ACT,
    day,
    (await findDeath(tx, personId))?.diedOn ?? null,
  );
}
