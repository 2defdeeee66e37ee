import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId, DataClass, Hiding, HidingId, OrganisationId, Role, TerritoryId } from '../types.ts';

/** Classes of one person kept from somebody, the newest first, ended ones too. */
export async function listHidingsOf(tx: Tx, personId: string): Promise<Hiding[]> {
  const rows = await tx.db
    .selectFrom('hiding')
    .selectAll()
    .where('person_id', '=', personId)
    .where('record_id', 'is', null)
    .orderBy('valid_from', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((r) => ({
    id: r.id as HidingId,
    personId: r.person_id,
    dataClass: r.data_class as DataClass,
    audienceAccount: r.audience_account as AccountId | null,
    audienceOrganisation: r.audience_organisation as OrganisationId | null,
    audienceRole: r.audience_role as Role | null,
    validFrom: r.valid_from,
    validTo: r.valid_to,
    version: r.version,
  }));
}

/** Keeps a class of a person's data from somebody, from now on. */
export async function insertHiding(
  tx: Tx,
  h: Pick<
    Hiding,
    'id' | 'personId' | 'dataClass' | 'audienceAccount' | 'audienceOrganisation' | 'audienceRole'
  > & { territoryId: TerritoryId },
): Promise<void> {
  await tx.db
    .insertInto('hiding')
    .values({
      id: h.id,
      territory_id: h.territoryId,
      person_id: h.personId,
      data_class: h.dataClass,
      audience_account: h.audienceAccount,
      audience_organisation: h.audienceOrganisation,
      audience_role: h.audienceRole,
      declared_by: tx.actor.accountId,
    })
    .execute();
}

/** Ends a hiding now. @returns false when it is not there for the actor or somebody ended it meanwhile */
export async function endHidingRow(tx: Tx, personId: string, id: string, version: number): Promise<boolean> {
  const result = await tx.db
    .updateTable('hiding')
    .set({ valid_to: sql<Date>`greatest(valid_from, clock_timestamp())`, version: version + 1 })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('version', '=', version)
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
