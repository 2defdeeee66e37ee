import type { Asked } from '../../../platform/http/asked.ts';
import { findNoticeVersion } from '../../projects/store/notices.ts';
import { findProject, listPartners } from '../../projects/store/projects.ts';
import type { Project } from '../../projects/types.ts';
import { findProcedure } from '../store/procedures.ts';
import type { Procedure } from '../types.ts';

/** Parameters of every page of the selections of a project, and of one of them. */
export type ProjectParams = { projectId: string };
export type ProcedureParams = ProjectParams & { procedureId: string };

/** The project of the URL, and whether the reader coordinates for the body that leads it. */
export async function openedProject(
  asked: Pick<Asked<unknown, unknown, unknown>, 'tx' | 'me'>,
  projectId: string,
): Promise<{ project: Project; leads: boolean } | undefined> {
  const project = await findProject(asked.tx, projectId);
  if (project === undefined) return undefined;
  const lead = (await listPartners(asked.tx, project.id)).filter((p) => p.part === 'lead');
  const leads = asked.me.roles.some(
    (r) => r.role === 'coordinator' && lead.some((p) => p.organisationId === r.organisationId),
  );
  return { project, leads };
}

/** The selection of the URL with its project and the rules it goes by. */
export async function openedProcedure(asked: Asked<ProcedureParams, unknown, unknown>) {
  const opened = await openedProject(asked, asked.params.projectId);
  const procedure = await findProcedure(asked.tx, asked.params.procedureId);
  if (opened === undefined || procedure?.projectId !== opened.project.id) return undefined;
  const rules = await findNoticeVersion(asked.tx, procedure.rulesVersionId);
  return rules && { ...opened, procedure, rules };
}

/** The same, for the coordination of the lead alone, with the version that the form saw. */
export async function ledProcedure(asked: Asked<ProcedureParams, unknown, unknown>) {
  const opened = await openedProcedure(asked);
  if (!opened?.leads) return undefined;
  const procedure: Procedure = { ...opened.procedure, version: asked.version ?? opened.procedure.version };
  return { ...opened, procedure };
}

/** URL of the selections of a project. */
export const selectionsUrl = (projectId: string, below = ''): string =>
  `/progetti/${projectId}/selezioni${below}`;

/** URL of one selection. */
export const procedureUrl = (p: Pick<Procedure, 'id' | 'projectId'>, below = ''): string =>
  selectionsUrl(p.projectId, `/${p.id}${below}`);
