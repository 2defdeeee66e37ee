import { type RawBuilder, sql } from 'kysely';
import { type ListPage, type ListWindow, listByKey } from '../../../platform/database/list-by-key.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { PersonId } from '../../people/types.ts';
import type { ReferralId, ReferralState } from '../types.ts';

/** By what the list of referrals goes. */
export type ReferralSort = 'begun' | 'sent' | 'due' | 'project';

/** A referral in a list: what is clear of it; the name comes apart, where the reader may know it. */
export type ListedReferral = {
  id: ReferralId;
  personId: PersonId;
  code: string;
  project: string;
  organisationId: string;
  state: ReferralState;
  sentAt: Date | null;
  answerDueOn: CalendarDay | null;
  createdAt: Date;
};

/** Of which referrals a list tells. `body`: the one that refers; health bodies go together where their names are not told. */
export type ReferralFilter = {
  state?: ReferralState | undefined;
  project?: string | undefined;
  body?: { id: string } | 'health' | undefined;
  /** whether an answer is due, or was due before a day */
  due?: 'due' | { before: CalendarDay } | undefined;
};

/** One page of the referrals the actor may know of, or all of them; those shown are noted as read. Two statements. */
export async function listReferrals(
  tx: Tx,
  filter: ReferralFilter,
  order: { by: ReferralSort; descending: boolean },
  window: ListWindow,
): Promise<ListPage<ListedReferral>> {
  const { state, project, body, due } = filter;
  const never = order.descending ? sql`'-infinity'` : sql`'infinity'`;
  const keys: Readonly<Record<ReferralSort, RawBuilder<unknown>>> = {
    begun: sql`r.created_at`,
    sent: sql`coalesce(r.sent_at, ${never})`,
    due: sql`coalesce(r.answer_due_on, ${never})`,
    project: sql`j.title`,
  };
  const conditions = [
    ...(state ? [sql`r.state = ${state}`] : []),
    ...(project ? [sql`r.project_id = ${project}::uuid`] : []),
    ...(body ? [body === 'health' ? sql`o.kind = 'health'` : sql`o.id = ${body.id}::uuid`] : []),
    ...(due
      ? [due === 'due' ? sql`r.answer_due_on is not null` : sql`r.answer_due_on < ${due.before}::date`]
      : []),
  ];
  const page = await listByKey<ListedReferral>(
    tx,
    {
      columns: sql`r.id, r.person_id as "personId", p.code, j.title as project, o.id as "organisationId", r.state, r.sent_at as "sentAt", r.answer_due_on as "answerDueOn", r.created_at as "createdAt"`,
      from: sql`app.referral r join app.person p on p.id = r.person_id join app.project j on j.id = r.project_id
        join app.organisation o on o.id = r.organisation_id`,
      where: conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `),
      id: sql`r.id`,
      key: keys[order.by],
      descending: order.descending,
    },
    window,
  );
  for (const r of page.rows) tx.ledger.note(r.personId, 'referral');
  return page;
}

/** A line of the timeline of one referral. `who` is empty where the reader may not know the colleague. */
export type ReferralEventRow = { id: string; kind: string; at: Date; who: string };

/** What happened to a referral, the newest first. */
export async function listReferralEvents(tx: Tx, referralId: string): Promise<ReferralEventRow[]> {
  const { rows } = await sql<ReferralEventRow>`
    select e.id, e.kind, e.at, coalesce(a.name, '') as who from app.event e left join app.account a on a.id = e.account_id
    where e.referral_id = ${referralId}::uuid order by e.at desc, e.id`.execute(tx.db);
  return rows;
}

/** Name of the inner service that refers: only inside that service. */
export async function findOriginName(tx: Tx, referralId: string): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('referral_origin as o')
    .innerJoin('service as s', 's.id', 'o.service_id')
    .select('s.name')
    .where('o.referral_id', '=', referralId)
    .executeTakeFirst();
  return row?.name;
}
