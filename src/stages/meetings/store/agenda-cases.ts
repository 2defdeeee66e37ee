import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { ProjectId } from '../../projects/types.ts';

/** A case that may be put on an agenda, by its code. */
export type AgendaCase = { id: CaseId; personId: PersonId; code: string };

/** Cases of a project whose requirements were found to be met and that the actor may put on an agenda, by code, at most
 *  500: without those that she can see on this agenda already. */
export async function listAgendaCases(
  tx: Tx,
  projectId: ProjectId,
  meetingId: string,
): Promise<AgendaCase[]> {
  const { rows } = await sql<AgendaCase>`
    select c.id, c.person_id as "personId", p.code from app.case_file c join app.person p on p.id = c.person_id
      join app.eligibility e on e.case_id = c.id and e.state = 'eligible'
     where c.project_id = ${projectId}::uuid and c.person_id = any((select gate.persons('equipe', 'append'))::uuid[])
       and not exists (select from app.meeting_item i where i.meeting_id = ${meetingId}::uuid and i.case_id = c.id and i.state <> 'withdrawn')
     order by p.code limit 500`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'eligibility');
  return rows;
}
