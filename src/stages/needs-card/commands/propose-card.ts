import type { Tx } from '../../../platform/database/tx.ts';
import { listFunctionalProfile } from '../../assessment/store/functional-profile.ts';
import { readBalanceForMatch } from '../../competency-balance/commands/read-balance-for-match.ts';
import { proposeNeeds } from '../rules/propose-needs.ts';
import type { ProposedNeed } from '../types.ts';

/** What the last functional profile and the balance of a case propose for her card, as far as the actor may read them. Who
 *  may read neither gets nothing, and writes from what she says. */
export async function proposeCard(tx: Tx, caseId: string): Promise<ProposedNeed[]> {
  const profile = await listFunctionalProfile(tx, caseId);
  return proposeNeeds(profile?.answers ?? {}, await readBalanceForMatch(tx, caseId));
}
