import type { Tx } from '../../../platform/database/tx.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { endExclusionRow } from '../store/exclusions.ts';

/** Ends an exclusion, now. The relations that it ended stay ended: somebody has to ask anew.
 *  @param version what the writer saw
 *  @refuses 'changed-meanwhile' when it is not there any more */
export async function endExclusion(
  tx: Tx,
  personId: string,
  exclusionId: string,
  version: number | undefined,
): Promise<{ ok: true } | OrganisationRefusal> {
  const done = version !== undefined && (await endExclusionRow(tx, personId, exclusionId, version));
  return done ? { ok: true } : refuse('changed-meanwhile');
}
