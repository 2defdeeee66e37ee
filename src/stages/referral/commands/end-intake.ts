import type { Tx } from '../../../platform/database/tx.ts';
import { closeRelation } from '../../organisations/store/relation-changes.ts';
import { listRelationsOf } from '../../organisations/store/relations.ts';
import type { Referral } from '../types.ts';

/** Ends the desk's reading of a referral: its task is over. Last step of a decision, since it closes the access
 *  of who decides. Ends nothing when nothing is open. */
export async function endIntake(tx: Tx, referral: Referral): Promise<void> {
  const relations = await listRelationsOf(tx, referral.personId);
  for (const r of relations) {
    if (r.kind === 'receives' && r.validTo === null && r.evidence === `referral ${referral.id}`)
      await closeRelation(tx, r, 'decided');
  }
}
