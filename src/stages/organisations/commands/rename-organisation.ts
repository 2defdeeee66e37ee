import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { findOrganisation, updateOrganisationName } from '../store/organisations.ts';
import { listComuniByTerritory } from '../store/territories.ts';
import { nameField, optionalIpaField } from '../types.ts';

/** The form of a body's name, of where it sits, and of its code in the Indice IPA. */
export const organisationNameSchema = z.strictObject({
  name: nameField(2, 160),
  /** codice catastale of a comune of its territory; nothing: nobody said */
  seat: z
    .union([z.literal(''), z.string().regex(/^[A-Z][0-9]{3}$/, 'choice.missing')])
    .default('')
    .transform((code) => (code === '' ? null : code)),
  ipaCode: optionalIpaField,
});

/** Gives a body another name, says where it sits and what its code is; its kind and its territory are set once.
 *  @param version what the writer saw
 *  @refuses 'absent'; 'seat-elsewhere' for a comune that is not of its territory; 'changed-meanwhile' when somebody saved after `version` was read */
export async function renameOrganisation(
  tx: Tx,
  id: string,
  version: number | undefined,
  input: z.output<typeof organisationNameSchema>,
): Promise<{ ok: true } | OrganisationRefusal> {
  const body = await findOrganisation(tx, id);
  if (body === undefined) return refuse('absent');
  const comuni = (await listComuniByTerritory(tx)).get(body.territoryId) ?? [];
  if (input.seat !== null && !comuni.some((c) => c.codiceCatastale === input.seat))
    return refuse('seat-elsewhere', 'seat');
  if (version === undefined || !(await updateOrganisationName(tx, body.id, version, input)))
    return refuse('changed-meanwhile');
  return { ok: true };
}
