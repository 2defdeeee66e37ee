import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { PersonId } from '../../people/types.ts';
import type { CaseId } from '../types.ts';

/** What waits in the requirements of a case, with the stored day by which. */
export type WaitingCase = {
  caseId: CaseId;
  personId: PersonId;
  what: 'begin-requirements' | 'decide-requirements' | 'renew-evidence' | 'complete-charge';
  due: CalendarDay | null;
};

/** What waits for the actor in the requirements of the people she decides on: checkings to begin and to decide, papers
 *  that expire within the notice's days, charges to be completed. Stored days, compared; the first due first, at most 400.
 *  @param only of these people alone */
export async function listWaitingCases(
  tx: Tx,
  today: CalendarDay,
  only?: readonly string[],
): Promise<WaitingCase[]> {
  const { rows } = await sql<WaitingCase>`
    with mine as (select coalesce(array_agg(p), '{}') as ids from unnest(gate.persons('eligibility', 'decide')) p
      where ${only === undefined} or p = any(${only ?? []}::uuid[]))
    select c.id as "caseId", c.person_id as "personId", 'begin-requirements' as what, c.requirements_due_on as due
      from app.case_file c where c.person_id = any((select ids from mine)::uuid[])
       and not exists (select from app.eligibility e where e.case_id = c.id)
    union all
    select e.case_id, e.person_id, 'decide-requirements', e.due_on from app.eligibility e
     where e.state = 'open' and e.charge <> 'to-be-completed' and e.person_id = any((select ids from mine)::uuid[])
    union all
    select e.case_id, e.person_id, 'complete-charge', e.charge_due_on from app.eligibility e
     where e.state = 'open' and e.charge = 'to-be-completed' and e.person_id = any((select ids from mine)::uuid[])
    union all
    select e.case_id, e.person_id, 'renew-evidence', e.next_expiry_on from app.eligibility e
     where e.recheck_on <= ${today}::date and e.person_id = any((select ids from mine)::uuid[])
    order by due nulls last, "caseId" limit 400`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'eligibility');
  return rows;
}
