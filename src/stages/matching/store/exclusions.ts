import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { Exclusion } from '../types.ts';

const table = 'company_excluded';
const dataClass = 'search';

/** Companies that these people do not want, as far as the actor may read it: those not taken back, the newest first. */
export async function listExclusions(tx: Tx, personIds: readonly string[]): Promise<Exclusion[]> {
  if (personIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('person_id', 'in', personIds)
    .where('ended_at', 'is', null)
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => {
    tx.ledger.note(r.person_id, dataClass);
    return {
      id: r.id,
      personId: r.person_id as PersonId,
      companyId: r.company_id,
      reason: box.open({ table, rowId: r.id, personId: r.person_id }, 'reason_enc', r.reason_enc),
      recordedBy: r.recorded_by as AccountId,
      recordedAt: r.recorded_at,
      version: r.version,
    };
  });
}

/** Records a company that she does not want. @returns false where it is recorded already */
export async function insertExclusion(
  tx: Tx,
  of: { territoryId: string; personId: string },
  e: Pick<Exclusion, 'companyId' | 'reason'>,
  now: Date,
): Promise<boolean> {
  const id = randomUUID();
  const box = await tx.vault.unlockFor(of.personId, dataClass);
  const result = await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: of.territoryId,
      person_id: of.personId,
      company_id: e.companyId,
      reason_enc: box.seal({ table, rowId: id, personId: of.personId }, 'reason_enc', e.reason),
      recorded_by: tx.actor.accountId,
      recorded_at: now,
    })
    .onConflict((c) => c.columns(['person_id', 'company_id']).where('ended_at', 'is', null).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Records that she takes it back. @returns false when somebody did so meanwhile */
export async function endExclusion(
  tx: Tx,
  e: Pick<Exclusion, 'id' | 'version'>,
  now: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({ ended_by: tx.actor.accountId, ended_at: now, version: e.version + 1 })
    .where('id', '=', e.id)
    .where('version', '=', e.version)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
