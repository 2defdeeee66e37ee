import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { findOrganisation, updateOrganisationName } from '../store/organisations.ts';
import { nameField } from '../types.ts';

/** The form of a body's name. */
export const organisationNameSchema = z.strictObject({ name: nameField(2, 160) });

/** Gives a body another name; its kind and its territory are set once.
 *  @param version what the writer saw
 *  @refuses 'absent'; 'changed-meanwhile' when somebody saved after `version` was read */
export async function renameOrganisation(
  tx: Tx,
  id: string,
  version: number | undefined,
  input: z.output<typeof organisationNameSchema>,
): Promise<{ ok: true } | OrganisationRefusal> {
  const body = await findOrganisation(tx, id);
  if (body === undefined) return refuse('absent');
  if (version === undefined || !(await updateOrganisationName(tx, body.id, version, input.name)))
    return refuse('changed-meanwhile');
  return { ok: true };
}
