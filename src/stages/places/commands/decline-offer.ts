import type { Tx } from '../../../platform/database/tx.ts';
import { type OfferRefusal, refuseOffer } from '../refusals.ts';
import { type CompanyOffer, updateOffer } from '../store/offers.ts';

/** Closes an offer that leads nowhere now, with the reason that colleagues read. Nothing is sent to the company: who closes
 *  it has called.
 *  @refuses 'already-answered' */
export async function declineOffer(
  tx: Tx,
  offer: CompanyOffer,
  reason: string,
  now: Date,
): Promise<{ ok: true } | OfferRefusal> {
  return (await updateOffer(tx, offer, { reason }, now)) ? { ok: true } : refuseOffer('already-answered');
}
