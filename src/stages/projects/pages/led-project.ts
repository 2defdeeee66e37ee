import type { Asked } from '../../../platform/http/asked.ts';
import { findProject, listPartners } from '../store/projects.ts';
import type { Partner, Project } from '../types.ts';
import { leadsProject } from './may-keep.ts';

/** The project of the URL, for the coordination of the body that leads it; for everybody else the page is not there. */
export async function ledProject(
  asked: Asked<{ projectId: string }, unknown, unknown>,
): Promise<{ project: Project; partners: readonly Partner[] } | undefined> {
  const project = await findProject(asked.tx, asked.params.projectId);
  if (project === undefined) return undefined;
  const partners = await listPartners(asked.tx, project.id);
  return leadsProject(asked.me, partners) ? { project, partners } : undefined;
}
