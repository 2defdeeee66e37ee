import type { Tx } from '../../../platform/database/tx.ts';
import type { Company } from '../../companies/types.ts';
import { type PlaceRefusal, refuse } from '../refusals.ts';
import { updateDescriptionAnswered } from '../store/descriptions.ts';
import type { PlaceWritten } from '../store/places.ts';
import type { PlaceDescription, PlaceId } from '../types.ts';
import { enterPlace } from './enter-place.ts';

/** Makes a draft of what a company wrote, as the colleague has read and changed it.
 *  @refuses 'already-answered'; what `enterPlace` refuses */
export async function takeOverDescription(
  tx: Tx,
  company: Pick<Company, 'id' | 'territoryId'>,
  description: Pick<PlaceDescription, 'id' | 'version' | 'companyId'>,
  written: PlaceWritten,
  now: Date,
): Promise<{ ok: true; id: PlaceId } | PlaceRefusal> {
  if (description.companyId !== company.id) return refuse('absent');
  const entered = await enterPlace(tx, company, written, { descriptionId: description.id });
  if (!entered.ok) return entered;
  const answered = await updateDescriptionAnswered(tx, description, 'taken', now);
  return answered ? entered : refuse('already-answered');
}
