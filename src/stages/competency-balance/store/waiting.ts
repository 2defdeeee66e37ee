import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { PersonId } from '../../people/types.ts';

/** What waits in a balance, where it is done (below the URL of the balance), and the stored day by which: a session is signed on
 *  the day on which it was held, the look back has its day, the rest has none. */
export type WaitingBalance = {
  caseId: CaseId;
  personId: PersonId;
  /** the case to open one in, the balance, the session or the scanned paper */
  subjectId: string;
  what: 'open-balance' | 'sign-contract' | 'sign-session' | 'confirm-paper' | 'look-back';
  below: string;
  due: CalendarDay | null;
};

/** What waits for the actor in the balances of the people she walks with: to whom she draws them up, balances to open once she
 *  was admitted and the notice's order allows it, contracts and sessions without a signature, looks back that are due; to a second
 *  operator, papers that somebody else uploaded. One statement; the first due first, at most 400.
 *  @param only of these people alone */
export async function listWaitingBalances(
  tx: Tx,
  today: CalendarDay,
  only?: readonly string[],
): Promise<WaitingBalance[]> {
  const among = sql`${only === undefined} or p = any(${only ?? []}::uuid[])`;
  const mine = sql`(select ids from mine)::uuid[]`;
  const { rows } = await sql<WaitingBalance>`
    with mine as (select coalesce(array_agg(p), '{}') as ids from unnest(gate.persons('balance', 'write')) p where ${among}),
    seconds as (select coalesce(array_agg(p), '{}') as ids from unnest(gate.persons('balance', 'confirm')) p where ${among})
    select c.id as "caseId", c.person_id as "personId", c.id as "subjectId", 'open-balance' as what, '' as below, null::date as due
      from app.case_file c left join app.notice_version v on v.id = c.notice_version_id
     where c.person_id = any(${mine})
       and not exists (select from app.balance b where b.case_id = c.id)
       and exists (select from app.selection_candidacy s where s.case_id = c.id and s.state = 'admitted')
       and (v.rules->'balance'->>'order' is distinct from 'plan-first'
         or exists (select from app.action_plan a where a.case_id = c.id and a.state = 'signed'))
    union all
    select b.case_id, b.person_id, b.id, 'sign-contract', '/contratto', null from app.balance b
     where b.state = 'welcome' and b.person_id = any(${mine})
    union all
    select b.case_id, b.person_id, s.id, 'sign-session', '/colloqui/' || s.id, s.held_on
      from app.balance_session s join app.balance b on b.id = s.balance_id
     where s.person_id = any(${mine}) and s.outcome = 'held' and b.state <> 'closed'
       and (select count(distinct case when g.part = 'operator' then 'operator' else 'her' end) from app.balance_signature g
         where g.subject_id = s.id and g.subject = 'session' and g.refused_reason_enc is null) < 2
    union all
    select b.case_id, b.person_id, g.file_id, 'confirm-paper', '/carte/' || g.file_id, null
      from app.balance_signature g join app.balance b on b.id = g.balance_id
     where g.person_id = any((select ids from seconds)::uuid[]) and g.way = 'paper' and g.confirmed_at is null
       and g.recorded_by <> ${tx.actor.accountId}::uuid
     group by b.case_id, b.person_id, g.file_id
    union all
    select b.case_id, b.person_id, b.id, 'look-back', '', b.follow_up_on from app.balance b
     where b.follow_up_on <= ${today}::date and b.person_id = any(${mine})
    order by due nulls last, "caseId", what limit 400`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'balance');
  return rows;
}
