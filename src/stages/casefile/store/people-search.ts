import { type RawBuilder, sql } from 'kysely';
import { type ListPage, type ListWindow, listByKey } from '../../../platform/database/list-by-key.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { PersonId } from '../../people/types.ts';
import type { FunnelStep } from '../types.ts';

/** Of whom a list tells, by facts that lie open. Each is about the human being, under whichever entry it stands. */
export type PeopleFilter = {
  project?: string | undefined;
  /** a step of the funnel that she has come to, in that project or in any */
  step?: FunnelStep['step'] | undefined;
  /** only those whom the actor herself follows */
  mine?: boolean;
  /** only those of whom a paper is to be renewed: its warning began by this day */
  expiringOn?: CalendarDay | undefined;
};

/** What the database can sort by; names lie encrypted, and are sorted by whoever opened them. */
export type ClearOrder = { by: 'code' | 'latest'; descending: boolean };

type Fragment = RawBuilder<unknown>;

/** Which entry stands for which other, as a table. */
const standing = (standsFor: ReadonlyMap<string, string>): Fragment =>
  sql`unnest(${[...standsFor.keys()]}::uuid[], ${[...standsFor.values()]}::uuid[]) g (id, into_id)`;

/** The people of a filter, as a list that the database can sort and page.
 *  @param standsFor which entry stands for which other */
function searched(tx: Tx, filter: PeopleFilter, standsFor: ReadonlyMap<string, string>, order: ClearOrder) {
  const main = (rows: Fragment) =>
    sql`p.id in (select coalesce(g.into_id, x.person_id) from (${rows}) x left join ${standing(standsFor)} on g.id = x.person_id)`;
  const inProject = filter.project === undefined ? sql`true` : sql`project_id = ${filter.project}::uuid`;
  const cases = sql`select c.person_id, c.project_id, y.state, y.route, y.recheck_on from app.case_file c
    left join app.eligibility y on y.case_id = c.id`;
  const referrals = sql`select r.person_id, r.project_id, r.state, r.sent_at from app.referral r`;
  const ofCase = (condition: Fragment) =>
    main(sql`select person_id from (${cases}) c where ${inProject} and ${condition}`);
  const ofReferral = (condition: Fragment) =>
    main(sql`select person_id from (${referrals}) r where ${inProject} and ${condition}`);
  const inCases = sql`case_id = any(array(select id from app.case_file where ${inProject}))`;
  const chosen = (state: string) =>
    main(sql`select person_id from app.selection_candidacy where state = ${state} and ${inCases}`);
  const happened = (kind: string) =>
    main(sql`select person_id from app.event where kind = ${kind} and ${inCases}`);
  // As store/later-figures.ts, store/funnel.ts of eligibility and store/count-referrals.ts of referral count them: a figure opens its list.
  const steps = {
    referred: () => ofReferral(sql`sent_at is not null`),
    waiting: () => ofReferral(sql`state = 'sent'`),
    'taken-on': () => ofCase(sql`true`),
    open: () => ofCase(sql`state is distinct from 'eligible' and state is distinct from 'not-eligible'`),
    eligible: () => ofCase(sql`state = 'eligible'`),
    'eligible-l68': () => ofCase(sql`state = 'eligible' and route = 'l68'`),
    'eligible-mental-health': () => ofCase(sql`state = 'eligible' and route = 'mental-health'`),
    'not-eligible': () => ofCase(sql`state = 'not-eligible'`),
    admitted: () => chosen('admitted'),
    'waiting-list': () => chosen('waiting'),
    'not-admitted': () => chosen('not-admitted'),
    assessed: () => happened('assessment.closed'),
    'balance-closed': () => happened('competency-balance.closed'),
    'plan-signed': () => happened('action-plan.signed'),
  } as const satisfies Record<FunnelStep['step'], () => Fragment>;
  const conditions = [
    ...(standsFor.size > 0 ? [sql`p.id <> all(${[...standsFor.keys()]}::uuid[])`] : []),
    ...(filter.step ? [steps[filter.step]()] : []),
    ...(filter.project && !filter.step ? [sql`(${ofReferral(sql`true`)} or ${ofCase(sql`true`)})`] : []),
    ...(filter.expiringOn
      ? [ofCase(sql`recheck_on <= ${filter.expiringOn}::date and state <> 'not-eligible'`)]
      : []),
    ...(filter.mine
      ? [
          main(sql`select l.person_id from app.relation l where l.account_id = ${tx.actor.accountId}::uuid
            and l.granted_at is not null and l.valid_from <= now() and (l.valid_to is null or l.valid_to > now())`),
        ]
      : []),
  ];
  const latest = sql`left join (select coalesce(g.into_id, e.person_id) as id, max(e.at) as at from app.event e
    left join ${standing(standsFor)} on g.id = e.person_id group by 1) t on t.id = p.id`;
  return {
    columns: sql`p.id`,
    from: order.by === 'latest' ? sql`app.person p ${latest}` : sql`app.person p`,
    where: conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `),
    id: sql`p.id`,
    key: order.by === 'latest' ? sql`coalesce(t.at, '-infinity')` : sql`p.code`,
    descending: order.descending,
  };
}

/** Ids of the people of a filter, in the order asked for. One statement; for as many as names are opened of. */
export async function listMatching(
  tx: Tx,
  filter: PeopleFilter,
  standsFor: ReadonlyMap<string, string>,
  order: ClearOrder,
): Promise<PersonId[]> {
  const { columns, from, where, key, id, descending } = searched(tx, filter, standsFor, order);
  const way = descending ? sql`desc` : sql`asc`;
  const { rows } = await sql<{ id: PersonId }>`
    select ${columns} from ${from} where ${where} order by ${key} ${way}, ${id} ${way}`.execute(tx.db);
  return rows.map((r) => r.id);
}

/** One page of the people of a filter, by key: two statements, however many there are. */
export function listMatchingByKey(
  tx: Tx,
  filter: PeopleFilter,
  standsFor: ReadonlyMap<string, string>,
  order: ClearOrder,
  window: ListWindow,
): Promise<ListPage<{ id: PersonId }>> {
  return listByKey(tx, searched(tx, filter, standsFor, order), window);
}
