import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { LaterFigures } from '../types.ts';

/** Counts the people of a project who came to each step after the requirements, of those the actor may read; an entry that
 *  points to another is counted with it. Assessed, balanced and planned go by what happened: the coordination reads that
 *  it happened, and nothing of what was said. One statement. */
export async function countLater(tx: Tx, projectId: string): Promise<LaterFigures> {
  const { rows } = await sql<LaterFigures>`
    with cases as materialized (select id, person_id from app.case_file where project_id = ${projectId}::uuid),
    marks as (
      select person_id, state as mark from app.selection_candidacy where case_id = any(array(select id from cases))
      union all
      select person_id, kind from app.event where case_id = any(array(select id from cases))
        and kind in ('assessment.closed', 'competency-balance.closed', 'action-plan.signed')),
    m as (select coalesce(g.into_person_id, x.person_id) as who, x.mark from marks x
      left join app.merge g on g.person_id = x.person_id and g.undone_at is null)
    select count(distinct who) filter (where mark = 'admitted')::int as admitted,
      count(distinct who) filter (where mark = 'waiting')::int as "waitingList",
      count(distinct who) filter (where mark = 'not-admitted')::int as "notAdmitted",
      count(distinct who) filter (where mark = 'assessment.closed')::int as assessed,
      count(distinct who) filter (where mark = 'competency-balance.closed')::int as "balanceClosed",
      count(distinct who) filter (where mark = 'action-plan.signed')::int as "planSigned"
    from m`.execute(tx.db);
  return (
    rows[0] ?? { admitted: 0, waitingList: 0, notAdmitted: 0, assessed: 0, balanceClosed: 0, planSigned: 0 }
  );
}
