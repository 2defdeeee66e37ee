import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import { addDays, type CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { PersonId } from '../../people/types.ts';

/** What waits about the card of a case, and the day by which, where there is one. */
export type WaitingCard = {
  caseId: CaseId;
  personId: PersonId;
  what: 'write-card' | 'offer-card' | 'hear-her-answer';
  due: CalendarDay | null;
};

/** Days for which a card stands before her before somebody asks her again. No source sets a term: she has no hurry, and
 *  nobody forgets her. */
const ASK_AGAIN_DAYS = 14;

/** What waits for the actor about the cards of the people she writes them for: a signed plan without a card, drafts not yet
 *  put before her, cards before her for a fortnight without an answer. One statement; the first due first, at most 400.
 *  @param only of these people alone */
export async function listWaitingCards(
  tx: Tx,
  today: CalendarDay,
  only?: readonly string[],
): Promise<WaitingCard[]> {
  const before = addDays(today, -ASK_AGAIN_DAYS);
  const { rows } = await sql<WaitingCard>`
    with mine as (select coalesce(array_agg(p), '{}') as ids from unnest(gate.persons('needs-card', 'write')) p
      where ${only === undefined} or p = any(${only ?? []}::uuid[]))
    select c.id as "caseId", c.person_id as "personId", 'write-card' as what, null::date as due from app.case_file c
     where c.person_id = any((select ids from mine)::uuid[])
       and exists (select from app.action_plan a where a.case_id = c.id and a.state = 'signed')
       and not exists (select from app.needs_card k where k.case_id = c.id)
    union all
    select k.case_id, k.person_id, 'offer-card', null from app.needs_card k
     where k.state = 'draft' and k.person_id = any((select ids from mine)::uuid[])
    union all
    select k.case_id, k.person_id, 'hear-her-answer', (k.offered_at at time zone 'Europe/Rome')::date + ${ASK_AGAIN_DAYS}::int
      from app.needs_card k
     where k.state = 'to-agree' and (k.offered_at at time zone 'Europe/Rome')::date <= ${before}::date
       and k.person_id = any((select ids from mine)::uuid[])
    order by due nulls last, "caseId", what limit 400`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'needs-card');
  return rows;
}
