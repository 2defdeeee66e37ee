import type { SystemTx } from '../../../platform/database/tx.ts';
import { figureTables } from '../../figures/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { LatestFigures } from '../types.ts';

/** Of each project the newest publication of its results, those that were taken back left out. */
export async function listLatestFigures(tx: SystemTx): Promise<LatestFigures[]> {
  const rows = await tx.db
    .selectFrom('published_figure')
    .select(['project_id', 'on_day', 'tables'])
    .distinctOn('project_id')
    .where('withdrawn_at', 'is', null)
    .orderBy('project_id')
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    projectId: row.project_id as ProjectId,
    onDay: row.on_day,
    tables: figureTables.parse(row.tables),
  }));
}
