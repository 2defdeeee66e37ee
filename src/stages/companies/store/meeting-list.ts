import { type RawBuilder, sql } from 'kysely';
import { type ListPage, type ListWindow, listByKey } from '../../../platform/database/list-by-key.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CompanyId, CompanyMeeting, CompanyMeetingId } from '../types.ts';

/** A meeting in the list. `companyId`: the entry that stands for the company. */
export type ListedCompanyMeeting = {
  id: CompanyMeetingId;
  companyId: CompanyId;
  company: string;
  about: string;
  startsAt: Date;
  state: CompanyMeeting['state'];
  /** null where the actor may not know her */
  who: string | null;
};

/** By what the list of meetings goes. */
export type CompanyMeetingSort = 'when' | 'company';

/** One page of the meetings with companies that the actor may read, or all of them. Two statements. */
export async function listMeetingsWithCompanies(
  tx: Tx,
  filter: { state?: CompanyMeeting['state'] | undefined; heldBy?: string | undefined },
  order: { by: CompanyMeetingSort; descending: boolean },
  window: ListWindow,
): Promise<ListPage<ListedCompanyMeeting>> {
  const keys: Readonly<Record<CompanyMeetingSort, RawBuilder<unknown>>> = {
    when: sql`t.starts_at`,
    company: sql`lower(c.name)`,
  };
  const conditions = [
    sql`true`,
    ...(filter.state ? [sql`t.state = ${filter.state}`] : []),
    ...(filter.heldBy ? [sql`t.held_by = ${filter.heldBy}::uuid`] : []),
  ];
  return listByKey<ListedCompanyMeeting>(
    tx,
    {
      columns: sql`t.id, c.id as "companyId", c.name as company, t.about, t.starts_at as "startsAt", t.state, a.name as who`,
      from: sql`app.company_meeting t
        left join app.company_merge g on g.company_id = t.company_id and g.undone_at is null
        join app.company c on c.id = coalesce(g.into_company_id, t.company_id)
        left join app.account a on a.id = t.held_by`,
      where: sql.join(conditions, sql` and `),
      id: sql`t.id`,
      key: keys[order.by],
      descending: order.descending,
    },
    window,
  );
}
