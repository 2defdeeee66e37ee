import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { OrganisationId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { ProcedureId } from '../types.ts';

/** An eligible case, with what entering it into a selection needs. */
export type EligibleCase = {
  caseId: CaseId;
  territoryId: TerritoryId;
  personId: PersonId;
  /** when every requirement stood proven; when it was decided, where somebody departed from the table */
  completedAt: Date;
  /** in a selection of this project that is open, or that admitted her or put her on its waiting list */
  elsewhere: ProcedureId | null;
};

/** Eligible cases of the living in a project whom the actor may read, not yet in this selection. The last finding of each requirement says
 *  since when it holds; the latest of them is when the application was complete, and never after the decision. */
export async function listEligibleCases(
  tx: Tx,
  projectId: string,
  procedureId: string,
): Promise<EligibleCase[]> {
  const { rows } = await sql<EligibleCase>`
    select c.id as "caseId", c.territory_id as "territoryId", c.person_id as "personId", x.elsewhere,
        case when k.met then least(k.since, e.decided_at) else e.decided_at end as "completedAt"
      from app.case_file c
      join app.eligibility e on e.case_id = c.id and e.state = 'eligible' and e.decided_at is not null
      cross join lateral (select coalesce(bool_and(l.outcome = 'met'), false) as met, max(l.checked_at) as since from (
        select distinct on (r.requirement) r.outcome, r.checked_at from app.requirement_check r
         where r.eligibility_id = e.id order by r.requirement, r.checked_at desc) l) k
      cross join lateral (select (array_agg(o.procedure_id))[1] as elsewhere from app.selection_candidacy o
        join app.selection_procedure p on p.id = o.procedure_id
         where o.case_id = c.id and o.procedure_id <> ${procedureId}::uuid
           and o.state <> 'renounced' and (p.state = 'open' or o.state in ('admitted', 'waiting'))) x
     where c.project_id = ${projectId}::uuid
       and not exists (select from app.death d where d.person_id = c.person_id and d.undone_at is null)
       and not exists (select from app.selection_candidacy m where m.case_id = c.id and m.procedure_id = ${procedureId}::uuid)
     order by "completedAt", c.id`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'eligibility');
  return rows;
}

/** A protocol number of one body about one person. */
export type OwnNumber = { personId: PersonId; number: string; registeredOn: CalendarDay };

/** Under which number a body registered that each of these people asks to take part: her application, or the referral or
 *  what came of its examination; the earliest of the first of these that there is. */
export async function listOwnNumbers(
  tx: Tx,
  organisationId: OrganisationId,
  personIds: readonly string[],
): Promise<OwnNumber[]> {
  if (personIds.length === 0) return [];
  const { rows } = await sql<OwnNumber>`
    select distinct on (p.person_id) p.person_id as "personId", p.number, p.registered_on as "registeredOn"
      from app.protocol p where p.organisation_id = ${organisationId}::uuid and p.person_id = any(${personIds}::uuid[])
       and p.subject in ('application', 'referral', 'agreement', 'eligibility-decision')
     order by p.person_id, array_position(array['application', 'referral', 'agreement', 'eligibility-decision'], p.subject),
       p.registered_on, p.id`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'protocol');
  return rows;
}
