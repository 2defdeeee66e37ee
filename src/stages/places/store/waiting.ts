import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import { addDays, type CalendarDay } from '../../../values/calendar-day.ts';

/** Days before a place is lost from which it waits for somebody. */
const LOST_WITHIN_DAYS = 14;
/** Days within which what a company wrote should be answered. */
const ANSWER_WITHIN_DAYS = 5;

/** What waits about the places of companies. Nobody accompanied stands in it. */
export type WaitingPlace = {
  /** the place, or what was described */
  id: string;
  companyId: string;
  company: string;
  title: string;
  what: 'fill-place' | 'look-at-description';
  due: CalendarDay;
  href: string;
};

/** What waits for whoever speaks with companies: what came through the links that she made, and the open places that she
 *  entered and that are lost within two weeks or were lost already. Index scans over stored days; the first due first, at most
 *  200.
 *  @param only of these companies alone */
export async function listWaitingPlaces(
  tx: Tx,
  today: CalendarDay,
  only?: readonly string[],
): Promise<WaitingPlace[]> {
  const me = sql`${tx.actor.accountId}::uuid`;
  const among = (column: 'p' | 'd') =>
    only === undefined ? sql`true` : sql`${sql.ref(`${column}.company_id`)} = any(${[...only]}::uuid[])`;
  const { rows } = await sql<Omit<WaitingPlace, 'href'>>`
    select p.id, p.company_id as "companyId", c.name as company, p.title, 'fill-place' as what, p.lost_on as due
      from app.place p join app.company c on c.id = p.company_id
     where p.state = 'open' and p.lost_on <= ${addDays(today, LOST_WITHIN_DAYS)}::date and p.created_by = ${me}
       and p.territory_id = any((select gate.territories('company', 'write'))::uuid[]) and ${among('p')}
    union all
    select d.id, d.company_id, c.name, d.content ->> 'title', 'look-at-description',
      (d.sent_at at time zone 'Europe/Rome')::date + ${ANSWER_WITHIN_DAYS}::int
      from app.place_description d join app.company c on c.id = d.company_id join app.place_invitation i on i.id = d.invitation_id
     where d.state = 'sent' and i.created_by = ${me}
       and d.territory_id = any((select gate.territories('company', 'write'))::uuid[]) and ${among('d')}
    order by due, id limit 200`.execute(tx.db);
  return rows.map((r) => ({
    ...r,
    href: r.what === 'fill-place' ? `/posti/${r.id}` : `/aziende/${r.companyId}/posti/descrizioni/${r.id}`,
  }));
}
