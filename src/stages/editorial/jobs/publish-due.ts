import type { SystemTx } from '../../../platform/database/tx.ts';
import { carryOut } from '../commands/carry-out.ts';
import { claimDue } from '../store/publications.ts';
import type { SitePublicationId } from '../types.ts';

/** Publishes the page that has been due longest. Two processes never take the same one: the row is held until the
 *  transaction ends.
 *  @param tx of the purpose `publishing`
 *  @param tried orders taken up in this round: the next one is none of them, and this one is added before it is carried
 *  out, so that one that fails keeps no other waiting
 *  @returns false when nothing is due */
export async function publishNextDue(
  tx: SystemTx,
  now: Date,
  tried: Set<SitePublicationId>,
): Promise<boolean> {
  const order = await claimDue(tx, now, [...tried]);
  if (order === undefined) return false;
  tried.add(order.id);
  await carryOut(tx, order, now);
  return true;
}
