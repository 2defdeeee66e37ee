import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { CompanyL68FactTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { CompanyId, L68Fact } from '../types.ts';
import { listEntryIds } from './merges.ts';

const toFact = (r: Selectable<CompanyL68FactTable>): L68Fact => ({
  id: r.id,
  companyId: r.company_id as CompanyId,
  kind: r.kind as L68Fact['kind'],
  fromOn: r.from_on,
  toOn: r.to_on,
  places: r.places,
  percent: r.percent,
  source: r.source,
  replaces: r.replaces,
  recordedAt: r.recorded_at,
});

/** What stands beside the quota of a company, in the order in which it was recorded, replaced lines too, under whichever
 *  of its entries.
 *  @param companyId an entry that points nowhere */
export async function listL68Facts(tx: Tx, companyId: string): Promise<L68Fact[]> {
  const rows = await tx.db
    .selectFrom('company_l68_fact')
    .selectAll()
    .where('company_id', 'in', await listEntryIds(tx, companyId))
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return rows.map(toFact);
}

/** Writes such a line, recorded by the actor. */
export async function insertL68Fact(
  tx: Tx,
  f: Omit<L68Fact, 'id' | 'recordedAt'> & { territoryId: TerritoryId },
): Promise<void> {
  await tx.db
    .insertInto('company_l68_fact')
    .values({
      id: randomUUID(),
      territory_id: f.territoryId,
      company_id: f.companyId,
      kind: f.kind,
      from_on: f.fromOn,
      to_on: f.toOn,
      places: f.places,
      percent: f.percent,
      source: f.source,
      replaces: f.replaces,
      recorded_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
}
