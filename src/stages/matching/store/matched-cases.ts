import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { SearchState } from '../types.ts';

/** A case in which work is looked for, by code. */
export type MatchedCase = {
  caseId: CaseId;
  personId: PersonId;
  territoryId: TerritoryId;
  projectId: ProjectId;
  projectEndsOn: CalendarDay | null;
  code: string;
  state: SearchState;
  readyOn: CalendarDay | null;
  /** the actor reads all that a score rests on, and may write it */
  mayScore: boolean;
};

/** The cases with a search that the actor may read, wherever, in a territory, in a project, or of some people; the dead are
 *  not among them. One statement. */
export async function listMatchedCases(
  tx: Tx,
  of: 'all' | { territoryId: string } | { projectId: string } | { personIds: readonly string[] },
): Promise<MatchedCase[]> {
  const which =
    of === 'all'
      ? sql`true`
      : 'territoryId' in of
        ? sql`c.territory_id = ${of.territoryId}::uuid`
        : 'projectId' in of
          ? sql`c.project_id = ${of.projectId}::uuid`
          : sql`c.person_id = any(${of.personIds}::uuid[])`;
  const { rows } = await sql<{
    caseId: CaseId;
    personId: PersonId;
    territoryId: TerritoryId;
    projectId: ProjectId;
    projectEndsOn: CalendarDay | null;
    code: string;
    state: SearchState;
    readyOn: CalendarDay | null;
    mayScore: boolean;
  }>`
    with whole as (
      select p from unnest(gate.persons('match', 'write')) p intersect select p from unnest(gate.persons('search', 'read')) p
      intersect select p from unnest(gate.persons('functional', 'read')) p
      intersect select p from unnest(gate.persons('balance', 'read')) p
      intersect select p from unnest(gate.persons('needs-card', 'read')) p)
    select c.id as "caseId", c.person_id as "personId", c.territory_id as "territoryId", c.project_id as "projectId",
           r.ends_on as "projectEndsOn", s.code, j.state, j.ready_on as "readyOn", c.person_id in (select p from whole) as "mayScore"
      from app.job_search j join app.case_file c on c.id = j.case_id join app.project r on r.id = c.project_id
      join app.person s on s.id = c.person_id
     where ${which} and not exists (select from app.death d cross join lateral unnest(gate.entries_of(d.person_id)) e
         where d.undone_at is null and e = c.person_id)
     order by s.code, c.id`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'search');
  return rows;
}
