import { type RawBuilder, sql } from 'kysely';
import { type ListPage, type ListWindow, listByKey } from '../../../platform/database/list-by-key.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CompanyId } from '../../companies/types.ts';
import type { PlaceId, PlaceKind, PlaceSort, PlaceState } from '../types.ts';

/** A place in the list. */
export type ListedPlace = {
  id: PlaceId;
  title: string;
  kind: PlaceKind;
  state: PlaceState;
  companyId: CompanyId;
  company: string;
  /** cadastral code of the comune where one works */
  comune: string;
  fromOn: CalendarDay | null;
  lostOn: CalendarDay | null;
  capacity: number;
};

/** Of which places a list tells. */
export type PlaceFilter = {
  state?: PlaceState | undefined;
  kind?: PlaceKind | undefined;
  /** cadastral code */
  comune?: string | undefined;
  companyId?: string | undefined;
  /** open places that are lost between these days, both included */
  lost?: { from: CalendarDay; to: CalendarDay } | undefined;
};

const from = sql`app.place p join app.company c on c.id = p.company_id join app.company_site s on s.id = p.site_id`;

/** One page of the places that the actor may read, or all of them. Nobody stands in them. Two statements. */
export async function listPlaces(
  tx: Tx,
  filter: PlaceFilter,
  order: { by: PlaceSort; descending: boolean },
  window: ListWindow,
): Promise<ListPage<ListedPlace>> {
  const keys: Readonly<Record<PlaceSort, RawBuilder<unknown>>> = {
    lost: sql`coalesce(p.lost_on, 'infinity'::date)`,
    title: sql`p.title`,
    company: sql`c.name`,
    from: sql`coalesce(p.from_on, 'infinity'::date)`,
  };
  const { state, kind, comune, companyId, lost } = filter;
  const conditions = [
    sql`true`,
    ...(state ? [sql`p.state = ${state}`] : []),
    ...(kind ? [sql`p.kind = ${kind}`] : []),
    ...(comune ? [sql`s.codice_catastale = ${comune}`] : []),
    ...(companyId ? [sql`p.company_id = ${companyId}::uuid`] : []),
    ...(lost ? [sql`p.state = 'open' and p.lost_on between ${lost.from}::date and ${lost.to}::date`] : []),
  ];
  return listByKey<ListedPlace>(
    tx,
    {
      columns: sql`p.id, p.title, p.kind, p.state, p.company_id as "companyId", c.name as company, s.codice_catastale as comune,
        p.from_on as "fromOn", p.lost_on as "lostOn", p.capacity`,
      from,
      where: sql.join(conditions, sql` and `),
      id: sql`p.id`,
      key: keys[order.by],
      descending: order.descending,
    },
    window,
  );
}

/** The companies and the comuni that the places are of, to choose from: at most 500 of each. */
export async function listPlaceFilters(
  tx: Tx,
): Promise<{ companies: { id: string; name: string }[]; comuni: string[] }> {
  const companies = await sql<{ id: string; name: string }>`
    select c.id, c.name from app.company c where exists (select from app.place p where p.company_id = c.id)
     order by c.name, c.id limit 500`.execute(tx.db);
  const comuni = await sql<{ code: string }>`
    select distinct s.codice_catastale as code from ${from} order by code limit 500`.execute(tx.db);
  return { companies: companies.rows, comuni: comuni.rows.map((r) => r.code) };
}
