import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CompanyId } from '../types.ts';

/** A step promised to a company by the actor, or a meeting of hers with one that has passed and was not closed. */
export type WaitingCompanyStep = {
  companyId: CompanyId;
  companyName: string;
  what: 'company-step' | 'close-company-meeting';
  /** the step in words; of a meeting, what it is about */
  step: string;
  due: CalendarDay;
};

/** What the actor promised to companies and is due within the week or overdue, and her meetings with them whose day is
 *  over; the first due first, at most 400. Stored days, compared. What is due later stands in the work list of companies.
 *  @param only of these companies alone */
export async function listWaitingCompanySteps(
  tx: Tx,
  today: CalendarDay,
  only?: readonly string[],
): Promise<WaitingCompanyStep[]> {
  const wanted = sql`(${only === undefined} or c.id = any(${only ?? []}::uuid[]))`;
  const { rows } = await sql<WaitingCompanyStep>`
    select coalesce(g.into_company_id, c.id) as "companyId", coalesce(i.name, c.name) as "companyName",
      'company-step' as what, c.next_step as step, c.next_step_on as due
      from app.company c
      left join app.company_merge g on g.company_id = c.id and g.undone_at is null
      left join app.company i on i.id = g.into_company_id
     where c.next_step_on <= ${today}::date + 7 and c.next_step_by = ${tx.actor.accountId}::uuid and ${wanted}
    union all
    select c.id, c.name, 'close-company-meeting', t.about, (t.starts_at at time zone 'Europe/Rome')::date
      from app.company_meeting t join app.company c on c.id = t.company_id
     where t.state = 'planned' and t.held_by = ${tx.actor.accountId}::uuid
       and (t.starts_at at time zone 'Europe/Rome')::date < ${today}::date and ${wanted}
    order by due, "companyId" limit 400`.execute(tx.db);
  return rows;
}
