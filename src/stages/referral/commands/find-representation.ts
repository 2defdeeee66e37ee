import type { Tx } from '../../../platform/database/tx.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { type ActInForce, actInForce } from '../../people/rules/representation.ts';
import { findDeath } from '../../people/store/deaths.ts';
import { listActs } from '../../people/store/representation-acts.ts';
import { listRepresentatives } from '../../people/store/representatives.ts';

/** How she agrees to be referred on the day of an instant: alone, with a representative, or through one. A decree that ended
 *  the day before counts no more. Whoever may not read who acts for her reads 'alone'.
 *  @law c.c. art. 409 */
export async function findRepresentation(tx: Tx, personId: string, at: Date): Promise<ActInForce> {
  const representatives = await listRepresentatives(tx, personId);
  if (representatives.length === 0) return { mode: 'alone' };
  return actInForce(
    representatives,
    await listActs(tx, personId),
    'agreement-to-be-referred',
    dayInRome(at),
    (await findDeath(tx, personId))?.diedOn ?? null,
  );
}
