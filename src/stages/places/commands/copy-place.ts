import type { Tx } from '../../../platform/database/tx.ts';
import { findCompany } from '../../companies/store/companies.ts';
import { type PlaceRefusal, refuse } from '../refusals.ts';
import type { Place, PlaceId } from '../types.ts';
import { enterPlace } from './enter-place.ts';

/** Makes a draft with the words of a place, open or closed. Its days are left out: they were the other one's. A tutor who
 *  has gone since is left out by whoever opens the form.
 *  @refuses 'absent' where the actor may not read its company; what `enterPlace` refuses */
export async function copyPlace(tx: Tx, place: Place): Promise<{ ok: true; id: PlaceId } | PlaceRefusal> {
  const company = await findCompany(tx, place.companyId);
  if (company === undefined) return refuse('absent');
  const days = { fromOn: null, toOn: null, lostOn: null };
  return enterPlace(tx, company, { ...place, ...days }, { copiedFrom: place.id });
}
