import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { insertIntermediary, updateIntermediary } from '../store/intermediaries.ts';
import type { Intermediary, IntermediaryId } from '../types.ts';

/** Adds an association, an agency or an office by which companies come. @returns its id */
export async function addIntermediary(
  tx: Tx,
  territoryId: TerritoryId,
  input: Pick<Intermediary, 'kind' | 'name' | 'contact'>,
): Promise<IntermediaryId> {
  const id = randomUUID() as IntermediaryId;
  await insertIntermediary(tx, { id, territoryId, ...input });
  return id;
}

/** Changes one.
 *  @refuses 'changed-meanwhile' when it was saved after `version` */
export async function changeIntermediary(
  tx: Tx,
  found: Intermediary,
  version: number,
  input: Pick<Intermediary, 'kind' | 'name' | 'contact'>,
): Promise<{ ok: true } | CompanyRefusal> {
  return (await updateIntermediary(tx, { id: found.id, version }, input))
    ? { ok: true }
    : refuse('changed-meanwhile');
}
