import { type RawBuilder, sql } from 'kysely';
import { type ListPage, type ListWindow, listByKey } from '../../../platform/database/list-by-key.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CompanyId, ContactWay, LogId, PipelineStage } from '../types.ts';

/** A contact in the list: those that no later entry corrects. `companyId`: the entry that stands for the company. */
export type ListedContact = {
  id: LogId;
  companyId: CompanyId;
  company: string;
  onDay: CalendarDay;
  way: ContactWay;
  faceToFace: boolean;
  what: string;
  stage: PipelineStage;
  /** null where the actor may not know her */
  who: string | null;
};

/** By what the list of contacts goes. */
export type ContactSort = 'day' | 'company';

/** Of which contacts a list tells. */
export type ContactFilter = {
  company?: string | undefined;
  writtenBy?: string | undefined;
  from?: CalendarDay | undefined;
  to?: CalendarDay | undefined;
  faceToFace?: boolean | undefined;
  /** two digits, the first of the company's ATECO code; `none`: companies without one */
  division?: string | undefined;
};

/** One page of the contacts that the actor may read, or all of them. Two statements. */
export async function listContactsMade(
  tx: Tx,
  filter: ContactFilter,
  order: { by: ContactSort; descending: boolean },
  window: ListWindow,
): Promise<ListPage<ListedContact>> {
  const keys: Readonly<Record<ContactSort, RawBuilder<unknown>>> = {
    day: sql`l.on_day`,
    company: sql`lower(c.name)`,
  };
  const { division } = filter;
  const conditions = [
    sql`not exists (select from app.company_log k where k.corrects = l.id)`,
    ...(filter.company ? [sql`c.id = ${filter.company}::uuid`] : []),
    ...(filter.writtenBy ? [sql`l.written_by = ${filter.writtenBy}::uuid`] : []),
    ...(filter.from ? [sql`l.on_day >= ${filter.from}::date`] : []),
    ...(filter.to ? [sql`l.on_day <= ${filter.to}::date`] : []),
    ...(filter.faceToFace ? [sql`l.face_to_face`] : []),
    ...(division ? [division === 'none' ? sql`c.ateco is null` : sql`left(c.ateco, 2) = ${division}`] : []),
  ];
  return listByKey<ListedContact>(
    tx,
    {
      columns: sql`l.id, c.id as "companyId", c.name as company, l.on_day as "onDay", l.way, l.face_to_face as "faceToFace",
        l.what, l.stage, a.name as who`,
      from: sql`app.company_log l
        left join app.company_merge g on g.company_id = l.company_id and g.undone_at is null
        join app.company c on c.id = coalesce(g.into_company_id, l.company_id)
        left join app.account a on a.id = l.written_by`,
      where: sql.join(conditions, sql` and `),
      id: sql`l.id`,
      key: keys[order.by],
      descending: order.descending,
    },
    window,
  );
}

/** Which entry stands for which other, of those the actor may read. */
export async function listStandsFor(tx: Tx): Promise<ReadonlyMap<string, CompanyId>> {
  const rows = await tx.db
    .selectFrom('company_merge')
    .select(['company_id', 'into_company_id'])
    .where('undone_at', 'is', null)
    .execute();
  return new Map(rows.map((r) => [r.company_id, r.into_company_id as CompanyId]));
}
