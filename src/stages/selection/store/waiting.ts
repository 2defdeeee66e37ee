import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { PersonId } from '../../people/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { CandidacyId, ProcedureId } from '../types.ts';

/** What waits in the candidacy of a person, with the stored day by which. */
export type WaitingCandidacy = {
  candidacyId: CandidacyId;
  personId: PersonId;
  what: 'tell-candidate' | 'answer-complaint' | 'score-candidate';
  due: CalendarDay | null;
};

/** What waits for the actor about the people in a selection: an outcome to tell for who writes to her, a complaint to answer
 *  for who decides, points to give for who sits in an open commission and gave none on some criterion. Stored days, compared;
 *  the first due first, at most 400. The coordination tells nobody: it knows no name.
 *  @param only of these people alone */
export async function listWaitingCandidacies(
  tx: Tx,
  _today: CalendarDay,
  only?: readonly string[],
): Promise<WaitingCandidacy[]> {
  const mine = (dataClass: string, action: string) =>
    sql`c.person_id = any((select gate.persons(${dataClass}, ${action}))::uuid[])
      and (${only === undefined} or c.person_id = any(${only ?? []}::uuid[]))`;
  const { rows } = await sql<WaitingCandidacy>`
    select c.id as "candidacyId", c.person_id as "personId", 'tell-candidate' as what, c.tell_by as due
      from app.selection_candidacy c where c.told_on is null and c.tell_by is not null and ${mine('selection-act', 'write')}
       and c.person_id = any((select gate.persons('contact', 'read'))::uuid[])
    union all
    select c.id, c.person_id, 'answer-complaint', x.answer_by
      from app.selection_complaint x join app.selection_candidacy c on c.id = x.candidacy_id
     where x.outcome is null and ${mine('selection-act', 'decide')}
    union all
    select c.id, c.person_id, 'score-candidate', p.term_on
      from app.selection_candidacy c join app.selection_procedure p on p.id = c.procedure_id
     where c.state = 'to-choose' and p.state = 'open' and p.mode = 'public-notice-with-ranking' and ${mine('selection-act', 'append')}
       and (select count(*) from app.selection_score s where s.candidacy_id = c.id and s.member_id = ${tx.actor.accountId}::uuid)
         < jsonb_array_length(p.criteria -> 'list')
    order by due nulls last, "candidacyId" limit 400`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'selection');
  return rows;
}

/** A selection that is open past its term, for who coordinates its lead. */
export type LateProcedure = {
  procedureId: ProcedureId;
  projectId: ProjectId;
  title: string;
  due: CalendarDay;
};

/** Open selections of the projects that the actor leads whose term has come. */
export async function listLateProcedures(tx: Tx, today: CalendarDay): Promise<LateProcedure[]> {
  const { rows } = await sql<LateProcedure>`
    select p.id as "procedureId", p.project_id as "projectId", p.title, p.term_on as due
      from app.selection_procedure p join app.project_partner l on l.project_id = p.project_id and l.part = 'lead'
     where p.state = 'open' and p.term_on <= ${today}::date
       and l.organisation_id = any((select gate.bodies('project', 'write'))::uuid[])
     order by p.term_on, p.id`.execute(tx.db);
  return rows;
}
