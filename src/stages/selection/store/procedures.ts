import { type ColumnType, type Selectable, sql } from 'kysely';
import type { SelectionProcedureTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { NoticeVersionId, ProjectId } from '../../projects/types.ts';
import {
  type Procedure,
  type ProcedureId,
  readCriteria,
  readTieRules,
  type SelectionMode,
} from '../types.ts';

const toProcedure = (r: Selectable<SelectionProcedureTable>): Procedure => ({
  id: r.id as ProcedureId,
  territoryId: r.territory_id as TerritoryId,
  projectId: r.project_id as ProjectId,
  rulesVersionId: r.rules_version_id as NoticeVersionId,
  mode: r.mode as SelectionMode,
  title: r.title,
  opensOn: r.opens_on,
  closesOn: r.closes_on,
  seats: r.seats,
  criteria: readCriteria(r.criteria),
  tieRules: readTieRules(r.tie_rules),
  officer: r.officer,
  office: r.office,
  termOn: r.term_on,
  complaintDays: r.complaint_days,
  observationDays: r.observation_days,
  state: r.state as Procedure['state'],
  actNumber: r.act_number,
  actOn: r.act_on,
  publishedAt: r.published_at,
  createdAt: r.created_at,
  closedAt: r.closed_at,
  version: r.version,
});

/** Selections of a project, the newest first: they are common knowledge, who is in them is not. */
export async function listProcedures(tx: Tx, projectId: string): Promise<Procedure[]> {
  const rows = await tx.db
    .selectFrom('selection_procedure')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toProcedure);
}

/** One selection. */
export async function findProcedure(tx: Tx, id: string): Promise<Procedure | undefined> {
  const row = await tx.db
    .selectFrom('selection_procedure')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toProcedure(row);
}

/** A value for a jsonb column with a default, whose generated type nests. */
const json = (value: unknown) => sql<ColumnType<unknown, string, string>>`${JSON.stringify(value)}::jsonb`;

/** What is written of a selection when it is opened. */
export type NewProcedure = Omit<
  Procedure,
  'state' | 'actNumber' | 'actOn' | 'publishedAt' | 'createdAt' | 'closedAt' | 'version'
>;

/** Opens a selection. */
export async function insertProcedure(tx: Tx, p: NewProcedure): Promise<void> {
  await tx.db
    .insertInto('selection_procedure')
    .values({
      id: p.id,
      territory_id: p.territoryId,
      project_id: p.projectId,
      rules_version_id: p.rulesVersionId,
      mode: p.mode,
      title: p.title,
      opens_on: p.opensOn,
      closes_on: p.closesOn,
      seats: p.seats,
      criteria: json(p.criteria),
      tie_rules: json(p.tieRules),
      officer: p.officer,
      office: p.office,
      term_on: p.termOn,
      complaint_days: p.complaintDays,
      observation_days: p.observationDays,
      created_by: tx.actor.accountId,
      ...(tx.actor.at ? { created_at: tx.actor.at } : {}),
    })
    .execute();
}

/** Closes a selection by its act. @returns false when somebody changed it meanwhile */
export async function updateProcedureClosed(
  tx: Tx,
  p: Pick<Procedure, 'id' | 'version'>,
  act: { actNumber: string; actOn: CalendarDay },
  now: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('selection_procedure')
    .set({
      state: 'closed',
      act_number: act.actNumber,
      act_on: act.actOn,
      closed_by: tx.actor.accountId,
      closed_at: now,
      version: p.version + 1,
    })
    .where('id', '=', p.id)
    .where('version', '=', p.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Notes when the list was published. @returns false when somebody changed the selection meanwhile */
export async function updateProcedurePublished(
  tx: Tx,
  p: Pick<Procedure, 'id' | 'version'>,
  now: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('selection_procedure')
    .set({ published_at: now, version: p.version + 1 })
    .where('id', '=', p.id)
    .where('version', '=', p.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
