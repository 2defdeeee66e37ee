import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';

/** How many human beings of a project the actor may count at each step so far. */
export type Counted = {
  cases: number;
  eligible: number;
  notEligible: number;
  open: number;
  l68: number;
  mentalHealth: number;
};

/** Counts the people of a project by step and by kind, of those the actor may read; an entry that points to another is
 *  counted with it. One statement. Cases and checkings are paired by grouping: in a join each checking found for a case would be
 *  compared with everybody whom the actor may read, and who coordinates thousands would wait for their square. */
export async function countCases(tx: Tx, projectId: string): Promise<Counted> {
  const { rows } = await sql<Counted>`
    with paired as (
      select (array_agg(person_id) filter (where person_id is not null))[1] as person_id, max(state) as state, max(route) as route from (
        select id as case_id, person_id, null as state, null as route from app.case_file where project_id = ${projectId}::uuid
        union all select case_id, null, state, route from app.eligibility) x
      group by case_id having count(person_id) > 0),
    c as (select coalesce(m.into_person_id, p.person_id) as who, p.state, p.route
      from paired p left join app.merge m on m.person_id = p.person_id and m.undone_at is null)
    select count(distinct who)::int as cases,
      count(distinct who) filter (where state = 'eligible')::int as eligible,
      count(distinct who) filter (where state = 'not-eligible')::int as "notEligible",
      count(distinct who) filter (where state is distinct from 'eligible' and state is distinct from 'not-eligible')::int as open,
      count(distinct who) filter (where state = 'eligible' and route = 'l68')::int as l68,
      count(distinct who) filter (where state = 'eligible' and route = 'mental-health')::int as "mentalHealth"
    from c`.execute(tx.db);
  return rows[0] ?? { cases: 0, eligible: 0, notEligible: 0, open: 0, l68: 0, mentalHealth: 0 };
}
