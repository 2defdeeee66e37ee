import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { CompanyMergeTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { CompanyId, CompanyMerge, CompanyMergeId } from '../types.ts';

const toMerge = (r: Selectable<CompanyMergeTable>): CompanyMerge => ({
  id: r.id as CompanyMergeId,
  companyId: r.company_id as CompanyId,
  intoCompanyId: r.into_company_id as CompanyId,
  reason: r.reason,
  mergedBy: r.merged_by as AccountId,
  mergedAt: r.merged_at,
  undoneAt: r.undone_at,
  version: r.version,
});

/** The entries that are this company: itself, and those that point to it. Asked of an entry that points elsewhere, only
 *  that one: ask of what it points to. */
export async function listEntryIds(tx: Tx, companyId: string): Promise<CompanyId[]> {
  const rows = await tx.db
    .selectFrom('company_merge')
    .select('company_id')
    .where('into_company_id', '=', companyId)
    .where('undone_at', 'is', null)
    .execute();
  return [companyId as CompanyId, ...rows.map((r) => r.company_id as CompanyId)];
}

/** Where an entry points, if it is not used any more. A pointer leads to an entry that points nowhere. */
export async function findPointer(tx: Tx, companyId: string): Promise<CompanyMerge | undefined> {
  const row = await tx.db
    .selectFrom('company_merge')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return row && toMerge(row);
}

/** Merges from or to an entry, undone ones too, the latest first. */
export async function listMerges(tx: Tx, companyId: string): Promise<CompanyMerge[]> {
  const rows = await tx.db
    .selectFrom('company_merge')
    .selectAll()
    .where((e) => e.or([e('company_id', '=', companyId), e('into_company_id', '=', companyId)]))
    .orderBy('merged_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toMerge);
}

/** Lets one transaction at a time join companies of a territory, so that two colleagues cannot make a chain. */
export async function lockCompanyMerges(tx: Tx, territoryId: TerritoryId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('company-merge'), hashtext(${territoryId}))`.execute(tx.db);
}

/** Points one entry to another, by the actor. */
export async function insertMerge(
  tx: Tx,
  m: Pick<CompanyMerge, 'companyId' | 'intoCompanyId' | 'reason'> & { territoryId: TerritoryId },
): Promise<void> {
  await tx.db
    .insertInto('company_merge')
    .values({
      id: randomUUID(),
      territory_id: m.territoryId,
      company_id: m.companyId,
      into_company_id: m.intoCompanyId,
      reason: m.reason,
      merged_by: tx.actor.accountId,
      ...(tx.actor.at ? { merged_at: tx.actor.at } : {}),
    })
    .execute();
}

/** Takes a pointer back. @returns false when it was taken back after `version` was read */
export async function updateMergeUndone(
  tx: Tx,
  m: Pick<CompanyMerge, 'id' | 'version'>,
  now: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('company_merge')
    .set({ undone_by: tx.actor.accountId, undone_at: now, version: m.version + 1 })
    .where('id', '=', m.id)
    .where('version', '=', m.version)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
