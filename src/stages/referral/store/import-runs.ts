import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { ImportRunTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { ImportColumns, ImportRunId, ImportState } from '../types.ts';

const table = 'import_run';

/** One list taken in, by the actor. */
export type ImportRun = {
  id: ImportRunId;
  organisationId: OrganisationId;
  projectId: ProjectId;
  state: ImportState;
  columns: ImportColumns | null;
  rowCount: number;
  createdAt: Date;
  version: number;
};

const toRun = (r: Omit<Selectable<ImportRunTable>, 'head_enc'>): ImportRun => ({
  id: r.id as ImportRunId,
  organisationId: r.organisation_id as OrganisationId,
  projectId: r.project_id as ProjectId,
  state: r.state as ImportState,
  columns: r.columns as ImportColumns | null,
  rowCount: r.row_count,
  createdAt: r.created_at,
  version: r.version,
});
const clear = [
  'id',
  'organisation_id',
  'project_id',
  'state',
  'columns',
  'row_count',
  'created_by',
  'created_at',
  'version',
] as const;

/** Takes in a list, with its rows; every cell is encrypted under a key of the list's own.
 *  @param run `columns` where the head is known already: then it may be previewed at once
 *  @returns the id of the list */
export async function insertImport(
  tx: Tx,
  run: Pick<ImportRun, 'organisationId' | 'projectId' | 'columns'>,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<ImportRunId> {
  const id = randomUUID() as ImportRunId;
  const box = await tx.vault.unlockFor(id, 'import');
  await tx.db
    .insertInto(table)
    .values({
      id,
      organisation_id: run.organisationId,
      project_id: run.projectId,
      state: run.columns === null ? 'mapping' : 'preview',
      columns: run.columns === null ? null : JSON.stringify(run.columns),
      row_count: rows.length,
      created_by: tx.actor.accountId,
      head_enc: box.sealText({ table, rowId: id, personId: id }, 'head_enc', JSON.stringify(header)),
    })
    .execute();
  const sealed = rows.map((cells, index) => {
    const rowId = randomUUID();
    const place = { table: 'import_row', rowId, personId: id };
    return {
      id: rowId,
      run_id: id,
      number: index + 1,
      content_enc: box.sealText(place, 'content_enc', JSON.stringify(cells)),
    };
  });
  // Four values a row, and a statement takes 65,535.
  for (let from = 0; from < sealed.length; from += 1_000)
    await tx.db
      .insertInto('import_row')
      .values(sealed.slice(from, from + 1_000))
      .execute();
  return id;
}

/** One list, if the actor brought it. */
export async function findImport(tx: Tx, id: string): Promise<ImportRun | undefined> {
  const row = await tx.db.selectFrom(table).select(clear).where('id', '=', id).executeTakeFirst();
  return row && toRun(row);
}

/** Lists the actor brought, the newest first, at most twenty. */
export async function listImports(tx: Tx): Promise<ImportRun[]> {
  const rows = await tx.db
    .selectFrom(table)
    .select(clear)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(20)
    .execute();
  return rows.map(toRun);
}

/** The head of a list, opened. */
export async function findImportHead(tx: Tx, id: ImportRunId): Promise<readonly string[]> {
  const row = await tx.db.selectFrom(table).select('head_enc').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return [];
  const box = await tx.vault.unlock([id], 'import');
  return JSON.parse(
    box.open({ table, rowId: id, personId: id }, 'head_enc', row.head_enc) ?? '[]',
  ) as string[];
}

/** Moves a list on. @returns false when it was moved meanwhile */
export async function updateImport(
  tx: Tx,
  run: Pick<ImportRun, 'id' | 'version'>,
  to: { state: ImportState; columns?: ImportColumns },
): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({
      state: to.state,
      version: run.version + 1,
      ...(to.columns ? { columns: JSON.stringify(to.columns) } : {}),
    })
    .where('id', '=', run.id)
    .where('version', '=', run.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
