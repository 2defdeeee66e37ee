import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { CompanyHeadcountTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { CompanyId, Headcount } from '../types.ts';
import { listEntryIds } from './merges.ts';

const toHeadcount = (r: Selectable<CompanyHeadcountTable>): Headcount => ({
  id: r.id,
  companyId: r.company_id as CompanyId,
  onDay: r.on_day,
  permanentFull: r.permanent_full,
  permanentPart: r.permanent_part,
  permanentPartHundredths: r.permanent_part_hundredths,
  fixedShort: r.fixed_short,
  fixedLong: r.fixed_long,
  apprentices: r.apprentices,
  executives: r.executives,
  coOperativeMembers: r.co_operative_members,
  agencyWorkers: r.agency_workers,
  homeWorkers: r.home_workers,
  abroad: r.abroad,
  otherExcluded: r.other_excluded,
  otherExcludedReason: r.other_excluded_reason,
  l68Employed: r.l68_employed,
  source: r.source,
  recordedAt: r.recorded_at,
});

/** What a company declared of its people, in the order in which it was recorded, under whichever of its entries.
 *  @param companyId an entry that points nowhere */
export async function listHeadcounts(tx: Tx, companyId: string): Promise<Headcount[]> {
  const rows = await tx.db
    .selectFrom('company_headcount')
    .selectAll()
    .where('company_id', 'in', await listEntryIds(tx, companyId))
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return rows.map(toHeadcount);
}

/** What it declared last for this day or before it; of two for one day, the one recorded last. */
export async function latestHeadcount(
  tx: Tx,
  companyId: string,
  day: CalendarDay,
): Promise<Headcount | undefined> {
  const row = await tx.db
    .selectFrom('company_headcount')
    .selectAll()
    .where('company_id', 'in', await listEntryIds(tx, companyId))
    .where('on_day', '<=', day)
    .orderBy('on_day', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row && toHeadcount(row);
}

/** Writes what a company declared, recorded by the actor. */
export async function insertHeadcount(
  tx: Tx,
  h: Omit<Headcount, 'id' | 'recordedAt'> & { territoryId: TerritoryId },
): Promise<void> {
  await tx.db
    .insertInto('company_headcount')
    .values({
      id: randomUUID(),
      territory_id: h.territoryId,
      company_id: h.companyId,
      on_day: h.onDay,
      permanent_full: h.permanentFull,
      permanent_part: h.permanentPart,
      permanent_part_hundredths: h.permanentPartHundredths,
      fixed_short: h.fixedShort,
      fixed_long: h.fixedLong,
      apprentices: h.apprentices,
      executives: h.executives,
      co_operative_members: h.coOperativeMembers,
      agency_workers: h.agencyWorkers,
      home_workers: h.homeWorkers,
      abroad: h.abroad,
      other_excluded: h.otherExcluded,
      other_excluded_reason: h.otherExcludedReason,
      l68_employed: h.l68Employed,
      source: h.source,
      recorded_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
}
