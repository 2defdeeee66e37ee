import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId, Exclusion, ExclusionId, OrganisationId, TerritoryId } from '../types.ts';

const table = 'exclusion';

/** Exclusions of one person, the newest first, ended ones too; the reasons are opened for the reader. */
export async function listExclusionsOf(tx: Tx, personId: string): Promise<Exclusion[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('valid_from', 'desc')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const box = await tx.vault.unlock([personId], 'exclusion');
  return rows.map((r) => ({
    id: r.id as ExclusionId,
    personId: r.person_id,
    accountId: r.account_id as AccountId | null,
    organisationId: r.organisation_id as OrganisationId | null,
    reason: box.open({ table, rowId: r.id, personId }, 'reason_enc', r.reason_enc) ?? '',
    validFrom: r.valid_from,
    validTo: r.valid_to,
    version: r.version,
  }));
}

/** Declares an exclusion. It begins by the database's clock, hence with the next transaction: this one can still
 *  put somebody in the place of who is excluded, the declarer herself included. */
export async function insertExclusion(
  tx: Tx,
  x: Pick<Exclusion, 'id' | 'personId' | 'accountId' | 'organisationId' | 'reason'> & {
    territoryId: TerritoryId;
  },
): Promise<void> {
  const box = await tx.vault.unlockFor(x.personId, 'exclusion');
  await tx.db
    .insertInto(table)
    .values({
      id: x.id,
      territory_id: x.territoryId,
      person_id: x.personId,
      account_id: x.accountId,
      organisation_id: x.organisationId,
      reason_enc: box.sealText({ table, rowId: x.id, personId: x.personId }, 'reason_enc', x.reason),
      valid_from: sql<Date>`clock_timestamp()`,
      declared_by: tx.actor.accountId,
    })
    .execute();
}

/** Ends an exclusion now. @returns false when it is not there for the actor or somebody ended it meanwhile */
export async function endExclusionRow(
  tx: Tx,
  personId: string,
  id: string,
  version: number,
): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({ valid_to: sql<Date>`greatest(valid_from, clock_timestamp())`, version: version + 1 })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('version', '=', version)
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
