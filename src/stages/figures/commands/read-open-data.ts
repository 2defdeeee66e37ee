import type { Doors } from '../../../platform/database/pools.ts';
import { withSystem } from '../../../platform/database/with-system.ts';
import { listOpenProjects } from '../store/open-projects.ts';
import { listStanding } from '../store/publications.ts';
import type { OpenProject, Publication } from '../types.ts';

/** A project whose page is published, with its publications that stand, newest first. */
export type OpenData = { readonly project: OpenProject; readonly publications: readonly Publication[] };

/** The open data of one project, or of all that have any, as the purpose `visiting`.
 *  @param slug of the project's page; without it, every project with a publication
 *  @returns nothing for a page that is not published or has no results */
export async function readOpenData(doors: Pick<Doors, 'data'>, slug?: string): Promise<OpenData[]> {
  return withSystem(doors, 'visiting', async (tx) => {
    const projects = await listOpenProjects(tx, slug);
    const standing = await listStanding(tx);
    return projects
      .map((project) => ({
        project,
        publications: standing.filter((p) => p.projectId === project.projectId),
      }))
      .filter(({ publications }) => publications.length > 0);
  });
}
