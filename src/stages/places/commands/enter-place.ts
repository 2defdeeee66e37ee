import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Company } from '../../companies/types.ts';
import type { PlaceRefusal } from '../refusals.ts';
import { insertPlace, type PlaceWritten } from '../store/places.ts';
import { type PlaceDescriptionId, type PlaceId, placeContentSchema } from '../types.ts';
import { refusePlace } from './refuse-place.ts';

/** Enters a place of a company, as a draft.
 *  @param from what the company wrote of it through its link, where it did
 *  @refuses what `refusePlace` refuses
 *  @throws where the content is not of the shape of `placeContentSchema`: a fault of the caller */
export async function enterPlace(
  tx: Tx,
  company: Pick<Company, 'id' | 'territoryId'>,
  written: PlaceWritten,
  from: { descriptionId: PlaceDescriptionId } | { copiedFrom: PlaceId } | undefined = undefined,
): Promise<{ ok: true; id: PlaceId } | PlaceRefusal> {
  const no = await refusePlace(tx, company.id, written);
  if (no !== undefined) return no;
  const id = randomUUID() as PlaceId;
  await insertPlace(tx, {
    ...written,
    ...contentOf(written),
    id,
    territoryId: company.territoryId,
    companyId: company.id,
    copiedFrom: from !== undefined && 'copiedFrom' in from ? from.copiedFrom : null,
    descriptionId: from !== undefined && 'descriptionId' in from ? from.descriptionId : null,
  });
  return { ok: true, id };
}

/** The JSON columns alone, checked: no other key can get in. */
export function contentOf(p: PlaceWritten) {
  const { occupation, tasks, skills, demands, environment } = p;
  const { licences, surroundings, accommodations, shifts } = p;
  return placeContentSchema.parse({
    occupation,
    tasks,
    skills,
    demands,
    environment,
    licences,
    surroundings,
    accommodations,
    shifts,
  });
}
