import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { CompanyIntermediaryTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { CompanyId, IntermediaryId, Tie, TieId } from '../types.ts';

const toTie = (r: Selectable<CompanyIntermediaryTable>): Tie => ({
  id: r.id as TieId,
  companyId: r.company_id as CompanyId,
  intermediaryId: r.intermediary_id as IntermediaryId,
  since: r.since,
  endedOn: r.ended_on,
  version: r.version,
});

/** Who represents these entries or brought them to us, the latest first; ended ties too. */
export async function listTies(tx: Tx, entries: readonly CompanyId[]): Promise<Tie[]> {
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom('company_intermediary')
    .selectAll()
    .where('company_id', 'in', entries)
    .orderBy('since', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toTie);
}

/** Ties a company to an intermediary from a day on, by the actor. @returns false when it is tied already */
export async function insertTie(
  tx: Tx,
  t: Pick<Tie, 'companyId' | 'intermediaryId' | 'since'> & { territoryId: TerritoryId },
): Promise<boolean> {
  const result = await tx.db
    .insertInto('company_intermediary')
    .values({
      id: randomUUID(),
      territory_id: t.territoryId,
      company_id: t.companyId,
      intermediary_id: t.intermediaryId,
      since: t.since,
      recorded_by: tx.actor.accountId,
    })
    .onConflict((c) => c.columns(['company_id', 'intermediary_id']).where('ended_on', 'is', null).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Ends a tie. @returns false when it was ended after `version` was read */
export async function updateTieEnded(
  tx: Tx,
  t: Pick<Tie, 'id' | 'version'>,
  endedOn: CalendarDay,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('company_intermediary')
    .set({ ended_on: endedOn, version: t.version + 1 })
    .where('id', '=', t.id)
    .where('version', '=', t.version)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
