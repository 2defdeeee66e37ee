import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { PersonId } from '../../people/types.ts';

/** What waits in the plan of a case, with the stored day by which, where there is one. */
export type WaitingPlan = {
  caseId: CaseId;
  personId: PersonId;
  what: 'begin-plan' | 'sign-plan' | 'confirm-plan-paper' | 'review-plan' | 'finish-plan';
  due: CalendarDay | null;
};

/** What waits for the actor in the plans of the people she follows: a plan to begin (admitted, and the balance closed where
 *  the notice wants it first), a draft of her own to finish, the case manager's signature, papers that a colleague
 *  brought, reviews whose day comes within a fortnight. Stored days, compared; the first due first, at most 400.
 *  @param only of these people alone */
export async function listWaitingPlans(
  tx: Tx,
  today: CalendarDay,
  only?: readonly string[],
): Promise<WaitingPlan[]> {
  const { rows } = await sql<WaitingPlan>`
    with mine as (select coalesce(array_agg(p), '{}') as ids from unnest(gate.persons('plan', 'write')) p
      where ${only === undefined} or p = any(${only ?? []}::uuid[])),
    checks as (select coalesce(array_agg(p), '{}') as ids from unnest(gate.persons('plan', 'confirm')) p
      where ${only === undefined} or p = any(${only ?? []}::uuid[])),
    managed as (select r.person_id from app.relation r where r.account_id = ${tx.actor.accountId}::uuid
      and r.kind = 'manages' and r.granted_at is not null and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now()))
    select c.case_id as "caseId", c.person_id as "personId", 'begin-plan' as what, null::date as due
      from app.selection_candidacy c
      join app.case_file f on f.id = c.case_id
      left join app.notice_version v on v.id = f.notice_version_id
     where c.state = 'admitted' and c.person_id = any((select ids from mine)::uuid[])
       and not exists (select from app.action_plan p where p.case_id = c.case_id and p.state <> 'given-up')
       and (v.rules #>> '{balance,order}' is distinct from 'balance-first'
         or exists (select from app.balance b where b.case_id = c.case_id and b.state = 'closed'))
    union all
    select p.case_id, p.person_id, 'finish-plan', null from app.action_plan p
     where p.state = 'draft' and p.written_by = ${tx.actor.accountId}::uuid and p.person_id = any((select ids from mine)::uuid[])
    union all
    select p.case_id, p.person_id, 'sign-plan', null from app.action_plan p
     where p.state = 'to-sign' and p.person_id = any((select ids from mine)::uuid[]) and p.person_id in (select person_id from managed)
       and not exists (select from app.plan_signature s where s.plan_id = p.id and s.part = 'operator' and s.refused_reason_enc is null)
    union all
    select distinct p.case_id, p.person_id, 'confirm-plan-paper', null::date from app.plan_signature s
      join app.action_plan p on p.id = s.plan_id
     where p.state = 'to-sign' and s.way = 'paper' and s.confirmed_by is null and s.recorded_by <> ${tx.actor.accountId}::uuid
       and p.person_id = any((select ids from checks)::uuid[])
    union all
    select p.case_id, p.person_id, 'review-plan', p.review_on from app.action_plan p
     where p.state = 'signed' and p.review_on <= ${today}::date + 14 and p.person_id = any((select ids from mine)::uuid[])
    order by due nulls last, "caseId" limit 400`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'plan');
  return rows;
}
