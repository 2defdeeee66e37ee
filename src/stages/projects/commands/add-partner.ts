import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { findOrganisation } from '../../organisations/store/organisations.ts';
import { choiceField } from '../../organisations/types.ts';
import { type ProjectRefusal, refuse } from '../refusals.ts';
import { findProject, insertPartner, listPartners } from '../store/projects.ts';
import { parts } from '../types.ts';

/** The form: which body, with which part. */
export const partnerSchema = z.strictObject({
  organisationId: choiceField,
  part: z.enum(parts, { message: 'choice.missing' }),
});

/** Adds a body of the territory to a project. The lead is the body whose desk receives the referrals: there is one.
 *  @refuses 'absent'; 'other-territory'; 'already-partner'; 'already-led' */
export async function addPartner(
  tx: Tx,
  projectId: string,
  input: z.output<typeof partnerSchema>,
): Promise<{ ok: true } | ProjectRefusal> {
  const project = await findProject(tx, projectId);
  const body = await findOrganisation(tx, input.organisationId);
  if (project === undefined || body === undefined) return refuse('absent');
  if (body.territoryId !== project.territoryId) return refuse('other-territory', 'organisationId');
  const standing = await listPartners(tx, project.id);
  if (standing.some((p) => p.organisationId === body.id)) return refuse('already-partner', 'organisationId');
  if (input.part === 'lead' && standing.some((p) => p.part === 'lead')) return refuse('already-led', 'part');
  // Somebody may have added one since: the constraints of the table have the last word.
  return (await insertPartner(tx, project, { organisationId: body.id, part: input.part }))
    ? { ok: true }
    : refuse('already-partner', 'organisationId');
}
