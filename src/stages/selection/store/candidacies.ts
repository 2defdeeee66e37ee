import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { SelectionCandidacyTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId, Route } from '../../eligibility/types.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { Candidacy, CandidacyId, CandidacyState, Candidate, ProcedureId } from '../types.ts';

const toCandidacy = (r: Selectable<SelectionCandidacyTable>): Candidacy => ({
  id: r.id as CandidacyId,
  territoryId: r.territory_id as TerritoryId,
  personId: r.person_id as PersonId,
  caseId: r.case_id as CaseId,
  procedureId: r.procedure_id as ProcedureId,
  completedAt: r.completed_at,
  listNumber: r.list_number,
  state: r.state as CandidacyState,
  points: r.points,
  rank: r.rank,
  stateAt: r.state_at,
  tellBy: r.tell_by,
  toldOn: r.told_on,
  version: r.version,
});

/** One candidacy, if the actor may read it. */
export async function findCandidacy(tx: Tx, id: string): Promise<Candidacy | undefined> {
  const row = await tx.db
    .selectFrom('selection_candidacy')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  tx.ledger.note(row.person_id, 'selection');
  return toCandidacy(row);
}

/** Candidacies of one human being, whatever her entries, the newest first. */
export async function listCandidaciesOf(tx: Tx, personIds: readonly string[]): Promise<Candidacy[]> {
  if (personIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom('selection_candidacy')
    .selectAll()
    .where('person_id', 'in', personIds)
    .orderBy('entered_at', 'desc')
    .orderBy('id')
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'selection');
  return rows.map(toCandidacy);
}

type Row = Selectable<SelectionCandidacyTable> & {
  code: string;
  route: Route | null;
  age_at_entry: number | null;
  eligible: boolean;
};

/** Candidates of one selection whom the actor may read, by code; with a project, those of all its selections. */
export async function listCandidates(
  tx: Tx,
  of: { procedureId: string } | { projectId: string },
): Promise<Candidate[]> {
  const where =
    'procedureId' in of
      ? sql`c.procedure_id = ${of.procedureId}::uuid`
      : sql`c.procedure_id in (select p.id from app.selection_procedure p where p.project_id = ${of.projectId}::uuid)`;
  const { rows } = await sql<Row>`
    select c.*, s.code, e.route, e.age_at_entry, coalesce(e.state = 'eligible', false) as eligible
      from app.selection_candidacy c join app.person s on s.id = c.person_id
      left join app.eligibility e on e.case_id = c.case_id
     where ${where} order by c.rank nulls last, c.completed_at, c.id`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.person_id, 'selection');
  return rows.map((r) => ({
    ...toCandidacy(r),
    code: r.code,
    route: r.route,
    ageAtEntry: r.age_at_entry,
    eligible: r.eligible,
  }));
}

/** Enters a case into a selection. @returns false when it stands in it already */
export async function insertCandidacy(
  tx: Tx,
  c: Pick<
    Candidacy,
    'id' | 'territoryId' | 'personId' | 'caseId' | 'procedureId' | 'completedAt' | 'listNumber'
  >,
): Promise<boolean> {
  const result = await tx.db
    .insertInto('selection_candidacy')
    .values({
      id: c.id,
      territory_id: c.territoryId,
      person_id: c.personId,
      case_id: c.caseId,
      procedure_id: c.procedureId,
      completed_at: c.completedAt,
      list_number: c.listNumber,
      entered_by: tx.actor.accountId,
      ...(tx.actor.at ? { entered_at: tx.actor.at } : {}),
    })
    .onConflict((o) => o.columns(['procedure_id', 'case_id']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** What of a candidacy may change. */
export type CandidacyChange = {
  listNumber?: string | null;
  state?: CandidacyState;
  points?: number | null;
  rank?: number | null;
  stateAt?: Date;
  tellBy?: CalendarDay | null;
  toldOn?: CalendarDay | null;
};

/** Changes where a candidacy stands. @returns false when somebody changed it after `version` was read */
export async function updateCandidacy(
  tx: Tx,
  c: Pick<Candidacy, 'id' | 'version'>,
  to: CandidacyChange,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('selection_candidacy')
    .set({
      version: c.version + 1,
      ...(to.listNumber === undefined ? {} : { list_number: to.listNumber }),
      ...(to.state === undefined ? {} : { state: to.state }),
      ...(to.points === undefined ? {} : { points: to.points }),
      ...(to.rank === undefined ? {} : { rank: to.rank }),
      ...(to.stateAt === undefined ? {} : { state_at: to.stateAt }),
      ...(to.tellBy === undefined ? {} : { tell_by: to.tellBy }),
      ...(to.toldOn === undefined ? {} : { told_on: to.toldOn }),
    })
    .where('id', '=', c.id)
    .where('version', '=', c.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
