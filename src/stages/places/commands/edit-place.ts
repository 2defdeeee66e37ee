import type { Tx } from '../../../platform/database/tx.ts';
import { type PlaceRefusal, refuse } from '../refusals.ts';
import { mayAct } from '../rules/places.ts';
import { type PlaceWritten, updatePlace } from '../store/places.ts';
import type { Place } from '../types.ts';
import { contentOf } from './enter-place.ts';
import { refusePlace } from './refuse-place.ts';

/** Changes what is written of a place; what is not given stays.
 *  @param version as the writer saw it
 *  @refuses 'not-in-this-state' once it is closed; 'changed-meanwhile'; what `refusePlace` refuses */
export async function editPlace(
  tx: Tx,
  place: Place,
  version: number,
  change: Partial<PlaceWritten>,
): Promise<{ ok: true } | PlaceRefusal> {
  if (!mayAct(place.state, 'edit')) return refuse('not-in-this-state');
  if (version !== place.version) return refuse('changed-meanwhile');
  const next: PlaceWritten = { ...place, ...change };
  const no = await refusePlace(tx, place.companyId, next);
  if (no !== undefined) return no;
  const saved = await updatePlace(tx, place, { ...next, ...contentOf(next) });
  return saved ? { ok: true } : refuse('changed-meanwhile');
}
