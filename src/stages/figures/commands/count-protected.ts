import { countWithin } from '../../../platform/database/count-within.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Project } from '../../projects/types.ts';
import { PEOPLE_BETWEEN } from '../rules/may-publish.ts';
import { protectTables } from '../rules/protect.ts';
import { countArrivals, countProject } from '../store/count.ts';
import type { FigureTable, Publication } from '../types.ts';

/** Counts a project and protects the numbers in the same breath: raw counts are not returned, stored or written to a log.
 *  @returns the tables as they might be published, and whether enough people came since the last publication */
export async function countProtected(
  tx: Tx,
  project: Pick<Project, 'id' | 'territoryId'>,
  last: Publication | undefined,
): Promise<{ tables: FigureTable[]; arrivedEnough: boolean }> {
  return countWithin(tx, async (counting) => ({
    tables: protectTables(await countProject(counting, project.id, project.territoryId)),
    arrivedEnough:
      last === undefined || (await countArrivals(counting, project.id, last.publishedAt)) >= PEOPLE_BETWEEN,
  }));
}
