import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { PersonId } from '../../people/types.ts';

/** What waits in the matching of a case, with the stored day by which, where there is one. */
export type WaitingMatch = {
  caseId: CaseId;
  personId: PersonId;
  what: 'write-search' | 'find-place';
  due: CalendarDay | null;
};

/** After a decision a person is not shown for so many days: the introduction has its own list. */
const DAYS_QUIET = 30;

/** What waits for the actor in the search of the people she follows: a signed plan and nobody wrote yet what she looks for; she
 *  looks and her day has come, no place is held for her and none was decided on lately. Stored days, compared; the first due
 *  first, at most 400.
 *  @param only of these people alone */
export async function listWaitingMatches(
  tx: Tx,
  today: CalendarDay,
  only?: readonly string[],
): Promise<WaitingMatch[]> {
  const { rows } = await sql<WaitingMatch>`
    with mine as (select coalesce(array_agg(p), '{}') as ids from unnest(gate.persons('search', 'write')) p
      where ${only === undefined} or p = any(${only ?? []}::uuid[]))
    select p.case_id as "caseId", p.person_id as "personId", 'write-search' as what, null::date as due
      from app.action_plan p
     where p.state = 'signed' and p.person_id = any((select ids from mine)::uuid[])
       and not exists (select from app.job_search j where j.case_id = p.case_id)
    union all
    select j.case_id, j.person_id, 'find-place', j.ready_on from app.job_search j
     where j.state = 'looking' and j.ready_on <= ${today}::date and j.person_id = any((select ids from mine)::uuid[])
       and not exists (select from app.match_pin n where n.case_id = j.case_id and n.kind = 'lock' and n.ended_at is null)
       and not exists (select from app.match_decision d where d.case_id = j.case_id and d.place_id is not null
         and d.decided_at > ${today}::date - ${DAYS_QUIET}::int)
    order by due nulls last, "caseId" limit 400`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'search');
  return rows;
}
