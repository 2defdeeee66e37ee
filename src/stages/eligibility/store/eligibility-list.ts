import { type RawBuilder, sql } from 'kysely';
import { type ListPage, type ListWindow, listByKey } from '../../../platform/database/list-by-key.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { PersonId } from '../../people/types.ts';
import type { CaseId, CaseSort, ListedState } from '../types.ts';

/** A case in the list of requirements; the name comes apart, where the reader may know it. */
export type ListedCase = {
  id: CaseId;
  personId: PersonId;
  code: string;
  project: string;
  state: ListedState;
  openedAt: Date;
  /** day by which it is to be decided; null once it is */
  dueOn: CalendarDay | null;
  expiresOn: CalendarDay | null;
};

/** Of which cases a list tells. */
export type CaseFilter = {
  state?: ListedState | undefined;
  project?: string | undefined;
  /** only those that rest on a paper which expires by this day, or has */
  expiringBy?: CalendarDay | undefined;
};

/** One page of the cases whose requirements the actor may read, or all of them; those shown are noted as read.
 *  Two statements. */
export async function listCases(
  tx: Tx,
  filter: CaseFilter,
  order: { by: CaseSort; descending: boolean },
  window: ListWindow,
): Promise<ListPage<ListedCase>> {
  const { state, project, expiringBy } = filter;
  const stands = sql`coalesce(y.state, 'to-begin')`;
  const due = sql`case when y.id is null then c.requirements_due_on when y.state = 'open' then least(y.due_on, y.charge_due_on) end`;
  const expires = sql`case when y.state <> 'not-eligible' then y.next_expiry_on end`;
  const never = order.descending ? sql`'-infinity'` : sql`'infinity'`;
  const keys: Readonly<Record<CaseSort, RawBuilder<unknown>>> = {
    due: sql`coalesce(${due}, ${never})`,
    expires: sql`coalesce(${expires}, ${never})`,
    opened: sql`c.opened_at`,
    project: sql`j.title`,
  };
  const conditions = [
    sql`c.person_id = any((select gate.persons('eligibility', 'read'))::uuid[])`,
    ...(state ? [sql`${stands} = ${state}`] : []),
    ...(project ? [sql`c.project_id = ${project}::uuid`] : []),
    ...(expiringBy ? [sql`${expires} <= ${expiringBy}::date`] : []),
  ];
  const page = await listByKey<ListedCase>(
    tx,
    {
      columns: sql`c.id, c.person_id as "personId", p.code, j.title as project, ${stands} as state, c.opened_at as "openedAt",
        ${due} as "dueOn", ${expires} as "expiresOn"`,
      from: sql`app.case_file c join app.person p on p.id = c.person_id join app.project j on j.id = c.project_id
        left join app.eligibility y on y.case_id = c.id`,
      where: sql.join(conditions, sql` and `),
      id: sql`c.id`,
      key: keys[order.by],
      descending: order.descending,
    },
    window,
  );
  for (const r of page.rows) tx.ledger.note(r.personId, 'eligibility');
  return page;
}
