import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CaseSteps } from '../types.ts';

type Row = CaseSteps & { personId: string };

/** How far each case has come after the requirements, as far as the actor may read of it: a step that she may not know of
 *  is null, as one that nobody has begun. One statement. */
export async function listCaseSteps(
  tx: Tx,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, CaseSteps>> {
  if (caseIds.length === 0) return new Map();
  const ids = sql`${caseIds}::uuid[]`;
  const { rows } = await sql<Row>`
    with sheets as (
      select case_id, state from app.assessment_sheet where case_id = any(${ids})
      union all select case_id, state from app.functional_sheet where case_id = any(${ids})
      union all select case_id, state from app.body_function_sheet where case_id = any(${ids})),
    assessed as (select case_id, case when bool_or(state = 'closed') then 'closed' else 'draft' end as state from sheets group by case_id),
    chosen as (select distinct on (case_id) case_id, id, state from app.selection_candidacy where case_id = any(${ids}) order by case_id, entered_at desc, id),
    balanced as (select distinct on (case_id) case_id, state from app.balance where case_id = any(${ids}) order by case_id, number desc),
    planned as (select distinct on (case_id) case_id, state from app.action_plan where case_id = any(${ids}) and state <> 'given-up'
      order by case_id, (state = 'signed') desc, number desc),
    carded as (select distinct on (case_id) case_id, state from app.needs_card where case_id = any(${ids}) and state <> 'superseded' order by case_id, number desc),
    introduced as (select distinct on (case_id) case_id, state from app.introduction where case_id = any(${ids})
      order by case_id, (state = 'confirmed') desc, (state not in ('declined', 'ended')) desc, state_since desc, proposed_at desc)
    select c.id as "caseId", c.person_id as "personId", s.id as "candidacyId", s.state as selection, a.state as assessment, b.state as balance, p.state as plan,
      j.state as search, n.state as "needs-card", i.state as introduction
      from app.case_file c left join chosen s on s.case_id = c.id left join assessed a on a.case_id = c.id
      left join balanced b on b.case_id = c.id left join planned p on p.case_id = c.id
      left join app.job_search j on j.case_id = c.id left join carded n on n.case_id = c.id left join introduced i on i.case_id = c.id
     where c.id = any(${ids})`.execute(tx.db);
  for (const r of rows) {
    if (r.selection !== null) tx.ledger.note(r.personId, 'selection');
    if (r.assessment !== null) tx.ledger.note(r.personId, 'assessment');
    if (r.balance !== null) tx.ledger.note(r.personId, 'balance');
    if (r.plan !== null) tx.ledger.note(r.personId, 'plan');
    for (const step of ['search', 'needs-card', 'introduction'] as const)
      if (r[step] !== null) tx.ledger.note(r.personId, step);
  }
  return new Map(rows.map(({ personId: _, ...r }) => [r.caseId, r]));
}
