import { type RawBuilder, sql } from 'kysely';
import { type ListPage, type ListWindow, listByKey } from '../../../platform/database/list-by-key.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { PersonId } from '../../people/types.ts';
import type { IntroductionId, IntroductionSort, IntroductionState, Side } from '../types.ts';

/** An introduction in the list; the name comes apart, where the reader may know it. */
export type ListedIntroduction = {
  id: IntroductionId;
  personId: PersonId;
  code: string;
  place: string;
  company: string;
  project: string;
  state: IntroductionState;
  since: CalendarDay;
  nextOn: CalendarDay | null;
  endedSide: Side | null;
};

/** Of which introductions a list tells. */
export type IntroductionFilter = {
  state?: IntroductionState | undefined;
  project?: string | undefined;
  company?: string | undefined;
  /** only those that are still under way */
  underWay?: boolean;
};

/** One page of the introductions that the actor may know of, or all of them; those shown are noted as read. No word of
 *  hers is opened. Two statements. */
export async function listIntroductions(
  tx: Tx,
  filter: IntroductionFilter,
  order: { by: IntroductionSort; descending: boolean },
  window: ListWindow,
): Promise<ListPage<ListedIntroduction>> {
  const never = order.descending ? sql`'-infinity'` : sql`'infinity'`;
  const keys: Readonly<Record<IntroductionSort, RawBuilder<unknown>>> = {
    next: sql`coalesce(i.next_on, ${never})`,
    since: sql`i.state_since`,
    company: sql`lower(c.name)`,
    project: sql`j.title`,
  };
  const conditions = [
    sql`i.person_id = any((select gate.persons('introduction', 'read'))::uuid[])`,
    ...(filter.state ? [sql`i.state = ${filter.state}`] : []),
    ...(filter.project ? [sql`f.project_id = ${filter.project}::uuid`] : []),
    ...(filter.company ? [sql`p.company_id = ${filter.company}::uuid`] : []),
    ...(filter.underWay ? [sql`i.state not in ('declined', 'ended', 'confirmed')`] : []),
  ];
  const page = await listByKey<ListedIntroduction>(
    tx,
    {
      columns: sql`i.id, i.person_id as "personId", n.code, p.title as place, c.name as company, j.title as project, i.state,
        i.state_since as since, i.next_on as "nextOn", i.ended_side as "endedSide"`,
      from: sql`app.introduction i join app.person n on n.id = i.person_id join app.case_file f on f.id = i.case_id
        join app.project j on j.id = f.project_id join app.place p on p.id = i.place_id join app.company c on c.id = p.company_id`,
      where: sql.join(conditions, sql` and `),
      id: sql`i.id`,
      key: keys[order.by],
      descending: order.descending,
    },
    window,
  );
  for (const r of page.rows) tx.ledger.note(r.personId, 'introduction');
  return page;
}
