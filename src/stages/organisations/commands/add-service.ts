import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { findOrganisation } from '../store/organisations.ts';
import { insertService, listServices } from '../store/services.ts';
import { nameField, optionalNameField, type ServiceId } from '../types.ts';

/** The form of an inner service, called as the territory calls it. */
export const serviceSchema = z.strictObject({ name: nameField(2, 160), zone: optionalNameField(120) });

/** Adds an inner service to a body of the actor.
 *  @refuses 'absent'; 'already-there' for a name and zone the body has */
export async function addService(
  tx: Tx,
  organisationId: string,
  input: z.output<typeof serviceSchema>,
): Promise<{ ok: true; id: ServiceId } | OrganisationRefusal> {
  const body = await findOrganisation(tx, organisationId);
  if (body === undefined) return refuse('absent');
  const taken = (await listServices(tx, body.id)).some(
    (s) => s.name.toLowerCase() === input.name.toLowerCase() && s.zone === input.zone,
  );
  if (taken) return refuse('already-there', 'name');
  const id = randomUUID() as ServiceId;
  await insertService(tx, body, { id, ...input });
  return { ok: true, id };
}
