import type { Tx } from '../../../platform/database/tx.ts';
import type { Case } from '../../eligibility/types.ts';
import { outwardName } from '../../organisations/rules.ts';
import { listOrganisations } from '../../organisations/store/organisations.ts';
import { findLead, findProject } from '../../projects/store/projects.ts';
import { toldTitle } from '../rules/told-project.ts';

/** Whose project it is, as a company is told in any case: a title that names no illness, and the body that leads it, with
 *  the neutral name where it is a health body, whoever asks. Null where no body leads it yet. */
export async function findToldProject(
  tx: Tx,
  standing: Pick<Case, 'projectId'>,
): Promise<{ project: string; body: string } | null> {
  const project = await findProject(tx, standing.projectId);
  const lead = await findLead(tx, standing.projectId);
  const body = (await listOrganisations(tx)).find((o) => o.id === lead);
  if (project === undefined || body === undefined) return null;
  return { project: toldTitle(project.title), body: outwardName(body, 'it', new Set()) };
}
