import type { Tx } from '../../../platform/database/tx.ts';
import { endPin, findPin } from '../store/pins.ts';

/** Lets a pair go that was held after a decision, because the introduction came to nothing: the place is proposed again,
 *  and so is she. Where it is not held, nothing happens. */
export async function releasePair(
  tx: Tx,
  pair: { caseId: string; placeId: string },
  now: Date,
): Promise<void> {
  const pin = await findPin(tx, pair);
  if (pin?.kind === 'lock') await endPin(tx, pin, now);
}
