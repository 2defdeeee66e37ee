import type { Asked } from '../../../platform/http/asked.ts';
import { listRepresentatives } from '../store/representatives.ts';
import type { PersonId, Representative, RepresentativeId } from '../types.ts';
import { type OpenedPerson, openPerson } from './opened-person.ts';

/** Whose representative, and which one. */
export type RepresentativeParams = { personId: PersonId; representativeId: RepresentativeId };

/** Opens a representative of the person of the URL; one of somebody else is not there. */
export async function openRepresentative(
  asked: Asked<RepresentativeParams, unknown, unknown>,
): Promise<(OpenedPerson & { representative: Representative }) | undefined> {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const representative = (await listRepresentatives(asked.tx, opened.person.id)).find(
    (r) => r.id === asked.params.representativeId,
  );
  return representative && { ...opened, representative };
}
