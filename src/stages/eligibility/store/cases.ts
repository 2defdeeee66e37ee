import type { Selectable } from 'kysely';
import type { CaseFileTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { Case, CaseId } from '../types.ts';

const toCase = (r: Selectable<CaseFileTable>): Case => ({
  id: r.id as CaseId,
  territoryId: r.territory_id as TerritoryId,
  personId: r.person_id as PersonId,
  projectId: r.project_id as ProjectId,
  openedAt: r.opened_at,
  rulesVersionId: r.notice_version_id,
  requirementsDueOn: r.requirements_due_on,
});

/** One case, if the actor may know of it. */
export async function findCase(tx: Tx, id: string): Promise<Case | undefined> {
  const row = await tx.db.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toCase(row);
}

/** Cases of one human being, whatever her entries, the newest first. */
export async function listCasesOf(tx: Tx, personIds: readonly string[]): Promise<Case[]> {
  if (personIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom('case_file')
    .selectAll()
    .where('person_id', 'in', personIds)
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toCase);
}
