import type { Asked } from '../../../platform/http/asked.ts';
import { findProject } from '../../projects/store/projects.ts';
import type { Project, ProjectId } from '../../projects/types.ts';
import { listOwnTerritories } from '../store/publications.ts';

/** A request about the results of one project. */
export type OfProject<Q = unknown, B = unknown> = Asked<{ projectId: ProjectId }, Q, B>;

/** The project, if its territory is one whose results the actor publishes; else it is not there. */
export async function openProject(asked: OfProject): Promise<Project | undefined> {
  const project = await findProject(asked.tx, asked.params.projectId);
  if (project === undefined) return undefined;
  const own = await listOwnTerritories(asked.tx);
  return own.includes(project.territoryId) ? project : undefined;
}

/** Where the results of a project stand in the office. */
export const resultsUrl = (project: Pick<Project, 'id'>): string => `/redazione/risultati/${project.id}`;
