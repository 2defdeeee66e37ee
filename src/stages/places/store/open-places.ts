import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CompanyId } from '../../companies/types.ts';
import type { Place } from '../types.ts';
import { toPlace } from './places.ts';

/** An open place with what matching needs of its company and its place of work. */
export type OpenPlace = Place & {
  companyName: string;
  /** the company that stands for this one where two entries are one: capacities are counted there */
  standingCompanyId: CompanyId;
  /** most people at once over all places of the company; null where it set none */
  hostCapacity: number | null;
  siteName: string;
  /** cadastral code of the comune of the place of work */
  codiceCatastale: string;
  tutorName: string | null;
  /** most people whom the company's tutor follows at once, as he said; null where he said nothing */
  tutorCapacity: number | null;
};

/** Every open place that the actor may read, the next to be lost first. One statement; no person is in it.
 *  @param territoryId of this territory alone */
export async function listOpenPlaces(tx: Tx, territoryId?: string): Promise<OpenPlace[]> {
  let query = tx.db
    .selectFrom('place as p')
    .innerJoin('company as c', 'c.id', 'p.company_id')
    .innerJoin('company_site as s', 's.id', 'p.site_id')
    .leftJoin('company_contact as t', 't.id', 'p.tutor_id')
    .leftJoin('company_merge as m', (join) =>
      join.onRef('m.company_id', '=', 'p.company_id').on('m.undone_at', 'is', null),
    )
    .selectAll('p')
    .select([
      'c.name as companyName',
      'c.host_capacity as hostCapacity',
      's.name as siteName',
      's.codice_catastale as codiceCatastale',
      't.name as tutorName',
      't.tutor_capacity as tutorCapacity',
      sql<CompanyId>`coalesce(m.into_company_id, p.company_id)`.as('standingCompanyId'),
    ])
    .where('p.state', '=', 'open');
  if (territoryId !== undefined) query = query.where('p.territory_id', '=', territoryId);
  const rows = await query
    .orderBy('p.lost_on', (o) => o.asc().nullsLast())
    .orderBy('p.id')
    .execute();
  return rows.map((r) => ({
    ...toPlace(r),
    companyName: r.companyName,
    standingCompanyId: r.standingCompanyId,
    hostCapacity: r.hostCapacity,
    siteName: r.siteName,
    codiceCatastale: r.codiceCatastale,
    tutorName: r.tutorName,
    tutorCapacity: r.tutorCapacity,
  }));
}
