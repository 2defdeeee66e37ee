import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { PlaceId, PlaceKind, Shift } from '../../places/types.ts';

/** A place as an introduction needs it: what it is, where, when. No person is in it. */
export type OfferedPlace = {
  id: PlaceId;
  territoryId: string;
  companyId: string;
  company: string;
  site: string;
  address: string | null;
  kind: PlaceKind;
  title: string;
  state: 'draft' | 'open' | 'closed';
  tasks: readonly string[];
  shifts: readonly Shift[];
  weeklyHoursMin: number | null;
  weeklyHoursMax: number | null;
  transport: string | null;
};

/** Places by id, as far as the actor may read companies. One statement. */
export async function listOfferedPlaces(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OfferedPlace>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<OfferedPlace>`
    select p.id, p.territory_id as "territoryId", p.company_id as "companyId", c.name as company, s.name as site, s.address,
      p.kind, p.title, p.state, p.tasks, p.shifts, p.weekly_hours_min as "weeklyHoursMin", p.weekly_hours_max as "weeklyHoursMax",
      p.transport
      from app.place p join app.company c on c.id = p.company_id join app.company_site s on s.id = p.site_id
     where p.id = any(${ids}::uuid[])`.execute(tx.db);
  return new Map(rows.map((r) => [r.id, r]));
}

/** Whether she has said that she does not want this company, under whichever of its entries. */
export async function excludesCompany(
  tx: Tx,
  personIds: readonly string[],
  companyId: string,
): Promise<boolean> {
  const stands = (id: ReturnType<typeof sql>) =>
    sql`coalesce((select m.into_company_id from app.company_merge m where m.company_id = ${id} and m.undone_at is null), ${id})`;
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from app.company_excluded x where x.person_id = any(${personIds}::uuid[]) and x.ended_at is null
      and ${stands(sql`x.company_id`)} = ${stands(sql`${companyId}::uuid`)}) as found`.execute(tx.db);
  return rows[0]?.found === true;
}

/** The card of needs of a case that she has agreed to and not taken back: its id; null where there is none. */
export async function findAgreedCardId(tx: Tx, caseId: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('needs_card')
    .select(['id', 'person_id'])
    .where('case_id', '=', caseId)
    .where('state', '=', 'agreed')
    .executeTakeFirst();
  if (row !== undefined) tx.ledger.note(row.person_id, 'needs-card');
  return row?.id ?? null;
}
