import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { ReferralId, ReferralState } from '../types.ts';

/** Rows on one page of the list. */
export const PAGE_SIZE = 50;

/** A referral in a list: what is clear of it; the name comes apart, where the reader may know it. */
export type ListedReferral = {
  id: ReferralId;
  personId: string;
  code: string;
  project: string;
  organisationId: string;
  organisationName: string;
  organisationKind: string;
  state: ReferralState;
  sentAt: Date | null;
  answerDueOn: CalendarDay | null;
  createdAt: Date;
};

/** One page of the referrals the actor may know of, the newest first.
 *  @param after id of the last row of the page before
 *  @returns the rows, how many there are in all, and the id that leads on */
export async function listReferrals(
  tx: Tx,
  state: ReferralState | undefined,
  after: string | undefined,
): Promise<{ rows: ListedReferral[]; total: number; next?: ReferralId }> {
  const stated = state === undefined ? sql`true` : sql`r.state = ${state}`;
  const count = await sql<{
    n: number;
  }>`select count(*)::int as n from app.referral r where ${stated}`.execute(tx.db);
  // The place of the page before is compared inside the database: a Date would lose its microseconds.
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(r.created_at, r.id) < (select a.created_at, a.id from app.referral a where a.id = ${after}::uuid)`;
  const { rows } = await sql<ListedReferral>`
    select r.id, r.person_id as "personId", p.code, j.title as project, o.id as "organisationId", o.name as "organisationName", o.kind as "organisationKind",
      r.state, r.sent_at as "sentAt", r.answer_due_on as "answerDueOn", r.created_at as "createdAt"
    from app.referral r join app.person p on p.id = r.person_id join app.project j on j.id = r.project_id join app.organisation o on o.id = r.organisation_id
    where ${stated} and ${beyond} order by r.created_at desc, r.id desc limit ${PAGE_SIZE + 1}`.execute(
    tx.db,
  );
  const shown = rows.slice(0, PAGE_SIZE);
  for (const r of shown) tx.ledger.note(r.personId, 'referral');
  const last = shown.at(-1);
  return {
    rows: shown,
    total: count.rows[0]?.n ?? 0,
    ...(rows.length > PAGE_SIZE && last ? { next: last.id } : {}),
  };
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
