import type { Tx } from '../../../platform/database/tx.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { endHidingRow } from '../store/hidings.ts';

/** Ends a hiding, now.
 *  @param version what the writer saw
 *  @refuses 'changed-meanwhile' when it is not there any more */
export async function endHiding(
  tx: Tx,
  personId: string,
  hidingId: string,
  version: number | undefined,
): Promise<{ ok: true } | OrganisationRefusal> {
  const done = version !== undefined && (await endHidingRow(tx, personId, hidingId, version));
  return done ? { ok: true } : refuse('changed-meanwhile');
}
