import { type RawBuilder, sql } from 'kysely';
import { type ListPage, type ListWindow, listByKey } from '../../../platform/database/list-by-key.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CompanyId, CompanyKind, PipelineStage } from '../types.ts';

/** By what the list of companies goes. */
export type CompanySort = 'name' | 'stage' | 'contact' | 'step';

/** A company in the list. Of entries that are one, the one that stands for both; what was said and promised is that of
 *  the entry with the latest contact. */
export type ListedCompany = {
  id: CompanyId;
  name: string;
  kind: CompanyKind;
  stage: PipelineStage;
  /** comuni of its places of work in use, by codice catastale */
  comuni: string[];
  lastContactOn: CalendarDay | null;
  nextStep: string | null;
  nextStepOn: CalendarDay | null;
  /** null too where the actor may not know her */
  nextStepBy: string | null;
};

/** Of which companies a list tells. */
export type CompanyFilter = {
  /** words that its name holds */
  search?: string | undefined;
  stage?: PipelineStage | undefined;
  kind?: CompanyKind | undefined;
  comune?: string | undefined;
  /** account that promised the next step */
  promisedBy?: string | undefined;
  /** only those whose next step was due before this day */
  overdueOn?: CalendarDay | undefined;
  /** only those with a step promised */
  withStep?: boolean | undefined;
};

/** The entry whose dialogue is the freshest stands for what was said; `e` is all entries of the company. */
const freshest = sql`left join lateral (
    select x.last_contact_on, x.next_step, x.next_step_on, x.next_step_by from app.company x
     where x.id = any(array(select m.company_id from app.company_merge m where m.into_company_id = c.id and m.undone_at is null) || c.id)
     order by x.last_contact_on desc nulls last, (x.id = c.id) desc limit 1) s on true
  left join app.account a on a.id = s.next_step_by`;

const sites = sql`select t.codice_catastale from app.company_site t where t.closed_on is null and t.company_id = any(
  array(select m.company_id from app.company_merge m where m.into_company_id = c.id and m.undone_at is null) || c.id)`;

/** Companies with a place of work in use there, under whichever entry it stands: once for the whole list. */
const inComune = (
  code: string,
) => sql`c.id in (select coalesce(m.into_company_id, t.company_id) from app.company_site t
  left join app.company_merge m on m.company_id = t.company_id and m.undone_at is null
  where t.closed_on is null and t.codice_catastale = ${code})`;

/** One page of the companies that the actor may read, or all of them. Two statements. */
export async function listCompanies(
  tx: Tx,
  filter: CompanyFilter,
  order: { by: CompanySort; descending: boolean },
  window: ListWindow,
): Promise<ListPage<ListedCompany>> {
  const keys: Readonly<Record<CompanySort, RawBuilder<unknown>>> = {
    name: sql`lower(c.name)`,
    stage: sql`array_position(array['to-contact', 'contacted', 'interested', 'visited', 'willing', 'agreement-signed', 'hosting', 'dormant'], c.stage)`,
    contact: sql`coalesce(s.last_contact_on, '-infinity')`,
    step: sql`coalesce(s.next_step_on, 'infinity')`,
  };
  // A word that is typed holds no wildcard of LIKE.
  const word = filter.search && `%${filter.search.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const conditions = [
    sql`not exists (select from app.company_merge g where g.company_id = c.id and g.undone_at is null)`,
    ...(word ? [sql`(c.name ilike ${word} or c.partita_iva like ${word})`] : []),
    ...(filter.stage ? [sql`c.stage = ${filter.stage}`] : []),
    ...(filter.kind ? [sql`c.kind = ${filter.kind}`] : []),
    ...(filter.comune ? [inComune(filter.comune)] : []),
    ...(filter.promisedBy ? [sql`s.next_step_by = ${filter.promisedBy}::uuid`] : []),
    ...(filter.overdueOn ? [sql`s.next_step_on < ${filter.overdueOn}::date`] : []),
    ...(filter.withStep ? [sql`s.next_step_on is not null`] : []),
  ];
  return listByKey<ListedCompany>(
    tx,
    {
      columns: sql`c.id, c.name, c.kind, c.stage, array(${sites} order by 1) as comuni,
        s.last_contact_on as "lastContactOn", s.next_step as "nextStep", s.next_step_on as "nextStepOn", a.name as "nextStepBy"`,
      from: sql`app.company c ${freshest}`,
      where: sql.join(conditions, sql` and `),
      id: sql`c.id`,
      key: keys[order.by],
      descending: order.descending,
    },
    window,
  );
}
