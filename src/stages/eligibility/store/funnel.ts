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
 *  counted with it. One statement; the checkings are fetched by person first, since asked for case by case each would be held
 *  against everybody whom the actor may read. */
export async function countCases(tx: Tx, projectId: string): Promise<Counted> {
  const { rows } = await sql<Counted>`
    with e as materialized (select case_id, state, route from app.eligibility),
    c as (select coalesce(m.into_person_id, c.person_id) as who, e.state, e.route
      from app.case_file c left join e on e.case_id = c.id
      left join app.merge m on m.person_id = c.person_id and m.undone_at is null
      where c.project_id = ${projectId}::uuid)
    select count(distinct who)::int as cases,
      count(distinct who) filter (where state = 'eligible')::int as eligible,
      count(distinct who) filter (where state = 'not-eligible')::int as "notEligible",
      count(distinct who) filter (where state is distinct from 'eligible' and state is distinct from 'not-eligible')::int as open,
      count(distinct who) filter (where state = 'eligible' and route = 'l68')::int as l68,
      count(distinct who) filter (where state = 'eligible' and route = 'mental-health')::int as "mentalHealth"
    from c`.execute(tx.db);
  return rows[0] ?? { cases: 0, eligible: 0, notEligible: 0, open: 0, l68: 0, mentalHealth: 0 };
}
