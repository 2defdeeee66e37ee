import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { IntroductionId, Rung } from '../types.ts';

/** An introduction that waits for the next step, named after the rung it stands on, with the stored day by which. */
export type WaitingIntroduction = {
  caseId: CaseId;
  personId: PersonId;
  introductionId: IntroductionId;
  what: `introduction-${Exclude<Rung, 'confirmed'>}`;
  due: CalendarDay | null;
};

/** What waits for the actor in the introductions of the people she follows: the next step of each whose day comes within
 *  a week. Stored days, compared; the first due first, at most 400.
 *  @param only of these people alone */
export async function listWaitingIntroductions(
  tx: Tx,
  today: CalendarDay,
  only?: readonly string[],
): Promise<WaitingIntroduction[]> {
  const { rows } = await sql<WaitingIntroduction>`
    with mine as (select coalesce(array_agg(p), '{}') as ids from unnest(gate.persons('introduction', 'write')) p
      where ${only === undefined} or p = any(${only ?? []}::uuid[]))
    select i.case_id as "caseId", i.person_id as "personId", i.id as "introductionId", 'introduction-' || i.state as what,
      i.next_on as due
      from app.introduction i
     where i.next_on is not null and i.next_on <= ${today}::date + 7 and i.person_id = any((select ids from mine)::uuid[])
     order by due, "introductionId" limit 400`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'introduction');
  return rows;
}
