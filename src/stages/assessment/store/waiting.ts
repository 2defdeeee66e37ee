import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { EvaluationId } from '../types.ts';

/** What waits in the assessment of a case. It has no day: no rule sets one. */
type WaitingAssessment = {
  caseId: CaseId;
  personId: PersonId;
  what: 'begin-assessment' | 'finish-assessment';
  /** the draft to go on with; null where there is none */
  evaluationId: EvaluationId | null;
  due: CalendarDay | null;
};

/** What waits for the actor in the assessments that she may write: cases that have the requirements, and no selection
 *  that leaves them out, in which nobody has closed one and she has none begun; and her own drafts. The oldest first, at
 *  most 400.
 *  @param only of these people alone */
export async function listWaitingAssessments(
  tx: Tx,
  _today: CalendarDay,
  only?: readonly string[],
): Promise<WaitingAssessment[]> {
  const hers = sql`(${only === undefined} or x.person_id = any(${only ?? []}::uuid[]))`;
  const { rows } = await sql<WaitingAssessment>`
    with mine as (select coalesce(array_agg(p), '{}') as ids from unnest(gate.persons('assessment', 'write')) p)
    select "caseId", "personId", what, "evaluationId", null as due from (
      select x.id as "caseId", x.person_id as "personId", 'begin-assessment' as what, null::uuid as "evaluationId", x.opened_at as since
        from app.case_file x join app.eligibility e on e.case_id = x.id and e.state = 'eligible'
       where x.person_id = any((select ids from mine)::uuid[]) and ${hers}
         and not exists (select from app.assessment_sheet s where s.case_id = x.id)
         and not exists (select from app.selection_candidacy y where y.case_id = x.id and y.state <> 'admitted')
      union all
      select x.case_id, x.person_id, 'finish-assessment', x.evaluation_id, min(x.begun_at) from (
        select case_id, person_id, evaluation_id, begun_at, state, rated_by from app.assessment_sheet
        union all select case_id, person_id, evaluation_id, begun_at, state, rated_by from app.functional_sheet
        union all select case_id, person_id, evaluation_id, begun_at, state, rated_by from app.body_function_sheet) x
       where x.state = 'draft' and x.rated_by = ${tx.actor.accountId} and ${hers}
       group by x.case_id, x.person_id, x.evaluation_id) t
    order by since, "caseId" limit 400`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'assessment');
  return rows;
}
