import type { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { findService, updateService } from '../store/services.ts';
import type { serviceSchema } from './add-service.ts';

/** Changes the name or the zone of an inner service.
 *  @param version what the writer saw
 *  @refuses 'absent' when it is not of this body; 'changed-meanwhile' */
export async function renameService(
  tx: Tx,
  organisationId: string,
  serviceId: string,
  version: number | undefined,
  input: z.output<typeof serviceSchema>,
): Promise<{ ok: true } | OrganisationRefusal> {
  const service = await findService(tx, serviceId);
  if (service === undefined || service.organisationId !== organisationId) return refuse('absent');
  if (version === undefined || !(await updateService(tx, { id: service.id, ...input }, version)))
    return refuse('changed-meanwhile');
  return { ok: true };
}
