import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { insertOrganisation, listOrganisations } from '../store/organisations.ts';
import { listTerritories } from '../store/territories.ts';
import {
  choiceField,
  nameField,
  type OrganisationId,
  organisationKinds,
  type TerritoryId,
} from '../types.ts';

/** The form of a body: its name, its kind, its territory. */
export const organisationSchema = z.strictObject({
  name: nameField(2, 160),
  kind: z.enum(organisationKinds, { message: 'choice.missing' }),
  territoryId: choiceField,
});

/** Adds a body to a territory.
 *  @refuses 'already-there' for a name that another body of the territory has; 'absent' for an unknown territory */
export async function addOrganisation(
  tx: Tx,
  input: z.output<typeof organisationSchema>,
): Promise<{ ok: true; id: OrganisationId } | OrganisationRefusal> {
  const territoryId = input.territoryId as TerritoryId;
  if (!(await listTerritories(tx)).some((t) => t.id === territoryId)) return refuse('absent');
  const taken = (await listOrganisations(tx, territoryId)).some(
    (o) => o.name.toLowerCase() === input.name.toLowerCase(),
  );
  if (taken) return refuse('already-there', 'name');
  const id = randomUUID() as OrganisationId;
  await insertOrganisation(tx, { id, territoryId, kind: input.kind, name: input.name });
  return { ok: true, id };
}
